#include "core/check/summary_lines.h"

#include "core/form/parameter_path.h"

#include <algorithm>

namespace check {

using decimal::Decimal;
using form::CellAddress;
using form::Measure;
using form::MoneySource;

namespace {

constexpr int percapDigits = 2;

void addTo(std::optional<Decimal>& sum, const std::optional<Decimal>& term) {
    if (term) {
        sum = sum ? *sum + *term : *term;
    }
}

}  // namespace

std::optional<CellAddress> SummaryLines::cellOf(const form::SummaryBlock& block, const form::Row& row,
                                                Measure measure) const {
    const form::Appendix& appendix = *m_context.figures.edition().appendix(block.appendix);
    const auto found = std::ranges::find_if(appendix.columns, [&](const form::Column& column) {
        return column.measure == measure && (column.source == MoneySource::None || column.source == block.source);
    });
    return found == appendix.columns.end() ? std::nullopt
                                           : std::optional(CellAddress{block.appendix, row.key, found->key});
}

StageFigure SummaryLines::figure(const CellAddress& cell) const {
    const programme::CellView view = m_context.figures.view(cell);
    StageFigure made{cell,         view.figure,    std::nullopt, view.closed(),  view.takesEntry,
                     view.entered, view.defaulted, view.missing, view.incomplete};
    if (m_compared != nullptr && !view.incomplete && !m_compared->view(cell).incomplete) {
        made.change = changePercent(m_compared->printed(cell), view.figure, m_context.figures.settings().rounder());
    }
    return made;
}

StageLine SummaryLines::line(const form::SummaryBlock& block, const form::Row& row) const {
    StageLine made;
    made.name = row.labelShort.empty() ? row.label : row.labelShort;
    made.total = row.kind == form::RowKind::GrandTotal;
    const auto read = [&](Measure measure) {
        const std::optional<CellAddress> cell = cellOf(block, row, measure);
        return cell ? figure(*cell) : StageFigure{};
    };
    made.volume = read(Measure::Volume);
    made.unitCost = read(Measure::UnitCost);
    made.percap = read(Measure::Percap);
    made.cost = read(Measure::Cost);
    if (!made.volume.closed) {
        const auto& kinds = m_context.figures.edition().careKinds;
        const auto kind = kinds.find(row.unitCode);
        made.unit = kind == kinds.end() ? std::string() : kind->second;
    }
    bool partial = false;
    made.federalPercap = federalPercap(block, row, partial);
    if (partial) {
        made.federalPercap.reset();
    }
    return made;
}

StageBlock SummaryLines::block(const form::SummaryBlock& layout) const {
    const form::Appendix& appendix = *m_context.figures.edition().appendix(layout.appendix);
    StageBlock made;
    made.layout = &layout;
    for (const std::string& key : layout.rows) {
        made.lines.push_back(line(layout, *appendix.row(key)));
    }
    if (const form::Row* total = appendix.grandTotal()) {
        made.total = line(layout, *total);
        made.total.name = layout.totalName;
        made.total.federalPercap.reset();
    }
    return made;
}

scenario::RowCost SummaryLines::costOf(int appendixNumber, const std::string& row, MoneySource source) const {
    scenario::RowCost sum;
    const form::Appendix& appendix = *m_context.figures.edition().appendix(appendixNumber);
    for (const form::Column& column : appendix.columns) {
        if (column.measure == Measure::Cost && (source == MoneySource::None || column.source == source)) {
            const programme::CellView view = m_context.figures.view({appendixNumber, row, column.key});
            addTo(sum.printed, view.figure);
            sum.complete = sum.complete && !view.incomplete;
        }
    }
    return sum;
}

/// Nothing also where the product fits no number: the cell of the form tells it then.
std::optional<Decimal> SummaryLines::normPercap(const CellAddress& volume, const CellAddress& cost) const {
    try {
        const std::optional<Decimal> n = normativeFigure(m_context, volume);
        const std::optional<Decimal> z = normativeFigure(m_context, cost);
        return n && z ? std::optional(m_context.figures.settings().rounder().rounded(*n * *z, percapDigits))
                      : std::nullopt;
    } catch (const decimal::ArithmeticError&) {
        return std::nullopt;
    }
}

/// A row that takes normatives has its own product; a total has the sum over the parts that do. `partial` tells that
/// one of them has no normative: then the sum would mislead.
std::optional<Decimal> SummaryLines::federalPercap(const form::SummaryBlock& block, const form::Row& row,
                                                   bool& partial) const {
    const std::optional<CellAddress> volume = cellOf(block, row, Measure::Volume);
    const std::optional<CellAddress> cost = cellOf(block, row, Measure::UnitCost);
    const auto takes = [&](const std::optional<CellAddress>& cell) {
        return cell && form::takesNormative(*m_context.figures.rule(*cell));
    };
    if (takes(volume) && takes(cost)) {
        const std::optional<Decimal> own = normPercap(*volume, *cost);
        partial = partial || !own;
        return own;
    }
    std::optional<Decimal> sum;
    for (const std::string& part : row.parts) {
        addTo(sum, federalPercap(block, *m_context.figures.edition().appendix(block.appendix)->row(part), partial));
    }
    return sum;
}

}  // namespace check
