#include "ui/widgets/elided_label.h"

#include "ui/widgets/text_wrap.h"

#include <QPainter>

namespace ui {

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent) : QWidget(parent) {
    setFont(ui::font(TextSize::Base));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString& text) {
    m_text = text;
    setAccessibleName(text);
    setToolTip(shownText() == m_text ? QString() : m_text);
    updateGeometry();
    update();
}

void ElidedLabel::setLook(TextSize size, Role role, Weight weight) {
    setFont(ui::font(size, weight));
    m_role = role;
    updateGeometry();
    update();
}

QString ElidedLabel::shownText() const {
    if (m_text.isEmpty() || fontMetrics().horizontalAdvance(m_text) <= width()) {
        return m_text;
    }
    return wrapText(m_text, font(), width(), 1).constFirst();
}

QSize ElidedLabel::sizeHint() const {
    return {fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const {
    return {std::min(60, sizeHint().width()), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(color(m_role));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, shownText());
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    setToolTip(shownText() == m_text ? QString() : m_text);
}

}  // namespace ui
