#include "core/document/reference_table.h"
#include "core/exchange/filled_table.h"
#include "core/exchange/json.h"
#include "core/form/edition_words.h"

#include <algorithm>

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

Json amountAsJson(const std::optional<decimal::Decimal>& amount) {
    return amount ? amount->toPlain() : std::string();
}

/// The block «Справочно»: its lines for the years asked for. It is no row of the form, so the rows keep without it.
Json referencesAsJson(const scenario::Draft& draft, const FilledTable& table, const TableRequest& request) {
    Json references = Json::array();
    const programme::Assignments assignments = draft.assignments(request.scenario);
    for (const form::ReferenceLine& line : draft.edition().references) {
        if (line.appendix != request.appendix) {
            continue;
        }
        for (const document::ReferenceAmount& amount :
             document::referenceAmounts(draft, assignments, line, table.money)) {
            if (std::ranges::find(request.years, amount.year) == request.years.end()) {
                continue;
            }
            Json stated;
            stated["year"] = amount.year;
            stated["parameter"] = line.parameter;
            stated["label"] = line.name;
            stated["total"] = amountAsJson(amount.total);
            stated["per_person"] = amountAsJson(amount.perPerson);
            references.push_back(std::move(stated));
        }
    }
    return references;
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
    json["scenario"] = draft.scenario(request.scenario)->name;
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
    if (Json references = referencesAsJson(draft, table, request); !references.empty()) {
        json["reference"] = std::move(references);
    }
    return written(json);
}

}  // namespace exchange
