#pragma once

#include "core/decimal/decimal.h"
#include "core/form/edition.h"
#include "core/programme/calculation.h"
#include "ui/form/cell_state.h"

#include <QString>

namespace ui {

/// «4 307,4», «Х», «–» or nothing: what stands in a cell on the screen.
[[nodiscard]] QString shownFigure(const programme::CellView& view);
/// «4 307,4»
[[nodiscard]] QString shownFigure(const decimal::Decimal& figure);
/// What an editor starts from: «4307,4», without groups.
[[nodiscard]] QString editedFigure(const decimal::Decimal& figure);
/// A row's official name: a leading hyphen is a dash on the screen.
[[nodiscard]] QString screenLabel(const std::string& label);
/// Why a cell is not typed, and what to do instead.
[[nodiscard]] QString computedReason(const programme::CellView& view, const form::Row& row);
/// «рассчитано», «введено, есть примечание»: the state of a cell for a screen reader. A cell without a figure has
/// nothing computed in it.
[[nodiscard]] QString stateWords(const CellState& state, bool hasFigure);

}  // namespace ui
