#include "ui/window/current_figure.h"

#include "core/explain/passport.h"
#include "ui/form/appendix_model.h"
#include "ui/form/grid_view.h"
#include "ui/plan/shown_plan.h"
#include "ui/window/formula_line.h"

namespace ui {

CurrentFigure::CurrentFigure(const TableParts& table, FormulaLine& line)
    : QObject(&line), m_table(table), m_line(line) {
    connect(&line, &FormulaLine::leaveRequested, &m_table.view, [this] { m_table.view.setFocus(); });
}

std::optional<form::CellAddress> CurrentFigure::address() const {
    return m_table.model.address(m_table.view.currentIndex());
}

void CurrentFigure::show() {
    const QModelIndex index = m_table.view.currentIndex();
    m_last = address();
    // Texts of a list are typed where they stand; it has no such line.
    if (!m_table.model.rows().isList()) {
        if (m_last) {
            showFigure(*m_last);
        } else if (index.isValid()) {
            m_line.showWords(m_table.model.placeText(index), index.data(Qt::ToolTipRole).toString());
        }
    }
    emit shown();
}

void CurrentFigure::showFigure(const form::CellAddress& cell) {
    const QModelIndex index = m_table.view.currentIndex();
    const ShownPlan& plan = m_table.plan;
    const explain::Passport passport = explain::describeCell(
        {plan.draft(), plan.scenario(), plan.calculation(), plan.assignments()}, cell, plan.year());
    const bool isTyped = index.flags().testFlag(Qt::ItemIsEditable);
    const QString place = m_table.model.placeText(index);
    const QString typed = index.data(Qt::EditRole).toString();
    if (m_table.model.isFact(index)) {
        m_line.showFact(place, QString::fromStdString(passport.unit), typed, isTyped);
    } else {
        m_line.showCell(place, passport, typed, isTyped);
    }
}

void CurrentFigure::restore() {
    const AppendixModel& model = m_table.model;
    if (!m_last) {
        m_table.view.moveTo(model.firstPlace());
        return;
    }
    const QModelIndex index = model.indexOf(*m_last);
    m_table.view.goTo(index.isValid() ? index : model.index(model.rows().indexOf(m_last->row), model.leadingCount()));
}

}  // namespace ui
