#include "ui/summary/key_figure.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/style_drawing.h"
#include "ui/widgets/text_wrap.h"

#include <QPainter>

namespace ui {
namespace {

constexpr int sideGap = 12;
constexpr int figureHeight = 80;

}  // namespace

KeyFigure::KeyFigure(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KeyFigure::setFigure(const KeyFigureText& figure) {
    m_figure = figure;
    QStringList words{figure.caption,
                      figure.value + (figure.value.isEmpty() ? QString() : QStringLiteral(" ")) + figure.unit};
    if (!figure.below.isEmpty()) {
        words.append(figure.below);
    }
    setAccessibleName(words.join(QStringLiteral("; ")));
    setToolTip(figure.caption);
    update();
}

QSize KeyFigure::sizeHint() const {
    return {160, std::max(figureHeight, fontMetrics().height() * 4)};
}

QSize KeyFigure::minimumSizeHint() const {
    return {110, sizeHint().height()};
}

void KeyFigure::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int width = this->width() - 2 * sideGap;
    painter.setFont(ui::font(TextSize::Secondary));
    painter.setPen(color(Role::Text2));
    int top = 9;
    painter.drawText(QPoint(sideGap, top + painter.fontMetrics().ascent()),
                     oneLine(m_figure.caption, painter.font(), width));
    top += painter.fontMetrics().height() + 2;
    const bool known = !m_figure.value.isEmpty();
    painter.setFont(ui::font(known ? TextSize::KeyFigure : TextSize::PageTitle, Weight::Bold));
    painter.setPen(color(known ? Role::Text : Role::Text2));
    const int base = top + QFontMetrics(ui::font(TextSize::KeyFigure, Weight::Bold)).ascent();
    const QString number = known ? m_figure.value : m_figure.unit;
    painter.drawText(QPoint(sideGap, base), number);
    if (known) {
        const int after = sideGap + painter.fontMetrics().horizontalAdvance(number) + 6;
        painter.setFont(ui::font(TextSize::Secondary));
        painter.setPen(color(Role::Text2));
        painter.drawText(QPoint(after, base), m_figure.unit);
    }
    top += QFontMetrics(ui::font(TextSize::KeyFigure, Weight::Bold)).height();
    painter.setFont(ui::font(TextSize::Secondary));
    painter.setPen(color(m_figure.belowRole));
    painter.drawText(QPoint(sideGap, top + painter.fontMetrics().ascent()),
                     oneLine(m_figure.below, painter.font(), width));
    painter.fillRect(QRect(this->width() - 1, 8, 1, height() - 16), color(Role::Border));
    if (hasFocus()) {
        drawing::focusFrame(painter, rect().adjusted(2, 2, -3, -2));
    }
}

}  // namespace ui
