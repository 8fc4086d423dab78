#include "ui/chart/stacked_bars_chart.h"

#include "ui/chart/chart_layout.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {
namespace {

constexpr qreal thickestStack = 24;
constexpr qreal shareGap = 8;
constexpr qreal narrowestPlot = 40;
constexpr std::array allSeries{ChartSeries::Oms, ChartSeries::Budget, ChartSeries::Further, ChartSeries::Total};

QStringList stackNames(const std::vector<StackedBar>& bars) {
    QStringList names;
    for (const StackedBar& bar : bars) {
        names.append(bar.name);
    }
    return names;
}

/// Lays out one set of bars; a second run may add words that found no room inside a segment.
class BarsLayout {
public:
    BarsLayout(const std::vector<StackedBar>& bars, const QString& unit, ChartSpace& space)
        : m_bars(bars), m_unit(unit), m_space(space), m_words(bars.size()) {
        for (std::size_t i = 0; i < bars.size(); ++i) {
            m_words[i] = bars[i].incomplete ? QStringList{bars[i].printed, bars[i].share, QStringLiteral("неполно")}
                                            : QStringList{bars[i].printed, bars[i].share};
            m_words[i].removeAll(QString());
        }
    }

    ChartPicture run() {
        ChartPicture picture = laidOut();
        // Each turn moves at least one name behind a bar, and there are few of them.
        while (!nameSeries(picture)) {
            picture = laidOut();
        }
        return picture;
    }

private:
    [[nodiscard]] qreal wordsWidth(const QStringList& words) const {
        qreal width = 0;
        for (const QString& word : words) {
            width += textSize(word).width() + (width > 0 ? shareGap : 0);
        }
        return width;
    }

    ChartPicture laidOut() {
        ChartPicture picture;
        const QSizeF size = m_space.size();
        const NameColumn names = nameColumn(stackNames(m_bars), size.width());
        double least = 0;
        double most = 0;
        for (std::size_t i = 0; i < m_bars.size(); ++i) {
            least = std::min(least, m_bars[i].value.toDouble());
            most = std::max(most, m_bars[i].value.toDouble());
        }
        const qreal left = chartPadding + names.width + labelGap;
        const QRectF plot(left, labelGap, plotWidth(size.width() - chartPadding - left, most - least),
                          size.height() - 2 * labelGap);
        m_space.setPlot(plot, Qt::Horizontal, least, most);
        const BarRows rows = barRows(names, plot.top(), plot.height(), thickestStack);
        for (std::size_t i = 0; i < m_bars.size(); ++i) {
            const qreal middle = rows.middles[i];
            addLines(picture, {left - labelGap, middle}, Qt::AlignRight | Qt::AlignVCenter, names.lines[i], {});
            addBar(picture, i, middle, rows.thickness);
        }
        const qreal zero = std::round(m_space.at(0)) - 0.5;
        picture.lines.push_back({QLineF(zero, plot.top(), zero, plot.bottom()), Role::Rule, Qt::SolidLine});
        return picture;
    }

    /// As wide as the words behind every bar allow: a short bar may have longer ones.
    [[nodiscard]] qreal plotWidth(qreal room, double span) const {
        qreal width = room;
        for (std::size_t i = 0; i < m_bars.size(); ++i) {
            const double value = std::abs(m_bars[i].value.toDouble());
            const qreal left = room - wordsWidth(m_words[i]) - labelGap - 1;
            width = value > 0 ? std::min(width, left * span / value) : width;
        }
        return std::max(narrowestPlot, width);
    }

    void addBar(ChartPicture& picture, std::size_t i, qreal middle, qreal thickness) {
        const StackedBar& bar = m_bars[i];
        decimal::Decimal from;
        qreal end = m_space.at(0);
        for (const ChartPart& part : bar.parts) {
            const decimal::Decimal to = from + part.value;
            QRectF box = barBetween(m_space.at(from), m_space.at(to), middle - thickness / 2, thickness);
            if (!from.isZero() && box.width() > 1) {
                box.setLeft(box.left() + 1);
            }
            picture.marks.push_back(
                {box, part.series, bar.incomplete ? MarkFill::Hatched : MarkFill::Solid, told(bar, part)});
            end = std::max(end, box.right());
            from = to;
        }
        qreal x = end + labelGap;
        for (const QString& word : m_words[i]) {
            const bool figure = word == bar.printed || word == bar.share;
            addLabel(picture, {x, middle}, Qt::AlignVCenter, {{}, word, figure ? Role::Text : Role::Text2});
            x += textSize(word).width() + shareGap;
        }
    }

