#pragma once

#include "core/programme/calculation.h"
#include "core/text/finding.h"

#include <string>
#include <vector>

namespace analysis {

/// The figure an analysis looks at: one cell, or the cells of a row that hold one measure by source of money –
/// «a2.38.cost» is the cost of row 38 from the budget and from ОМС together.
struct Target {
    std::string path;
    std::vector<form::CellAddress> cells;
    form::Measure measure = form::Measure::Cost;
    int digits = 0;  ///< printed decimals; 6 for a figure the form prints as it comes
    std::optional<decimal::Decimal> figure;  ///< as the scenario has it
    bool complete = true;  ///< false – the figure misses a part, whatever the parameters are

    /// The sum of the printed cells; nullopt when none has a figure.
    [[nodiscard]] std::optional<decimal::Decimal> figureOf(const programme::YearResult& year) const;
};

/// An unknown path, a closed cell and a cell without a figure are findings.
[[nodiscard]] text::Outcome<Target> findTarget(std::string_view path, const form::Edition& edition,
                                               const programme::YearResult& year);

/// Says that what is found holds only for what is entered; empty for a whole figure.
[[nodiscard]] std::string incompleteWords(const Target& target);

/// «тыс. руб.», «руб. на человека», «руб. за единицу», «на человека», «%».
[[nodiscard]] std::string unitName(form::Measure measure, const form::Edition& edition);

}  // namespace analysis
