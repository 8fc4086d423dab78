#include "core/explain/table_chart.h"

#include "core/decimal/russian.h"
#include "core/explain/cell_words.h"
#include "core/programme/facts.h"

#include <algorithm>
#include <ranges>

namespace explain {

namespace {

using decimal::Decimal;

void add(std::optional<Decimal>& sum, const std::optional<Decimal>& figure) {
    if (figure) {
        sum = sum ? *sum + *figure : *figure;
    }
}

/// What is there is added; a row without a figure makes the bar incomplete when another one has some.
std::optional<Decimal> sumOf(const form::TableChart& chart, const form::TableBar& bar, const std::string& column,
                             const programme::YearResult& result, bool& incomplete) {
    std::optional<Decimal> sum;
    bool lacks = false;
    for (const std::string& row : bar.rows) {
        const programme::CellView view = result.cell({chart.appendix, row, column});
        lacks = lacks || !view.figure || view.incomplete;
        add(sum, view.figure);
    }
    incomplete = incomplete || (sum && lacks);
    return sum;
}

ChartedSide sideOf(const form::TableChart& chart, const form::TableBar& bar,
                   const std::pair<std::string, std::string>& columns, const programme::YearResult& result,
                   bool& incomplete) {
    ChartedSide side;
    const auto& [part, whole] = columns;
    if (!part.empty()) {
        side.figure = sumOf(chart, bar, part, result, incomplete);
    }
    if (!whole.empty()) {
        // A part that lacks nothing stands whatever its whole lacks.
        bool ofWhole = false;
        side.whole = sumOf(chart, bar, whole, result, ofWhole);
        // People who are counted, and what becomes of them is not known.
        incomplete = incomplete || (side.whole && !side.figure);
    }
    return side;
}

ChartedBar barOfRows(const form::TableChart& chart, const form::TableBar& bar, const programme::YearResult& result) {
    ChartedBar made;
    made.rows = bar.rows;
    made.first = sideOf(chart, bar, {chart.first, chart.firstWhole}, result, made.incomplete);
    made.second = sideOf(chart, bar, {chart.second, chart.secondWhole}, result, made.incomplete);
    return made;
}

std::optional<Decimal> factSum(const ChartedBar& bar, int appendix, const std::string& column,
                               const programme::Assignments& assignments, int year) {
    std::optional<Decimal> sum;
    for (const std::string& row : bar.rows) {
        const auto fact = column.empty()
                              ? std::nullopt
                              : programme::factOf(assignments, form::CellAddress{appendix, row, column}, year);
        if (!fact) {
            return std::nullopt;
        }
        add(sum, fact);
    }
    return sum;
}

void replaceWord(std::string& text, const std::string& word, const std::string& by) {
    if (const std::size_t place = text.find(word); place != std::string::npos) {
        text.replace(place, word.size(), by);
    }
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
        ChartedBar made = barOfRows(chart, bar, result);
        made.name = bar.name.empty() ? table.row(bar.rows.front())->labelShort : bar.name;
        bars.push_back(std::move(made));
    }
    if (chart.kind == form::TableChart::Kind::Sorted) {
        std::erase_if(bars, [](const ChartedBar& bar) { return !bar.first.figure; });
        std::ranges::stable_sort(
            bars, [](const ChartedBar& a, const ChartedBar& b) { return *a.first.figure > *b.first.figure; });
    }
    return bars;
}

std::optional<int> addFacts(std::vector<ChartedBar>& bars, const form::TableChart& chart,
                            const programme::Assignments& assignments, const std::vector<int>& years) {
    for (const int year : std::views::reverse(years)) {
        bool has = false;
        for (ChartedBar& bar : bars) {
            bar.first.fact = factSum(bar, chart.appendix, chart.first, assignments, year);
            bar.second.fact = factSum(bar, chart.appendix, chart.second, assignments, year);
            has = has || bar.first.fact || bar.second.fact;
        }
        if (has) {
            return year;
        }
    }
    return std::nullopt;
}

std::optional<std::size_t> barOf(const std::vector<ChartedBar>& bars, const form::Appendix& table,
                                 const std::string& row) {
    for (const form::Row* each = table.row(row); each != nullptr;
         each = each->parent.empty() ? nullptr : table.row(each->parent)) {
        const auto found = std::ranges::find_if(
            bars, [each](const ChartedBar& bar) { return std::ranges::find(bar.rows, each->key) != bar.rows.end(); });
        if (found != bars.end()) {
            return static_cast<std::size_t>(found - bars.begin());
        }
    }
    return std::nullopt;
}

std::string chartSentence(const form::TableChart& chart, const std::vector<ChartedBar>& bars,
                          const programme::YearResult& result) {
    ChartedBar total;
    if (!chart.total.empty()) {
        total = barOfRows(chart, {{}, {chart.total}}, result);
    }
    const bool isKnown = total.first.figure || total.second.figure;
    Decimal part;
    Decimal whole;
    bool incomplete = false;
    for (const ChartedBar& bar : isKnown ? std::vector{total} : bars) {
        for (const ChartedSide& side : {bar.first, bar.second}) {
            part += side.figure.value_or(Decimal());
            whole += side.whole.value_or(Decimal());
        }
        incomplete = incomplete || bar.incomplete;
    }
    std::string sentence = chart.sentence;
    replaceWord(sentence, "{part}", (incomplete ? "не меньше " : "") + decimal::printRussian(part));
    replaceWord(sentence, "{whole}", decimal::printRussian(whole));
    return sentence;
}

std::string chartUnit(const form::TableChart& chart, const form::Edition& edition) {
    const form::CellAddress cell{chart.appendix, chart.bars.front().rows.front(), chart.first};
    return unitOf(edition, *edition.row(cell), *edition.column(cell));
}

}  // namespace explain
