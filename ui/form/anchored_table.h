#pragma once

#include <QTableView>

namespace ui {

/// A table whose selection grows from the cell opposite the current one, whoever made that cell current. Qt remembers
/// a start of its own in every view, and only the keys and clicks of that view move it: after a jump by program, or a
/// click into a frozen column, Shift would select from a cell left long ago.
class AnchoredTable : public QTableView {
    Q_OBJECT

public:
    using QTableView::QTableView;

    /// Makes this one cell current and selected, whatever keys are held: Ctrl+Z would otherwise add it to the rest.
    void moveTo(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void setSelection(const QRect& area, QItemSelectionModel::SelectionFlags command) override;

private:
    QPersistentModelIndex m_anchor;  ///< only while a key or a click of this view is at work
};

}  // namespace ui
