#include "ui/chart/plan_panels.h"

#include "ui/chart/chart_panel.h"
#include "ui/chart/plan_charts.h"
#include "ui/chart/signed_bars_chart.h"
#include "ui/chart/stacked_bars_chart.h"
#include "ui/chart/waterfall_chart.h"
#include "ui/chart/year_columns_chart.h"
#include "ui/plan/shown_plan.h"

#include <algorithm>

namespace ui {
namespace {

/// A row without a figure has no bar that could be hatched: the caption says it, also in the picture and on paper.
void markIncomplete(ChartPanel& panel, const explain::CostStructure& structure) {
    if (!structure.complete) {
        panel.setCaption({panel.caption().title, panel.caption().base + QStringLiteral("; итог неполный")});
    }
}

}  // namespace

PlanPanels::PlanPanels(ShownPlan& shownPlan, QWidget* page)
    : QObject(page),
      m_shownPlan(shownPlan),
      m_conditions(new StackedBarsChart),
      m_sources(new StackedBarsChart),
      m_years(new YearColumnsChart),
      m_reasons(new WaterfallChart),
      m_changes(new SignedBarsChart),
      m_conditionsPanel(new ChartPanel(m_conditions, page)),
      m_sourcesPanel(new ChartPanel(m_sources, page)),
      m_yearsPanel(new ChartPanel(m_years, page)),
      m_reasonsPanel(new ChartPanel(m_reasons, page)),
      m_changesPanel(new ChartPanel(m_changes, page)) {
    for (const ChartPanel* panel : {m_conditionsPanel, m_sourcesPanel, m_yearsPanel}) {
        connect(panel, &ChartPanel::actRequested, this,
                [this] { emit appendixRequested(m_shownPlan.edition().main().number); });
    }
    for (const ChartPanel* panel : {m_reasonsPanel, m_changesPanel}) {
        connect(panel, &ChartPanel::actRequested, this, [this] { mend(gapOfWholeYears()); });
    }
}

std::vector<ChartPanel*> PlanPanels::all() const {
    return {m_conditionsPanel, m_yearsPanel, m_sourcesPanel, m_reasonsPanel, m_changesPanel};
}

void PlanPanels::fill(ChartLength length) {
    const QString told = unit();
    for (const ChartPanel* panel : all()) {
        panel->chart().setUnit(told);
    }
    fillConditions(length);
    fillSources();
    fillYears();
    fillReasons();
    fillChanges(length);
}

explain::ChartPlan PlanPanels::plan() const {
    return {m_shownPlan.edition(), m_shownPlan.assignments(), m_shownPlan.calculation()};
}

QString PlanPanels::unit() const {
    return QString::fromUtf8(form::moneyName(explain::chartMoney(plan())));
}

QString PlanPanels::emptyYearWords() const {
    return QStringLiteral("%1\u00A0год не введён: показать нечего.").arg(m_shownPlan.year());
}

QString PlanPanels::appendixWords(int year) const {
    const QString words = QStringLiteral("Открыть приложение\u00A0%1").arg(m_shownPlan.edition().main().number);
    return year == m_shownPlan.year() ? words : words + QStringLiteral(", %1\u00A0год").arg(year);
}

void PlanPanels::fillConditions(ChartLength length) {
    const explain::ChartPlan plan = this->plan();
    const auto appendix = explain::chartAppendix(plan.edition, explain::ChartSubject::Condition);
    m_conditionsPanel->setCaption(
        {QStringLiteral("Из чего складывается стоимость"), unit() + QStringLiteral(" и доля, по условиям оказания")});
    if (!appendix) {
        m_conditionsPanel->showEmpty(QStringLiteral("В форме этого плана не сказано, какие строки показывать вместе."),
                                     {});
        return;
    }
    const explain::CostStructure structure = explain::costStructure(plan, *appendix, m_shownPlan.year());
    if (!structure.total) {
        m_conditionsPanel->showEmpty(emptyYearWords(), appendixWords(m_shownPlan.year()));
        return;
    }
    markIncomplete(*m_conditionsPanel, structure);
    m_conditions->setBars(length == ChartLength::Short ? barsOf(structure, fewBars, ZeroBars::Hidden)
                                                       : barsOf(structure, everyBar, ZeroBars::Shown));
    m_conditions->describe(m_conditionsPanel->caption().title, summaryOf(m_conditions->bars(), m_conditions->unit()));
    m_conditionsPanel->showChart();
}

void PlanPanels::fillSources() {
    const explain::ChartPlan plan = this->plan();
    const auto appendix = explain::chartAppendix(plan.edition, explain::ChartSubject::Source);
    m_sourcesPanel->setCaption({QStringLiteral("Из каких источников деньги"),
                                unit() + QStringLiteral(" и доля, %1\u00A0год").arg(m_shownPlan.year())});
    if (!appendix) {
        m_sourcesPanel->showEmpty(QStringLiteral("В форме этого плана не сказано, какие источники показывать."), {});
        return;
    }
    const explain::CostStructure structure = explain::costStructure(plan, *appendix, m_shownPlan.year());
    if (!structure.total) {
        m_sourcesPanel->showEmpty(emptyYearWords(), appendixWords(m_shownPlan.year()));
        return;
    }
    markIncomplete(*m_sourcesPanel, structure);
    m_sources->setBars(barsOf(structure, everyBar, ZeroBars::Shown));
    m_sources->describe(m_sourcesPanel->caption().title, summaryOf(m_sources->bars(), m_sources->unit()));
    m_sourcesPanel->showChart();
}

void PlanPanels::fillYears() {
    const explain::ChartPlan plan = this->plan();
    m_yearsPanel->setCaption({QStringLiteral("Стоимость по годам"), unit() + QStringLiteral(", по источникам")});
    std::vector<YearColumn> columns = columnsOf(explain::costByYear(plan));
    if (std::ranges::all_of(columns, [](const YearColumn& column) { return !column.missing.isEmpty(); })) {
        m_yearsPanel->showEmpty(QStringLiteral("Ни один год не введён: показать нечего."),
                                appendixWords(m_shownPlan.year()));
        return;
    }
    m_years->setColumns(std::move(columns));
    m_years->describe(m_yearsPanel->caption().title, summaryOf(m_years->columns(), m_years->unit()));
    m_yearsPanel->showChart();
}

}  // namespace ui
