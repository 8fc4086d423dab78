#include "ui/scenario/scenario_bar.h"

#include "core/scenario/tree.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/edit_watch.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/text_labels.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace ui {
namespace {

QString titleOf(ScenarioDeed deed, const QString& subject) {
    switch (deed) {
    case ScenarioDeed::Create:
        return QStringLiteral("Новый сценарий на основе «%1»").arg(subject);
    case ScenarioDeed::Duplicate:
        return QStringLiteral("Копия сценария «%1»").arg(subject);
    case ScenarioDeed::Rename:
        return QStringLiteral("Новое название сценария «%1»").arg(subject);
    }
    return {};
}

}  // namespace

ScenarioBar::ScenarioBar(ShownPlan& shownPlan, QWidget* parent)
    : QWidget(parent),
      m_shownPlan(shownPlan),
      m_title(new QLabel(this)),
      m_name(new QLineEdit(this)),
      m_enter(new QPushButton(this)),
      m_refusal(wrappedLabel({}, TextSize::Secondary, Role::Error)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 6, 12, 6);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    m_title->setFont(ui::font(TextSize::Base, Weight::Bold));
    m_name->setAccessibleName(QStringLiteral("Название сценария"));
    m_name->setPlaceholderText(QStringLiteral("Пример: Рост скорой +5\u00A0%"));
    m_name->setMinimumWidth(280);
    m_enter->setProperty("accent", true);
    m_refusal->setVisible(false);
    auto* cancel = new QPushButton(QStringLiteral("Отмена"), this);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_enter, 0, 2);
    grid->addWidget(cancel, 0, 3);
    grid->addWidget(m_refusal, 1, 1, 1, 3);
    grid->setColumnStretch(1, 1);
    connect(m_name, &QLineEdit::returnPressed, this, &ScenarioBar::enter);
    connect(m_enter, &QPushButton::clicked, this, &ScenarioBar::enter);
    connect(cancel, &QPushButton::clicked, this, &ScenarioBar::close);
    onAnyEdit(*this, [this] { m_refusal->setVisible(false); });
    setVisible(false);
}

void ScenarioBar::open(ScenarioDeed deed) {
    m_deed = deed;
    m_subject = m_shownPlan.scenario();
    m_title->setText(titleOf(deed, m_shownPlan.scenarioName()));
    m_name->setText(deed == ScenarioDeed::Rename ? m_shownPlan.scenarioName() : QString());
    m_enter->setText(deed == ScenarioDeed::Rename ? QStringLiteral("Переименовать") : QStringLiteral("Создать"));
    m_refusal->setVisible(false);
    setVisible(true);
    m_name->setFocus();
    m_name->selectAll();
}

QString ScenarioBar::refusal() const {
    return m_refusal->isHidden() ? QString() : m_refusal->text();
}

text::Outcome<scenario::Change> ScenarioBar::prepared() const {
    const std::string name = m_name->text().toStdString();
    switch (m_deed) {
    case ScenarioDeed::Create:
        return scenario::prepareCreate(m_shownPlan.draft(), name, m_subject);
    case ScenarioDeed::Duplicate:
        return scenario::prepareDuplicate(m_shownPlan.draft(), m_subject, name);
    case ScenarioDeed::Rename:
        break;
    }
    return scenario::prepareRename(m_shownPlan.draft(), m_subject, name);
}

void ScenarioBar::enter() {
    const auto deed = prepared();
    const text::Findings refused = m_deed == ScenarioDeed::Rename ? m_shownPlan.apply(deed) : m_shownPlan.create(deed);
    if (!refused.empty()) {
        QString words = QString::fromStdString(refused.front().text);
        words.replace(0, 1, words.at(0).toUpper());
        m_refusal->setText(words);
        m_refusal->setVisible(true);
        m_name->setFocus();
        return;
    }
    close();
}

void ScenarioBar::close() {
    setVisible(false);
    emit closed();
}

void ScenarioBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ScenarioBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Panel));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Role::Border));
}

}  // namespace ui
