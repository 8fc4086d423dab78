#pragma once

#include "core/form/edition.h"
#include "core/programme/calculation.h"

#include <string>
#include <vector>

namespace explain {

/// A figure of a cell in one year: what was, or what is planned.
struct TrendPoint {
    int year = 0;
    decimal::Decimal figure;
    bool isFact = false;
    bool incomplete = false;
};

/// The figures of a cell from the three years before the programme to its last one; years without a figure are left
/// out.
struct Trend {
    std::vector<TrendPoint> points;

    [[nodiscard]] bool hasFacts() const { return !points.empty() && points.front().isFact; }
    /// nullptr – nothing stands there.
    [[nodiscard]] const TrendPoint* of(int year) const;
    /// «С 2019 по 2022 год: +0,012 (+4,3 %), в год в среднем +0,004 (+1,4 %)»: from the first fact to `year`. Means are
    /// the whole divided by the years between, percent of the first figure. Empty without a fact before `year`.
    [[nodiscard]] std::string words(int year, const plan::Rounder& rounder) const;
};

[[nodiscard]] Trend trendOf(const form::Edition& edition, const programme::Assignments& assignments,
                            const programme::Calculation& calculation, const form::CellAddress& cell);

}  // namespace explain
