#include "core/exchange/table_book.h"

#include "core/book/ods.h"
#include "core/book/xlsx.h"
#include "core/exchange/asked_table.h"
#include "core/exchange/plan_book.h"

namespace exchange {

namespace {

book::Book bookOf(const scenario::Draft& draft, const programme::Calculation& calculation,
                  const TableRequest& request) {
    return planBook(draft, calculation,
                    {askedAppendices(draft, calculation, request), request.years, request.scenario, request.services});
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
