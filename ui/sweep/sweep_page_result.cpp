// What the sweep page shows of a result.
#include "core/analysis/titles.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/histogram_chart.h"
#include "ui/plan/shown_plan.h"
#include "ui/sweep/sweep_page.h"
#include "ui/sweep/sweep_task.h"
#include "ui/sweep/sweep_words.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QTableWidget>

#include <algorithm>

namespace ui {
namespace {

using decimal::Decimal;

QTableWidgetItem* cell(const QString& words, Qt::Alignment side = Qt::AlignRight) {
    auto* item = new QTableWidgetItem(words);
    item->setTextAlignment(side | Qt::AlignVCenter);
    return item;
}

}  // namespace

void SweepPage::showSummary() {
    const analysis::SweepSpec& spec = m_task->sweep.spec();
    const analysis::SweepResult& result = m_task->result;
    QString words =
        result.cancelled
            ? QStringLiteral("Отменено: посчитано %1 из %2. ").arg(shownCount(result.done()), shownCount(spec.points))
            : pointsInWords(result.done()) + QStringLiteral(". ");
    words += result.count == 0
                 ? QStringLiteral("Ни в одной точке итога нет")
                 : QStringLiteral("В плане %1; наименьшее %2, среднее %3, наибольшее %4; стандартное отклонение %5 %6")
                       .arg(shownFigure(*spec.target.figure), shownFigure(result.least), shownFigure(result.mean),
                            shownFigure(result.most), shownFigure(result.deviation), unit());
    // «тыс. руб.» ends the sentence itself.
    if (!words.endsWith(QLatin1Char('.'))) {
        words += QLatin1Char('.');
    }
    if (!spec.target.complete) {
        words += QStringLiteral(" Итог неполный: введены не все слагаемые.");
    }
    if (!result.accuracy.isZero()) {
        words += QStringLiteral(" Процентили – с точностью ±%1.").arg(shownFigure(result.accuracy));
    }
    if (result.empty > 0) {
        words += QStringLiteral(" Без итога: %1.").arg(pointsInWords(result.empty));
    }
    if (result.tooLarge > 0) {
        words += QLatin1Char(' ') + QString::fromStdString(result.tooLargeWords());
    }
    if (spec.kind == analysis::SweepKind::MonteCarlo) {
        words += QStringLiteral(" Начальное число %1.").arg(spec.seed);
    } else if (spec.points > static_cast<std::int64_t>(m_task->listed.size())) {
        words +=
            QStringLiteral(" В списке первые %1.").arg(shownCount(static_cast<std::int64_t>(m_task->listed.size())));
    }
    m_summary->setText(words);
}

void SweepPage::showPercentiles() {
    const QSignalBlocker quiet(m_table);
    const auto& percentiles = m_task->result.percentiles;
    m_table->clear();
    m_table->setColumnCount(3);
    m_table->setRowCount(static_cast<int>(percentiles.size()));
    m_table->setHorizontalHeaderLabels(
        {QStringLiteral("С вероятностью"), QStringLiteral("не больше, ") + unit(), QStringLiteral("Точка №")});
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const analysis::Percentile& percentile = percentiles[static_cast<std::size_t>(row)];
        const auto near = m_task->nearest(percentile.figure);
        m_table->setItem(row, 0, cell(shownFigure(percentile.percent) + QStringLiteral("\u00A0%")));
        m_table->setItem(row, 1, cell(shownFigure(percentile.figure)));
        m_table->setItem(row, 2, cell(near ? QString::number(*near + 1) : QString()));
    }
    m_table->resizeColumnsToContents();
}

void SweepPage::showGrid() {
    const QSignalBlocker quiet(m_table);
    const analysis::SweepSpec& spec = m_task->sweep.spec();
    const int last = static_cast<int>(spec.axes.size()) + 1;
    QStringList names;
    for (const analysis::SweepAxis& axis : spec.axes) {
        names.append(QString::fromStdString(analysis::leverTitle(axis.lever, m_shownPlan.edition())));
    }
    names.append(QStringLiteral("Итог, ") + unit());
    names.append(QStringLiteral("Точка №"));
    m_table->clear();
    m_table->setColumnCount(last + 1);
    m_table->setRowCount(static_cast<int>(m_task->listed.size()));
    m_table->setHorizontalHeaderLabels(names);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const analysis::SweepPoint& point = m_task->listed[static_cast<std::size_t>(row)];
        for (std::size_t axis = 0; axis < point.values.size(); ++axis) {
            m_table->setItem(row, static_cast<int>(axis), cell(shownFigure(point.values[axis])));
        }
        m_table->setItem(row, last - 1, cell(point.figure ? shownFigure(*point.figure) : QStringLiteral("–")));
        m_table->setItem(row, last, cell(QString::number(point.index + 1)));
    }
    m_table->resizeColumnsToContents();
}

void SweepPage::showHistogram() {
    const analysis::SweepSpec& spec = m_task->sweep.spec();
    const analysis::SweepResult& result = m_task->result;
    const plan::Rounder rounder = m_shownPlan.result().plan().rounder();
    std::vector<HistogramColumn> columns;
    for (const analysis::HistogramBin& bin : result.histogram) {
        const Decimal share = rounder.quotient(Decimal(bin.count * 100), Decimal(result.count), 1);
        columns.push_back(
            {bin.from, bin.to, shownFigure(bin.from), shownFigure(bin.to), bin.count, shownCount(bin.count),
             shownFigure(bin.from) + QStringLiteral("–") + shownFigure(bin.to),
             pointsInWords(bin.count) + QStringLiteral(", ") + shownFigure(share) + QStringLiteral("\u00A0%")});
    }
    std::vector<HistogramLine> lines;
    const Decimal& plan = *spec.target.figure;
    if (plan >= result.least && plan <= result.most) {
        lines.push_back({plan, QStringLiteral("в плане"), shownFigure(plan)});
    }
    if (spec.kind == analysis::SweepKind::MonteCarlo) {
        for (const analysis::Percentile& percentile : result.percentiles) {
            lines.push_back({percentile.figure, shownFigure(percentile.percent) + QStringLiteral("\u00A0%"),
                             shownFigure(percentile.figure)});
        }
    }
    std::ranges::stable_sort(lines, {}, &HistogramLine::value);
    m_panel->setCaption({QStringLiteral("Как часто каким выходит итог"),
                         unit() + QStringLiteral(", ") + pointsInWords(result.count)
                             + (spec.target.complete ? QString() : QStringLiteral("; итог неполный"))});
    m_chart->setUnit(unit());
    m_chart->setColumns(std::move(columns), std::move(lines));
    m_chart->describe(m_panel->caption().title, m_summary->text());
    m_panel->showChart();
}

}  // namespace ui
