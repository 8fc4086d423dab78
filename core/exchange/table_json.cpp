#include "core/exchange/filled_table.h"
#include "core/exchange/json.h"
#include "core/form/edition_words.h"

namespace exchange {

namespace {

Json cellAsJson(const programme::CellView& view) {
    Json cell;
    cell["value"] = view.existsInYear ? view.plain() : std::string();
    if (view.incomplete) {
        cell["complete"] = false;
    }
    return cell;
}

Json rowAsJson(const FilledRow& filled) {
    Json row;
    row["row"] = filled.row->key;
    row["label"] = filled.row->label;
    row["unit"] = filled.row->unit;
    Json& cells = row["cells"] = Json::object();
    for (const FilledCell& cell : filled.cells) {
        cells[cell.column->key] = cellAsJson(cell.view);
    }
    return row;
}

std::string_view moneyWord(form::MoneyScale scale) {
    for (const form::Word<form::MoneyScale>& word : form::moneyWords) {
        if (word.value == scale) {
            return word.text;
        }
    }
    return {};
}

}  // namespace

std::string tableAsJson(const scenario::Draft& draft, const programme::Calculation& calculation,
                        const TableRequest& request) {
    const FilledTable table = fillTable(draft, calculation, request);
    Json json;
    json["appendix"] = table.appendix->number;
    json["title"] = table.appendix->shortTitle;
    json["edition"] = draft.edition().id;
    json["region"] = draft.content().region;
    json["scenario"] = request.scenario;
    json["money"] = moneyWord(table.money);
    if (request.allYears) {
        json["year"] = "all";
    } else {
        json["year"] = request.years.front();
    }
    Json& columns = json["columns"] = Json::array();
    for (const form::Column* column : table.columns) {
        columns.push_back(column->key);
    }
    Json& rows = json["rows"] = Json::array();
    for (const FilledRow& filled : table.rows) {
        Json row = rowAsJson(filled);
        if (request.allYears) {
            Json dated;
            dated["year"] = filled.year;
            dated.update(row);
            row = std::move(dated);
        }
        rows.push_back(std::move(row));
    }
    return written(json);
}

}  // namespace exchange
