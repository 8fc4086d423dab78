#include "ui/window/page_title.h"

#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace ui {

PageTitle::PageTitle(const QString& title, QWidget* parent)
    : QWidget(parent), m_line(new QHBoxLayout(this)), m_addition(new ElidedLabel({}, this)) {
    setMinimumHeight(34);
    m_line->setContentsMargins(12, 3, 8, 3);
    m_line->setSpacing(8);
    auto* name = new ElidedLabel(title, this);
    name->setLook(TextSize::PageTitle, Role::Text, Weight::Bold);
    name->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_addition->setLook(TextSize::Base, Role::Text2);
    m_line->addWidget(name);
    m_line->addWidget(m_addition, 1);
}

void PageTitle::setAddition(const QString& addition) {
    m_addition->setText(addition);
}

void PageTitle::addControl(QWidget* control) {
    m_line->addWidget(control);
}

void PageTitle::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Role::Base));
}

}  // namespace ui
