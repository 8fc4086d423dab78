#include "ui/window/trend_view.h"

#include "core/explain/cell_words.h"
#include "core/explain/trend.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/trend_chart.h"
#include "ui/plan/shown_plan.h"
#include "ui/window/trend_years.h"

#include <QVBoxLayout>

namespace ui {
TrendView::TrendView(const ShownPlan& shownPlan, QWidget* parent)
    : QWidget(parent), m_shownPlan(shownPlan), m_chart(new TrendChart), m_panel(new ChartPanel(m_chart, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    setFocusProxy(m_chart);
}

void TrendView::showCell(const std::optional<form::CellAddress>& cell) {
    const form::Edition& edition = m_shownPlan.edition();
    const form::Row* row = cell ? edition.row(*cell) : nullptr;
    const form::Column* column = cell ? edition.column(*cell) : nullptr;
    if (row == nullptr || column == nullptr) {
        m_panel->setCaption({QStringLiteral("По годам"), {}});
        m_panel->showEmpty(QStringLiteral("Выберите число в приложении: здесь будет видно, как оно менялось."), {});
        return;
    }
    const explain::Trend trend = explain::trendOf(edition, m_shownPlan.assignments(), m_shownPlan.calculation(), *cell);
    const plan::Rounder rounder = m_shownPlan.result().plan().rounder();
    const QString name = QString::fromStdString(column->shortName) + QStringLiteral(", стр.\u00A0")
                         + QString::fromStdString(form::rowName(edition, *cell));
    m_panel->setCaption({name, QString::fromStdString(explain::unitOf(edition, *row, *column))});
    if (trend.points.empty()) {
        m_panel->showEmpty(QStringLiteral("Ни в одном году числа нет. Факты прежних лет вводят и вставляют в таблице: "
                                          "«Вид → Прежние годы»."),
                           {});
        return;
    }
    m_chart->setUnit(m_panel->caption().base);
    m_chart->setYears(trendYears(trend, rounder));
    m_chart->describe(name, QString::fromStdString(trend.words(m_shownPlan.year(), rounder)));
    m_panel->showChart();
}

}  // namespace ui
