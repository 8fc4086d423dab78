#include "ui/scenario/difference_waterfall.h"

#include "ui/chart/chart_panel.h"
#include "ui/chart/factor_steps.h"
#include "ui/chart/waterfall_chart.h"
#include "ui/scenario/compared_plan.h"

namespace ui {
namespace {

QString moneyOf(const ComparedPlan& plan) {
    return QString::fromUtf8(form::moneyName(plan.edition().money));
}

}  // namespace

DifferenceWaterfall::DifferenceWaterfall(ComparedPlan& plan, QWidget* parent)
    : m_plan(plan), m_chart(new WaterfallChart), m_panel(new ChartPanel(m_chart, parent)) {}

/// Scenarios of one year share what is not entered; years and plans have gaps of their own.
bool DifferenceWaterfall::missesTheSame(const std::string& row, std::size_t side) const {
    const scenario::ComparedRow* compared = m_plan.comparison().row(row);
    return m_plan.subject() == ComparedBy::Scenarios && compared != nullptr
           && compared->cost.sides[side].wasComplete == compared->cost.sides[side].becameComplete;
}

void DifferenceWaterfall::showCaption(const std::string& row, std::size_t side, bool complete) {
    const QString before = QString::fromStdString(m_plan.comparison().sides.front());
    const QString after = QString::fromStdString(m_plan.comparison().sides[side]);
    const bool total = m_plan.appendix().row(row)->kind == form::RowKind::GrandTotal;
    const QString subject = total ? QStringLiteral("стоимость программы, ")
                                  : QStringLiteral("строка\u00A0%1, ").arg(QString::fromStdString(row));
    m_panel->setCaption({QStringLiteral("«%1» → «%2»").arg(before, after),
                         subject + moneyOf(m_plan) + (complete ? QString() : QStringLiteral("; неполно"))});
}

void DifferenceWaterfall::show(const std::string& row, std::size_t side) {
    showCaption(row, side, true);
    const auto parts = m_plan.parts(side, row);
    if (!parts) {
        const std::string refusal = m_plan.splitRefusal(side);
        const int year = m_plan.yearOf(m_plan.sides()[side]);
        m_panel->showEmpty(
            refusal.empty()
                ? QStringLiteral("Раскладывать нечего: в %1\u00A0году стоимость этой строки не введена.").arg(year)
                : QString::fromStdString(refusal),
            {});
        return;
    }
    if (!parts->complete && !missesTheSame(row, side)) {
        // Drawn, what one side misses would look like a fall.
        m_panel->showEmpty(
            QStringLiteral("Стоимость неполная: введены не все слагаемые. По шагам раскладываются полные стоимости."),
            {});
        return;
    }
    showCaption(row, side, parts->complete);
    m_chart->setUnit(moneyOf(m_plan));
    m_chart->setSteps(stepsOf(*parts));
    m_chart->describe(m_panel->caption().title, summaryOf(*parts, moneyOf(m_plan)));
    m_panel->showChart();
}

}  // namespace ui
