#include "ui/chart/histogram_chart.h"

#include "ui/chart/chart_layout.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr int leastColumns = 200;

/// x of a value of the figure: columns stand side by side from the first value to the last.
class Across {
public:
    Across(const std::vector<HistogramColumn>& columns, const QRectF& plot)
        : m_from(columns.front().from.toDouble()), m_to(columns.back().to.toDouble()), m_plot(plot) {}
    [[nodiscard]] qreal at(const decimal::Decimal& value) const {
        const double span = m_to > m_from ? m_to - m_from : 1;
        return m_plot.left() + (value.toDouble() - m_from) / span * m_plot.width();
    }

private:
    double m_from;
    double m_to;
    QRectF m_plot;
};

/// Labels under the columns, from both ends inwards: one that would touch another is left out, the chart tells it.
class Scale {
public:
    Scale(ChartPicture& picture, qreal top, qreal right) : m_picture(picture), m_top(top), m_right(right) {}
    void add(qreal x, const QString& words) {
        const qreal width = textSize(words).width();
        const qreal left = std::clamp(x - width / 2, labelGap, std::max(labelGap, m_right - labelGap - width));
        const QRectF box(left, m_top, width, lineOfText);
        const bool touches = std::ranges::any_of(
            m_taken, [&](const QRectF& other) { return other.adjusted(-labelGap, 0, labelGap, 0).intersects(box); });
        if (!touches) {
            m_taken.push_back(box);
            addLabel(m_picture, box.center(), Qt::AlignCenter, {{}, words, Role::Text2});
        }
    }

private:
    ChartPicture& m_picture;
    qreal m_top;
    qreal m_right;
    std::vector<QRectF> m_taken;
};

}  // namespace

void HistogramChart::setColumns(std::vector<HistogramColumn> columns, std::vector<HistogramLine> lines) {
    m_columns = std::move(columns);
    m_lines = std::move(lines);
    layOut();
}

ChartPicture HistogramChart::compose(ChartSpace& space) const {
    ChartPicture picture;
    if (m_columns.empty()) {
        return picture;
    }
    const QSizeF size = space.size();
    const qreal above = lineOfText * static_cast<qreal>(m_lines.empty() ? 1 : 2) + 2 * labelGap;
    const QRectF plot(chartPadding, above, std::max(40.0, size.width() - 2 * chartPadding),
                      std::max(20.0, size.height() - above - lineOfText - 2 * labelGap));
    std::int64_t most = 1;
    for (const HistogramColumn& column : m_columns) {
        most = std::max(most, column.count);
    }
    space.setPlot(plot, Qt::Vertical, 0, static_cast<double>(most));
    const Across across(m_columns, plot);
    const qreal zero = std::round(space.at(0));
    for (const HistogramColumn& column : m_columns) {
        const qreal left = std::round(across.at(column.from));
        const qreal right = std::round(across.at(column.to)) - 1;
        if (column.count > 0) {
            picture.marks.push_back(
                {columnBetween(zero, space.at(static_cast<double>(column.count)), left, std::max(1.0, right - left)),
                 ChartSeries::Oms,
                 MarkFill::Solid,
                 {column.name, column.printed}});
        }
    }
    picture.lines.push_back({QLineF(plot.left(), zero - 0.5, plot.right(), zero - 0.5), Role::Rule, Qt::SolidLine});
    Scale scale(picture, plot.bottom() + labelGap, size.width());
    scale.add(plot.left(), m_columns.front().fromPrinted);
    scale.add(plot.right(), m_columns.back().toPrinted);
    qreal free = 0;
    for (const HistogramLine& line : m_lines) {
        const qreal x = std::round(across.at(line.value));
        picture.lines.push_back({QLineF(x + 0.5, above - labelGap, x + 0.5, zero), Role::Text, Qt::DashLine});
        const qreal width = textSize(line.name, Weight::Bold).width();
        const qreal left = std::clamp(x - width / 2, 0.0, std::max(0.0, size.width() - width));
        if (left >= free) {
            addLabel(picture, {left, labelGap}, Qt::AlignLeft | Qt::AlignTop,
                     {{}, line.name, Role::Text, Weight::Bold});
            free = left + width + labelGap;
        }
        scale.add(x, line.printed);
    }
    return picture;
}

int HistogramChart::leastHeight(int) const {
    return leastColumns;
}

ChartTable HistogramChart::table() const {
    ChartTable table;
    table.header = {QStringLiteral("От, ") + unit(), QStringLiteral("До, ") + unit(), QStringLiteral("Точек")};
    for (const HistogramColumn& column : m_columns) {
        table.rows.push_back({{column.fromPrinted, column.from},
                              {column.toPrinted, column.to},
                              {column.countPrinted, decimal::Decimal(column.count)}});
    }
    return table;
}

}  // namespace ui
