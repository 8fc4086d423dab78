#pragma once

#include "core/check/figures.h"

#include <functional>
#include <set>
#include <span>

namespace check {

/// What stands in a cell in one year.
struct YearFigure {
    int year = 0;
    std::size_t at = 0;  ///< place of the year among those of the plan; of a fact nothing
    decimal::Decimal figure;
    bool isTyped = false;  ///< in the plan: of a normative and of a fact no
    bool isFact = false;
};

/// A cell that somebody typed into in some programme year, and its figures of all years, facts first.
struct EnteredCell {
    form::CellAddress cell;
    const form::Row* row = nullptr;
    const form::Column* column = nullptr;
    std::vector<YearFigure> figures;
};

/// The cells of a table whose columns hold one of the quantities, by their keys. The years outlive what is returned.
[[nodiscard]] std::vector<EnteredCell> enteredCells(std::span<const Figures> years, const form::Appendix& table,
                                                    const std::set<std::string, std::less<>>& quantities);

}  // namespace check
