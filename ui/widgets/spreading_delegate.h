#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace ui {

/// Words that do not fit their cell go on over the empty cells to the right of it, as in a spreadsheet.
class SpreadingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// The view owns it.
    explicit SpreadingDelegate(QTreeView& view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The last column that the words of the cell reach into; its own where they fit.
    [[nodiscard]] int lastColumn(const QModelIndex& index) const;

private:
    [[nodiscard]] bool isCovered(const QModelIndex& index) const;

    QTreeView& m_view;
};

}  // namespace ui
