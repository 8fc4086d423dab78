#include "ui/window/trend_years.h"

#include "core/decimal/russian.h"

namespace ui {
namespace {

constexpr int digitsOfPercent = 1;

}  // namespace

std::vector<TrendYear> trendYears(const explain::Trend& trend, const plan::Rounder& rounder) {
    std::vector<TrendYear> years;
    for (const explain::TrendPoint& point : trend.points) {
        TrendYear year{
            point.year,   point.figure,    QString::fromStdString(decimal::printRussian(point.figure)), {}, {},
            point.isFact, point.incomplete};
        if (!years.empty()) {
            const decimal::Decimal& before = years.back().value;
            year.growthValue = rounder.percent(point.figure - before, before, digitsOfPercent);
        }
        if (year.growthValue) {
            year.growth = QString::fromStdString(decimal::printSigned(*year.growthValue)) + QStringLiteral("\u00A0%");
        }
        years.push_back(std::move(year));
    }
    return years;
}

}  // namespace ui
