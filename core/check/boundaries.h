#pragma once

#include "core/check/figures.h"
#include "core/norms/reference_data.h"

namespace check {

/// What the limits of an edition are looked up in: one year's figures and the dated normatives.
struct LimitContext {
    const Figures& figures;
    const norms::ReferenceData& references;
    const norms::Region* region = nullptr;
};

/// Both sides of one limit in one year, as printed. What is missing stays empty.
struct LimitState {
    std::optional<decimal::Decimal> actual;  ///< cost; percent for Overhead; the coefficient itself
    std::optional<decimal::Decimal> low;  ///< the least allowed; for BaseProgramme the only right amount
    std::optional<decimal::Decimal> high;  ///< the most allowed: a law's amount in the edition's own scale
    std::optional<decimal::Decimal> normative;  ///< BaseProgramme: roubles a person before КД
    std::optional<decimal::Decimal> coefficient;  ///< BaseProgramme: КД
    std::optional<decimal::Decimal> ownShare;  ///< Overhead: the percent the user entered
    bool complete = true;  ///< false – a cost that is compared misses a part
    std::string missing;  ///< path of what is to be entered first; empty – nothing
};

/// 14 173.9 × КД × insured persons, to the digits of the cell's column (letter on forming the programmes for
/// 2022, section 4, fourth stage); shares in percent, to two decimals.
[[nodiscard]] LimitState limitState(const LimitContext& context, const form::Limit& limit);

/// What the normatives give in a cell that takes them, multiplied by its coefficient, whatever is typed there; nullopt
/// where none is known. Typed normatives (`norm.…`) come first.
[[nodiscard]] std::optional<decimal::Decimal> normativeFigure(const LimitContext& context,
                                                              const form::CellAddress& cell);

/// An assigned number of the year; nullopt also when a file holds something else.
[[nodiscard]] std::optional<decimal::Decimal> parameterOf(const Figures& figures, std::string_view path);

}  // namespace check
