#include "ui/widgets/message_strip.h"

#include "ui/widgets/accessible_widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace ui {
namespace {

constexpr int timeToRead = 8000;

struct StripLook {
    Role fill;
    Role ink;
    Icon icon;
};

StripLook stripLook(StripKind kind) {
    switch (kind) {
    case StripKind::Note:
        return {Role::AccentSoft, Role::Text, Icon::Note};
    case StripKind::Warning:
        return {Role::WarnSoft, Role::Warn, Icon::Clock};
    case StripKind::Error:
        return {Role::ErrorSoft, Role::Error, Icon::Error};
    }
    return {Role::AccentSoft, Role::Text, Icon::Note};
}

}  // namespace

MessageStrip::MessageStrip(QWidget* parent)
    : QWidget(parent),
      m_text(new QLabel(this)),
      m_first(new QPushButton(this)),
      m_second(new QPushButton(this)),
      m_leaving(new QTimer(this)) {
    m_leaving->setInterval(timeToRead);
    connect(m_leaving, &QTimer::timeout, this, [this] {
        if (!underMouse()) {
            dismiss();
        }
    });
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(38, 6, 6, 6);
    line->setSpacing(10);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    line->addWidget(m_text, 1);
    line->addWidget(m_first);
    line->addWidget(m_second);
    connect(m_first, &QPushButton::clicked, this, &MessageStrip::firstChosen);
    connect(m_second, &QPushButton::clicked, this, &MessageStrip::secondChosen);
    setVisible(false);
}

void MessageStrip::display(StripKind kind, const QString& text, const QString& first, const QString& second) {
    m_leaving->stop();
    m_kind = kind;
    m_text->setText(text);
    setAccessibleName(text);
    m_first->setText(first);
    m_first->setVisible(!first.isEmpty());
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    takeColours();
    const bool seen = isVisible();
    setVisible(true);
    if (seen) {
        announceMessage(*this);
    }
}

void MessageStrip::displayDone(const QString& text) {
    display(StripKind::Note, text, QStringLiteral("Закрыть"));
    m_leaving->start();
}

void MessageStrip::dismiss() {
    m_leaving->stop();
    setVisible(false);
}

QString MessageStrip::text() const {
    return m_text->text();
}

void MessageStrip::takeColours() {
    const QColor ink = color(stripLook(m_kind).ink);
    QPalette palette = m_text->palette();
    if (palette.color(QPalette::WindowText) != ink) {
        palette.setColor(QPalette::WindowText, ink);
        m_text->setPalette(palette);
    }
    update();
}

void MessageStrip::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange) {
        takeColours();
    }
}

void MessageStrip::paintEvent(QPaintEvent*) {
    const StripLook look = stripLook(m_kind);
    QPainter painter(this);
    painter.fillRect(rect(), color(look.fill));
    painter.drawPixmap(12, (height() - 16) / 2, iconPixmap(look.icon, look.ink, 16, devicePixelRatioF()));
}

}  // namespace ui
