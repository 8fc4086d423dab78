#include "ui/chart/tornado_chart.h"

#include "ui/chart/chart_layout.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

using decimal::Decimal;

constexpr qreal thickestTornadoBar = 22;

/// One end of a bar: the result there and what was done to the parameter.
struct End {
    Decimal value;
    QString printed;
    QString change;

    /// «11 150,2 при −5 %», «11 150,2 млн руб. при −5 %». The per cent is of the parameter: in brackets it would be
    /// read as the change of the result.
    [[nodiscard]] QString words(const QString& unit = {}) const {
        const QString figure = unit.isEmpty() ? printed : printed + QLatin1Char(' ') + unit;
        return change.isEmpty() ? figure : figure + QStringLiteral(" при\u00A0") + change;
    }
};

End lowerEnd(const TornadoBar& bar) {
    return bar.low < bar.high ? End{bar.low, bar.lowPrinted, bar.lowChange}
                              : End{bar.high, bar.highPrinted, bar.highChange};
}

End upperEnd(const TornadoBar& bar) {
    return bar.low < bar.high ? End{bar.high, bar.highPrinted, bar.highChange}
                              : End{bar.low, bar.lowPrinted, bar.lowChange};
}

Decimal reach(const TornadoBar& bar, const Decimal& base) {
    return std::max(base, upperEnd(bar).value) - std::min(base, lowerEnd(bar).value);
}

}  // namespace

TornadoChart::TornadoChart(QWidget* parent) : ChartView(parent) {
    connect(this, &ChartView::markChosen, this, [this](int mark) {
        const int bar = picture().marks[static_cast<std::size_t>(mark)].bar;
        if (const QString& path = m_bars[static_cast<std::size_t>(bar)].path; !path.isEmpty()) {
            emit barChosen(path);
        }
    });
}

void TornadoChart::setBars(std::vector<TornadoBar> bars, const Decimal& base, const QString& basePrinted) {
    m_bars = std::move(bars);
    m_base = base;
    m_basePrinted = basePrinted;
    std::ranges::stable_sort(m_bars, [&](const TornadoBar& a, const TornadoBar& b) {
        return a.last != b.last ? b.last : reach(a, m_base) > reach(b, m_base);
    });
    layOut();
}

QStringList TornadoChart::names() const {
    QStringList names;
    for (const TornadoBar& bar : m_bars) {
        names.append(bar.name);
    }
    return names;
}

ChartPicture TornadoChart::compose(ChartSpace& space) const {
    ChartPicture picture;
    if (m_bars.empty()) {
        return picture;
    }
    const QSizeF size = space.size();
    const NameColumn column = nameColumn(names(), size.width());
    Decimal least = m_base;
    Decimal most = m_base;
    qreal before = 0;
    qreal behind = 0;
    for (const TornadoBar& bar : m_bars) {
        least = std::min(least, lowerEnd(bar).value);
        most = std::max(most, upperEnd(bar).value);
        before = std::max(before, textSize(lowerEnd(bar).words()).width() + labelGap);
        behind = std::max(behind, textSize(upperEnd(bar).words()).width() + labelGap);
    }
    const qreal left = chartPadding + column.width + 2 * labelGap + before;
    const qreal top = labelGap + lineOfText + 2;
    const QRectF plot(left, top, std::max(40.0, size.width() - chartPadding - behind - left),
                      size.height() - top - labelGap);
    space.setPlot(plot, Qt::Horizontal, least.toDouble(), most.toDouble());
    const qreal base = std::round(space.at(m_base));
    const BarRows rows = barRows(column, plot.top(), plot.height(), thickestTornadoBar);
    const qreal thickness = rows.thickness;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const qreal middle = rows.middles[i];
        addLines(picture, {chartPadding + column.width, middle}, Qt::AlignRight | Qt::AlignVCenter, column.lines[i],
                 {});
        const End lower = lowerEnd(m_bars[i]);
        const End upper = upperEnd(m_bars[i]);
        // An end on the other side of the base has no bar of its own there: its words stand at the base.
        const qreal from = std::min(base, std::round(space.at(lower.value)));
        const qreal to = std::max(base, std::round(space.at(upper.value)));
        const QStringList told = QStringList{m_bars[i].name, lower.words(unit()), upper.words(unit())}
                                 + m_bars[i].detail + QStringList{QStringLiteral("Основа ") + m_basePrinted};
        const int bar = static_cast<int>(i);
        if (from < base) {
            picture.marks.push_back({barBetween(from, base, middle - thickness / 2, thickness), ChartSeries::Budget,
                                     MarkFill::Hatched, told, bar});
        }
        if (to > base) {
            picture.marks.push_back({barBetween(base, to, middle - thickness / 2, thickness), ChartSeries::Oms,
                                     MarkFill::Solid, told, bar});
        }
        addLabel(picture, {from - labelGap, middle}, Qt::AlignRight | Qt::AlignVCenter,
                 {{}, lower.words(), Role::Down});
        addLabel(picture, {to + labelGap, middle}, Qt::AlignLeft | Qt::AlignVCenter, {{}, upper.words(), Role::Accent});
    }
    picture.lines.push_back({QLineF(base - 0.5, plot.top(), base - 0.5, plot.bottom()), Role::Rule, Qt::SolidLine});
    const QString words = QStringLiteral("Основа ") + m_basePrinted;
    const qreal half = textSize(words, Weight::Bold).width() / 2;
    addLabel(picture, {std::clamp(base, half, std::max(half, size.width() - half)), labelGap},
             Qt::AlignHCenter | Qt::AlignTop, {{}, words, Role::Text, Weight::Bold});
    return picture;
}

int TornadoChart::leastHeight(int width) const {
    return leastHeightOf(nameColumn(names(), width)) + static_cast<int>(lineOfText);
}

ChartTable TornadoChart::table() const {
    ChartTable table;
    table.header = {QStringLiteral("Параметр"), QStringLiteral("Изменение вниз"), QStringLiteral("Итог, ") + unit(),
                    QStringLiteral("Изменение вверх"), QStringLiteral("Итог, ") + unit()};
    for (const TornadoBar& bar : m_bars) {
        table.rows.push_back({{bar.name, {}},
                              {bar.lowChange, {}},
                              {bar.lowPrinted, bar.low},
                              {bar.highChange, {}},
                              {bar.highPrinted, bar.high}});
    }
    return table;
}

}  // namespace ui
