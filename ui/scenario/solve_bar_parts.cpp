// The fields of the solve bar and where they stand.
#include "ui/plan/shown_plan.h"
#include "ui/scenario/solve_bar.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/text_labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ui {
namespace {

constexpr int numberWidth = 96;

QLineEdit* numberField(const QString& name, QWidget* parent) {
    auto* field = new QLineEdit(parent);
    field->setAccessibleName(name);
    field->setAlignment(Qt::AlignRight);
    field->setFixedWidth(numberWidth);
    return field;
}

}  // namespace

SolveBar::SolveBar(ShownPlan& shownPlan, QWidget* parent)
    : DeedBar(parent),
      m_shownPlan(shownPlan),
      m_target(choiceBox(QStringLiteral("Какое число"), this)),
      m_parameter(searchableBox(QStringLiteral("Чем подбирать"), this)),
      m_goal(numberField(QStringLiteral("Нужно"), this)),
      m_from(numberField(QStringLiteral("От"), this)),
      m_to(numberField(QStringLiteral("До"), this)),
      m_rows(new QLineEdit(this)),
      m_rowsTitle(textLabel(QStringLiteral("Строки"), TextSize::Base, Role::Text2)),
      m_unit(textLabel({}, TextSize::Base, Role::Text2)),
      m_solve(new QPushButton(QStringLiteral("Подобрать"), this)),
      m_neighbours(new SegmentedSwitch(QStringLiteral("Которое из двух значений взять"), this)),
      m_naming(new QWidget(this)),
      m_name(new QLineEdit(m_naming)),
      m_create(new QPushButton(QStringLiteral("Создать сценарий"), m_naming)) {
    m_rows->setAccessibleName(QStringLiteral("Строки"));
    m_rows->setPlaceholderText(QStringLiteral("Все или номера через запятую"));
    m_name->setAccessibleName(QStringLiteral("Название сценария"));
    m_name->setMinimumWidth(240);
    m_solve->setProperty("accent", true);
    arrange();
    orderTabs({m_target, m_goal, m_parameter, m_from, m_to, m_rows, m_solve, m_neighbours, m_name, m_create});
    connectFields();
    forgetAnswer();
}

SolveBar::~SolveBar() = default;

void SolveBar::arrange() {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 6, 12, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const auto caption = [](const QString& words) { return textLabel(words, TextSize::Base, Role::Text2); };
    grid->addWidget(m_title, 0, 0, 1, 8);
    grid->addWidget(caption(QStringLiteral("Какое число")), 1, 0);
    grid->addWidget(m_target, 1, 1);
    grid->addWidget(caption(QStringLiteral("нужно")), 1, 2);
    grid->addWidget(m_goal, 1, 3);
    grid->addWidget(m_unit, 1, 4, 1, 3);
    grid->addWidget(m_solve, 1, 7);
    grid->addWidget(caption(QStringLiteral("Чем подбирать")), 3, 0);
    grid->addWidget(m_parameter, 3, 1);
    grid->addWidget(caption(QStringLiteral("от")), 3, 2);
    grid->addWidget(m_from, 3, 3);
    grid->addWidget(caption(QStringLiteral("до")), 3, 4);
    grid->addWidget(m_to, 3, 5);
    grid->addWidget(m_close, 3, 7);
    grid->addWidget(m_rowsTitle, 4, 0);
    grid->addWidget(m_rows, 4, 1);
    grid->addWidget(m_refusal, 5, 1, 1, 7);
    grid->addWidget(m_answer, 6, 0, 1, 8);
    auto* naming = new QHBoxLayout(m_naming);
    naming->setContentsMargins(0, 0, 0, 0);
    naming->setSpacing(8);
    naming->addWidget(m_neighbours);
    naming->addWidget(caption(QStringLiteral("Новый сценарий")));
    naming->addWidget(m_name, 1);
    naming->addWidget(m_create);
    grid->addWidget(m_naming, 7, 0, 1, 8);
}

void SolveBar::connectFields() {
    for (QLineEdit* field : {m_goal, m_from, m_to, m_rows}) {
        connect(field, &QLineEdit::returnPressed, this, &SolveBar::solve);
        connect(field, &QLineEdit::textEdited, this, &SolveBar::forgetAnswer);
    }
    connect(m_name, &QLineEdit::returnPressed, this, &SolveBar::create);
    connect(m_name, &QLineEdit::textEdited, m_refusal, &QWidget::hide);
    connect(m_create, &QPushButton::clicked, this, &SolveBar::create);
    connect(m_solve, &QPushButton::clicked, this, &SolveBar::solve);
    connect(m_target, &QComboBox::currentIndexChanged, this, [this] {
        forgetAnswer();
        showTarget();
    });
    connect(m_parameter, &QComboBox::currentIndexChanged, this, [this] {
        forgetAnswer();
        showParameter();
    });
    follow(m_shownPlan);
}

}  // namespace ui
