#pragma once

#include "ui/window/plan_place.h"

#include <QStyledItemDelegate>

namespace ui {

/// What an item of the tree knows, beside its name and its icon (Qt::UserRole).
enum TreeRole : int {
    PageRole = Qt::UserRole + 1,
    ErrorsRole,
    WarningsRole,
    ActiveRole,
    ScenarioRole,
    DepthRole,
    NumberRole,  ///< of an appendix: its official number, in place of an icon
    ReadyRole,  ///< of an appendix: ReadyShape as int
    BriefRole  ///< of a group: what it holds, in brief
};

/// The usual height of a row, and where the tree would scroll at that; a group is so much higher.
inline constexpr int usualTreeRow = 25;
inline constexpr int closeTreeRow = 23;
inline constexpr int treeGroupExtra = 6;

/// Rows of the tree: a fill and a 3 px bar for the page in sight, the gravest kind of findings at the right.
class TreeDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    void setRowHeight(int height) { m_rowHeight = height; }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_rowHeight = usualTreeRow;
};

}  // namespace ui
