#pragma once

#include "core/decimal/decimal.h"

#include <optional>
#include <string>

namespace norms {

/// How sure a normative is. A derived one counts as confirmed, and its note says how it was derived.
enum class Status { Confirmed, Derived };

/// A figure an act sets for one year: an average normative of volume or of cost, or a constant of a method.
struct Normative {
    std::string path;  ///< «norm.2.33.volume»; a constant of an act: «letter.visits_per_appeal»
    int year = 0;
    std::string region;  ///< empty – federal
    decimal::Decimal value;
    Status status = Status::Confirmed;
    std::string unit;  ///< as a person reads it: «вызов на 1 застрахованное лицо»
    std::optional<int> digits;  ///< decimals of volume × K; none – K does not apply (see differentiatedVolume)
    std::string act;
    std::string item;
    std::string source;  ///< where the value was read
    std::string note;
};

/// A normative the act sets and no reliable publication gives: the place stays empty until the user fills it.
struct MissingNormative {
    std::string path;
    int year = 0;
    std::string unit;
    std::string note;  ///< what is known about it
};

}  // namespace norms
