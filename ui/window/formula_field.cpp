#include "ui/window/formula_field.h"

#include "ui/widgets/text_wrap.h"

#include <QPainter>
#include <QStyleOptionFrame>

namespace ui {
namespace {

constexpr int textMargin = 4;

QFont boldOf(QFont font) {
    font.setBold(true);
    return font;
}

}  // namespace

FormulaParts fitFormula(const QString& formula, const QFont& font, int width) {
    const QString about = QStringLiteral(" ≈ ");
    const QString equals = QStringLiteral(" = ");
    const auto sign = std::max(formula.lastIndexOf(about), formula.lastIndexOf(equals));
    if (sign < 0) {
        return {wrapText(formula, font, width, 1).value(0), {}};  // nothing is computed yet
    }
    const auto start = sign + equals.size();
    FormulaParts parts{formula.left(start), formula.mid(start)};
    const QFontMetrics metrics(font);
    const int room = width - QFontMetrics(boldOf(font)).horizontalAdvance(parts.result);
    if (metrics.horizontalAdvance(parts.working) <= room) {
        return parts;
    }
    const auto figures = parts.working.indexOf(equals, 1);
    const QString tail = figures < sign ? parts.working.mid(figures) : parts.working.right(equals.size());
    const QString head = parts.working.left(parts.working.size() - tail.size());
    const int left = room - metrics.horizontalAdvance(tail);
    if (left > metrics.horizontalAdvance(QStringLiteral("= …"))) {
        parts.working = wrapText(head, font, left, 1).value(0) + tail;
        return parts;
    }
    const QString end = parts.working.right(equals.size());
    const QString worked = tail.left(tail.size() - end.size()).trimmed();
    parts.working = wrapText(worked, font, room - metrics.horizontalAdvance(end), 1).value(0) + end;
    return parts;
}

void FormulaField::paintEvent(QPaintEvent* event) {
    if (!isReadOnly() || hasFocus() || !text().startsWith(QLatin1Char('='))) {
        QLineEdit::paintEvent(event);
        return;
    }
    QStyleOptionFrame option;
    initStyleOption(&option);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    QRect room =
        style()->subElementRect(QStyle::SE_LineEditContents, &option, this).adjusted(textMargin, 0, -textMargin, 0);
    const FormulaParts parts = fitFormula(text(), font(), room.width());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, parts.working);
    room.setLeft(room.left() + fontMetrics().horizontalAdvance(parts.working));
    painter.setFont(boldOf(font()));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, parts.result);
}

}  // namespace ui
