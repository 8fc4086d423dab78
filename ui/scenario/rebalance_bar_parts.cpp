// The fields of the rebalance bar and where they stand.
#include "ui/plan/shown_plan.h"
#include "ui/scenario/rebalance_bar.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/text_labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>

namespace ui {
namespace {

constexpr int figureWidth = 92;
/// Longer than between two keys, shorter than the way to the table.
constexpr int pauseMs = 400;

}  // namespace

RebalanceBar::RebalanceBar(ShownPlan& shownPlan, QWidget* parent)
    : DeedBar(parent),
      m_shownPlan(shownPlan),
      m_rows(new QLineEdit(this)),
      m_pause(new QTimer(this)),
      m_table(new QTableWidget(this)),
      m_goal(choiceBox(QStringLiteral("Как перенести"), this)),
      m_compute(new QPushButton(QStringLiteral("Рассчитать"), this)),
      m_naming(new QWidget(this)),
      m_name(new QLineEdit(m_naming)),
      m_create(new QPushButton(QStringLiteral("Создать сценарий"), m_naming)) {
    m_rows->setAccessibleName(QStringLiteral("Строки"));
    m_rows->setPlaceholderText(QStringLiteral("Две строки или больше, через запятую"));
    m_name->setAccessibleName(QStringLiteral("Название сценария"));
    m_compute->setProperty("accent", true);
    m_table->setAccessibleName(QStringLiteral("Объёмы и их границы"));
    m_table->setColumnCount(7);
    m_table->setHorizontalHeaderLabels({QStringLiteral("№ строки"), QStringLiteral("Вид помощи"),
                                        QStringLiteral("Объём"), QStringLiteral("Стоимость единицы"),
                                        QStringLiteral("Не меньше"), QStringLiteral("Не больше"),
                                        QStringLiteral("Станет")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(26);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(Column::Label), QHeaderView::Stretch);
    for (const Column column : {Column::Volume, Column::Least, Column::Most, Column::After}) {
        m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(column), QHeaderView::Fixed);
        m_table->setColumnWidth(static_cast<int>(column), figureWidth);
    }
    arrange();
    orderTabs({m_rows, m_goal, m_table, m_compute, m_name, m_create});
    connectFields();
    forgetFound();
}

/// A field that loses the focus while the strip is taken apart says that it has been edited.
RebalanceBar::~RebalanceBar() {
    m_rows->disconnect(this);
    m_table->disconnect(this);
}

void RebalanceBar::arrange() {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 6, 12, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 2);
    const auto caption = [](const QString& words) { return textLabel(words, TextSize::Base, Role::Text2); };
    grid->addWidget(m_title, 0, 0, 1, 6);
    grid->addWidget(caption(QStringLiteral("Между строками")), 1, 0);
    grid->addWidget(m_rows, 1, 1);
    grid->addWidget(caption(QStringLiteral("как")), 1, 2);
    grid->addWidget(m_goal, 1, 3);
    grid->addWidget(m_compute, 1, 4);
    grid->addWidget(m_close, 1, 5);
    grid->addWidget(m_table, 2, 0, 1, 6);
    grid->addWidget(m_refusal, 3, 0, 1, 6);
    grid->addWidget(m_answer, 4, 0, 1, 6);
    auto* naming = new QHBoxLayout(m_naming);
    naming->setContentsMargins(0, 0, 0, 0);
    naming->setSpacing(8);
    naming->addWidget(caption(QStringLiteral("Новый сценарий")));
    naming->addWidget(m_name, 1);
    naming->addWidget(m_create);
    grid->addWidget(m_naming, 5, 0, 1, 6);
}

void RebalanceBar::connectFields() {
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &RebalanceBar::readRows);
    connect(m_rows, &QLineEdit::textEdited, this, &RebalanceBar::forgetFound);
    connect(m_rows, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(m_rows, &QLineEdit::editingFinished, this, &RebalanceBar::readRows);
    connect(m_rows, &QLineEdit::returnPressed, this, &RebalanceBar::rebalance);
    connect(m_compute, &QPushButton::clicked, this, &RebalanceBar::rebalance);
    connect(m_create, &QPushButton::clicked, this, &RebalanceBar::create);
    connect(m_name, &QLineEdit::returnPressed, this, &RebalanceBar::create);
    connect(m_name, &QLineEdit::textEdited, m_refusal, &QWidget::hide);
    connect(m_goal, &QComboBox::currentIndexChanged, this, &RebalanceBar::forgetFound);
    connect(m_table, &QTableWidget::cellChanged, this, [this] {
        if (!m_filling) {
            forgetFound();
        }
    });
    follow(m_shownPlan);
}

}  // namespace ui
