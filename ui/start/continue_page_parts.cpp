// What stands on the page of a new plan from last year's.
#include "ui/start/continue_page.h"
#include "ui/start/named_field.h"
#include "ui/start/recent_list.h"
#include "ui/start/region_field.h"
#include "ui/start/row_pairs_model.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/text_labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int rowHeight = 24;

QWidget* stepTitle(const QString& text) {
    return textLabel(text, TextSize::PageTitle, Role::Text, Weight::Bold);
}

std::optional<RowFate> fateAt(int place) {
    return place <= 0 ? std::nullopt : std::optional(static_cast<RowFate>(place - 1));
}

}  // namespace

QWidget* ContinuePage::makeSide() {
    auto* side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(32, 28, 32, 20);
    column->setSpacing(8);
    column->addWidget(
        wrappedLabel(QStringLiteral("Новый план из прошлогоднего"), TextSize::KeyFigure, Role::Text, Weight::Bold));
    column->addSpacing(12);
    column->addWidget(stepTitle(QStringLiteral("1. Прошлогодний план")));
    m_lastName = wrappedLabel({}, TextSize::Base, Role::Text);
    m_lastFile = wrappedLabel({}, TextSize::Secondary, Role::Text2);
    column->addWidget(m_lastName);
    column->addWidget(m_lastFile);
    auto* file = new QPushButton(QStringLiteral("Выбрать файл…"), side);
    column->addWidget(file, 0, Qt::AlignLeft);
    m_newPlan = new QWidget(side);
    auto* form = new QVBoxLayout(m_newPlan);
    form->setContentsMargins(0, 16, 0, 0);
    form->setSpacing(8);
    form->addWidget(stepTitle(QStringLiteral("2. Новый план")));
    m_region = new RegionField(m_newPlan);
    form->addWidget(m_region);
    auto* pair = new QHBoxLayout;
    pair->setSpacing(12);
    m_form = new QComboBox(m_newPlan);
    m_years = new QComboBox(m_newPlan);
    pair->addWidget(namedField(QStringLiteral("Форма"), m_form), 3);
    pair->addWidget(namedField(QStringLiteral("Годы программы"), m_years), 2);
    form->addLayout(pair);
    column->addWidget(m_newPlan);
    column->addSpacing(12);
    m_create = new QPushButton(QStringLiteral("Создать план"), side);
    m_create->setProperty("accent", true);
    m_create->setMinimumWidth(140);
    column->addWidget(m_create, 0, Qt::AlignLeft);
    column->addStretch(1);
    auto* back = linkButton(QStringLiteral("На начальную страницу"));
    column->addWidget(back, 0, Qt::AlignLeft);
    connect(file, &QPushButton::clicked, this, &ContinuePage::fileRequested);
    connect(back, &LinkButton::clicked, this, &ContinuePage::backRequested);
    connect(m_create, &QPushButton::clicked, this, &ContinuePage::create);
    connect(m_region, &RegionField::accepted, this, &ContinuePage::showCarried);
    connect(m_form, &QComboBox::activated, this, [this] {
        fillYears();
        showRegions();
        showCarried();
    });
    connect(m_years, &QComboBox::activated, this, &ContinuePage::showCarried);
    connect(&m_region->edit(), &QLineEdit::editingFinished, this, [this] {
        if (m_region->edit().isModified()) {
            m_region->edit().setModified(false);
            showCarried();
        }
    });
    return side;
}

QWidget* ContinuePage::makeChoice() {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(stepTitle(QStringLiteral("Какой план продолжить")));
    m_noPlans = wrappedLabel(QStringLiteral("Недавних планов нет. Выберите файл прошлогоднего плана слева."),
                             TextSize::Base, Role::Text2);
    column->addWidget(m_noPlans);
    m_recent = new RecentList(box);
    column->addWidget(m_recent);
    column->addStretch(1);
    connect(m_recent, &RecentList::planRequested, this, &ContinuePage::choose);
    return box;
}

QWidget* ContinuePage::makeResult() {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(stepTitle(QStringLiteral("3. Что перейдёт в новый план")));
    m_waiting = wrappedLabel(QStringLiteral("Выберите регион из списка формы: тогда будет видно, что перейдёт."),
                             TextSize::Base, Role::Text2);
    column->addWidget(m_waiting);
    column->addWidget(makeCarried(), 1);
    column->addStretch(0);
    return box;
}

QWidget* ContinuePage::makeCarried() {
    m_carried = new QWidget;
    auto* column = new QVBoxLayout(m_carried);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_summary = new QFormLayout;
    m_summary->setHorizontalSpacing(16);
    m_summary->setVerticalSpacing(4);
    m_summary->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column->addLayout(m_summary);
    column->addSpacing(8);
    column->addWidget(stepTitle(QStringLiteral("Строки форм")));
    m_fates = new SegmentedSwitch(QStringLiteral("Какие строки показать"), m_carried);
    column->addWidget(m_fates, 0, Qt::AlignLeft);
    m_model = new RowPairsModel(this);
    m_rows = new QTableView(m_carried);
    m_rows->setModel(m_model);
    m_rows->setShowGrid(false);
    m_rows->setWordWrap(false);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setTabKeyNavigation(false);
    m_rows->verticalHeader()->setVisible(false);
    m_rows->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->setAccessibleName(QStringLiteral("Строки прошлого и нового года"));
    column->addWidget(m_rows, 1);
    connect(m_fates, &SegmentedSwitch::currentChanged, this, [this](int place) { m_model->setFate(fateAt(place)); });
    return m_carried;
}

}  // namespace ui
