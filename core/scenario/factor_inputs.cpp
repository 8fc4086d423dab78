#include "core/scenario/factor_inputs.h"

#include "core/programme/parameter_names.h"

#include <map>

namespace scenario {

namespace {

using plan::ExactValue;

std::size_t sideIn(SwappedFactors swapped, Factor factor) {
    return swapped.test(static_cast<std::size_t>(factor)) ? 1 : 0;
}

/// Figures of one side under the coefficients of the other.
programme::Assignments withCoefficients(const programme::Assignments& figures, int year,
                                        const programme::Assignments& coefficients, int coefficientYear) {
    auto entries = figures.entries();
    for (const auto& named : programme::namedParameters()) {
        if (named.kind != programme::ParameterKind::Coefficient) {
            continue;
        }
        const auto* given = coefficients.find(named.path, coefficientYear);
        if (given) {
            entries[{std::string(named.path), year}] = *given;
        } else {
            entries.erase({std::string(named.path), year});
        }
    }
    return programme::Assignments(std::move(entries));
}

std::vector<ExactValue> inputsOf(const SplitSide& side, const programme::Assignments& assignments,
                                 const plan::Plan& plan) {
    const auto& own = side.result->plan();
    // The draft outlives the split: nothing is owned here.
    const std::shared_ptr<const norms::ReferenceData> references(std::shared_ptr<const void>(),
                                                                 &side.draft->references());
    auto values =
        programme::planInputs(own, programme::normativeSlots(side.draft->edition(), own),
                              {references, side.draft->region(), &assignments, side.result->year(), own.rounder()})
            .values;
    if (&own == &plan) {
        return values;
    }
    std::vector<ExactValue> mapped(plan.inputs.size());
    for (std::size_t i = 0; i < plan.inputs.size(); ++i) {
        if (const auto slot = own.input(plan.inputs[i]); slot != plan::noSlot) {
            mapped[i] = values[slot];
        }
    }
    return mapped;
}

}  // namespace

FactorInputs::FactorInputs(const SplitSide& before, const SplitSide& after, const plan::Plan& plan) {
    const auto& edition = after.draft->edition();
    for (const auto& path : plan.inputs) {
        const auto parameter = programme::parseParameter(path, edition);
        m_factors.push_back(parameter ? factorOf(*parameter.value, edition) : std::nullopt);
    }
    findPairs(edition, plan);
    const std::array<const SplitSide*, 2> sides{&before, &after};
    const std::array<programme::Assignments, 2> given{before.draft->assignments(before.scenario),
                                                      after.draft->assignments(after.scenario)};
    for (std::size_t figures = 0; figures < 2; ++figures) {
        for (std::size_t coefficients = 0; coefficients < 2; ++coefficients) {
            const auto mixed = withCoefficients(given[figures], sides[figures]->result->year(), given[coefficients],
                                                sides[coefficients]->result->year());
            m_values[figures][coefficients] = inputsOf(*sides[figures], mixed, plan);
        }
    }
}

void FactorInputs::findPairs(const form::Edition& edition, const plan::Plan& plan) {
    std::map<std::pair<int, std::string>, Pair> rows;
    for (const auto& cell : plan.cells) {
        if (cell.entry == plan::noSlot) {
            continue;
        }
        auto& pair = rows[{cell.address.appendix, cell.address.row}];
        const auto measure = edition.column(cell.address)->measure;
        if (measure == form::Measure::Volume) {
            pair.volume = cell.entry;
        }
        if (measure == form::Measure::UnitCost) {
            pair.unitCost = cell.entry;
        }
    }
    for (const auto& [row, pair] : rows) {
        if (pair.volume != plan::noSlot && pair.unitCost != plan::noSlot) {
            m_pairs.push_back(pair);
        }
    }
}

/// A row that only one side has comes and goes with its volume, at the unit cost of the side that has it: otherwise a
/// chain would meet a volume without a price, and the whole cost would be blamed on the price.
ExactValue FactorInputs::unitCostOf(const Pair& pair, SwappedFactors swapped) const {
    const auto lives = [&](std::size_t side) {
        const auto& values = m_values[side][side];
        return values[pair.volume].present || values[pair.unitCost].present;
    };
    if (!lives(sideIn(swapped, Factor::Volume))) {
        return {};
    }
    const auto side = sideIn(swapped, Factor::UnitCost);
    const auto coefficients = sideIn(swapped, Factor::Coefficient);
    return m_values[lives(side) ? side : 1 - side][coefficients][pair.unitCost];
}

std::vector<ExactValue> FactorInputs::at(SwappedFactors swapped) const {
    const auto coefficients = sideIn(swapped, Factor::Coefficient);
    Values values(m_factors.size());
    for (std::size_t slot = 0; slot < values.size(); ++slot) {
        if (m_factors[slot]) {
            values[slot] = m_values[sideIn(swapped, *m_factors[slot])][coefficients][slot];
        }
    }
    for (const auto& pair : m_pairs) {
        values[pair.unitCost] = unitCostOf(pair, swapped);
    }
    return values;
}

}  // namespace scenario
