#include "core/exchange/asked_table.h"

#include <algorithm>

namespace exchange {

namespace {

/// A table of the act alone, coefficients of regions: it is full as it is.
bool asksForNothing(const form::Appendix& appendix) {
    return appendix.kind == form::TableKind::Fixed && std::ranges::none_of(appendix.rows, [](const form::Row& row) {
               return std::ranges::any_of(row.cells, [](const form::CellRule& rule) { return form::takesEntry(rule); });
           });
}

}  // namespace

std::vector<int> askedAppendices(const scenario::Draft& draft, const programme::Calculation& calculation,
                                 const TableRequest& request) {
    if (request.appendix != 0) {
        return {request.appendix};
    }
    std::vector<int> numbers;
    for (const form::Appendix& appendix : draft.edition().appendices) {
        if (programme::hasFigures(appendix, calculation) || asksForNothing(appendix)) {
            numbers.push_back(appendix.number);
        }
    }
    return numbers;
}

AskedTable askedTable(const scenario::Draft& draft, const programme::Calculation& calculation,
                      const TableRequest& request) {
    AskedTable asked{
        {draft.edition(), calculation, request.appendix, draft.assignments(scenario::rootScenario)}, {}, request.years};
    const int firstYear = draft.years().front();
    const bool showsFirstYear = request.allYears || std::ranges::find(request.years, firstYear) != request.years.end();
    const std::vector<int> shown{showsFirstYear ? firstYear : request.years.front()};
    for (const programme::TableColumn& column : asked.table.columns(shown, request.services)) {
        asked.columns.push_back(column.column);
    }
    return asked;
}

}  // namespace exchange
