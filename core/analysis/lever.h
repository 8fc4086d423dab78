#pragma once

#include "core/analysis/what_if.h"

#include <span>
#include <string>
#include <vector>

namespace analysis {

/// How a parameter is named: a path of the contract, or a column «a2.unit_cost» – then one factor moves the cells
/// of `rows` together (no rows: every row of the column that has a value).
struct LeverName {
    std::string parameter;
    std::vector<std::string> rows;
};

/// A value of the plan that a lever moves, with the decimals it is kept with.
struct LeverCell {
    std::string path;
    decimal::Decimal value;
    int digits = 0;
    /// Nobody entered it: what it follows until a number is written here.
    std::optional<programme::DefaultOrigin> origin{};
};

/// Whose bound it is: of an act or of nature, of the user, or only the end of the search.
enum class BoundSource { Law, User, Search };

struct Bound {
    decimal::Decimal value;
    BoundSource source = BoundSource::Law;
};

/// One parameter that an analysis turns.
struct Lever {
    std::string name;  ///< the path, or «a2.unit_cost × k»
    std::string russian;  ///< «объём, строка 28», «общий множитель: стоимость единицы, 3 строки»
    bool isFactor = false;
    std::vector<LeverCell> cells;  ///< the parameter itself, or the cells of the group
    decimal::Decimal current;  ///< 1 for a factor
    int digits = 0;  ///< the grid of its values: КД and factors six decimals, else of its column
    Bound least;
    Bound most;
    plan::Rounder rounder;  ///< of the plan

    /// The values of the lever at `value`, each rounded to its own decimals.
    [[nodiscard]] std::vector<scenario::Setting>
    settingsAt(const decimal::Decimal& value, scenario::ScenarioId scenario, int year, const std::string& note) const;
};

/// Unknown names, rows and parameters without a value in the year are findings; all rows at once.
[[nodiscard]] text::Outcome<Lever> findLever(const LeverName& name, const WhatIf& whatIf);
/// Narrows the bounds to the user's; crossed bounds and bounds beyond what is legal are findings.
[[nodiscard]] text::Findings narrow(Lever& lever, const std::optional<decimal::Decimal>& from,
                                    const std::optional<decimal::Decimal>& to);
/// Every value of the year that the calculation starts from and that is not zero: populations, КД, cells.
[[nodiscard]] std::vector<Lever> everyLever(const WhatIf& whatIf);

/// Bounds of a parameter by its kind, the limits of the edition, and its present value.
[[nodiscard]] std::pair<Bound, Bound> boundsOf(const std::string& path, const decimal::Decimal& current,
                                               const form::Edition& edition);
/// «верхняя граница 5 (предел акта)».
[[nodiscard]] std::string boundWords(const Bound& bound, bool upper);

}  // namespace analysis
