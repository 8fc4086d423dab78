#include "core/exchange/asked_table.h"
#include "core/text/csv.h"

namespace exchange {

namespace {

std::string plainText(const programme::CellView& view) {
    return view.existsInYear ? view.plain() : std::string();
}

}  // namespace

std::string tableAsCsv(const scenario::Draft& draft, const programme::Calculation& calculation,
                       const TableRequest& request) {
    const AskedTable asked = askedTable(draft, calculation, request);
    const form::Appendix& appendix = asked.table.appendix();
    std::vector<std::string> fields;
    if (request.allYears) {
        fields.emplace_back("year");
    }
    fields.insert(fields.end(), {"row", "label", "unit"});
    for (const form::Column* column : asked.columns) {
        fields.push_back(column->key);
    }
    std::string csv = text::csvLine(fields);
    for (const int year : asked.years) {
        for (const form::Row& row : appendix.rows) {
            fields.clear();
            if (request.allYears) {
                fields.push_back(std::to_string(year));
            }
            fields.insert(fields.end(), {row.key, row.label, row.unit});
            for (const form::Column* column : asked.columns) {
                fields.push_back(plainText(asked.table.cell({appendix.number, row.key, column->key}, year)));
            }
            csv += text::csvLine(fields);
        }
    }
    return csv;
}

}  // namespace exchange
