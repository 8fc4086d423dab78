#include "core/exchange/filled_table.h"
#include "core/text/csv.h"

namespace exchange {

namespace {

std::string plainText(const programme::CellView& view) {
    return view.existsInYear ? view.plain() : std::string();
}

}  // namespace

std::string tableAsCsv(const scenario::Draft& draft, const programme::Calculation& calculation,
                       const TableRequest& request) {
    const FilledTable table = fillTable(draft, calculation, request);
    std::vector<std::string> fields;
    if (request.allYears) {
        fields.emplace_back("year");
    }
    fields.insert(fields.end(), {"row", "label", "unit"});
    for (const form::Column* column : table.columns) {
        fields.push_back(column->key);
    }
    std::string csv = text::csvLine(fields);
    for (const FilledRow& filled : table.rows) {
        fields.clear();
        if (request.allYears) {
            fields.push_back(std::to_string(filled.year));
        }
        fields.insert(fields.end(), {filled.row->key, filled.row->label, filled.row->unit});
        for (const FilledCell& cell : filled.cells) {
            fields.push_back(plainText(cell.view));
        }
        csv += text::csvLine(fields);
    }
    return csv;
}

}  // namespace exchange
