#include "ui/chart/plan_panels.h"

#include "ui/chart/chart_panel.h"
#include "ui/chart/plan_charts.h"
#include "ui/chart/signed_bars_chart.h"
#include "ui/chart/stacked_bars_chart.h"
#include "ui/chart/year_columns_chart.h"
#include "ui/form/draft_document.h"

#include <algorithm>
#include <limits>

namespace ui {
namespace {

/// Bars of a short list.
constexpr std::size_t fewBars = 10;
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

PlanPanels::PlanPanels(DraftDocument& document, QWidget* page)
    : QObject(page),
      m_document(document),
      m_conditions(new StackedBarsChart),
      m_sources(new StackedBarsChart),
      m_years(new YearColumnsChart),
      m_changes(new SignedBarsChart),
      m_conditionsPanel(new ChartPanel(m_conditions, page)),
      m_sourcesPanel(new ChartPanel(m_sources, page)),
      m_yearsPanel(new ChartPanel(m_years, page)),
      m_changesPanel(new ChartPanel(m_changes, page))
{
}

std::vector<ChartPanel*> PlanPanels::all() const
{
    return {m_conditionsPanel, m_yearsPanel, m_sourcesPanel, m_changesPanel};
}

void PlanPanels::fill(ChartLength length)
{
    const QString unit = unitOf(planOf(m_document));
    for (const ChartPanel* panel : all()) {
        panel->chart().setUnit(unit);
    }
    fillConditions(length);
    fillSources(length);
    fillYears();
    fillChanges(length);
}

QString PlanPanels::emptyYearWords() const
{
    return QStringLiteral("%1\u00A0год не введён: показать нечего.").arg(m_document.year());
}

QString PlanPanels::appendixWords() const
{
    return QStringLiteral("Открыть приложение\u00A0%1").arg(m_document.edition().appendices.back().number);
}

void PlanPanels::fillConditions(ChartLength length)
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
    m_conditions->setBars(length == ChartLength::Short ? barsOf(structure, fewBars, ZeroBars::Hidden)
                                      : barsOf(structure, everyBar, ZeroBars::Shown));
    m_conditions->describe(m_conditionsPanel->caption().title, summaryOf(m_conditions->bars(), m_conditions->unit()));
    m_conditionsPanel->showChart();
}

void PlanPanels::fillSources(ChartLength length)
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
    m_sources->setBars(barsOf(structure, everyBar, length == ChartLength::Short ? ZeroBars::Hidden : ZeroBars::Shown));
    m_sources->describe(m_sourcesPanel->caption().title, summaryOf(m_sources->bars(), m_sources->unit()));
    m_sourcesPanel->showChart();
}

void PlanPanels::fillYears()
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

void PlanPanels::fillChanges(ChartLength length)
{
    const exchange::ChartPlan plan = planOf(m_document);
    const auto appendix = exchange::chartAppendix(plan.edition, exchange::ChartSubject::Condition);
    const int year = m_document.year();
    const auto changes = appendix ? exchange::costChanges(plan, *appendix, year) : std::vector<exchange::CostChange>();
    const std::vector<SignedBar> every = changesOf(changes, everyBar);
    const std::vector<SignedBar> bars = changesOf(changes, length == ChartLength::Short ? fewBars : everyBar);
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

}  // namespace ui
