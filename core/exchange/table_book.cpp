#include "core/exchange/table_book.h"

#include "core/book/ods.h"
#include "core/book/xlsx.h"
#include "core/exchange/plan_book.h"
#include "core/programme/filled_table.h"

namespace exchange {

namespace {

std::vector<int> appendicesOf(const scenario::Draft& draft, const programme::Calculation& calculation,
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

book::Book bookOf(const scenario::Draft& draft, const programme::Calculation& calculation,
                  const TableRequest& request) {
    return planBook(draft, calculation,
                    {appendicesOf(draft, calculation, request), request.years, request.scenario, request.services});
}

}  // namespace

std::string tableAsXlsx(const scenario::Draft& draft, const programme::Calculation& calculation,
                        const TableRequest& request) {
    return book::asXlsx(bookOf(draft, calculation, request));
}

std::string tableAsOds(const scenario::Draft& draft, const programme::Calculation& calculation,
                       const TableRequest& request) {
    return book::asOds(bookOf(draft, calculation, request));
}

}  // namespace exchange
