#include "ui/window/table_chart_view.h"

#include "core/decimal/russian.h"
#include "core/explain/table_chart.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/paired_bars_chart.h"
#include "ui/plan/shown_plan.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

QString printedFigure(const std::optional<decimal::Decimal>& figure) {
    return figure ? QString::fromStdString(decimal::printRussian(*figure)) : QString();
}

PairedBarsChart::Look lookOf(form::TableChart::Kind kind) {
    switch (kind) {
    case form::TableChart::Kind::Mirror:
        return PairedBarsChart::Look::Mirror;
    case form::TableChart::Kind::Pairs:
        return PairedBarsChart::Look::Pairs;
    case form::TableChart::Kind::Sorted:
        break;
    }
    return PairedBarsChart::Look::Single;
}

/// «мужчины 103 420, женщины 151 007»: both columns added, with «не меньше» where a bar is incomplete.
QString sumsOf(const form::TableChart& chart, const std::vector<explain::ChartedBar>& bars) {
    if (chart.second.empty()) {
        return {};
    }
    decimal::Decimal first;
    decimal::Decimal second;
    for (const explain::ChartedBar& bar : bars) {
        first += bar.first.value_or(decimal::Decimal());
        second += bar.second.value_or(decimal::Decimal());
    }
    const bool incomplete = std::ranges::any_of(bars, &explain::ChartedBar::incomplete);
    const QString least = incomplete ? QStringLiteral("не\u00A0меньше ") : QString();
    return QStringLiteral("%1 %2, %3 %4")
        .arg(QString::fromStdString(chart.firstName), least + printedFigure(first),
             QString::fromStdString(chart.secondName), least + printedFigure(second));
}

}  // namespace

TableChartView::TableChartView(const ShownPlan& shownPlan, QWidget* parent)
    : QWidget(parent), m_shownPlan(shownPlan), m_chart(new PairedBarsChart), m_panel(new ChartPanel(m_chart, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    setFocusProxy(m_chart);
    connect(m_chart, &ChartView::markChosen, this, [this](int mark) {
        const int bar = m_chart->picture().marks[static_cast<std::size_t>(mark)].bar;
        const form::TableChart* const chart = explain::chartOf(m_shownPlan.edition(), m_appendix);
        if (bar >= 0 && chart != nullptr) {
            emit cellRequested({m_appendix, m_rows[static_cast<std::size_t>(bar)], chart->first});
        }
    });
}

bool TableChartView::hasChart(int appendix) const {
    return explain::chartOf(m_shownPlan.edition(), appendix) != nullptr;
}

void TableChartView::showTable(int appendix) {
    const form::Edition& edition = m_shownPlan.edition();
    const form::TableChart* const chart = explain::chartOf(edition, appendix);
    if (chart == nullptr) {
        return;
    }
    m_appendix = appendix;
    const auto bars = explain::chartedBars(*chart, *edition.appendix(appendix), m_shownPlan.result());
    const QString title =
        QStringLiteral("%1, %2\u00A0год").arg(QString::fromStdString(chart->title)).arg(m_shownPlan.year());
    m_panel->setCaption({title, QString::fromStdString(explain::chartUnit(*chart, edition))});
    m_rows.clear();
    std::vector<PairedBar> drawn;
    for (const explain::ChartedBar& bar : bars) {
        m_rows.push_back(bar.row);
        drawn.push_back({QString::fromStdString(bar.name), bar.first, bar.second, printedFigure(bar.first),
                         printedFigure(bar.second), bar.incomplete});
    }
    const bool isEmpty = std::ranges::none_of(
        bars, [](const explain::ChartedBar& bar) { return bar.first.has_value() || bar.second.has_value(); });
    if (isEmpty) {
        m_panel->showEmpty(QStringLiteral("Чисел этой таблицы за %1\u00A0год ещё нет: их вводят и вставляют в неё.")
                               .arg(m_shownPlan.year()),
                           {});
        return;
    }
    m_chart->setUnit(m_panel->caption().base);
    m_chart->setBars(lookOf(chart->kind), QString::fromStdString(chart->firstName),
                     QString::fromStdString(chart->secondName), std::move(drawn));
    m_chart->describe(title, sumsOf(*chart, bars));
    m_panel->showChart();
}

}  // namespace ui
