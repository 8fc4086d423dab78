#include "ui/chart/signed_bars_chart.h"

#include "ui/chart/chart_layout.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr qreal thickestSignedBar = 22;

}  // namespace

void SignedBarsChart::setBars(std::vector<SignedBar> bars) {
    m_bars = std::move(bars);
    std::ranges::stable_sort(m_bars, std::ranges::greater{}, &SignedBar::value);
    layOut();
}

QStringList SignedBarsChart::names() const {
    QStringList names;
    for (const SignedBar& bar : m_bars) {
        names.append(bar.name);
    }
    return names;
}

ChartPicture SignedBarsChart::compose(ChartSpace& space) const {
    ChartPicture picture;
    const QSizeF size = space.size();
    const NameColumn column = nameColumn(names(), size.width());
    double least = 0;
    double most = 0;
    qreal before = 0;
    qreal behind = 0;
    for (const SignedBar& bar : m_bars) {
        least = std::min(least, bar.value.toDouble());
        most = std::max(most, bar.value.toDouble());
        qreal& room = bar.value.isNegative() ? before : behind;
        room = std::max(room, textSize(bar.printed).width() + labelGap);
    }
    const qreal left = chartPadding + column.width + 2 * labelGap + before;
    const QRectF plot(left, labelGap, std::max(40.0, size.width() - chartPadding - behind - left),
                      size.height() - 2 * labelGap);
    space.setPlot(plot, Qt::Horizontal, least, most);
    const qreal zero = std::round(space.at(0));
    const BarRows rows = barRows(column, plot.top(), plot.height(), thickestSignedBar);
    const qreal thickness = rows.thickness;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const SignedBar& bar = m_bars[i];
        const qreal middle = rows.middles[i];
        const bool fell = bar.value.isNegative();
        addLines(picture, {chartPadding + column.width, middle}, Qt::AlignRight | Qt::AlignVCenter, column.lines[i],
                 {});
        picture.marks.push_back({barBetween(zero, space.at(bar.value), middle - thickness / 2, thickness),
                                 fell ? ChartSeries::Budget : ChartSeries::Oms,
                                 MarkFill::Solid,
                                 {bar.name, bar.printed + QLatin1Char(' ') + unit(), bar.detail}});
        picture.marks.back().readout.removeAll(QString());
        const QRectF box = picture.marks.back().box;
        addLabel(picture, {fell ? box.left() - labelGap : box.right() + labelGap, middle},
                 (fell ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                 {{},
                  bar.printed,
                  bar.value.isZero() ? Role::Muted
                  : fell             ? Role::Down
                                     : Role::Accent});
    }
    picture.lines.push_back({QLineF(zero - 0.5, plot.top(), zero - 0.5, plot.bottom()), Role::Rule, Qt::SolidLine});
    return picture;
}

int SignedBarsChart::leastHeight(int width) const {
    return leastHeightOf(nameColumn(names(), width));
}

ChartTable SignedBarsChart::table() const {
    ChartTable table;
    table.header = {QStringLiteral("Строка"), QStringLiteral("Изменение, ") + unit(), QStringLiteral("Пояснение")};
    for (const SignedBar& bar : m_bars) {
        table.rows.push_back({{bar.name, {}}, {bar.printed, bar.value}, {bar.detail, {}}});
    }
    return table;
}

}  // namespace ui
