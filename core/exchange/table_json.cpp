#include "core/document/reference_table.h"
#include "core/exchange/asked_table.h"
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

text::Json filledRowAsJson(const AskedTable& asked, const form::Row& row, int year) {
    text::Json json;
    json["row"] = row.key;
    json["label"] = row.label;
    json["unit"] = row.unit;
    text::Json& cells = json["cells"] = text::Json::object();
    for (const form::Column* column : asked.columns) {
        cells[column->key] = cellAsJson(asked.table.cell({asked.table.appendix().number, row.key, column->key}, year));
    }
    return json;
}

text::Json amountAsJson(const std::optional<decimal::Decimal>& amount) {
    return amount ? amount->toPlain() : std::string();
}

/// The block «Справочно»: its lines for the years asked for. It is no row of the form, so the rows keep without it.
text::Json referencesAsJson(const scenario::Draft& draft, const AskedTable& asked, const TableRequest& request) {
    text::Json references = text::Json::array();
    const programme::Assignments assignments = draft.assignments(request.scenario);
    for (const form::ReferenceLine& line : draft.edition().references) {
        if (line.appendix != request.appendix) {
            continue;
        }
        for (const document::ReferenceAmount& amount :
             document::referenceAmounts(draft, assignments, line, asked.table.money())) {
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
    const AskedTable asked = askedTable(draft, calculation, request);
    text::Json json;
    json["appendix"] = asked.table.appendix().number;
    json["title"] = asked.table.appendix().shortTitle;
    json["edition"] = draft.edition().id;
    json["region"] = draft.content().region;
    json["scenario"] = draft.scenario(request.scenario)->name;
    json["money"] = moneyWord(asked.table.money());
    if (request.allYears) {
        json["year"] = "all";
    } else {
        json["year"] = request.years.front();
    }
    text::Json& columns = json["columns"] = text::Json::array();
    for (const form::Column* column : asked.columns) {
        columns.push_back(column->key);
    }
    text::Json& rows = json["rows"] = text::Json::array();
    for (const int year : asked.years) {
        for (const form::Row& row : asked.table.rows(year)) {
            text::Json told = filledRowAsJson(asked, row, year);
            if (request.allYears) {
                text::Json dated;
                dated["year"] = year;
                dated.update(told);
                told = std::move(dated);
            }
            rows.push_back(std::move(told));
        }
    }
    if (text::Json references = referencesAsJson(draft, asked, request); !references.empty()) {
        json["reference"] = std::move(references);
    }
    return text::written(json);
}

}  // namespace exchange
