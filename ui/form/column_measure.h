#pragma once

#include "ui/form/column_widths.h"

#include <QHash>
#include <QList>

namespace ui {

/// What the columns have to share.
struct ColumnRoom {
    int width = 0;
    bool shortNames = false;
};

/// The widths of a form's columns: what words and figures need, what the user has dragged, and the room there is.
class ColumnMeasure {
public:
    [[nodiscard]] QList<int> measure(const QAbstractItemModel& model, const FormHeading& heading,
                                     const GridMetrics& metrics, ColumnRoom room);
    /// The figure of the cell asks for more than its column was given.
    [[nodiscard]] bool outgrows(const QModelIndex& index, const GridMetrics& metrics) const;
    /// Another form or another size of type.
    void forget() { m_needed.clear(); }

    [[nodiscard]] const QHash<int, int>& userWidths() const { return m_userWidths; }
    void setUserWidths(const QHash<int, int>& widths) { m_userWidths = widths; }
    void setUserWidth(int column, int width) { m_userWidths.insert(column, width); }
    /// False: the user had chosen none.
    bool forgetUserWidth(int column) { return m_userWidths.remove(column); }

private:
    QList<int> m_needed;
    WordsRoom m_words = WordsRoom::Easy;
    QHash<int, int> m_userWidths;
};

}  // namespace ui
