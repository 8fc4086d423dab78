#include "core/programme/calculation.h"

namespace programme {

std::string CellView::plain() const {
    if (closed()) return "X";
    if (dash()) return "-";
    return figure ? figure->toPlain() : std::string();
}

YearResult::YearResult(int year, std::shared_ptr<const plan::Plan> plan, std::vector<plan::ExactValue> values,
                       std::vector<bool> defaulted)
    : m_year(year), m_plan(std::move(plan)), m_values(std::move(values)), m_defaulted(std::move(defaulted)) {}

CellView YearResult::cell(const form::CellAddress& address) const {
    CellView view;
    const auto* cell = m_plan->cell(address);
    if (!cell) {
        view.existsInYear = false;
        return view;
    }
    view.rule = cell->rule;
    view.takesEntry = cell->entry != plan::noSlot;
    if (cell->slot == plan::noSlot) return view;
    view.figure = plan::printed(*m_plan, *cell, m_values);
    view.entered = plan::isEntered(*m_plan, *cell, m_values);
    view.defaulted = view.entered && cell->entry < m_defaulted.size() && m_defaulted[cell->entry];
    view.entered = view.entered && !view.defaulted;
    view.incomplete = m_values[cell->slot].incomplete;
    view.corrected = !view.entered && !view.defaulted && view.figure && cell->adjustment != plan::noSlot &&
                     m_values[cell->adjustment].present && !m_values[cell->adjustment].number.isZero();
    return view;
}

std::optional<plan::Trace> YearResult::trace(const form::CellAddress& address) const {
    return plan::trace(*m_plan, m_values, address);
}

const YearResult* Calculation::year(int wanted) const {
    for (const auto& result : years)
        if (result.year() == wanted) return &result;
    return nullptr;
}

}  // namespace programme
