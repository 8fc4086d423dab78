#include "ui/window/table_chart_view.h"

#include "core/decimal/russian.h"
#include "core/explain/table_chart.h"
#include "core/programme/facts.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/paired_bars_chart.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/text_labels.h"
#include "ui/window/bar_figures.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

PrintedFigure printedFigure(const std::optional<decimal::Decimal>& figure) {
    return {figure, figure ? QString::fromStdString(decimal::printRussian(*figure)) : QString()};
}

PairedSide printedSide(const explain::ChartedSide& side) {
    return {printedFigure(side.figure), printedFigure(side.whole), printedFigure(side.fact)};
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
        first += bar.first.figure.value_or(decimal::Decimal());
        second += bar.second.figure.value_or(decimal::Decimal());
    }
    const bool incomplete = std::ranges::any_of(bars, &explain::ChartedBar::incomplete);
    const QString least = incomplete ? QStringLiteral("не\u00A0меньше ") : QString();
    return QStringLiteral("%1 %2, %3 %4")
        .arg(QString::fromStdString(chart.firstName), least + printedFigure(first).printed,
             QString::fromStdString(chart.secondName), least + printedFigure(second).printed);
}

bool hasFigures(const explain::ChartedBar& bar) {
    return bar.first.figure || bar.second.figure || bar.first.whole || bar.second.whole;
}

}  // namespace

TableChartView::TableChartView(const ShownPlan& shownPlan, QWidget* parent)
    : QWidget(parent),
      m_shownPlan(shownPlan),
      m_sentence(wrappedLabel({}, TextSize::Base, Role::Text, Weight::Bold)),
      m_chart(new PairedBarsChart),
      m_panel(new ChartPanel(m_chart, this)),
      m_figures(new BarFigures(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_sentence->setContentsMargins(12, 8, 12, 0);
    column->addWidget(m_sentence);
    column->addWidget(m_panel, 1);
    column->addWidget(m_figures);
    setFocusProxy(m_chart);
    connect(m_panel, &ChartPanel::actRequested, this, &TableChartView::pasteRequested);
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

QString TableChartView::sentence() const {
    return m_sentence->text();
}

void TableChartView::showTable(const form::CellAddress& cell) {
    const form::Edition& edition = m_shownPlan.edition();
    const form::TableChart* const chart = explain::chartOf(edition, cell.appendix);
    if (chart == nullptr) {
        return;
    }
    m_appendix = cell.appendix;
    const auto bars = explain::chartedBars(*chart, *edition.appendix(cell.appendix), m_shownPlan.result());
    const QString title =
        QStringLiteral("%1, %2\u00A0год").arg(QString::fromStdString(chart->title)).arg(m_shownPlan.year());
    m_panel->setCaption({title, QString::fromStdString(explain::chartUnit(*chart, edition))});
    const bool isEmpty = std::ranges::none_of(bars, hasFigures);
    m_sentence->setVisible(!isEmpty && !chart->sentence.empty());
    m_figures->setVisible(false);
    if (isEmpty) {
        showEmpty(*chart);
        return;
    }
    m_sentence->setText(QString::fromStdString(explain::chartSentence(*chart, bars, m_shownPlan.result())));
    showBars(*chart, bars);
    showCurrent(bars, cell.row);
    m_panel->showChart();
}

void TableChartView::showEmpty(const form::TableChart& chart) {
    const QString words = chart.empty.empty()
                              ? QStringLiteral("Чисел этой таблицы за %1\u00A0год ещё нет").arg(m_shownPlan.year())
                              : QString::fromStdString(chart.empty);
    m_panel->showEmpty(words, m_shownPlan.isReadOnly() ? QString() : QStringLiteral("Вставить таблицу…"));
}

void TableChartView::showBars(const form::TableChart& chart, std::vector<explain::ChartedBar> bars) {
    const auto factYear =
        explain::addFacts(bars, chart, m_shownPlan.assignments(), programme::historyYears(m_shownPlan.years().front()));
    m_rows.clear();
    std::vector<PairedBar> drawn;
    for (const explain::ChartedBar& bar : bars) {
        m_rows.push_back(bar.rows.front());
        drawn.push_back(
            {QString::fromStdString(bar.name), printedSide(bar.first), printedSide(bar.second), bar.incomplete});
    }
    m_names = {QString::fromStdString(chart.firstName), QString::fromStdString(chart.secondName),
               QString::fromStdString(chart.partName), QString::fromStdString(chart.wholeName),
               factYear ? QStringLiteral("факт\u00A0%1").arg(*factYear) : QString()};
    m_chart->setUnit(m_panel->caption().base);
    m_chart->setBars(lookOf(chart.kind), m_names, std::move(drawn));
    m_chart->describe(m_panel->caption().title, chart.sentence.empty() ? sumsOf(chart, bars) : sentence());
}

void TableChartView::showCurrent(const std::vector<explain::ChartedBar>& bars, const std::string& row) {
    const auto bar = explain::barOf(bars, *m_shownPlan.edition().appendix(m_appendix), row);
    m_chart->setCurrentBar(bar ? static_cast<int>(*bar) : -1);
    m_figures->setVisible(bar.has_value());
    if (bar) {
        PairedNames names = m_names;
        if (names.part.isEmpty()) {
            names.part = m_chart->unit().isEmpty() ? QStringLiteral("число") : m_chart->unit();
        }
        m_figures->showBar(m_chart->bars()[*bar], names);
    }
}

void TableChartView::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Role::Base));
}

}  // namespace ui
