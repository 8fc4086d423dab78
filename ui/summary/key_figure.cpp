#include "ui/summary/key_figure.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/style_drawing.h"
#include "ui/widgets/text_wrap.h"

#include <QPainter>

namespace ui {
namespace {

constexpr int sideGap = 12;
constexpr int figureHeight = 80;
constexpr int unitGap = 6;
constexpr int mostLines = 3;

}  // namespace

KeyFigure::KeyFigure(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
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
    fitCaption();
    update();
}

void KeyFigure::resizeEvent(QResizeEvent* event) {
    QAbstractButton::resizeEvent(event);
    fitCaption();
}

/// A unit that finds no room after its number stands in the caption, and a long caption over several lines.
void KeyFigure::fitCaption() {
    const int room = width() - 2 * sideGap;
    const QFont small = ui::font(TextSize::Secondary);
    const int used = QFontMetrics(ui::font(TextSize::KeyFigure, Weight::Bold)).horizontalAdvance(m_figure.value)
                     + unitGap + QFontMetrics(small).horizontalAdvance(m_figure.unit);
    m_unitAfter = m_figure.value.isEmpty() || used <= room;
    const QString caption = m_unitAfter ? m_figure.caption : m_figure.caption + QStringLiteral(", ") + m_figure.unit;
    const QStringList lines = wrapText(caption, small, std::max(1, room), mostLines);
    const bool higher = lines.size() != m_caption.size();
    m_caption = lines;
    if (higher) {
        updateGeometry();
    }
}

QSize KeyFigure::sizeHint() const {
    const int further = std::max(0, static_cast<int>(m_caption.size()) - 1);
    return {160, std::max(figureHeight, fontMetrics().height() * 4)
                     + further * QFontMetrics(ui::font(TextSize::Secondary)).height()};
}

QSize KeyFigure::minimumSizeHint() const {
    return {110, sizeHint().height()};
}

void KeyFigure::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int width = this->width() - 2 * sideGap;
    painter.setFont(ui::font(TextSize::Secondary));
    painter.setPen(color(Role::Text2));
    constexpr int above = 9;
    for (int line = 0; line < m_caption.size(); ++line) {
        painter.drawText(
            QPoint(sideGap, above + line * painter.fontMetrics().height() + painter.fontMetrics().ascent()),
            m_caption.at(line));
    }
    // Figures beside each other stand on one line, however long their captions are.
    int top =
        height() - std::max(figureHeight, fontMetrics().height() * 4) + above + painter.fontMetrics().height() + 2;
    const bool known = !m_figure.value.isEmpty();
    painter.setFont(ui::font(known ? TextSize::KeyFigure : TextSize::PageTitle, Weight::Bold));
    painter.setPen(color(known ? Role::Text : Role::Text2));
    const int base = top + QFontMetrics(ui::font(TextSize::KeyFigure, Weight::Bold)).ascent();
    const QString number = known ? m_figure.value : m_figure.unit;
    painter.drawText(QPoint(sideGap, base), number);
    if (known && m_unitAfter) {
        const int after = sideGap + painter.fontMetrics().horizontalAdvance(number) + unitGap;
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
