#include "ui/chart/paired_bars_chart.h"

#include "ui/chart/chart_layout.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr qreal thickestPair = 18;
constexpr qreal headHeight = 22;

qreal widestFigure(const std::vector<PairedBar>& bars, QString PairedBar::*printed) {
    qreal width = 0;
    for (const PairedBar& bar : bars) {
        width = std::max(width, textSize(bar.*printed).width() + labelGap);
    }
    return width;
}

}  // namespace

void PairedBarsChart::setBars(Look look, QString firstName, QString secondName, std::vector<PairedBar> bars) {
    m_look = look;
    m_firstName = std::move(firstName);
    m_secondName = std::move(secondName);
    m_bars = std::move(bars);
    layOut();
}

QStringList PairedBarsChart::names() const {
    QStringList names;
    for (const PairedBar& bar : m_bars) {
        names.append(bar.name);
    }
    return names;
}

std::vector<PairedBarsChart::Side> PairedBarsChart::sidesOf(const PairedBar& bar) const {
    switch (m_look) {
    case Look::Mirror:
        return {{bar.first, bar.firstPrinted, m_firstName, ChartSeries::Oms, true, 0},
                {bar.second, bar.secondPrinted, m_secondName, ChartSeries::Budget, false, 0}};
    case Look::Pairs:
        return {{bar.first, bar.firstPrinted, m_firstName, ChartSeries::Oms, false, -0.5},
                {bar.second, bar.secondPrinted, m_secondName, ChartSeries::Budget, false, 0.5}};
    case Look::Single:
        break;
    }
    return {{bar.first, bar.firstPrinted, m_firstName, ChartSeries::Oms, false, 0}};
}

double PairedBarsChart::greatest(bool ofFirst) const {
    double most = 0;
    for (const PairedBar& bar : m_bars) {
        const auto& figure = ofFirst ? bar.first : bar.second;
        most = std::max(most, figure ? figure->toDouble() : 0);
    }
    return most;
}

void PairedBarsChart::addSide(ChartPicture& picture, const ChartSpace& space, const Side& side, int bar, qreal middle,
                              qreal thickness) const {
    if (!side.figure) {
        return;
    }
    const PairedBar& of = m_bars[static_cast<std::size_t>(bar)];
    const double value = side.leftwards ? -side.figure->toDouble() : side.figure->toDouble();
    // Two bars of a row keep their figures apart.
    const qreal centre = middle + side.offset * std::max(thickness, lineOfText);
    ChartMark mark;
    mark.box = barBetween(space.at(0.0), space.at(value), centre - thickness / 2, thickness);
    mark.series = side.series;
    mark.fill = of.incomplete ? MarkFill::Hatched : MarkFill::Solid;
    mark.readout = {of.name,
                    QString(side.name + QLatin1Char(' ') + side.printed + QLatin1Char(' ') + unit()).trimmed()};
    if (of.incomplete) {
        mark.readout.append(QStringLiteral("неполно: введены не все слагаемые"));
    }
    mark.bar = bar;
    picture.marks.push_back(mark);
    addLabel(picture, {side.leftwards ? mark.box.left() - labelGap : mark.box.right() + labelGap, centre},
             (side.leftwards ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, {{}, side.printed, Role::Text2});
}

/// The names of both columns over their bars.
void PairedBarsChart::addHeads(ChartPicture& picture, qreal zero, qreal top) const {
    if (m_look == Look::Single) {
        return;
    }
    const bool mirrored = m_look == Look::Mirror;
    addLabel(picture, {mirrored ? zero - labelGap : zero, top},
             (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop, {{}, m_firstName, Role::Accent, Weight::Bold});
    const qreal after = mirrored ? zero + labelGap : zero + textSize(m_firstName, Weight::Bold).width() + 2 * labelGap;
    addLabel(picture, {after, top}, Qt::AlignLeft | Qt::AlignTop, {{}, m_secondName, Role::Down, Weight::Bold});
}

ChartPicture PairedBarsChart::compose(ChartSpace& space) const {
    ChartPicture picture;
    const QSizeF size = space.size();
    const NameColumn column = nameColumn(names(), size.width());
    const bool mirrored = m_look == Look::Mirror;
    const qreal before = mirrored ? widestFigure(m_bars, &PairedBar::firstPrinted) : 0;
    const qreal behind = std::max(mirrored ? 0 : widestFigure(m_bars, &PairedBar::firstPrinted),
                                  widestFigure(m_bars, &PairedBar::secondPrinted));
    const qreal left = chartPadding + column.width + 2 * labelGap + before;
    const qreal top = m_look == Look::Single ? labelGap : headHeight;
    const QRectF plot(left, top, std::max(40.0, size.width() - chartPadding - behind - left),
                      size.height() - top - labelGap);
    const double most = mirrored ? greatest(false) : std::max(greatest(true), greatest(false));
    space.setPlot(plot, Qt::Horizontal, mirrored ? -greatest(true) : 0, most);
    const qreal zero = std::round(space.at(0.0));
    const BarRows rows = barRows(column, plot.top(), plot.height(), thickestPair);
    const qreal thickness = m_look == Look::Pairs ? std::min(rows.thickness, lineOfText - 3) : rows.thickness;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        addLines(picture, {chartPadding + column.width, rows.middles[i]}, Qt::AlignRight | Qt::AlignVCenter,
                 column.lines[i], {});
        for (const Side& side : sidesOf(m_bars[i])) {
            addSide(picture, space, side, static_cast<int>(i), rows.middles[i], thickness);
        }
    }
    addHeads(picture, zero, 2);
    picture.lines.push_back({QLineF(zero - 0.5, plot.top(), zero - 0.5, plot.bottom()), Role::Rule, Qt::SolidLine});
    return picture;
}

int PairedBarsChart::leastHeight(int width) const {
    const int ofNames = leastHeightOf(nameColumn(names(), width)) + static_cast<int>(headHeight);
    const auto doubled = static_cast<int>(static_cast<qreal>(2 * m_bars.size()) * (lineOfText + 2) + headHeight);
    return m_look == Look::Pairs ? std::max(ofNames, doubled) : ofNames;
}

ChartTable PairedBarsChart::table() const {
    ChartTable table;
    table.header = {QStringLiteral("Строка"), m_firstName.isEmpty() ? QStringLiteral("Число") : m_firstName};
    if (m_look != Look::Single) {
        table.header.append(m_secondName);
    }
    const auto cell = [](const std::optional<decimal::Decimal>& figure, const QString& printed) {
        return figure ? ChartCell{printed, figure} : ChartCell{QStringLiteral("не введено"), {}, true};
    };
    for (const PairedBar& bar : m_bars) {
        auto& row = table.rows.emplace_back();
        row = {{bar.name, {}}, cell(bar.first, bar.firstPrinted)};
        if (m_look != Look::Single) {
            row.push_back(cell(bar.second, bar.secondPrinted));
        }
    }
    return table;
}

}  // namespace ui
