#include "core/exchange/asked_table.h"

#include <algorithm>

namespace exchange {

std::vector<int> askedAppendices(const scenario::Draft& draft, const programme::Calculation& calculation,
                                 const TableRequest& request) {
    if (request.appendix != 0) {
        return {request.appendix};
    }
    std::vector<int> numbers;
    for (const form::Appendix& appendix : draft.edition().appendices) {
        if (programme::hasFigures(appendix, calculation)) {
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
