#include "core/explain/table_chart.h"

#include "core/explain/cell_words.h"

#include <algorithm>

namespace explain {

namespace {

using decimal::Decimal;

/// What is there is added; a row without a figure makes the bar incomplete when another one has some.
std::optional<Decimal> sumOf(const form::TableChart& chart, const form::TableBar& bar, const std::string& column,
                             const programme::YearResult& result, bool& incomplete) {
    std::optional<Decimal> sum;
    bool lacks = false;
    for (const std::string& row : bar.rows) {
        const programme::CellView view = result.cell({chart.appendix, row, column});
        lacks = lacks || !view.figure || view.incomplete;
        if (view.figure) {
            sum = sum ? *sum + *view.figure : *view.figure;
        }
    }
    incomplete = incomplete || (sum && lacks);
    return sum;
}

}  // namespace

const form::TableChart* chartOf(const form::Edition& edition, int appendix) {
    const auto found = std::ranges::find(edition.tableCharts, appendix, &form::TableChart::appendix);
    return found == edition.tableCharts.end() ? nullptr : &*found;
}

std::vector<ChartedBar> chartedBars(const form::TableChart& chart, const form::Appendix& table,
                                    const programme::YearResult& result) {
    std::vector<ChartedBar> bars;
    for (const form::TableBar& bar : chart.bars) {
        ChartedBar made;
        made.row = bar.rows.front();
        made.name = bar.name.empty() ? table.row(made.row)->labelShort : bar.name;
        made.first = sumOf(chart, bar, chart.first, result, made.incomplete);
        if (!chart.second.empty()) {
            made.second = sumOf(chart, bar, chart.second, result, made.incomplete);
        }
        bars.push_back(std::move(made));
    }
    if (chart.kind == form::TableChart::Kind::Sorted) {
        std::erase_if(bars, [](const ChartedBar& bar) { return !bar.first; });
        std::ranges::stable_sort(bars, [](const ChartedBar& a, const ChartedBar& b) { return *a.first > *b.first; });
    }
    return bars;
}

std::string chartUnit(const form::TableChart& chart, const form::Edition& edition) {
    const form::CellAddress cell{chart.appendix, chart.bars.front().rows.front(), chart.first};
    return unitOf(edition, *edition.row(cell), *edition.column(cell));
}

}  // namespace explain
