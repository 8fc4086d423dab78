#include "ui/chart/charts_page.h"

#include "ui/chart/chart_panel.h"
#include "ui/chart/plan_charts.h"
#include "ui/chart/sensitivity_panel.h"
#include "ui/chart/signed_bars_chart.h"
#include "ui/chart/stacked_bars_chart.h"
#include "ui/chart/year_columns_chart.h"
#include "ui/form/draft_document.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/text_labels.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <stdexcept>

namespace ui {
namespace {

/// Bars of the overview; the other parts show every one.
constexpr std::size_t overviewBars = 10;
constexpr std::size_t everyBar = std::numeric_limits<std::size_t>::max();

QString unitOf(const exchange::ChartPlan& plan)
{
    return QString::fromUtf8(form::moneyName(exchange::chartMoney(plan)));
}

exchange::ChartPlan planOf(const DraftDocument& document)
{
    return {document.edition(), document.assignments(), document.calculation()};
}

}  // namespace

ChartsPage::ChartsPage(DraftDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_parts(new SegmentedSwitch(this)),
      m_words(new ElidedLabel({}, this)),
      m_strip(new MessageStrip(this)),
      m_grid(new QGridLayout),
      m_conditions(new StackedBarsChart),
      m_sources(new StackedBarsChart),
      m_years(new YearColumnsChart),
      m_changes(new SignedBarsChart),
      m_conditionsPanel(new ChartPanel(m_conditions, this)),
      m_sourcesPanel(new ChartPanel(m_sources, this)),
      m_yearsPanel(new ChartPanel(m_years, this)),
      m_changesPanel(new ChartPanel(m_changes, this)),
      m_sensitivity(new SensitivityPanel(document, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTitle());
    column->addWidget(m_strip);
    column->addLayout(m_grid, 1);
    // The ground between panels is the line that parts them.
    m_grid->setContentsMargins(0, 1, 0, 0);
    m_grid->setSpacing(1);
    for (ChartPanel* panel : {m_conditionsPanel, m_sourcesPanel, m_yearsPanel, m_changesPanel, &m_sensitivity->panel()}) {
        connect(panel, &ChartPanel::faultTold, this, [this](const QString& fault) {
            m_strip->display(StripKind::Error, fault, QStringLiteral("Закрыть"));
        });
        connect(panel, &ChartPanel::actRequested, this, [this] {
            emit appendixRequested(m_document.edition().appendices.back().number);
        });
    }
    connect(m_sensitivity, &SensitivityPanel::parameterRequested, this, &ChartsPage::parameterRequested);
    connect(m_strip, &MessageStrip::firstChosen, m_strip, &MessageStrip::dismiss);
    connect(m_parts, &SegmentedSwitch::currentChanged, this, &ChartsPage::arrange);
    // A page out of sight waits until it is shown.
    const auto follow = [this] {
        if (isVisible()) {
            refresh();
        }
    };
    connect(&m_document, &DraftDocument::changed, this, follow);
    connect(&m_document, &DraftDocument::yearChanged, this, follow);
    setFocusProxy(m_parts);
    arrange();
}

QWidget* ChartsPage::makeTitle()
{
    auto* title = new QWidget(this);
    title->setMinimumHeight(34);
    title->setAutoFillBackground(true);
    title->setBackgroundRole(QPalette::Base);
    auto* line = new QHBoxLayout(title);
    line->setContentsMargins(12, 3, 8, 3);
    line->setSpacing(8);
    auto* name = new ElidedLabel(QStringLiteral("Диаграммы"), title);
    name->setLook(TextSize::PageTitle, Role::Text, Weight::Bold);
    name->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_words->setLook(TextSize::Base, Role::Text2);
    m_parts->setItems({QStringLiteral("Обзор"), QStringLiteral("Структура"), QStringLiteral("Годы"),
                       QStringLiteral("Чувствительность")});
    auto* print = new QPushButton(icon(Icon::Print), QStringLiteral("Печать…"), title);
    connect(print, &QPushButton::clicked, this, &ChartsPage::print);
    line->addWidget(name);
    line->addWidget(m_words, 1);
    line->addWidget(m_parts);
    line->addWidget(print);
    return title;
}

void ChartsPage::open(ChartsPart part)
{
    m_parts->setCurrent(static_cast<int>(part));
}

ChartsPart ChartsPage::part() const
{
    return static_cast<ChartsPart>(m_parts->current());
}

void ChartsPage::arrange()
{
    for (QWidget* panel : std::initializer_list<QWidget*>{m_conditionsPanel, m_yearsPanel, m_sourcesPanel, m_changesPanel,
                                                          m_sensitivity}) {
        m_grid->removeWidget(panel);
        panel->setVisible(false);
    }
    const auto place = [this](QWidget* panel, int row, int column) {
        m_grid->addWidget(panel, row, column);
        panel->setVisible(true);
    };
    switch (part()) {
    case ChartsPart::Overview:
        place(m_conditionsPanel, 0, 0);
        place(m_yearsPanel, 0, 1);
        place(m_sourcesPanel, 1, 0);
        place(m_changesPanel, 1, 1);
        break;
    case ChartsPart::Structure:
        place(m_conditionsPanel, 0, 0);
        place(m_sourcesPanel, 0, 1);
        break;
    case ChartsPart::Years:
        place(m_yearsPanel, 0, 0);
        place(m_changesPanel, 0, 1);
        break;
    case ChartsPart::Sensitivity:
        place(m_sensitivity, 0, 0);
        break;
    }
    m_grid->setRowStretch(0, 1);
    m_grid->setRowStretch(1, isOverview() ? 1 : 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, part() == ChartsPart::Sensitivity ? 0 : 1);
    refresh();
}

void ChartsPage::refresh()
{
    m_words->setText(titleWords());
    if (part() == ChartsPart::Sensitivity) {
        m_sensitivity->refresh();
        return;
    }
    const QString unit = unitOf(planOf(m_document));
    for (ChartView* chart : std::initializer_list<ChartView*>{m_conditions, m_sources, m_years, m_changes}) {
        chart->setUnit(unit);
    }
    showConditions();
    showSources();
    showYears();
    showChanges();
}

QString ChartsPage::titleWords() const
{
    const scenario::Scenario* scenario = m_document.draft().scenario(m_document.scenario());
    return QStringLiteral("%1\u00A0год, сценарий «%2»").arg(m_document.year()).arg(QString::fromStdString(scenario->name));
}

QString ChartsPage::emptyYearWords() const
{
    return QStringLiteral("%1\u00A0год не введён: показать нечего.").arg(m_document.year());
}

QString ChartsPage::appendixWords() const
{
    return QStringLiteral("Открыть приложение\u00A0%1").arg(m_document.edition().appendices.back().number);
}

void ChartsPage::showConditions()
{
    const exchange::ChartPlan plan = planOf(m_document);
    const auto appendix = exchange::chartAppendix(plan.edition, exchange::ChartSubject::Condition);
    m_conditionsPanel->setCaption({QStringLiteral("Из чего складывается стоимость"),
                                   unitOf(plan) + QStringLiteral(" и доля, по условиям оказания")});
    if (!appendix) {
        m_conditionsPanel->showEmpty(QStringLiteral("В форме этого плана не сказано, какие строки показывать вместе."), {});
        return;
    }
    const exchange::CostStructure structure = exchange::costStructure(plan, *appendix, m_document.year());
    if (!structure.total) {
        m_conditionsPanel->showEmpty(emptyYearWords(), appendixWords());
        return;
    }
    m_conditions->setBars(isOverview() ? barsOf(structure, overviewBars, ZeroBars::Hidden)
                                      : barsOf(structure, everyBar, ZeroBars::Shown));
    m_conditions->describe(m_conditionsPanel->caption().title, summaryOf(m_conditions->bars(), m_conditions->unit()));
    m_conditionsPanel->showChart();
}

void ChartsPage::showSources()
{
    const exchange::ChartPlan plan = planOf(m_document);
    const auto appendix = exchange::chartAppendix(plan.edition, exchange::ChartSubject::Source);
    m_sourcesPanel->setCaption({QStringLiteral("Из каких источников деньги"),
                                unitOf(plan) + QStringLiteral(" и доля, %1\u00A0год").arg(m_document.year())});
    if (!appendix) {
        m_sourcesPanel->showEmpty(QStringLiteral("В форме этого плана не сказано, какие источники показывать."), {});
        return;
    }
    const exchange::CostStructure structure = exchange::costStructure(plan, *appendix, m_document.year());
    if (!structure.total) {
        m_sourcesPanel->showEmpty(emptyYearWords(), appendixWords());
        return;
    }
    m_sources->setBars(barsOf(structure, everyBar, isOverview() ? ZeroBars::Hidden : ZeroBars::Shown));
    m_sources->describe(m_sourcesPanel->caption().title, summaryOf(m_sources->bars(), m_sources->unit()));
    m_sourcesPanel->showChart();
}

void ChartsPage::showYears()
{
    const exchange::ChartPlan plan = planOf(m_document);
    m_yearsPanel->setCaption({QStringLiteral("Стоимость по годам"), unitOf(plan) + QStringLiteral(", по источникам")});
    std::vector<YearColumn> columns = columnsOf(exchange::costByYear(plan));
    if (std::ranges::all_of(columns, [](const YearColumn& column) { return !column.missing.isEmpty(); })) {
        m_yearsPanel->showEmpty(QStringLiteral("Ни один год не введён: показать нечего."), appendixWords());
        return;
    }
    m_years->setColumns(std::move(columns));
    m_years->describe(m_yearsPanel->caption().title, summaryOf(m_years->columns(), m_years->unit()));
    m_yearsPanel->showChart();
}

void ChartsPage::showChanges()
{
    const exchange::ChartPlan plan = planOf(m_document);
    const auto appendix = exchange::chartAppendix(plan.edition, exchange::ChartSubject::Condition);
    const int year = m_document.year();
    const auto changes = appendix ? exchange::costChanges(plan, *appendix, year) : std::vector<exchange::CostChange>();
    const std::vector<SignedBar> every = changesOf(changes, everyBar);
    const std::vector<SignedBar> bars = changesOf(changes, isOverview() ? overviewBars : everyBar);
    QString base = QStringLiteral("%1 к\u00A0%2, ").arg(year).arg(year - 1) + unitOf(plan);
    if (bars.size() < every.size()) {
        base += QStringLiteral(", %1 из\u00A0%2").arg(bars.size()).arg(every.size());
    }
    m_changesPanel->setCaption({QStringLiteral("Где выросло и где снизилось"), base});
    if (year == m_document.years().front()) {
        m_changesPanel->showEmpty(QStringLiteral("%1\u00A0год – первый в плане: сравнить не с чем.").arg(year), {});
        return;
    }
    if (bars.empty()) {
        const bool equal = !changes.empty();
        m_changesPanel->showEmpty(equal ? QStringLiteral("Ни одна строка не изменилась.")
                                        : QStringLiteral("Для сравнения нужны оба года: %1 и\u00A0%2.").arg(year - 1).arg(year),
                                  equal ? QString() : appendixWords());
        return;
    }
    m_changes->setBars(bars);
    m_changes->describe(m_changesPanel->caption().title, summaryOf(m_changes->bars(), m_changes->unit()));
    m_changesPanel->showChart();
}

void ChartsPage::printOn(QPagedPaintDevice& device) const
{
    ChartSheet sheet{m_document.region() + QStringLiteral(", ") + titleWords(),
                     QString::fromStdString(m_document.draft().content().origin),
                     {}};
    for (const ChartPanel* panel :
         std::initializer_list<const ChartPanel*>{m_conditionsPanel, m_yearsPanel, m_sourcesPanel, m_changesPanel}) {
        if (!panel->isHidden() && !panel->isEmpty()) {
            sheet.charts.emplace_back(&panel->chart(), panel->caption());
        }
    }
    if (part() == ChartsPart::Sensitivity && !m_sensitivity->panel().isEmpty()) {
        sheet.charts.emplace_back(&m_sensitivity->panel().chart(), m_sensitivity->panel().caption());
    }
    printCharts(device, sheet);
}

void ChartsPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(QStringLiteral("Диаграммы, ") + m_document.region());
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(QStringLiteral("Печать диаграмм"));
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    try {
        printOn(printer);
    } catch (const std::runtime_error& error) {
        m_strip->display(StripKind::Error, QString::fromStdString(error.what()), QStringLiteral("Закрыть"));
    }
}

void ChartsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void ChartsPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), color(Role::Border));
}

}  // namespace ui
