#include "ui/chart/paired_bars_chart.h"

#include "ui/chart/chart_layout.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr qreal thickestPair = 18;
constexpr qreal headHeight = 22;
/// Names that take no more of the chart stand between the sides of a mirrored one.
constexpr qreal narrowNames = 0.22;
/// A line of a fact stands out of its bar.
constexpr qreal factOverhang = 3;

qreal widestFigure(const std::vector<PairedBar>& bars, PairedSide PairedBar::*side) {
    qreal width = 0;
    for (const PairedBar& bar : bars) {
        width = std::max(width, textSize((bar.*side).figure.printed).width() + labelGap);
    }
    return width;
}

}  // namespace

/// Where one side of a bar lies: across, and along as much further to the right as names between the sides take.
struct PairedBarsChart::Strip {
    qreal top;
    qreal height;
    qreal shift;
};

struct PairedBarsChart::Frame {
    NameColumn column;
    QRectF plot;
    qreal heads = 0;  ///< where the names of the sides stand, under the legend
    qreal gap = 0;  ///< between the sides, where names stand there
    bool centred = false;
};

void PairedBarsChart::setBars(Look look, PairedNames names, std::vector<PairedBar> bars) {
    m_look = look;
    m_names = std::move(names);
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

std::vector<PairedBarsChart::Drawn> PairedBarsChart::sidesOf(const PairedBar& bar) const {
    // Beside their wholes both sides are one kind of figure.
    const ChartSeries other = hasWholes() ? ChartSeries::Oms : ChartSeries::Budget;
    switch (m_look) {
    case Look::Mirror:
        return {{bar.first, m_names.first, ChartSeries::Oms, true, 0}, {bar.second, m_names.second, other, false, 0}};
    case Look::Pairs:
        return {{bar.first, m_names.first, ChartSeries::Oms, false, -0.5},
                {bar.second, m_names.second, other, false, 0.5}};
    case Look::Single:
        break;
    }
    return {{bar.first, m_names.first, ChartSeries::Oms, false, 0}};
}

double PairedBarsChart::greatest(bool ofFirst) const {
    double most = 0;
    for (const PairedBar& bar : m_bars) {
        const PairedSide& side = ofFirst ? bar.first : bar.second;
        for (const PrintedFigure& figure : {side.figure, side.whole, side.fact}) {
            most = std::max(most, figure.value ? figure.value->toDouble() : 0);
        }
    }
    return most;
}

std::vector<LegendEntry> PairedBarsChart::legend() const {
    std::vector<LegendEntry> entries;
    if (hasWholes()) {
        entries.push_back({m_names.part, ChartSeries::Oms, MarkFill::Solid, false});
        entries.push_back({m_names.whole, ChartSeries::Oms, MarkFill::Frame, false});
    }
    if (!m_names.fact.isEmpty()) {
        entries.push_back({m_names.fact, ChartSeries::Oms, MarkFill::Solid, true});
    }
    if (!entries.empty() && std::ranges::any_of(m_bars, &PairedBar::incomplete)) {
        entries.push_back({QStringLiteral("неполно"), ChartSeries::Oms, MarkFill::Hatched, false});
    }
    return entries;
}

QStringList PairedBarsChart::readoutOf(const PairedBar& bar, const Drawn& drawn) const {
    const auto line = [this](const QString& name, const PrintedFigure& figure) {
        return QString(name + QLatin1Char(' ') + figure.printed + QLatin1Char(' ') + unit()).trimmed();
    };
    QStringList lines{bar.name};
    if (drawn.side.figure.value) {
        const QString name = hasWholes() ? drawn.name + QStringLiteral(", ") + m_names.part : drawn.name;
        lines.append(line(name, drawn.side.figure));
    }
    if (drawn.side.whole.value) {
        lines.append(line(m_names.whole, drawn.side.whole));
    }
    if (drawn.side.fact.value) {
        lines.append(line(m_names.fact, drawn.side.fact));
    }
    if (bar.incomplete) {
        lines.append(QStringLiteral("неполно: введены не все слагаемые"));
    }
    return lines;
}

void PairedBarsChart::addSide(ChartPicture& picture, const ChartSpace& space, const Drawn& drawn, const Strip& strip,
                              int bar) const {
    const PairedBar& of = m_bars[static_cast<std::size_t>(bar)];
    const qreal shift = drawn.leftwards ? 0 : strip.shift;
    const auto at = [&](const decimal::Decimal& value) {
        return space.at(drawn.leftwards ? -value.toDouble() : value.toDouble()) + shift;
    };
    const qreal zero = space.at(0.0) + shift;
    const QStringList readout = readoutOf(of, drawn);
    const auto addMark = [&](const PrintedFigure& figure, MarkFill fill) {
        if (figure.value) {
            picture.marks.push_back(
                {barBetween(zero, at(*figure.value), strip.top, strip.height), drawn.series, fill, readout, bar});
        }
    };
    addMark(drawn.side.figure, of.incomplete ? MarkFill::Hatched : MarkFill::Solid);
    addMark(drawn.side.whole, MarkFill::Frame);
    if (drawn.side.fact.value) {
        const qreal x = std::round(at(*drawn.side.fact.value));
        picture.lines.push_back(
            {QLineF(x, std::round(strip.top) - factOverhang, x, std::round(strip.top + strip.height) + factOverhang),
             Role::Text, Qt::SolidLine, 2});
    }
    // Frames leave figures no room; the table beside says them.
    if (drawn.side.figure.value && !hasWholes()) {
        const QRectF box = picture.marks.back().box;
        addLabel(picture,
                 {drawn.leftwards ? box.left() - labelGap : box.right() + labelGap, strip.top + strip.height / 2},
                 (drawn.leftwards ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                 {{}, drawn.side.figure.printed, Role::Text2});
    }
}

/// The names of both columns over their bars, from the axes on.
void PairedBarsChart::addHeads(ChartPicture& picture, const QPointF& left, qreal right) const {
    if (m_look == Look::Single) {
        return;
    }
    const bool mirrored = m_look == Look::Mirror;
    const Role other = hasWholes() ? Role::Accent : Role::Down;
    addLabel(picture, {mirrored ? left.x() - labelGap : left.x(), left.y()},
             (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop,
             {{}, m_names.first, Role::Accent, Weight::Bold});
    const qreal after =
        mirrored ? right + labelGap : left.x() + textSize(m_names.first, Weight::Bold).width() + 2 * labelGap;
    addLabel(picture, {after, left.y()}, Qt::AlignLeft | Qt::AlignTop, {{}, m_names.second, other, Weight::Bold});
}

PairedBarsChart::Frame PairedBarsChart::frameOf(const QSizeF& size) const {
    Frame frame;
    frame.column = nameColumn(names(), size.width());
    const bool mirrored = m_look == Look::Mirror;
    frame.centred = mirrored && frame.column.width <= size.width() * narrowNames;
    frame.gap = frame.centred ? frame.column.width + 2 * labelGap : 0;
    const qreal ofFirst = hasWholes() ? 0 : widestFigure(m_bars, &PairedBar::first);
    const qreal ofSecond = hasWholes() ? 0 : widestFigure(m_bars, &PairedBar::second);
    const qreal before = mirrored ? ofFirst : 0;
    const qreal behind = std::max(mirrored ? 0 : ofFirst, ofSecond);
    const qreal left = chartPadding + before + (frame.centred ? 0 : frame.column.width + 2 * labelGap);
    const qreal ofLegend = legendHeight(legend(), size.width() - 2 * chartPadding);
    frame.heads = ofLegend > 0 ? ofLegend + labelGap : 2;
    const qreal top = frame.heads - 2 + (m_look == Look::Single ? labelGap : headHeight);
    frame.plot = QRectF(left, top, std::max(40.0, size.width() - chartPadding - behind - frame.gap - left),
                        size.height() - top - labelGap);
    return frame;
}

ChartPicture PairedBarsChart::compose(ChartSpace& space) const {
    ChartPicture picture;
    const QSizeF size = space.size();
    const Frame frame = frameOf(size);
    const bool mirrored = m_look == Look::Mirror;
    const double most = mirrored ? greatest(false) : std::max(greatest(true), greatest(false));
    space.setPlot(frame.plot, Qt::Horizontal, mirrored ? -greatest(true) : 0, most);
    const qreal zero = std::round(space.at(0.0));
    const BarRows rows = barRows(frame.column, frame.plot.top(), frame.plot.height(), thickestPair);
    const qreal thickness = m_look == Look::Pairs ? std::min(rows.thickness, lineOfText - 3) : rows.thickness;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const QPointF name(frame.centred ? zero + frame.gap / 2 : chartPadding + frame.column.width, rows.middles[i]);
        addLines(picture, name, (frame.centred ? Qt::AlignHCenter : Qt::AlignRight) | Qt::AlignVCenter,
                 frame.column.lines[i], {});
        for (const Drawn& drawn : sidesOf(m_bars[i])) {
            // Two bars of a row keep their figures apart.
            const qreal centre = rows.middles[i] + drawn.offset * std::max(thickness, lineOfText);
            addSide(picture, space, drawn, {centre - thickness / 2, thickness, frame.gap}, static_cast<int>(i));
        }
    }
    addHeads(picture, {zero, frame.heads}, zero + frame.gap);
    for (const qreal axis : frame.centred ? std::vector{zero, zero + frame.gap} : std::vector{zero}) {
        picture.lines.push_back({QLineF(axis - 0.5, frame.plot.top(), axis - 0.5, frame.plot.bottom())});
    }
    addLegend(picture, legend(), {chartPadding, 2}, size.width() - 2 * chartPadding);
    return picture;
}

int PairedBarsChart::leastHeight(int width) const {
    const int around = static_cast<int>(headHeight + labelGap + legendHeight(legend(), width - 2 * chartPadding));
    const int ofNames = leastHeightOf(nameColumn(names(), width)) + around;
    const auto doubled = static_cast<int>(static_cast<qreal>(2 * m_bars.size()) * (lineOfText + 2)) + around;
    return m_look == Look::Pairs ? std::max(ofNames, doubled) : ofNames;
}

ChartTable PairedBarsChart::table() const {
    ChartTable table;
    table.header = {QStringLiteral("Строка")};
    const auto addColumns = [&](const QString& side) {
        table.header.append(side.isEmpty() ? QStringLiteral("Число") : side);
        for (const QString& kind : {m_names.whole, m_names.fact}) {
            if (!kind.isEmpty()) {
                table.header.append(side + QStringLiteral(", ") + kind);
            }
        }
    };
    const auto addCells = [&](std::vector<ChartCell>& row, const PairedSide& side) {
        const auto cell = [](const PrintedFigure& figure) {
            return figure.value ? ChartCell{figure.printed, figure.value}
                                : ChartCell{QStringLiteral("не введено"), {}, true};
        };
        row.push_back(cell(side.figure));
        if (hasWholes()) {
            row.push_back(cell(side.whole));
        }
        if (!m_names.fact.isEmpty()) {
            row.push_back(cell(side.fact));
        }
    };
    addColumns(m_names.first);
    if (m_look != Look::Single) {
        addColumns(m_names.second);
    }
    for (const PairedBar& bar : m_bars) {
        auto& row = table.rows.emplace_back();
        row.push_back({bar.name, {}});
        addCells(row, bar.first);
        if (m_look != Look::Single) {
            addCells(row, bar.second);
        }
    }
    return table;
}

}  // namespace ui
