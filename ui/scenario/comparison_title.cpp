#include "ui/scenario/comparison_title.h"

#include "ui/scenario/compared_plan.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text_labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace ui {
namespace {

/// Under it the words before the lists give way to the lists.
constexpr int roomForWords = 1000;

QToolButton* iconButton(Icon picture, const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setIcon(icon(picture));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

QString nameOfSide(ComparedBy subject) {
    switch (subject) {
    case ComparedBy::Scenarios:
        return QStringLiteral("Сценарий");
    case ComparedBy::Years:
        return QStringLiteral("Год");
    case ComparedBy::OtherPlan:
        break;
    }
    return QStringLiteral("Сторона");
}

}  // namespace

ComparisonTitle::ComparisonTitle(const ComparedPlan& plan, QWidget* parent)
    : QWidget(parent),
      m_plan(plan),
      m_subject(new QComboBox(this)),
      m_words(new ElidedLabel({}, this)),
      m_baselineLabel(textLabel(QStringLiteral("Основа"), TextSize::Base, Role::Text2)),
      m_baseline(new QComboBox(this)),
      m_rowsLabel(textLabel(QStringLiteral("Строки"), TextSize::Base, Role::Text2)),
      m_rows(new QComboBox(this)),
      m_onlyDifferences(new QCheckBox(QStringLiteral("Только отличия"), this)),
      m_add(new QPushButton(icon(Icon::Plus), QStringLiteral("Сценарий"), this)),
      m_sides(new QMenu(m_add)) {
    setMinimumHeight(34);
    m_words->setLook(TextSize::Base, Role::Text2);
    makeSubject();
    makeBaseline();
    makeRows();
    makeSides();
    lay();
}

void ComparisonTitle::makeSubject() {
    m_subject->addItems({QStringLiteral("сценариев"), QStringLiteral("годов"), QStringLiteral("с другим планом…")});
    nameChoice(*m_subject, QStringLiteral("Что сравнивать"));
    m_subject->setToolTip(QStringLiteral("Что сравнивать: сценарии плана, его годы или план с другим файлом"));
    connect(m_subject, &QComboBox::activated, this,
            [this](int at) { emit subjectChosen(static_cast<ComparedBy>(at)); });
}

void ComparisonTitle::makeBaseline() {
    nameChoice(*m_baseline, QStringLiteral("Основа сравнения"));
    m_baseline->setToolTip(QStringLiteral("Основа: с чем сравнивать"));
    m_baseline->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_baseline->setMinimumContentsLength(11);
    connect(m_baseline, &QComboBox::activated, this,
            [this](int at) { emit baselineChosen(m_baseline->itemData(at).value<SideChoice>()); });
}

void ComparisonTitle::makeRows() {
    m_rows->addItems({QStringLiteral("все"), QStringLiteral("исходные и итоги")});
    nameChoice(*m_rows, QStringLiteral("Строки"));
    m_rows->setToolTip(QStringLiteral("Строки: суммы, которые повторяют другие строки, можно убрать"));
    connect(m_rows, &QComboBox::activated, this, &ComparisonTitle::filterChanged);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, &ComparisonTitle::filterChanged);
}

void ComparisonTitle::makeSides() {
    m_add->setToolTip(QStringLiteral("Что стоит рядом: от двух до шести"));
    m_add->setMenu(m_sides);
    connect(m_sides, &QMenu::aboutToShow, this, &ComparisonTitle::fillSides);
}

void ComparisonTitle::lay() {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 3, 8, 3);
    line->setSpacing(8);
    auto* name = new ElidedLabel(QStringLiteral("Сравнение"), this);
    name->setLook(TextSize::PageTitle, Role::Text, Weight::Bold);
    name->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto* print = iconButton(Icon::Print, QStringLiteral("Печать сравнения"), this);
    auto* save = iconButton(Icon::Export, QStringLiteral("Выгрузить сравнение"), this);
    line->addWidget(name);
    line->addWidget(m_subject);
    line->addWidget(m_words, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_baselineLabel, m_baseline, m_rowsLabel, m_rows,
                                                           m_onlyDifferences, m_add, print, save}) {
        line->addWidget(widget);
    }
    connect(print, &QToolButton::clicked, this, &ComparisonTitle::printRequested);
    connect(save, &QToolButton::clicked, this, &ComparisonTitle::exportRequested);
}

void ComparisonTitle::showChoices() {
    m_subject->setCurrentIndex(static_cast<int>(m_plan.subject()));
    m_words->setText(QString::fromStdString(m_plan.title()));
    m_add->setText(nameOfSide(m_plan.subject()));
    showBaselines();
}

void ComparisonTitle::showBaselines() {
    const QSignalBlocker quiet(m_baseline);
    m_baseline->clear();
    for (const SideChoice& side : m_plan.every()) {
        if (m_plan.isChosen(side)) {
            m_baseline->addItem(QString::fromStdString(m_plan.nameOf(side)), QVariant::fromValue(side));
            if (side == m_plan.baseline()) {
                m_baseline->setCurrentIndex(m_baseline->count() - 1);
            }
        }
    }
}

void ComparisonTitle::fillSides() {
    m_sides->clear();
    for (const SideChoice& side : m_plan.every()) {
        QAction* action = m_sides->addAction(QString::fromStdString(m_plan.nameOf(side)));
        action->setCheckable(true);
        action->setChecked(m_plan.isChosen(side));
        action->setEnabled(m_plan.canChange(side));
        connect(action, &QAction::triggered, this, [this, side](bool chosen) { emit sideChosen(side, chosen); });
    }
    if (m_plan.subject() == ComparedBy::Scenarios) {
        m_sides->addSeparator();
        connect(m_sides->addAction(QStringLiteral("Создать сценарий…")), &QAction::triggered, this,
                &ComparisonTitle::scenarioRequested);
    }
}

ComparedRows ComparisonTitle::rows() const {
    return static_cast<ComparedRows>(m_rows->currentIndex());
}

void ComparisonTitle::setRows(ComparedRows rows) {
    m_rows->setCurrentIndex(static_cast<int>(rows));
    emit filterChanged();
}

bool ComparisonTitle::onlyDifferences() const {
    return m_onlyDifferences->isChecked();
}

void ComparisonTitle::setOnlyDifferences(bool only) {
    m_onlyDifferences->setChecked(only);
}

void ComparisonTitle::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool room = width() >= roomForWords;
    m_baselineLabel->setVisible(room);
    m_rowsLabel->setVisible(room);
    m_words->setVisible(room);
}

}  // namespace ui
