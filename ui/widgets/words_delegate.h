#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Cells of a plain list: a text that does not fit ends in an ellipsis after a whole word.
class WordsDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

}  // namespace ui
