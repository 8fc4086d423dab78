#pragma once

#include "ui/form/cell_state.h"
#include "ui/form/form_heading.h"
#include "ui/form/shown_columns.h"
#include "ui/form/shown_rows.h"

#include <QString>

namespace ui {

/// What the sections of a table are: its leading columns, then the value columns in sight.
class ColumnHeads {
public:
    ColumnHeads(const ShownColumns& columns, const ShownRows& rows) : m_columns(columns), m_rows(rows) {}

    /// Null for a leading column.
    [[nodiscard]] const form::Column* column(int section) const { return m_columns.at(section - leadingCount()); }
    [[nodiscard]] int leadingCount() const { return static_cast<int>(m_columns.appendix().leading.size()); }
    [[nodiscard]] int yearOf(int section) const { return m_columns.yearOf(section - leadingCount()); }
    [[nodiscard]] bool isFact(int section) const { return m_columns.isFact(section - leadingCount()); }
    [[nodiscard]] bool isOfWords(int section) const;
    [[nodiscard]] ColumnKind kind(int section) const;
    /// A line stands before it.
    [[nodiscard]] bool beginsGroup(int section) const;
    [[nodiscard]] QString name(int section) const;
    /// With what whoever does not see the arrow of sorting is told.
    [[nodiscard]] QString accessibleName(int section) const;
    /// The column a list is sorted by, where the table is by one.
    [[nodiscard]] std::optional<SortMark> sortMark() const;

private:
    [[nodiscard]] QString yearWords(int section) const;

    const ShownColumns& m_columns;
    const ShownRows& m_rows;
};

}  // namespace ui
