#include "core/programme/cell_view.h"

namespace programme {

std::string CellView::plain() const {
    if (closed()) {
        return "X";
    }
    if (dash()) {
        return "-";
    }
    return figure ? figure->toPlain() : text;
}

CellView cellView(const plan::Plan& plan, const plan::PlannedCell& cell, std::span<const plan::ExactValue> values) {
    CellView view;
    view.rule = cell.rule;
    view.takesEntry = cell.entry != plan::noSlot;
    if (cell.slot == plan::noSlot) {
        return view;
    }
    view.figure = plan::printed(plan, cell, values);
    view.entered = plan::isEntered(plan, cell, values);
    if (view.entered) {
        view.entry = values[cell.slot].number;
    }
    view.missing = cell.takesNormative && !view.figure;
    view.incomplete = values[cell.slot].incomplete;
    view.corrected = !view.entered && view.figure && cell.adjustment != plan::noSlot && values[cell.adjustment].present
                     && !values[cell.adjustment].number.isZero();
    return view;
}

}  // namespace programme
