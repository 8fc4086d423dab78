#include "ui/widgets/inline_refusal.h"

#include "ui/widgets/accessible_widgets.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text_wrap.h"

#include <QMouseEvent>
#include <QPainter>

namespace ui {
namespace {

constexpr int textStart = 26;
constexpr int edge = 8;
constexpr int gap = 4;

}  // namespace

InlineRefusal::InlineRefusal(QWidget* parent) : QWidget(parent) {
    setFont(ui::font(TextSize::Secondary));
    setFocusPolicy(Qt::NoFocus);
    setVisible(false);
}

void InlineRefusal::display(const QString& message, const QString& action) {
    m_message = message;
    m_action = action;
    setAccessibleName(action.isEmpty() ? message : message + QLatin1Char(' ') + action);
    setCursor(action.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    resize(sizeHint());
    const bool seen = isVisible();
    setVisible(true);
    raise();
    update();
    if (seen) {
        announceMessage(*this);
    }
}

QSize InlineRefusal::sizeHint() const {
    const QFontMetrics metrics = fontMetrics();
    int width = textStart + metrics.horizontalAdvance(m_message) + edge;
    if (!m_action.isEmpty()) {
        width += edge + metrics.horizontalAdvance(m_action);
    }
    return {width, metrics.height() + 8};
}

void InlineRefusal::placeBeside(const QRect& cell, const QRect& area) {
    resize(std::min(sizeHint().width(), area.width()), sizeHint().height());
    const int x = std::clamp(cell.left(), area.left(), std::max(area.left(), area.right() - width() + 1));
    const bool fitsBelow = cell.bottom() + gap + height() <= area.bottom();
    move(x, fitsBelow ? cell.bottom() + gap : cell.top() - gap - height() + 1);
}

QRect InlineRefusal::actionRect() const {
    if (m_action.isEmpty()) {
        return {};
    }
    const int wide = fontMetrics().horizontalAdvance(m_action);
    return {width() - edge - wide, 0, wide, height()};
}

void InlineRefusal::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::ErrorSoft));
    painter.setPen(color(Role::Error));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.drawPixmap(6, (height() - 14) / 2, iconPixmap(Icon::Error, Role::Error, 14, devicePixelRatioF()));
    const int right = m_action.isEmpty() ? edge : edge * 2 + actionRect().width();
    const QRect words = rect().adjusted(textStart, 0, -right + 1, 0);
    const QStringList lines = wrapText(m_message, font(), words.width() + 2, 1);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, lines.value(0));
    if (!m_action.isEmpty()) {
        QFont linked = font();
        linked.setUnderline(true);
        painter.setFont(linked);
        painter.setPen(color(Role::Accent));
        painter.drawText(actionRect(), Qt::AlignLeft | Qt::AlignVCenter, m_action);
    }
}

void InlineRefusal::mousePressEvent(QMouseEvent* event) {
    if (actionRect().contains(event->position().toPoint())) {
        emit actionChosen();
    }
}

}  // namespace ui
