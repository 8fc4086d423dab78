#include "core/check/stage_summary.h"

#include "core/check/summary_lines.h"

#include <algorithm>
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

void addTo(scenario::RowCost& sum, const scenario::RowCost& term) {
    sum.complete = sum.complete && term.complete;
    if (term.printed) {
        sum.printed = sum.printed ? *sum.printed + *term.printed : *term.printed;
    }
}

/// The grand totals of all sources.
scenario::RowCost wholeCost(const SummaryLines& lines, const form::Edition& edition) {
    scenario::RowCost whole;
    for (const form::SummaryBlock& block : edition.summaryBlocks) {
        if (const form::Row* total = edition.appendix(block.appendix)->grandTotal()) {
            addTo(whole, lines.costOf(block.appendix, total->key, block.source));
        }
    }
    return whole;
}

/// What grew and what is only missed cannot be told apart.
std::optional<Decimal> changeOfWhole(const scenario::RowCost& before, const scenario::RowCost& after,
                                     const plan::Rounder& rounder) {
    return before.complete && after.complete ? changePercent(before.printed, after.printed, rounder) : std::nullopt;
}

void fillShares(StageBlock& block, const StageSummary& summary, const plan::Rounder& rounder) {
    const auto fill = [&](StageLine& line) {
        line.share = percentOf(line.cost.figure, summary.whole, rounder);
        line.shareComplete = summary.wholeComplete && !line.cost.incomplete;
    };
    std::ranges::for_each(block.lines, fill);
    fill(block.total);
}

ShareLine shareLine(const form::CareShare& share, const SummaryLines& lines, const StageSummary& summary,
                    const plan::Settings& settings) {
    const plan::Rounder rounder = settings.rounder();
    ShareLine made;
    made.layout = &share;
    const std::vector<std::string> rows = form::withChosen(share.rows, share.rowsUnder, settings.words);
    const auto costOf = [&](MoneySource source) {
        scenario::RowCost sum;
        for (const std::string& row : rows) {
            addTo(sum, lines.costOf(share.appendix, row, source));
        }
        return sum;
    };
    const scenario::RowCost whole = costOf(MoneySource::None);
    made.cost = whole.printed;
    made.complete = whole.complete && summary.wholeComplete;
    made.percent = percentOf(made.cost, summary.whole, rounder);
    for (const StageBlock& block : summary.blocks) {
        made.bySource.push_back(percentOf(costOf(block.layout->source).printed, block.total.cost.figure, rounder));
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
    const scenario::RowCost whole = wholeCost(lines, edition);
    summary.whole = whole.printed;
    summary.wholeComplete = whole.complete;
    if (compared) {
        const LimitContext other{*compared, draft.references(), draft.region()};
        summary.wholeChange = changeOfWhole(wholeCost(SummaryLines(other, nullptr), edition), whole, rounder);
    }
    for (StageBlock& block : summary.blocks) {
        fillShares(block, summary, rounder);
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
