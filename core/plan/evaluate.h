#pragma once

#include "core/plan/plan.h"

#include <optional>
#include <span>
#include <vector>

namespace plan {

/// A figure or «not entered»; `incomplete` – a total that misses a part, or a row with half its data.
template <class Number>
struct Value {
    // The flags stand in what the decimal leaves of its last 16 bytes: a third less to walk through.
    [[no_unique_address]] Number number{};
    bool present = false;
    bool incomplete = false;
};

using ExactValue = Value<decimal::Decimal>;

/// Computes every slot in place: `values` begins with one value per plan input and is resized to plan.slotCount.
/// The inputs of a long form take 100 kB; where they stand already they are not copied.
template <class Number>
void evaluate(const Plan& plan, std::vector<Value<Number>>& values);

/// Computes every slot. `inputs` has one value per plan input; `values` is resized to plan.slotCount.
/// Number is decimal::Decimal for figures a person sees, double for large sweeps.
/// Throws decimal::ArithmeticError when a figure outgrows the decimal.
template <class Number>
void evaluate(const Plan& plan, std::span<const Value<Number>> inputs, std::vector<Value<Number>>& values);

/// A figure that leaves no room for what print makes of it: a percentage, a sum of columns, another money scale.
[[nodiscard]] bool outgrows(const ExactValue& value);
/// Computes every slot in place, as above, for figures a person sees. A step whose figure outgrows ends nothing: its
/// slot stays empty and incomplete, and all that does not need it is computed. Returns those slots, in order of
/// evaluation.
[[nodiscard]] std::vector<Slot> evaluateWhatFits(const Plan& plan, std::vector<ExactValue>& values);

/// What one step computes from the values around it, before its own rounding and adjustment; nothing where it outgrows
/// the decimal.
[[nodiscard]] ExactValue unroundedResult(const Plan& plan, Step step, std::span<const ExactValue> values);

extern template void evaluate(const Plan&, std::vector<ExactValue>&);
extern template void evaluate(const Plan&, std::vector<Value<double>>&);
extern template void evaluate(const Plan&, std::span<const ExactValue>, std::vector<ExactValue>&);
extern template void evaluate(const Plan&, std::span<const Value<double>>, std::vector<Value<double>>&);

/// A figure that was given stands in the cell: entered, or the act's, and no parts of an either-or row outweigh it.
[[nodiscard]] bool isEntered(const Plan& plan, const PlannedCell& cell, std::span<const ExactValue> values);
/// The figure as printed: rounded to the cell's digits. A figure that was entered is filled up to them, and cut only
/// where an option sets them. nullopt – nothing stands in the cell.
[[nodiscard]] std::optional<decimal::Decimal> printed(const Plan& plan, const PlannedCell& cell,
                                                      std::span<const ExactValue> values);

}  // namespace plan
