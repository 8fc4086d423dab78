#include "ui/widgets/badge.h"

#include "ui/widgets/fonts.h"

#include <QPainter>

namespace ui {
namespace {

struct BadgeLook {
    Role fill;
    Role ink;
};

BadgeLook badgeLook(BadgeKind kind) {
    switch (kind) {
    case BadgeKind::Plain:
        return {Role::Total, Role::Text2};
    case BadgeKind::Accent:
        return {Role::AccentSoft, Role::Accent};
    case BadgeKind::Ok:
        return {Role::OkSoft, Role::Ok};
    case BadgeKind::Warning:
        return {Role::WarnSoft, Role::Warn};
    case BadgeKind::Error:
        return {Role::ErrorSoft, Role::Error};
    }
    return {Role::Total, Role::Text2};
}

}  // namespace

Badge::Badge(const QString& text, BadgeKind kind, QWidget* parent) : QWidget(parent), m_kind(kind) {
    setFont(ui::font(TextSize::Secondary));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Badge::setText(const QString& text) {
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Badge::setKind(BadgeKind kind) {
    m_kind = kind;
    update();
}

QSize Badge::sizeHint() const {
    return {fontMetrics().horizontalAdvance(m_text) + 17, fontMetrics().height() + 1};
}

void Badge::paintEvent(QPaintEvent*) {
    const BadgeLook look = badgeLook(m_kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(look.fill));
    painter.drawRoundedRect(rect(), 3, 3);
    painter.setPen(color(look.ink));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

}  // namespace ui
