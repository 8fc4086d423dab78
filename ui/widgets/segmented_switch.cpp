#include "ui/widgets/segmented_switch.h"

#include "ui/widgets/control_size.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/style_drawing.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace ui {
namespace {}  // namespace

SegmentedSwitch::SegmentedSwitch(const QString& name, QWidget* parent) : QWidget(parent) {
    setAccessibleName(name);
    setFont(ui::font(TextSize::Base));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentedSwitch::setItems(const QStringList& items) {
    m_items = items;
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(items.size()) - 1));
    updateGeometry();
    update();
}

void SegmentedSwitch::setMuted(const QSet<int>& items) {
    m_muted = items;
    update();
}

void SegmentedSwitch::setCurrent(int current) {
    if (current == m_current || current < 0 || current >= m_items.size()) {
        return;
    }
    m_current = current;
    announce();
    update();
    emit currentChanged(current);
}

void SegmentedSwitch::announce() {
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(m_current);
        QAccessible::updateAccessibility(&event);
    }
}

int SegmentedSwitch::itemWidth(int item) const {
    // Measured bold, so that the switch keeps its width when the choice moves.
    const QFontMetrics bold(ui::font(TextSize::Base, Weight::Bold));
    return bold.horizontalAdvance(m_items.at(item)) + 2 * controlPadding;
}

QRect SegmentedSwitch::itemRect(int item) const {
    int x = 0;
    for (int before = 0; before < item; ++before) {
        x += itemWidth(before);
    }
    return {x, 0, itemWidth(item), height()};
}

QSize SegmentedSwitch::sizeHint() const {
    int width = 0;
    for (int item = 0; item < m_items.size(); ++item) {
        width += itemWidth(item);
    }
    return {width, std::max(controlHeight, fontMetrics().height() + 8)};
}

void SegmentedSwitch::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawing::roundedBox(painter, rect(), Role::Base, Role::Control);
    QPainterPath inside;
    inside.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    for (int item = 0; item < m_items.size(); ++item) {
        const QRect place = itemRect(item);
        const bool on = item == m_current;
        if (on) {
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setClipPath(inside);
            painter.fillRect(place, color(Role::Accent));
            painter.restore();
        } else if (item > 0 && item - 1 != m_current) {
            painter.setPen(color(Role::Border));
            painter.drawLine(place.x(), 6, place.x(), height() - 7);
        }
        painter.setFont(ui::font(TextSize::Base, on ? Weight::Bold : Weight::Normal));
        painter.setPen(color(on ? Role::OnAccent : isEnabled() && !m_muted.contains(item) ? Role::Text : Role::Muted));
        painter.drawText(place, Qt::AlignCenter, m_items.at(item));
    }
    if (hasFocus() && !m_items.isEmpty()) {
        painter.setPen(QPen(color(Role::OnAccent), 1));
        painter.drawRect(itemRect(m_current).adjusted(3, 3, -4, -4));
        drawing::focusFrame(painter, rect());
    }
}

void SegmentedSwitch::mousePressEvent(QMouseEvent* event) {
    for (int item = 0; item < m_items.size(); ++item) {
        if (itemRect(item).contains(event->position().toPoint())) {
            setCurrent(item);
        }
    }
}

void SegmentedSwitch::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current - 1);
        return;
    case Qt::Key_Right:
        setCurrent(m_current + 1);
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(static_cast<int>(m_items.size()) - 1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

}  // namespace ui
