#pragma once

#include "ui/form/grid_metrics.h"

#include <QStyledItemDelegate>

namespace ui {

/// Cells of the summary: states as in the tables of the form, and a bar beside each share.
class SummaryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Columns a number needs, its mark and its gaps; of a share – with its bar.
    [[nodiscard]] int widthOf(const QAbstractItemModel& model, int column) const;
    /// The longest unit, as far as it is no sentence.
    [[nodiscard]] int unitWidthOf(const QAbstractItemModel& model) const;
    /// What the longest word of the names needs.
    [[nodiscard]] int nameWidthOf(const QAbstractItemModel& model) const;
    /// Lines of a name in a column of this width.
    [[nodiscard]] int linesOf(const QModelIndex& index, int width) const;

private:
    [[nodiscard]] QFont nameFont(const QModelIndex& index) const;
    void paintWords(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    [[nodiscard]] static Role roleOf(int source);
    void paintBar(QPainter& painter, const QRect& cell, const QModelIndex& index) const;

    GridMetrics m_metrics;
};

}  // namespace ui
