#pragma once

#include "core/form/edition.h"
#include "core/plan/rounder.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace plan {

/// Dense index into the arrays of values. Inputs come first, then cells in order of evaluation.
using Slot = std::uint32_t;
inline constexpr Slot noSlot = 0xFFFFFFFFU;

enum class Op : std::uint8_t {
    Entry,  ///< the user's own figure; never a step, only a trace of one
    Formula,  ///< a formula of the edition: several steps, and one trace of them
    Sum,  ///< adds operands that have a value
    Difference,  ///< first less the others
    Product,  ///< both operands are the row's own: one alone makes the row incomplete
    Scaled,  ///< first × second × 10^shift; the first drives, the second is context (population)
    Ratio,  ///< first ÷ second × 10^shift; the first drives
    Quotient,  ///< first ÷ second × 10^shift; both are the row's own: one alone makes the row incomplete
    Weighted,  ///< ΣN·Z ÷ ΣN: money, volume, then the parts' N1 Z1 N2 Z2 … as witnesses
    IfBoth,  ///< the first operand where the second is there too
    Share,  ///< 100 × sum(first group) ÷ sum(second group); `split` parts them
    Copy,  ///< equals the operand, rounded to its own digits
    Constant,
    Chosen,  ///< the entry (first operand) if present, else the second operand
    AnyElse,  ///< what the parts give if any has a value, else the row's own (second operand)
    Least,  ///< the least of what is there
    Greatest,
};
inline constexpr std::size_t opCount = static_cast<std::size_t>(Op::Greatest) + 1;

/// One computed cell or intermediate value. Operands are `operands[first … first+count)`.
struct Step {
    Op op = Op::Entry;
    Slot target = noSlot;
    std::uint32_t first = 0;
    std::uint16_t count = 0;
    std::uint16_t split = 0;  ///< Share: where the denominators begin
    std::uint16_t witnesses = 0;  ///< trailing operands read only for their completeness
    std::int8_t shift = 0;  ///< power of ten applied before rounding
    std::int8_t digits = -1;  ///< printed decimals; −1 keeps every decimal
    bool rounds = false;  ///< later cells use the rounded figure
    Slot adjustment = noSlot;  ///< input slot of `adjust.…`, added after rounding
};

/// A cell of the form in the plan.
struct PlannedCell {
    form::CellAddress address;
    form::RuleKind rule = form::RuleKind::Input;
    bool takesNormative = false;  ///< its entry may be filled from a normative
    Slot slot = noSlot;  ///< its figure; noSlot – closed, dash or blank
    Slot entry = noSlot;  ///< input slot of what the user types; noSlot – takes no entry
    Slot normative = noSlot;  ///< input slot that a normative may fill: the entry, or one that is only the act's
    Slot adjustment = noSlot;  ///< input slot of its correction; noSlot – never computed
    std::int32_t step = -1;  ///< the step that gives its figure; −1 – the entry itself
    std::shared_ptr<const form::Formula> formula;  ///< what computes it, where a formula does
    std::int8_t digits =
        -1;  ///< printed decimals when computed, and the fewest when entered; −1 – as the value has them
    std::int8_t entryDigits = -1;  ///< printed decimals when entered, by an option; −1 – none sets them
};

/// Looks a path up without making a string of it.
struct PathHash {
    using is_transparent = void;
    [[nodiscard]] std::size_t operator()(std::string_view path) const { return std::hash<std::string_view>()(path); }
};

using InputIndex = std::unordered_map<std::string, Slot, PathHash, std::equal_to<>>;
using CellIndex = std::unordered_map<form::CellAddress, std::uint32_t, form::CellAddressHash>;

/// An edition compiled for programme years of the same columns and options: flat arrays, no names on the way of
/// evaluation.
struct Plan {
    decimal::Rounding rounding = decimal::Rounding::HalfUp;
    std::vector<std::string> inputs;  ///< parameter path of input slot i
    std::vector<Step> steps;
    std::vector<Slot> operands;
    std::vector<decimal::Decimal> constants;  ///< Constant: operands[first] indexes this
    std::vector<PlannedCell> cells;  ///< every cell of the form that exists in this year
    std::vector<PlannedCell> services;  ///< whole numbers of services that drive a cost; none in the form itself
    Slot slotCount = 0;
    CellIndex cellIndex;
    CellIndex servicesIndex;

    [[nodiscard]] Rounder rounder() const { return Rounder(rounding); }
    [[nodiscard]] const PlannedCell* cell(const form::CellAddress& address) const;
    /// The number of services of a row, by `aA.ROW.services`; nullptr where no cost is counted from it.
    [[nodiscard]] const PlannedCell* servicesOf(const form::CellAddress& address) const;
    /// Input slot of a parameter path, noSlot if the plan does not use it.
    [[nodiscard]] Slot input(std::string_view path) const;
    InputIndex inputIndex;
};

}  // namespace plan
