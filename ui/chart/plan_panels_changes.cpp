// Why a year costs another sum than the year before, and where.
#include "core/explain/cost_reasons.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/factor_steps.h"
#include "ui/chart/plan_charts.h"
#include "ui/chart/plan_panels.h"
#include "ui/chart/signed_bars_chart.h"
#include "ui/chart/waterfall_chart.h"
#include "ui/plan/shown_plan.h"

#include <algorithm>

namespace ui {
namespace {

const explain::YearCost* costOf(const std::vector<explain::YearCost>& years, int year) {
    const auto found = std::ranges::find(years, year, &explain::YearCost::year);
    return found == years.end() ? nullptr : &*found;
}

bool isEntered(const std::vector<explain::YearCost>& years, int year) {
    const explain::YearCost* cost = costOf(years, year);
    return cost != nullptr && cost->total;
}

/// «Почему 2016 год дороже 2015-го».
QString reasonsTitle(const decimal::Decimal& delta, int year) {
    if (delta.isZero()) {
        return QStringLiteral("Почему итог не изменился");
    }
    return QStringLiteral("Почему %1\u00A0год %2 %3-го")
        .arg(year)
        .arg(delta.isNegative() ? QStringLiteral("дешевле") : QStringLiteral("дороже"))
        .arg(year - 1);
}

}  // namespace

std::optional<PlanPanels::YearGap> PlanPanels::gap() const {
    const std::vector<int> every = m_shownPlan.years();
    const int year = m_shownPlan.year();
    if (year == every.front()) {
        YearGap first{QStringLiteral("%1\u00A0год – первый в плане: сравнить не с чем.").arg(year), {}, year + 1};
        if (every.size() > 1) {
            first.act = QStringLiteral("Показать %1\u00A0год").arg(first.year);
        }
        return first;
    }
    const std::vector<explain::YearCost> years = explain::costByYear(plan());
    const bool before = isEntered(years, year - 1);
    const bool after = isEntered(years, year);
    if (before && after) {
        return std::nullopt;
    }
    const int missing = before ? year : year - 1;
    return YearGap{
        before || after
            ? QStringLiteral("%1\u00A0год не введён: сравнивать нечего.").arg(missing)
            : QStringLiteral("%1 и\u00A0%2\u00A0годы не введены: сравнивать нечего.").arg(year - 1).arg(year),
        appendixWords(missing), missing};
}

std::optional<PlanPanels::YearGap> PlanPanels::gapOfWholeYears() const {
    if (auto found = gap()) {
        return found;
    }
    const std::vector<explain::YearCost> years = explain::costByYear(plan());
    for (const int year : {m_shownPlan.year() - 1, m_shownPlan.year()}) {
        if (!costOf(years, year)->complete) {
            return YearGap{QStringLiteral("Итог %1\u00A0года неполон: в нём не хватает слагаемого. Годы сравниваются "
                                          "только по полным итогам.")
                               .arg(year),
                           appendixWords(year), year};
        }
    }
    return std::nullopt;
}

void PlanPanels::mend(const std::optional<YearGap>& gap) {
    if (!gap) {
        return;
    }
    const bool first = m_shownPlan.year() == m_shownPlan.years().front();
    m_shownPlan.setYear(gap->year);
    if (!first) {
        emit appendixRequested(m_shownPlan.edition().main().number);
    }
}

void PlanPanels::fillReasons() {
    const int year = m_shownPlan.year();
    const QString base = unit() + QStringLiteral(", факторы");
    m_reasonsPanel->setCaption({QStringLiteral("Почему изменился итог"), base});
    if (const auto found = gapOfWholeYears()) {
        m_reasonsPanel->showEmpty(found->words, found->act);
        return;
    }
    const auto reasons = explain::costReasons(plan(), m_shownPlan.draft(), m_shownPlan.scenario(), year);
    m_reasonsPanel->setCaption({reasonsTitle(reasons->delta, year), base});
    std::vector<WaterfallStep> steps = stepsOf(*reasons);
    if (std::ranges::all_of(steps, [](const WaterfallStep& step) { return step.value.isZero(); })) {
        m_reasonsPanel->showEmpty(
            QStringLiteral("Ни один фактор не изменил стоимость: %1\u00A0год повторяет %2-й.").arg(year).arg(year - 1),
            {});
        return;
    }
    m_reasons->setSteps(std::move(steps));
    m_reasons->describe(m_reasonsPanel->caption().title, summaryOf(*reasons, unit()));
    m_reasonsPanel->showChart();
}

void PlanPanels::fillChanges(ChartLength length) {
    const auto appendix = explain::chartAppendix(m_shownPlan.edition(), explain::ChartSubject::Condition);
    const int year = m_shownPlan.year();
    const auto changes = appendix ? explain::costChanges(plan(), *appendix, year) : std::vector<explain::CostChange>();
    const std::vector<SignedBar> every = changesOf(changes, everyBar);
    const std::vector<SignedBar> bars = changesOf(changes, length == ChartLength::Short ? fewBars : everyBar);
    // The year before the first one is not in the plan.
    QString base = year == m_shownPlan.years().front()
                       ? unit()
                       : QStringLiteral("%1 к\u00A0%2, ").arg(year).arg(year - 1) + unit();
    if (bars.size() < every.size()) {
        base += QStringLiteral(", %1 из\u00A0%2").arg(bars.size()).arg(every.size());
    }
    m_changesPanel->setCaption({QStringLiteral("Где выросло и где снизилось"), base});
    // What a year lacks would look like growth of the other.
    if (const auto found = gapOfWholeYears()) {
        m_changesPanel->showEmpty(found->words, found->act);
        return;
    }
    if (bars.empty()) {
        m_changesPanel->showEmpty(
            appendix ? QStringLiteral("Ни одна строка не изменилась.")
                     : QStringLiteral("В форме этого плана не сказано, какие строки показывать вместе."),
            {});
        return;
    }
    m_changes->setBars(bars);
    m_changes->describe(m_changesPanel->caption().title, summaryOf(m_changes->bars(), m_changes->unit()));
    m_changesPanel->showChart();
}

}  // namespace ui