    [[nodiscard]] QStringList told(const StackedBar& bar, const ChartPart& part) const {
        QStringList lines{part.name.isEmpty() ? bar.name : bar.name + QStringLiteral(", ") + part.name,
                          part.printed + QLatin1Char(' ') + m_unit};
        const QString share = bar.share.isEmpty() ? QString() : QStringLiteral(", доля ") + bar.share;
        if (bar.parts.size() > 1) {
            lines.append(QStringLiteral("Вместе ") + bar.printed + share);
        } else {
            lines.last() += share;
        }
        if (!part.formula.isEmpty()) {
            lines.append(part.formula);
        }
        return lines;
    }

    /// Direct labels: false when a series found no room and its name was put behind a bar, so all is to be laid anew.
    bool nameSeries(ChartPicture& picture) {
        bool settled = true;
        for (const ChartSeries series : allSeries) {
            settled = (m_behind.contains(series) || nameInside(picture, series) || !nameBehind(series)) && settled;
        }
        return settled;
    }

    bool nameInside(ChartPicture& picture, ChartSeries series) {
        std::size_t mark = 0;
        for (const StackedBar& bar : m_bars) {
            for (const ChartPart& part : bar.parts) {
                const QRectF box = picture.marks[mark++].box;
                const QSizeF room = textSize(part.name, Weight::Bold);
                if (part.series == series && !part.name.isEmpty() && !bar.incomplete && box.width() >= room.width() + 8
                    && box.height() >= room.height() - 3) {
                    addLabel(picture, box.center(), Qt::AlignCenter, {{}, part.name, Role::Text, Weight::Bold, series});
                    return true;
                }
            }
        }
        return false;
    }

    /// A bar of this series alone needs no figure of it; else the shortest bar has the most room behind it. False when
    /// there is nothing to name.
    bool nameBehind(ChartSeries series) {
        std::optional<std::size_t> best;
        for (std::size_t i = 0; i < m_bars.size(); ++i) {
            const auto part = std::ranges::find(m_bars[i].parts, series, &ChartPart::series);
            const bool named = part != m_bars[i].parts.end() && !part->name.isEmpty() && !part->value.isZero();
            if (named && (!best || m_bars[*best].parts.size() > 1)) {
                best = i;
            }
        }
        if (!best) {
            return false;
        }
        const StackedBar& bar = m_bars[*best];
        const auto part = std::ranges::find(bar.parts, series, &ChartPart::series);
        m_words[*best].append(bar.parts.size() == 1 ? part->name : part->name + QChar(0x00A0) + part->printed);
        m_behind.append(series);
        return true;
    }

    const std::vector<StackedBar>& m_bars;
    const QString& m_unit;
    ChartSpace& m_space;
    std::vector<QStringList> m_words;  ///< behind each bar
    QList<ChartSeries> m_behind;
};

}  // namespace

void StackedBarsChart::setBars(std::vector<StackedBar> bars) {
    m_bars = std::move(bars);
    std::ranges::stable_sort(
        m_bars, [](const StackedBar& a, const StackedBar& b) { return a.last != b.last ? b.last : a.value > b.value; });
    layOut();
}

ChartPicture StackedBarsChart::compose(ChartSpace& space) const {
    const QString told = unit();
    return BarsLayout(m_bars, told, space).run();
}

int StackedBarsChart::leastHeight(int width) const {
    return leastHeightOf(nameColumn(stackNames(m_bars), width));
}

ChartTable StackedBarsChart::table() const {
    ChartTable table;
    QStringList series;
    for (const StackedBar& bar : m_bars) {
        for (const ChartPart& part : bar.parts) {
            if (!series.contains(part.name)) {
                series.append(part.name);
            }
        }
    }
    table.header = QStringList{QStringLiteral("Строка")} + series
                   + QStringList{QStringLiteral("Всего, ") + unit(), QStringLiteral("Доля, %")};
    for (qsizetype i = 1; i <= series.size(); ++i) {
        const QString name = table.header.at(i).isEmpty() ? QStringLiteral("Без источника") : table.header.at(i);
        table.header[i] = name + QStringLiteral(", ") + unit();
    }
    for (const StackedBar& bar : m_bars) {
        std::vector<ChartCell> row{{bar.name, {}}};
        for (const QString& name : series) {
            const auto part = std::ranges::find(bar.parts, name, &ChartPart::name);
            row.push_back(part == bar.parts.end() ? ChartCell{} : ChartCell{part->printed, part->value});
        }
        row.push_back({bar.printed, bar.value});
        row.push_back({bar.share, bar.shareValue});
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace ui
