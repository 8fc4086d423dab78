#pragma once

#include "core/plan/evaluate.h"
#include "core/scenario/draft.h"
#include "core/scenario/factor.h"

#include <array>
#include <bitset>
#include <vector>

namespace scenario {

/// One end of a split: a year of a scenario. `result` belongs to `draft` and `scenario`.
struct SplitSide {
    const Draft* draft = nullptr;
    ScenarioId scenario = rootScenario;
    const programme::YearResult* result = nullptr;
};

/// Bit i – factor i stands as it became; else as it was.
using SwappedFactors = std::bitset<factorCount>;

/// The inputs of a plan with some factors as they were and the others as they became.
class FactorInputs {
public:
    /// `plan` is the later side's; the inputs of the earlier one are found in it by name.
    FactorInputs(const SplitSide& before, const SplitSide& after, const plan::Plan& plan);

    [[nodiscard]] std::vector<plan::ExactValue> at(SwappedFactors swapped) const;

private:
    using Values = std::vector<plan::ExactValue>;
    /// A unit cost and the volume it is multiplied by.
    struct Pair {
        plan::Slot volume = plan::noSlot;
        plan::Slot unitCost = plan::noSlot;
    };

    void findPairs(const form::Edition& edition, const plan::Plan& plan);
    [[nodiscard]] plan::ExactValue unitCostOf(const Pair& pair, SwappedFactors swapped) const;

    std::vector<std::optional<Factor>> m_factors;  ///< by input slot
    std::vector<Pair> m_pairs;
    /// [side of the figures][side of the coefficients]: a normative × a coefficient has both.
    std::array<std::array<Values, 2>, 2> m_values;
};

}  // namespace scenario
