#include "ui/widgets/words_delegate.h"

#include "ui/widgets/text_wrap.h"

#include <QApplication>

namespace ui {

void WordsDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const QStyle* style = option->widget != nullptr ? option->widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, option, option->widget) + 1;
    const int room = option->rect.width() - 2 * margin;
    if (room > 0 && option->fontMetrics.horizontalAdvance(option->text) > room) {
        option->text = wrapText(option->text, option->font, room, 1).value(0);
    }
}

}  // namespace ui
