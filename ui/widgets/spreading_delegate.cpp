#include "ui/widgets/spreading_delegate.h"

#include <QTreeView>

namespace ui {
namespace {

/// Around the words of a cell, as the style draws them.
constexpr int besideWords = 8;

bool isEmpty(const QModelIndex& index) {
    return index.data().toString().isEmpty();
}

}  // namespace

SpreadingDelegate::SpreadingDelegate(QTreeView& view) : QStyledItemDelegate(&view), m_view(view) {}

int SpreadingDelegate::lastColumn(const QModelIndex& index) const {
    const int wanted = m_view.fontMetrics().horizontalAdvance(index.data().toString()) + besideWords;
    int column = index.column();
    int room = m_view.columnWidth(column);
    while (room < wanted && column + 1 < index.model()->columnCount(index.parent())
           && isEmpty(index.siblingAtColumn(column + 1))) {
        ++column;
        room += m_view.columnWidth(column);
    }
    return column;
}

bool SpreadingDelegate::isCovered(const QModelIndex& index) const {
    if (!isEmpty(index)) {
        return false;
    }
    int column = index.column();
    while (column > 0 && isEmpty(index.siblingAtColumn(column))) {
        --column;
    }
    return lastColumn(index.siblingAtColumn(column)) >= index.column();
}

void SpreadingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (isCovered(index)) {
        return;
    }
    QStyleOptionViewItem wide = option;
    for (int column = index.column() + 1; column <= lastColumn(index); ++column) {
        wide.rect.setWidth(wide.rect.width() + m_view.columnWidth(column));
    }
    QStyledItemDelegate::paint(painter, wide, index);
}

}  // namespace ui
