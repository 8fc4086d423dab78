#pragma once

#include "core/scenario/difference.h"
#include "core/scenario/factor_split.h"
#include "core/scenario/override_list.h"

#include <string>
#include <vector>

namespace exchange {

/// Why one side's costs differ from the baseline's, row by row.
struct SplitTable {
    std::string side;
    std::vector<std::pair<const form::Row*, scenario::FactorParts>> rows;
};

/// A comparison for reading by scripts and people.
struct ComparisonReport {
    std::string title;  ///< «Приложение 2, 2016 год»
    const form::Edition* edition = nullptr;  ///< the baseline's
    scenario::Comparison comparison;
    std::vector<SplitTable> splits;  ///< empty unless asked for
    std::string splitOrder;  ///< in words
    std::vector<std::pair<std::string, std::vector<scenario::OverrideLine>>> overrides;  ///< by scenario
};

/// One line a figure and side: `row,label,unit,column,scenario,was,became,delta,delta_percent`; the column `cost` is
/// the row's cost out of every source. Figures and rows that one side lacks have the empty field there. Rows that only
/// another form has come last, with an empty `was`.
[[nodiscard]] std::string comparisonAsCsv(const ComparisonReport& report);
/// One line a row and side: `row,label,scenario,was,became,delta,population,…,rounding`.
[[nodiscard]] std::string splitsAsCsv(const ComparisonReport& report);
/// Both, with the overrides.
[[nodiscard]] std::string comparisonAsJson(const ComparisonReport& report);
/// Costs of the rows – of a table without costs the figures of its columns –, the splits and the overrides, in Russian.
[[nodiscard]] std::string comparisonAsText(const ComparisonReport& report);

/// «population», «volume»: of CSV and JSON.
[[nodiscard]] std::string_view factorKey(scenario::Factor factor);

}  // namespace exchange
