#include "ui/scenario/deed_bar.h"

#include "ui/plan/shown_plan.h"
#include "ui/widgets/text_labels.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace ui {

DeedBar::DeedBar(QWidget* parent)
    : QWidget(parent),
      m_title(textLabel({}, TextSize::Base, Role::Text, Weight::Bold)),
      m_refusal(wrappedLabel({}, TextSize::Secondary, Role::Error)),
      m_answer(wrappedLabel({}, TextSize::Base, Role::Text)),
      m_close(new QPushButton(QStringLiteral("Закрыть"), this)) {
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_close, &QPushButton::clicked, this, &DeedBar::shut);
    setVisible(false);
}

DeedBar::~DeedBar() = default;

QString DeedBar::refusal() const {
    return m_refusal->isHidden() ? QString() : m_refusal->text();
}

QString DeedBar::answer() const {
    return m_answer->isHidden() ? QString() : m_answer->text();
}

void DeedBar::refuse(const QString& words, QWidget& field) {
    const bool first = m_refusal->isHidden();
    refuse(words);
    if (first) {
        field.setFocus();
    }
}

void DeedBar::refuse(const QString& words) {
    QString sentence = words;
    sentence.replace(0, 1, sentence.left(1).toUpper());
    m_refusal->setText(m_refusal->isHidden() ? sentence : m_refusal->text() + QLatin1Char('\n') + sentence);
    m_refusal->setVisible(true);
}

void DeedBar::tell(const QString& words) {
    m_answer->setText(words);
    m_answer->setVisible(true);
}

void DeedBar::orderTabs(const std::vector<QWidget*>& widgets) {
    for (std::size_t place = 1; place < widgets.size(); ++place) {
        setTabOrder(widgets[place - 1], widgets[place]);
    }
    setTabOrder(widgets.back(), m_close);
}

void DeedBar::forget() {
    m_refusal->clear();
    m_refusal->setVisible(false);
    m_answer->setVisible(false);
}

void DeedBar::follow(const ShownPlan& shownPlan) {
    const auto anew = [this] {
        if (isVisible()) {
            fill();
        }
    };
    connect(&shownPlan, &ShownPlan::changed, this, anew);
    connect(&shownPlan, &ShownPlan::yearChanged, this, anew);
}

void DeedBar::shut() {
    setVisible(false);
    emit closed();
}

void DeedBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        shut();
        return;
    }
    QWidget::keyPressEvent(event);
}

void DeedBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Panel));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Role::Border));
}

}  // namespace ui
