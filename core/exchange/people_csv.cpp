#include "core/exchange/asked_table.h"
#include "core/text/csv.h"

#include <algorithm>

namespace exchange {

namespace {

constexpr char peopleSeparator = ';';
constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

/// As the form prints it, in short.
std::string leadingName(const form::LeadingColumn& column) {
    const std::vector<std::string>& words = column.shortHeader.empty() ? column.header : column.shortHeader;
    return words.empty() ? column.key : words.back();
}

/// «Подушевой норматив, ОМС»; two columns of one name have their numbers too.
std::string columnTitle(const form::Column& column, const std::vector<const form::Column*>& columns) {
    if (column.shortName.empty()) {
        return column.key;
    }
    const bool isAlone = std::ranges::count(columns, column.shortName, &form::Column::shortName) == 1;
    return column.shortName + (isAlone || column.number.empty() ? "" : ", гр. " + column.number);
}

std::string withComma(const programme::CellView& view) {
    if (!view.existsInYear) {
        return {};
    }
    if (!view.figure) {
        return view.shownText.empty() ? view.plain() : view.shownText;
    }
    std::string figure = view.figure->toPlain();
    std::ranges::replace(figure, '.', ',');
    return figure;
}

/// «- в амбулаторных условиях» would be run as a formula; with a dash it is a text.
std::string withDash(const std::string& label) {
    return label.starts_with("- ") ? "–" + label.substr(1) : label;
}

std::string leadingText(const form::Appendix& appendix, const form::LeadingColumn& column, const form::Row& row) {
    if (column.key != "row") {
        return column.key == "unit" ? row.unit : withDash(row.label);
    }
    return row.number.empty() || appendix.kind == form::TableKind::List ? row.number : "стр. " + row.number;
}

}  // namespace

std::string tableAsCsvForPeople(const scenario::Draft& draft, const programme::Calculation& calculation,
                                const TableRequest& request) {
    const AskedTable asked = askedTable(draft, calculation, request);
    const form::Appendix& appendix = asked.table.appendix();
    std::vector<std::string> fields{"Год"};
    std::ranges::transform(appendix.leading, std::back_inserter(fields), leadingName);
    for (const form::Column* column : asked.columns) {
        fields.push_back(columnTitle(*column, asked.columns));
    }
    std::string csv = std::string(utf8Mark) + text::csvLineForPeople(std::move(fields), peopleSeparator);
    for (const int year : asked.years) {
        for (const form::Row& row : asked.table.rows(year)) {
            fields = {std::to_string(year)};
            for (const form::LeadingColumn& column : appendix.leading) {
                fields.push_back(leadingText(appendix, column, row));
            }
            for (const form::Column* column : asked.columns) {
                fields.push_back(withComma(asked.table.cell({appendix.number, row.key, column->key}, year)));
            }
            csv += text::csvLineForPeople(std::move(fields), peopleSeparator);
        }
    }
    return csv;
}

}  // namespace exchange
