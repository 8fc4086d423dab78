#include "ui/window/find_bar.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace ui {
namespace {

QToolButton* button(QWidget* parent, Icon picture, const QString& name) {
    auto* result = new QToolButton(parent);
    result->setIcon(icon(picture));
    result->setToolTip(name);
    result->setAccessibleName(name);
    result->setAutoRaise(true);
    return result;
}

}  // namespace

FindBar::FindBar(QWidget* parent) : QWidget(parent), m_text(new QLineEdit(this)), m_result(new QLabel(this)) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(8, 3, 8, 3);
    line->setSpacing(4);
    m_text->setPlaceholderText(QStringLiteral("Номер строки, слово или число"));
    m_text->setAccessibleName(QStringLiteral("Найти"));
    m_text->setFixedWidth(280);
    auto* previous = button(this, Icon::ChevronUp, QStringLiteral("Найти предыдущее, Shift+F3"));
    auto* next = button(this, Icon::ChevronDown, QStringLiteral("Найти следующее, F3"));
    auto* close = button(this, Icon::Close, QStringLiteral("Закрыть поиск, Esc"));
    m_result->setFont(ui::font(TextSize::Secondary));
    line->addWidget(m_text);
    line->addWidget(previous);
    line->addWidget(next);
    line->addSpacing(4);
    line->addWidget(m_result, 1);
    line->addWidget(close);
    connect(m_text, &QLineEdit::textEdited, this, &FindBar::textEdited);
    connect(m_text, &QLineEdit::returnPressed, this, [this] { emit findRequested(true); });
    connect(previous, &QToolButton::clicked, this, [this] { emit findRequested(false); });
    connect(next, &QToolButton::clicked, this, [this] { emit findRequested(true); });
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
    setVisible(false);
}

void FindBar::open() {
    setVisible(true);
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

QString FindBar::text() const {
    return m_text->text();
}

void FindBar::setText(const QString& text) {
    m_text->setText(text);
}

void FindBar::showResult(const QString& words) {
    m_result->setText(words);
}

void FindBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Panel));
    painter.setPen(color(Role::Border));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void FindBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace ui
