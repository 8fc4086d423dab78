#include "core/exchange/asked_table.h"

#include <algorithm>

namespace exchange {

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
