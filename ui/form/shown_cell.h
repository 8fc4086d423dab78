#pragma once

#include "core/programme/calculation.h"
#include "ui/form/cell_state.h"

#include <QString>

namespace ui {

class ShownPlan;

/// One figure of an appendix as the screen shows it: its state, and the words for it.
class ShownCell {
public:
    /// `year`: of the programme, or before it.
    ShownCell(const ShownPlan& plan, form::CellAddress address, int year);

    [[nodiscard]] const programme::CellView& view() const { return m_view; }
    /// A figure of a year that is over: it stands beside the plan, not as a cell of the form.
    [[nodiscard]] bool isFact() const;
    /// The parameter that holds what is typed here.
    [[nodiscard]] std::string path() const;
    [[nodiscard]] bool isTypeable() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString editText() const;
    [[nodiscard]] CellState state() const;
    [[nodiscard]] QString readOnlyReason() const;
    [[nodiscard]] QString readOnlyAction() const;
    /// What is wrong with the cell, for whoever does not see the list of findings.
    [[nodiscard]] QString findings() const;
    [[nodiscard]] QString accessibleText(const form::Column& column, bool withYear) const;

private:
    [[nodiscard]] programme::CellView read() const;
    [[nodiscard]] const form::Row& row() const;
    [[nodiscard]] CellKind kind(bool isTotalRow) const;
    [[nodiscard]] bool hasOwnNote() const;

    const ShownPlan& m_plan;
    form::CellAddress m_address;
    int m_year;
    programme::CellView m_view;
};

/// A row that sums up a section or the whole form.
[[nodiscard]] bool isTotal(const form::Row& row);

}  // namespace ui
