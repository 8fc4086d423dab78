#include "core/check/stage_summary.h"

#include "core/check/summary_lines.h"

#include <stdexcept>

namespace check {

using decimal::Decimal;
using form::MoneySource;

namespace {

constexpr int shareDigits = 1;

std::optional<Decimal> percentOf(const std::optional<Decimal>& part, const std::optional<Decimal>& whole,
                                 const plan::Rounder& rounder) {
    return part && whole ? rounder.percent(*part, *whole, shareDigits) : std::nullopt;
}

/// The grand totals of both sources.
std::optional<Decimal> wholeCost(const SummaryLines& lines, const form::Edition& edition) {
    std::optional<Decimal> whole;
    for (const form::SummaryBlock& block : edition.summaryBlocks) {
        const form::Row* total = edition.appendix(block.appendix)->grandTotal();
        const auto cost = total == nullptr ? std::nullopt : lines.costOf(block.appendix, total->key, block.source);
        if (cost) {
            whole = whole ? *whole + *cost : *cost;
        }
    }
    return whole;
}

void fillShares(StageBlock& block, const std::optional<Decimal>& whole, const plan::Rounder& rounder) {
    for (StageLine& line : block.lines) {
        line.share = percentOf(line.cost.figure, whole, rounder);
    }
    block.total.share = percentOf(block.total.cost.figure, whole, rounder);
}

ShareLine shareLine(const form::CareShare& share, const SummaryLines& lines, const StageSummary& summary,
                    const plan::Settings& settings) {
    const plan::Rounder rounder = settings.rounder();
    ShareLine made;
    made.layout = &share;
    std::vector<std::string> rows = share.rows;
    if (settings.palliative == plan::PalliativePlace::Outside) {
        rows.insert(rows.end(), share.rowsOutside.begin(), share.rowsOutside.end());
    }
    const auto costOf = [&](MoneySource source) {
        std::optional<Decimal> sum;
        for (const std::string& row : rows) {
            if (const auto cost = lines.costOf(share.appendix, row, source)) {
                sum = sum ? *sum + *cost : *cost;
            }
        }
        return sum;
    };
    made.cost = costOf(MoneySource::None);
    made.percent = percentOf(made.cost, summary.whole, rounder);
    for (const StageBlock& block : summary.blocks) {
        auto& own = block.layout->source == MoneySource::Budget ? made.percentBudget : made.percentOms;
        own = percentOf(costOf(block.layout->source), block.total.cost.figure, rounder);
        for (const std::string& row : rows) {
            const std::string& column = block.total.cost.cell.column;
            const form::CellAddress cell{share.appendix, row, column};
            if (made.cell.row.empty() && lines.figure(cell).figure) {
                made.cell = cell;
            }
        }
    }
    return made;
}

}  // namespace

std::optional<Decimal> changePercent(const std::optional<Decimal>& before, const std::optional<Decimal>& after,
                                     const plan::Rounder& rounder) {
    return before && after ? rounder.percent(*after - *before, *before, shareDigits) : std::nullopt;
}

StageSummary stageSummary(const scenario::Draft& draft, const programme::Assignments& assignments,
                          const programme::Calculation& calculation, int year, int comparedYear) {
    const programme::YearResult* result = calculation.year(year);
    if (result == nullptr) {
        throw std::invalid_argument("В плане нет " + std::to_string(year) + " года");
    }
    const form::Edition& edition = draft.edition();
    const Figures figures(edition, assignments, *result);
    std::optional<Figures> compared;
    if (const programme::YearResult* other = calculation.year(comparedYear); other != nullptr && comparedYear != year) {
        compared.emplace(edition, assignments, *other);
    }
    const plan::Rounder rounder = figures.settings().rounder();
    const LimitContext context{figures, draft.references(), draft.region()};
    const SummaryLines lines(context, compared ? &*compared : nullptr);
    StageSummary summary;
    summary.year = year;
    summary.comparedYear = compared ? comparedYear : 0;
    for (const form::SummaryBlock& layout : edition.summaryBlocks) {
        summary.blocks.push_back(lines.block(layout));
    }
    summary.whole = wholeCost(lines, edition);
    if (compared) {
        const LimitContext other{*compared, draft.references(), draft.region()};
        summary.wholeChange = changePercent(wholeCost(SummaryLines(other, nullptr), edition), summary.whole, rounder);
    }
    for (StageBlock& block : summary.blocks) {
        fillShares(block, summary.whole, rounder);
    }
    for (const form::CareShare& share : edition.careShares) {
        summary.shares.push_back(shareLine(share, lines, summary, figures.settings()));
    }
    for (const form::Limit& limit : edition.limits) {
        summary.limits.push_back({&limit, limitState(context, limit)});
    }
    return summary;
}

}  // namespace check
