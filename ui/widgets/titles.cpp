#include "ui/widgets/titles.h"

#include "ui/widgets/elided_label.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace ui {

SectionTitle::SectionTitle(const QString& text, QWidget* parent)
    : QWidget(parent), m_label(new ElidedLabel(text, this)) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 4, 0, 2);
    line->addWidget(m_label);
    m_label->setLook(TextSize::Secondary, Role::Text2, Weight::Bold);
}

void SectionTitle::setText(const QString& text) {
    m_label->setText(text);
}

PanelTitle::PanelTitle(const QString& title, QWidget* parent)
    : QWidget(parent),
      m_line(new QHBoxLayout(this)),
      m_title(new ElidedLabel(title, this)),
      m_addition(new ElidedLabel({}, this)),
      m_close(new QToolButton(this)) {
    setMinimumHeight(30);
    m_line->setContentsMargins(12, 0, 8, 0);
    m_line->setSpacing(8);
    m_title->setLook(TextSize::Base, Role::Text, Weight::Bold);
    m_addition->setLook(TextSize::Secondary, Role::Text2);
    m_line->addWidget(m_title);
    m_line->addWidget(m_addition);
    m_line->addStretch(1);
    m_line->addWidget(m_close);
    m_close->setIcon(icon(Icon::Close, Role::Text2));
    m_close->setVisible(false);
    m_addition->setVisible(false);
    connect(m_close, &QToolButton::clicked, this, &PanelTitle::closeRequested);
}

void PanelTitle::setTitle(const QString& title) {
    m_title->setText(title);
}

void PanelTitle::setAddition(const QString& addition) {
    m_addition->setText(addition);
    m_addition->setVisible(!addition.isEmpty());
}

void PanelTitle::addControl(QWidget* control) {
    m_line->insertWidget(m_line->count() - 1, control);
}

void PanelTitle::setClosable(const QString& name) {
    m_close->setToolTip(name);
    m_close->setAccessibleName(name);
    m_close->setVisible(true);
}

}  // namespace ui
