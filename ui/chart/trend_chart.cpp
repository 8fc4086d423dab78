#include "ui/chart/trend_chart.h"

#include "ui/chart/chart_layout.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr qreal dotSize = 9;
constexpr int leastTrendHeight = 170;
/// Room under the lowest point, as a share of the swing: a line that touches its base looks like nought.
constexpr double roomBelow = 0.35;

QString kindWords(const TrendYear& year) {
    return year.isFact ? QStringLiteral("факт") : QStringLiteral("план");
}

QStringList toldOfYear(const TrendYear& year, const QString& unit) {
    QStringList lines{QStringLiteral("%1\u00A0год, %2").arg(year.year).arg(kindWords(year)),
                      QString(year.printed + QLatin1Char(' ') + unit).trimmed()};
    if (!year.growth.isEmpty()) {
        lines.append(QStringLiteral("К прошлому известному году ") + year.growth);
    }
    if (year.incomplete) {
        lines.append(QStringLiteral("Неполно: не все слагаемые введены"));
    }
    return lines;
}

/// From the least to the most, or around a figure that never moves.
std::pair<double, double> swingOf(const std::vector<TrendYear>& years) {
    double least = years.front().value.toDouble();
    double most = least;
    for (const TrendYear& year : years) {
        least = std::min(least, year.value.toDouble());
        most = std::max(most, year.value.toDouble());
    }
    const double room = (most > least ? most - least : std::max(std::abs(most), 1.0)) * roomBelow;
    return {least >= 0 ? std::max(least - room, 0.0) : least - room, most};
}

}  // namespace

void TrendChart::setYears(std::vector<TrendYear> years) {
    m_years = std::move(years);
    layOut();
}

ChartPicture TrendChart::compose(ChartSpace& space) const {
    ChartPicture picture;
    if (m_years.empty()) {
        return picture;
    }
    const QSizeF size = space.size();
    const qreal above = 2 * lineOfText;
    const qreal below = 2 * lineOfText + 2 * labelGap;
    const QRectF plot(chartPadding, above, size.width() - 2 * chartPadding, size.height() - above - below);
    const auto [least, most] = swingOf(m_years);
    space.setPlot(plot, Qt::Vertical, least, most);
    const int first = m_years.front().year;
    const qreal slot = plot.width() / (m_years.back().year - first + 1);
    const auto placeOf = [&](const TrendYear& year) {
        return QPointF(plot.left() + slot * (year.year - first + 0.5), space.at(year.value));
    };
    for (std::size_t i = 0; i < m_years.size(); ++i) {
        const TrendYear& year = m_years[i];
        const QPointF place = placeOf(year);
        if (i > 0) {
            picture.lines.push_back(
                {QLineF(placeOf(m_years[i - 1]), place), Role::Text2, year.isFact ? Qt::SolidLine : Qt::DashLine});
        }
        const MarkFill fill = year.incomplete ? MarkFill::Hatched : MarkFill::Solid;
        picture.marks.push_back({onPixels(QRectF(place.x() - dotSize / 2, place.y() - dotSize / 2, dotSize, dotSize)),
                                 year.isFact ? ChartSeries::Total : ChartSeries::Oms, fill, toldOfYear(year, unit())});
        addLabel(picture, {place.x(), place.y() - dotSize}, Qt::AlignHCenter | Qt::AlignBottom,
                 {{}, year.printed, Role::Text, Weight::Bold});
        addLines(picture, {place.x(), plot.bottom() + labelGap}, Qt::AlignHCenter | Qt::AlignTop,
                 {QString::number(year.year), kindWords(year)}, {{}, {}, Role::Text2});
    }
    picture.lines.push_back(
        {QLineF(plot.left(), plot.bottom() + 0.5, plot.right(), plot.bottom() + 0.5), Role::Rule, Qt::SolidLine});
    return picture;
}

int TrendChart::leastHeight(int) const {
    return leastTrendHeight;
}

ChartTable TrendChart::table() const {
    ChartTable table;
    table.header = {QStringLiteral("Год"), QStringLiteral("Что это"), QStringLiteral("Число, ") + unit(),
                    QStringLiteral("К прошлому известному году, %")};
    for (const TrendYear& year : m_years) {
        table.rows.push_back({{QString::number(year.year), {}},
                              {kindWords(year), {}},
                              {year.printed, year.value},
                              {year.growth, year.growthValue}});
    }
    return table;
}

}  // namespace ui
