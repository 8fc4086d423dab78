#pragma once

#include <QStyledItemDelegate>

namespace ui {

inline constexpr int checkRowHeight = 24;

/// Draws the rows of the page of checks: headings, states as icon and word, messages whose guess has the colour of the
/// finding, boxes of the checklist.
class ChecksDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// What acts on the row covers so much of it from below.
    void setCovered(int row, int height);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Of a row whose message has so much room; a row that is no message is `checkRowHeight`.
    [[nodiscard]] static int heightOf(const QModelIndex& message, int width);

private:
    static void paintGroup(QPainter& painter, const QRect& cell, const QModelIndex& index);
    static void paintState(QPainter& painter, const QRect& cell, const QModelIndex& index);
    static void paintMessage(QPainter& painter, const QRect& cell, const QModelIndex& index);
    static void paintWords(QPainter& painter, const QRect& cell, const QModelIndex& index);

    int m_coveredRow = -1;
    int m_covered = 0;
};

}  // namespace ui
