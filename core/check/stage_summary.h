#pragma once

#include "core/check/boundaries.h"

namespace check {

/// A figure of the summary, and the cell it is read from.
struct StageFigure {
    form::CellAddress cell;  ///< an empty row: the form has no such column
    std::optional<decimal::Decimal> figure;
    std::optional<decimal::Decimal> change;  ///< percent against the year compared with, one decimal; both whole
    bool closed = false;
    bool takesEntry = false;
    bool entered = false;  ///< the user's own value stands here
    bool defaulted = false;  ///< a normative of the act does
    bool missing = false;  ///< a normative belongs here, and none is known or entered
    bool incomplete = false;
};

/// A kind of care of one source through the four stages: volume, unit cost, per-capita, cost.
struct StageLine {
    std::string name;
    std::string unit;
    bool total = false;
    StageFigure volume;
    StageFigure unitCost;
    StageFigure percap;
    StageFigure cost;
    std::optional<decimal::Decimal> federalPercap;  ///< by normatives × КД; of a total – over every part that has one
    std::optional<decimal::Decimal> share;  ///< percent of the whole cost, one decimal
    bool shareComplete = true;  ///< false – the cost or the whole misses a part
};

struct StageBlock {
    const form::SummaryBlock* layout = nullptr;
    std::vector<StageLine> lines;
    StageLine total;
};

struct ShareLine {
    const form::CareShare* layout = nullptr;
    std::optional<decimal::Decimal> cost;
    std::optional<decimal::Decimal> percent;  ///< of the whole cost
    std::vector<std::optional<decimal::Decimal>> bySource;  ///< percent of the cost of each block, in their order
    bool complete = true;  ///< false – a cost of it, or the whole, misses a part
    form::CellAddress cell;  ///< the first row that has a cost
};

struct LimitLine {
    const form::Limit* limit = nullptr;
    LimitState state;
};

/// The four stages of the letter for one year, with the figures beside each that it asks to compare with
/// (letter on forming the programmes for 2022, section 4).
struct StageSummary {
    int year = 0;
    int comparedYear = 0;  ///< 0 – compared with nothing
    std::vector<StageBlock> blocks;
    std::optional<decimal::Decimal> whole;  ///< cost of all sources
    std::optional<decimal::Decimal> wholeChange;
    bool wholeComplete = true;  ///< false – a source misses a part
    std::vector<ShareLine> shares;
    std::vector<LimitLine> limits;
};

/// Throws std::invalid_argument when the calculation has no such year. A year compared with that is not there, or 0,
/// leaves the changes empty.
[[nodiscard]] StageSummary stageSummary(const scenario::Draft& draft, const programme::Assignments& assignments,
                                        const programme::Calculation& calculation, int year, int comparedYear);

/// Percent of change, one decimal; nullopt when either is not there or the former is zero.
[[nodiscard]] std::optional<decimal::Decimal> changePercent(const std::optional<decimal::Decimal>& before,
                                                            const std::optional<decimal::Decimal>& after,
                                                            const plan::Rounder& rounder);

}  // namespace check
