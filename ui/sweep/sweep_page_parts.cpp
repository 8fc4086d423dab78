// The widgets of the sweep page.
#include "ui/chart/chart_panel.h"
#include "ui/chart/histogram_chart.h"
#include "ui/plan/shown_plan.h"
#include "ui/sweep/sweep_form.h"
#include "ui/sweep/sweep_page.h"
#include "ui/sweep/sweep_task.h"
#include "ui/widgets/edit_watch.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text_labels.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int tableRow = 24;

/// A page of words at the top, air under them.
QVBoxLayout* wordsPage(QWidget& page) {
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    return column;
}

/// A page that may be higher than the window.
QScrollArea* scrolled(QWidget* page, QWidget* parent) {
    auto* scroll = new QScrollArea(parent);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    return scroll;
}

}  // namespace

SweepPage::SweepPage(ShownPlan& shownPlan, QWidget* parent)
    : QWidget(parent),
      m_shownPlan(shownPlan),
      m_words(new ElidedLabel({}, this)),
      m_again(linkButton(QStringLiteral("Пересчитать"))),
      m_back(linkButton(QStringLiteral("Изменить условия"))),
      m_stack(new QStackedWidget(this)),
      m_table(new QTableWidget(this)),
      m_chart(new HistogramChart),
      m_panel(new ChartPanel(m_chart, this)),
      m_work(QStringLiteral("Перебор"), QStringLiteral("точек")) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTitle());
    column->addWidget(new RuleLine);
    column->addWidget(m_stack, 1);
    m_formPage = makeForm();
    m_waiting = makeWaiting();
    m_faultsPage = makeFaults();
    m_result = makeResult();
    for (QWidget* page : {m_formPage, m_waiting, m_faultsPage, m_result}) {
        m_stack->addWidget(page);
    }
    connect(&m_work, &BackgroundWork::finished, this, &SweepPage::showResult);
    showPage(m_formPage);
    connect(m_back, &QAbstractButton::clicked, this, &SweepPage::showForm);
    connect(m_again, &QAbstractButton::clicked, this, &SweepPage::run);
    connect(&m_shownPlan, &ShownPlan::changed, this, &SweepPage::noteChange);
}

QWidget* SweepPage::makeTitle() {
    auto* title = new QWidget(this);
    title->setMinimumHeight(34);
    auto* line = new QHBoxLayout(title);
    line->setContentsMargins(12, 3, 8, 3);
    line->setSpacing(8);
    auto* name = new ElidedLabel(QStringLiteral("Перебор"), title);
    name->setLook(TextSize::PageTitle, Role::Text, Weight::Bold);
    name->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_words->setLook(TextSize::Base, Role::Text2);
    m_again->setVisible(false);
    auto* file = new QPushButton(icon(Icon::Folder), QStringLiteral("Из файла…"), title);
    file->setToolTip(QStringLiteral("Перебор по описанию в файле TOML"));
    connect(file, &QPushButton::clicked, this, &SweepPage::fileRequested);
    line->addWidget(name);
    line->addWidget(m_words, 1);
    line->addWidget(m_again);
    line->addWidget(m_back);
    line->addWidget(file);
    return title;
}

QWidget* SweepPage::makeForm() {
    m_form = new SweepForm(m_shownPlan, this);
    connect(m_form, &SweepForm::submitted, this, &SweepPage::runForm);
    return scrolled(m_form, this);
}

QWidget* SweepPage::makeWaiting() {
    auto* page = new QWidget(this);
    QVBoxLayout* column = wordsPage(*page);
    m_waitingWords = wrappedLabel({}, TextSize::Base, Role::Text2);
    column->addWidget(m_waitingWords);
    column->addStretch(1);
    return page;
}

QWidget* SweepPage::makeFaults() {
    auto* page = new QWidget(this);
    QVBoxLayout* column = wordsPage(*page);
    m_faultsHead = wrappedLabel({}, TextSize::Base, Role::Text, Weight::Bold);
    m_faults = wrappedLabel({}, TextSize::Base, Role::Error);
    m_faults->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_toSensitivity = linkButton(QStringLiteral("Открыть «Чувствительность»"));
    connect(m_toSensitivity, &QAbstractButton::clicked, this, &SweepPage::sensitivityRequested);
    column->addWidget(m_faultsHead);
    column->addWidget(m_faults);
    column->addWidget(m_toSensitivity, 0, Qt::AlignLeft);
    column->addStretch(1);
    return scrolled(page, this);
}

QWidget* SweepPage::makeResult() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    m_summary = wrappedLabel({}, TextSize::Base, Role::Text);
    m_summary->setContentsMargins(12, 0, 12, 0);
    column->addWidget(m_summary);
    auto* middle = new QHBoxLayout;
    middle->setContentsMargins(12, 0, 0, 0);
    middle->setSpacing(8);
    m_table->setAccessibleName(QStringLiteral("Итоги перебора"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->setVisible(false);
    m_table->verticalHeader()->setDefaultSectionSize(tableRow);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumWidth(300);
    m_table->setFrameShape(QFrame::NoFrame);
    middle->addWidget(m_table, 2);
    middle->addWidget(m_panel, 3);
    column->addLayout(middle, 1);
    column->addWidget(new RuleLine);
    column->addWidget(makePicking());
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row >= 0) {
            m_point->setText(m_table->item(row, m_table->columnCount() - 1)->text());
            pick();
        }
    });
    return page;
}

QWidget* SweepPage::makePicking() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(12, 0, 12, 8);
    column->setSpacing(4);
    const auto caption = [](const QString& words) { return textLabel(words, TextSize::Base, Role::Text2); };
    m_point = new QLineEdit(box);
    m_point->setAccessibleName(QStringLiteral("Точка №"));
    m_point->setAlignment(Qt::AlignRight);
    m_point->setFixedWidth(96);
    m_name = new QLineEdit(box);
    m_name->setAccessibleName(QStringLiteral("Название сценария"));
    m_create = new QPushButton(QStringLiteral("Создать сценарий"), box);
    m_create->setProperty("accent", true);
    m_create->setEnabled(false);
    m_pointWords = wrappedLabel({}, TextSize::Base, Role::Text);
    m_pointRefusal = wrappedLabel({}, TextSize::Secondary, Role::Error);
    m_pointRefusal->setVisible(false);
    auto* show = new QPushButton(QStringLiteral("Посчитать точно"), box);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(caption(QStringLiteral("Точка №")));
    line->addWidget(m_point);
    line->addWidget(show);
    line->addSpacing(16);
    line->addWidget(caption(QStringLiteral("Новый сценарий")));
    line->addWidget(m_name, 1);
    line->addWidget(m_create);
    column->addLayout(line);
    column->addWidget(m_pointRefusal);
    column->addWidget(m_pointWords);
    onAnyEdit(*box, [this] { refusePoint({}); });
    connect(m_point, &QLineEdit::returnPressed, this, &SweepPage::pick);
    connect(show, &QPushButton::clicked, this, &SweepPage::pick);
    connect(m_name, &QLineEdit::returnPressed, this, &SweepPage::create);
    connect(m_create, &QPushButton::clicked, this, &SweepPage::create);
    return box;
}

}  // namespace ui
