#include "core/exchange/asked_table.h"
#include "core/text/csv.h"

#include <algorithm>

namespace exchange {

namespace {

std::string plainText(const programme::CellView& view) {
    return view.existsInYear ? view.plain() : std::string();
}

/// The two cost tables have all three whatever their form prints, as scripts expect of them; others what they print.
std::vector<std::string> leadingKeys(const form::Appendix& appendix) {
    std::vector<std::string> keys{"row"};
    const bool isCostTable = appendix.role == form::mainRole || appendix.role == form::sourcesRole;
    for (const char* key : {"label", "unit"}) {
        if (isCostTable
            || std::ranges::find(appendix.leading, key, &form::LeadingColumn::key) != appendix.leading.end()) {
            keys.emplace_back(key);
        }
    }
    return keys;
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
    const std::vector<std::string> leading = leadingKeys(appendix);
    fields.insert(fields.end(), leading.begin(), leading.end());
    for (const form::Column* column : asked.columns) {
        fields.push_back(column->key);
    }
    std::string csv = text::csvLine(fields);
    for (const int year : asked.years) {
        for (const form::Row& row : asked.table.rows(year)) {
            fields.clear();
            if (request.allYears) {
                fields.push_back(std::to_string(year));
            }
            for (const std::string& key : leading) {
                fields.push_back(key == "row" ? row.key : key == "unit" ? row.unit : row.label);
            }
            for (const form::Column* column : asked.columns) {
                fields.push_back(plainText(asked.table.cell({appendix.number, row.key, column->key}, year)));
            }
            csv += text::csvLine(fields);
        }
    }
    return csv;
}

}  // namespace exchange
