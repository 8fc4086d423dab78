#pragma once

#include "core/scenario/factor_inputs.h"
#include "core/scenario/row_cost.h"
#include "core/text/finding.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace scenario {

/// How factors are swapped: one after another, or the mean over all 120 orders.
struct SplitOrder {
    std::array<Factor, factorCount> factors = usualOrder;
    bool average = false;

    /// «численность, норматив объёма, …», or that it is the mean.
    [[nodiscard]] std::string words() const;
};

/// Δ of one row's cost and its parts. Every part has the printed decimals of the cost, and
/// Σ parts + structure + rounding = delta exactly.
struct FactorParts {
    std::optional<decimal::Decimal> was;  ///< printed; absent – counts as nothing in its total
    std::optional<decimal::Decimal> became;
    decimal::Decimal delta;
    std::array<decimal::Decimal, factorCount> parts;  ///< by Factor
    std::optional<decimal::Decimal> structure;  ///< of a total with a volume of its own: its mix of parts changed
    decimal::Decimal rounding;  ///< adjustments, and what printed figures differ by from exact ones
    bool complete = true;  ///< false – one of the two costs misses a part

    [[nodiscard]] const decimal::Decimal& part(Factor factor) const { return parts[static_cast<std::size_t>(factor)]; }
};

/// Why the costs of one form changed. The plan is evaluated again and again without its roundings and adjustments, with
/// the inputs of one more factor as they became; the growth each gives is its part.
class FactorSplit {
public:
    FactorSplit(const SplitSide& before, const SplitSide& after, SplitOrder order);

    [[nodiscard]] const SplitOrder& order() const { return m_order; }
    /// nullopt for a row without a cost on both sides, and where the appendix has no grand total on one side: a year
    /// that is not entered is no year of zero cost.
    [[nodiscard]] std::optional<FactorParts> row(int appendix, const std::string& key) const;

private:
    struct Slots {
        std::vector<plan::Slot> costs;
        plan::Slot volume = plan::noSlot;  ///< of a total; noSlot – no volume, or an entered one
    };
    /// What one factor adds to a row in one place of a chain.
    struct Effect {
        decimal::Decimal cost;
        decimal::Decimal structure;
    };

    [[nodiscard]] plan::Rounder rounder() const { return m_after.plan().rounder(); }
    void evaluateStates(const SplitSide& before, const SplitSide& after);
    [[nodiscard]] bool comparesTotals(int appendix) const;
    [[nodiscard]] Slots slotsOf(const form::Appendix& appendix, const form::Row& row) const;
    [[nodiscard]] decimal::Decimal costAt(SwappedFactors state, const Slots& slots) const;
    [[nodiscard]] decimal::Decimal shortened(const decimal::Decimal& number) const;
    [[nodiscard]] Effect effect(SwappedFactors state, Factor factor, const Slots& slots) const;
    [[nodiscard]] Effect partOf(Factor factor, const Slots& slots) const;

    const form::Edition& m_edition;
    const programme::YearResult& m_before;
    const programme::YearResult& m_after;
    SplitOrder m_order;
    std::map<unsigned long, std::vector<plan::ExactValue>> m_states;  ///< by swapped factors
};

/// Splits Δ between two years or scenarios of one form. Another form, a side compared with itself and an order that
/// names a factor twice are findings.
[[nodiscard]] text::Outcome<FactorSplit> splitByFactor(const SplitSide& before, const SplitSide& after,
                                                       const SplitOrder& order = {});

}  // namespace scenario
