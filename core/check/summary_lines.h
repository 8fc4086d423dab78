#pragma once

#include "core/check/stage_summary.h"
#include "core/scenario/row_cost.h"

namespace check {

/// Reads the lines of the summary out of one year's figures, beside those of another year.
class SummaryLines {
public:
    SummaryLines(const LimitContext& context, const Figures* compared) : m_context(context), m_compared(compared) {}

    [[nodiscard]] StageLine line(const form::SummaryBlock& block, const form::Row& row) const;
    [[nodiscard]] StageBlock block(const form::SummaryBlock& layout) const;
    [[nodiscard]] StageFigure figure(const form::CellAddress& cell) const;
    /// Every cost of the row that is printed, added up; of one source, or of both with None.
    [[nodiscard]] scenario::RowCost costOf(int appendix, const std::string& row, form::MoneySource source) const;

private:
    [[nodiscard]] std::optional<form::CellAddress> cellOf(const form::SummaryBlock& block, const form::Row& row,
                                                          form::Measure measure) const;
    [[nodiscard]] std::optional<decimal::Decimal> federalPercap(const form::SummaryBlock& block, const form::Row& row,
                                                                bool& partial) const;
    [[nodiscard]] std::optional<decimal::Decimal> normPercap(const form::CellAddress& volume,
                                                             const form::CellAddress& cost) const;

    const LimitContext& m_context;
    const Figures* m_compared;
};

}  // namespace check
