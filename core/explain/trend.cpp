#include "core/explain/trend.h"

#include "core/decimal/russian.h"
#include "core/programme/facts.h"

#include <algorithm>

namespace explain {

namespace {

using decimal::Decimal;

/// «+0,012 (+4,3 %)»; of a figure that was nought there are no percent.
std::string changeWords(const Decimal& change, const Decimal& first, int years, int digits,
                        const plan::Rounder& rounder) {
    constexpr int digitsOfPercent = 1;
    const Decimal count(years);
    std::string words = decimal::printSigned(rounder.quotient(change, count, digits));
    if (const auto percent = rounder.percent(change, first * count, digitsOfPercent)) {
        words += " (" + decimal::printSigned(*percent) + "\u00A0%)";
    }
    return words;
}

}  // namespace

const TrendPoint* Trend::of(int year) const {
    const auto found = std::ranges::find(points, year, &TrendPoint::year);
    return found == points.end() ? nullptr : &*found;
}

std::string Trend::words(int year, const plan::Rounder& rounder) const {
    const TrendPoint* last = of(year);
    if (last == nullptr || !hasFacts() || points.front().year >= year) {
        return {};
    }
    const TrendPoint& first = points.front();
    const Decimal change = last->figure - first.figure;
    const int digits = std::max(first.figure.scale(), last->figure.scale());
    const int years = year - first.year;
    std::string words = "С " + std::to_string(first.year) + " по " + std::to_string(year)
                        + " год: " + changeWords(change, first.figure, 1, digits, rounder);
    if (years > 1) {
        // One digit more than the figures have: a mean of small steps would else be nought.
        words += ", в год в среднем " + changeWords(change, first.figure, years, digits + 1, rounder);
    }
    return words;
}

Trend trendOf(const form::Edition& edition, const programme::Assignments& assignments,
              const programme::Calculation& calculation, const form::CellAddress& cell) {
    Trend trend;
    const programme::YearResult& first = calculation.years.front();
    for (const int year : programme::historyYears(first.year())) {
        if (const auto figure = programme::factView(edition, first, assignments, cell, year).figure) {
            trend.points.push_back({year, *figure, true, false});
        }
    }
    for (const programme::YearResult& year : calculation.years) {
        const programme::CellView view = year.cell(cell);
        if (view.existsInYear && view.figure) {
            trend.points.push_back({year.year(), *view.figure, false, view.incomplete});
        }
    }
    return trend;
}

}  // namespace explain
