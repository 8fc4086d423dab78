#pragma once

#include "core/analysis/lever.h"

namespace analysis {

/// A row whose volume may move, and how far. No bound: nothing below zero, nothing above.
struct RebalanceRow {
    std::string row;
    std::optional<decimal::Decimal> least;
    std::optional<decimal::Decimal> most;
};

/// Moves volume between rows and keeps what they cost per person together (letter on forming the programmes for 2022:
/// less inpatient care – more day hospital; fewer calls – more urgent visits).
struct Rebalance {
    enum class Goal { LeastChange, Most, Least };
    scenario::ScenarioId scenario = scenario::rootScenario;
    int year = 0;
    int appendix = 2;
    std::vector<RebalanceRow> rows;
    Goal goal = Goal::LeastChange;  ///< LeastChange: the smallest sum of relative changes
    std::string goalRow;  ///< Most, Least: whose volume
};

struct RebalancedRow {
    std::string row;
    std::string path;
    decimal::Decimal before;
    decimal::Decimal after;  ///< with the decimals of the column
    decimal::Decimal unitCost;
    std::optional<programme::DefaultOrigin> origin{};  ///< of the volume, as that of its LeverCell
};

struct Rebalanced {
    std::vector<RebalancedRow> rows;
    decimal::Decimal before;  ///< Σ volume × unit cost, roubles per person, exact
    decimal::Decimal after;  ///< the same with the rounded volumes
    std::vector<scenario::Setting> settings;  ///< for a new child scenario; rows that do not move have none
    std::vector<int> incompleteYears;  ///< the year, when the cost of the programme misses a part in it

    /// What the rounding of volumes leaves over.
    [[nodiscard]] decimal::Decimal remainder() const { return after - before; }
};

/// What is wrong with the rows and their bounds, before anything is computed from them.
[[nodiscard]] text::Findings rowFaults(const Rebalance& request, const WhatIf& whatIf);
/// Findings: rows named twice, a row beside its own part, rows without volume or unit cost, rows of two sources of
/// money, crossed bounds, and – when no volumes meet the bounds – the bounds that stand against each other, each of
/// them needed.
[[nodiscard]] text::Outcome<Rebalanced> rebalance(const scenario::Draft& draft, const Rebalance& request);

}  // namespace analysis
