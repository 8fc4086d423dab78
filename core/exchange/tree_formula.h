#pragma once

#include "core/book/formula.h"
#include "core/form/formula.h"

#include <functional>

namespace exchange {

/// Where what a formula of an edition names stands in the book.
struct TreePlaces {
    std::function<book::Place(const form::CellAddress&)> cell;
    std::function<book::Place(const std::string&)> parameter;
};

/// A formula of the edition as one of a spreadsheet, over figures as they stand in their cells.
[[nodiscard]] book::Formula treeFormula(const form::Formula& formula, const TreePlaces& places);

}  // namespace exchange
