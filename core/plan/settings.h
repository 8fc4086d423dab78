#pragma once

#include "core/form/edition.h"
#include "core/plan/rounder.h"

#include <map>
#include <string>

namespace plan {

/// What the options of a plan decide before anything is computed.
struct Settings {
    form::CostMethod costMethod = form::CostMethod::PrintedPercap;
    decimal::Rounding rounding = decimal::Rounding::HalfUp;
    form::ChosenWords words;  ///< of the row options, one of each
    std::map<std::string, int> columnDigits;  ///< by column key, over the edition's
    std::map<form::CellAddress, int> cellDigits;  ///< by cell, over everything

    [[nodiscard]] Rounder rounder() const { return Rounder(rounding); }
    [[nodiscard]] static Settings of(const form::Edition& edition);

    friend bool operator==(const Settings&, const Settings&) = default;
};

}  // namespace plan
