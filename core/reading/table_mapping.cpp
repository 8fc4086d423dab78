#include "core/reading/table_mapping.h"

#include "core/reading/table_cells.h"
#include "core/sheet/cell_text.h"

#include <algorithm>

namespace reading {

namespace {

using Records = std::vector<text::CsvRecord>;

std::string bareWord(std::string_view field) {
    const auto first = field.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos
               ? std::string()
               : std::string(field.substr(first, field.find_last_not_of(" \t\r\n") - first + 1));
}

bool isLeading(std::string_view key) {
    return key == "row" || key == "label" || key == "unit" || key == "year";
}

/// The heading of keys that `table --format csv` writes: a line with `row` and a column of the table.
std::optional<PrintedHeading> headingOfKeys(const Records& records, const form::Appendix& appendix) {
    constexpr std::size_t mostAbove = 500;
    for (std::size_t at = 0; at < std::min(records.size(), mostAbove); ++at) {
        PrintedHeading heading;
        heading.first = at;
        heading.end = at + 1;
        heading.byKeys = true;
        bool hasValues = false;
        for (const std::string& field : records[at].fields) {
            const std::string word = bareWord(field);
            const bool isValue = appendix.columnIndex(word) >= 0;
            hasValues = hasValues || isValue;
            heading.columns.push_back({isValue || isLeading(word) ? word : std::string(), word});
        }
        if (hasValues && heading.fieldOf("row")) {
            return heading;
        }
    }
    return std::nullopt;
}

std::optional<HeadingPlace> placeOf(const Records& records, const HeadingLines& lines) {
    const auto after = [&](int line) {
        const auto found = std::ranges::find_if(records, [line](const auto& record) { return record.line > line; });
        return static_cast<std::size_t>(found - records.begin());
    };
    const HeadingPlace place{after(lines.first - 1), after(lines.last)};
    return place.first < place.end ? std::optional(place) : std::nullopt;
}

std::optional<PrintedHeading> headingOf(const Records& records, const form::Appendix& appendix, int year,
                                        const TableChoices& choices) {
    if (choices.heading) {
        const auto place = placeOf(records, *choices.heading);
        return place ? std::optional(printedHeadingAt(records, *place, appendix, year)) : std::nullopt;
    }
    auto keys = headingOfKeys(records, appendix);
    return keys ? std::move(keys) : findPrintedHeading(records, appendix, year);
}

void choose(PrintedHeading& heading, const TableChoices& choices) {
    for (const auto& [field, key] : choices.columns) {
        if (field >= heading.columns.size()) {
            heading.columns.resize(field + 1);
        }
        heading.columns[field].key = key;
    }
    heading.money = choices.money;
    heading.matching = choices.matching;
    if (choices.takesOtherYear) {
        heading.ofYear.reset();
    }
}

void findClashes(TableMapping& mapping, const form::Appendix& appendix) {
    std::map<std::string, std::vector<std::size_t>> fields;
    for (std::size_t field = 0; field < mapping.heading->columns.size(); ++field) {
        if (const std::string& key = mapping.heading->columns[field].key; !key.empty()) {
            fields[key].push_back(field);
        }
    }
    const auto choices = columnChoices(appendix);
    for (const auto& [key, places] : fields) {
        if (places.size() < 2) {
            continue;
        }
        std::string letters;
        for (const std::size_t field : places) {
            letters += (letters.empty()          ? ""
                        : field == places.back() ? " и "
                                                 : ", ")
                       + sheet::columnLetters(static_cast<int>(field));
            mapping.clashing.insert(field);
        }
        const auto choice = std::ranges::find(choices, key, &ColumnChoice::key);
        const std::string name = choice == choices.end() ? key : choice->name;
        mapping.clash += (mapping.clash.empty() ? "«" : "; «") + name + "» выбрано у столбцов " + letters;
    }
}

bool isMoneyColumn(const form::Appendix& appendix, const form::Column& column) {
    const auto counts = [&column](const form::Row& row) { return countsMoney(form::quantityOf(row, column)); };
    return (appendix.listRow && counts(*appendix.listRow)) || std::ranges::any_of(appendix.rows, counts);
}

void findMoney(TableMapping& mapping, const form::Appendix& appendix) {
    for (std::size_t field = 0; field < mapping.heading->columns.size(); ++field) {
        const PrintedColumn& column = mapping.heading->columns[field];
        const int index = appendix.columnIndex(column.key);
        if (index >= 0 && isMoneyColumn(appendix, appendix.columns[static_cast<std::size_t>(index)])) {
            mapping.moneyFields.insert(field);
            const auto said = moneyPowerIn(column.words);
            mapping.moneyFound =
                said && (!mapping.moneyFound || *said > *mapping.moneyFound) ? said : mapping.moneyFound;
        }
    }
    mapping.moneyFound = mapping.moneyFound ? mapping.moneyFound : moneyPowerIn(mapping.heading->above);
}

bool takesEntries(const form::Appendix& appendix, std::size_t column) {
    const auto takes = [column](const form::Row& row) {
        return column < row.cells.size() && form::takesEntry(row.cells[column]);
    };
    return (appendix.listRow && takes(*appendix.listRow)) || std::ranges::any_of(appendix.rows, takes);
}

}  // namespace

TableMapping mapTable(const sheet::Sheet& sheet, const form::Appendix& appendix, int year,
                      const TableChoices& choices) {
    TableMapping mapping;
    mapping.heading = headingOf(sheet.records, appendix, year, choices);
    if (!mapping.heading) {
        return mapping;
    }
    choose(*mapping.heading, choices);
    const auto lineOf = [&](std::size_t record) { return sheet.records[record].line; };
    mapping.lines = HeadingLines{lineOf(mapping.heading->first), lineOf(mapping.heading->end - 1)};
    for (const PrintedColumn& column : mapping.heading->columns) {
        mapping.headed += column.words.empty() && column.key.empty() ? 0U : 1U;
        mapping.known += column.key.empty() ? 0U : 1U;
    }
    findClashes(mapping, appendix);
    findMoney(mapping, appendix);
    return mapping;
}

std::vector<ColumnChoice> columnChoices(const form::Appendix& appendix) {
    std::vector<ColumnChoice> choices{{"", "не брать", "столбец не нужен", false},
                                      {"row", "№", "номер строки", true},
                                      {"label", "название", "название строки", true}};
    const auto has = [&](std::string_view key) {
        return std::ranges::find(choices, key, &ColumnChoice::key) != choices.end();
    };
    for (const form::LeadingColumn& column : appendix.leading) {
        if (!has(column.key)) {
            choices.push_back({column.key, column.key == "unit" ? "единица" : column.header.back(),
                               column.header.empty() ? std::string() : column.header.back(), true});
        }
    }
    for (std::size_t at = 0; at < appendix.columns.size(); ++at) {
        const form::Column& column = appendix.columns[at];
        choices.push_back({column.key, column.number.empty() ? column.shortName : "гр. " + column.number,
                           column.shortName, takesEntries(appendix, at)});
    }
    return choices;
}

}  // namespace reading
