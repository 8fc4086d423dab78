#include "core/document/reference_table.h"
#include "core/exchange/filled_table.h"
#include "core/form/edition_words.h"
#include "core/text/json.h"

#include <algorithm>

namespace exchange {

namespace {

text::Json cellAsJson(const programme::CellView& view) {
    text::Json cell;
    cell["value"] = view.existsInYear ? view.plain() : std::string();
    if (view.incomplete) {
        cell["complete"] = false;
    }
    return cell;
}

text::Json filledRowAsJson(const FilledRow& filled) {
    text::Json row;
    row["row"] = filled.row->key;
    row["label"] = filled.row->label;
    row["unit"] = filled.row->unit;
    text::Json& cells = row["cells"] = text::Json::object();
    for (const FilledCell& cell : filled.cells) {
        cells[cell.column->key] = cellAsJson(cell.view);
    }
    return row;
}

text::Json amountAsJson(const std::optional<decimal::Decimal>& amount) {
    return amount ? amount->toPlain() : std::string();
}

/// The block «Справочно»: its lines for the years asked for. It is no row of the form, so the rows keep without it.
text::Json referencesAsJson(const scenario::Draft& draft, const FilledTable& table, const TableRequest& request) {
    text::Json references = text::Json::array();
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
            text::Json stated;
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
    text::Json json;
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
    text::Json& columns = json["columns"] = text::Json::array();
    for (const form::Column* column : table.columns) {
        columns.push_back(column->key);
    }
    text::Json& rows = json["rows"] = text::Json::array();
    for (const FilledRow& filled : table.rows) {
        text::Json row = filledRowAsJson(filled);
        if (request.allYears) {
            text::Json dated;
            dated["year"] = filled.year;
            dated.update(row);
            row = std::move(dated);
        }
        rows.push_back(std::move(row));
    }
    if (text::Json references = referencesAsJson(draft, table, request); !references.empty()) {
        json["reference"] = std::move(references);
    }
    return text::written(json);
}

}  // namespace exchange
