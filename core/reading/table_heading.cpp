#include "core/reading/table_heading.h"

#include "core/reading/pasted_number.h"
#include "core/reading/row_finder.h"
#include "core/reading/table_cells.h"
#include "core/text/folding.h"

#include <algorithm>

namespace reading {

namespace {

bool has(const std::string& folded, std::string_view words) {
    return folded.find(text::foldForSearch(words)) != std::string::npos;
}

bool isWhole(std::string_view field) {
    return !field.empty() && field.size() < 3 && field.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Years between 2000 and 2099 in the order they stand; «2022–2024» is the three of them.
std::vector<int> yearsIn(std::string_view words) {
    std::vector<int> years;
    for (std::size_t i = 0; i + 4 <= words.size(); ++i) {
        const std::string_view four = words.substr(i, 4);
        const auto digit = [&](std::size_t at) { return at < words.size() && words[at] >= '0' && words[at] <= '9'; };
        const bool century = four[0] == '2' && four[1] == '0';
        if (!century || !digit(i + 2) || !digit(i + 3) || digit(i + 4) || (i > 0 && digit(i - 1))) {
            continue;
        }
        const int year = 2000 + (four[2] - '0') * 10 + (four[3] - '0');
        if (std::ranges::find(years, year) == years.end()) {
            years.push_back(year);
        }
        i += 3;
    }
    constexpr int longestSpan = 5;
    if (years.size() == 2 && years[1] > years[0] && years[1] - years[0] < longestSpan) {
        std::vector<int> span;
        for (int year = years[0]; year <= years[1]; ++year) {
            span.push_back(year);
        }
        return span;
    }
    return years;
}

/// «2022», «2022 год», «на 2022 г.»: a heading, though it looks like a number.
bool isYear(std::string_view field) {
    const auto number = readPastedNumber(field).number;
    return !yearsIn(field).empty() && field.size() < 24 && (!number || number->scale() == 0);
}

bool looksLikeData(const text::CsvRecord& record, const RowFinder& finder) {
    const std::string first(fieldOf(record, 0));
    const bool knownRow = finder.byNumber(first) != nullptr && !isYear(first);
    bool anyNumber = false;
    for (std::size_t column = 1; column < record.fields.size(); ++column) {
        const std::string_view field = record.fields[column];
        if (!isYear(field) && readPastedNumber(field).number) {
            anyNumber = true;
        }
    }
    const bool alone = record.fields.size() == 1 && !isYear(first) && readPastedNumber(first).number.has_value();
    const auto said = std::ranges::count_if(record.fields, [](const std::string& field) { return !field.empty(); });
    return anyNumber || alone || (knownRow && said > 1);
}

TableColumn columnOf(const std::string& heading) {
    TableColumn column;
    column.heading = heading;
    const std::string words = text::foldForSearch(heading);
    column.years = yearsIn(heading);
    // Money of a whole row is no normative, though it is called «стоимость» too.
    const bool money = has(words, "подушев") || has(words, "к итогу") || words == "%"
                       || (has(words, "стоимост") && has(words, "программ") && !has(words, "единиц"));
    const bool cost = has(words, "стоимост") || has(words, "финансов") || has(words, "затрат");
    const bool unit = has(words, "единица измерения") || has(words, "ед. изм") || has(words, "ед.изм");
    if (!unit && !money && (cost || has(words, "объем"))) {
        column.measure = cost ? form::Measure::UnitCost : form::Measure::Volume;
    }
    if (has(words, "тыс. руб") || has(words, "тыс.руб") || has(words, "тысяч рублей")) {
        column.powerOfTen = 3;
    } else if (has(words, "млн")) {
        column.powerOfTen = 6;
    } else if (has(words, "1000") || has(words, "1 000") || has(words, "тыс. чел") || has(words, "тысячу")) {
        column.powerOfTen = -3;
    }
    if (money) {
        column.role = TableColumnRole::Ignored;
    } else if (unit) {
        column.role = TableColumnRole::Unit;
    } else if (column.measure || !column.years.empty()) {
        column.role = TableColumnRole::Value;
    } else if (has(words, "№") || has(words, "n строки") || has(words, "номер") || has(words, "п/п")) {
        column.role = TableColumnRole::RowNumber;
    } else if (has(words, "источник") || has(words, "примечан") || has(words, "состояние")) {
        column.role = TableColumnRole::Ignored;
    } else if (has(words, "показатель")) {
        column.role = TableColumnRole::Measure;
    } else if (has(words, "наименование") || has(words, "вид") || has(words, "норматив") || has(words, "услови")) {
        column.role = TableColumnRole::Label;
    }
    return column;
}

/// Headings merged over several columns leave their other cells empty: words go on to the right.
std::vector<std::string> headingsOf(std::span<const text::CsvRecord> records, std::size_t columns) {
    std::vector<std::string> headings(columns);
    std::vector<bool> own(columns, false);
    for (const text::CsvRecord& record : records) {
        if (numbersColumns(record)) {
            continue;
        }
        std::string carried;
        // A cell across the whole table is its title, not the heading of a column.
        const auto said = std::ranges::count_if(record.fields, [](const std::string& field) { return !field.empty(); });
        const bool title = said == 1 && columns > 2 && !fieldOf(record, 0).empty();
        for (std::size_t column = 0; column < columns && !title; ++column) {
            const std::string field(fieldOf(record, column));
            if (!field.empty()) {
                carried = field;
                own[column] = true;
            } else if (own[column]) {
                carried.clear();
            }
            headings[column] += (headings[column].empty() || carried.empty() ? "" : " ") + carried;
        }
    }
    return headings;
}

/// What most fields of a column are: row numbers, figures, measures or words. Numbers of rows stand before any figures.
TableColumnRole guessRole(std::span<const text::CsvRecord> data, std::size_t column, const RowFinder& finder,
                          bool figuresSeen) {
    int numbers = 0;
    int rows = 0;
    int measures = 0;
    int words = 0;
    for (const text::CsvRecord& record : data) {
        const std::string_view field = fieldOf(record, column);
        if (field.find_first_not_of(" \t") == std::string_view::npos) {
            continue;
        }
        if (measureNamed(field)) {
            ++measures;
        } else if (readPastedNumber(field).number) {
            ++numbers;
        } else if (finder.byNumber(field) == nullptr) {
            ++words;
        }
        rows += finder.byNumber(field) != nullptr ? 1 : 0;
    }
    if (measures > 0 && measures >= numbers && measures >= words) {
        return TableColumnRole::Measure;
    }
    if (rows > 0 && rows >= numbers && rows > words && !figuresSeen && data[0].fields.size() > column + 1) {
        return TableColumnRole::RowNumber;
    }
    if (numbers >= words && numbers > 0) {
        return TableColumnRole::Value;
    }
    return words > 0 ? TableColumnRole::Label : TableColumnRole::Ignored;
}

}  // namespace

bool numbersColumns(const text::CsvRecord& record) {
    int expected = 0;
    int matched = 0;
    int filled = 0;
    for (const std::string& field : record.fields) {
        if (field.find_first_not_of(" \t") == std::string::npos) {
            continue;
        }
        ++filled;
        ++expected;
        matched += isWhole(field) && std::stoi(field) == expected ? 1 : 0;
    }
    return filled > 2 && matched == filled;
}

std::optional<form::Measure> measureNamed(std::string_view words) {
    const std::string folded = text::foldForSearch(words);
    if (folded.starts_with(text::foldForSearch("объем"))) {
        return form::Measure::Volume;
    }
    return folded.starts_with(text::foldForSearch("стоимост")) ? std::optional(form::Measure::UnitCost) : std::nullopt;
}

TableHeading readTableHeading(std::span<const text::CsvRecord> records, const form::Appendix& appendix) {
    const RowFinder finder(appendix);
    TableHeading heading;
    std::size_t width = 0;
    for (const text::CsvRecord& record : records) {
        width = std::max(width, record.fields.size());
    }
    while (heading.records < records.size()
           && (numbersColumns(records[heading.records]) || !looksLikeData(records[heading.records], finder))) {
        ++heading.records;
    }
    const auto data = records.subspan(heading.records);
    for (const std::string& words : headingsOf(records.first(heading.records), width)) {
        heading.named = heading.named || !words.empty();
        heading.columns.push_back(columnOf(words));
    }
    bool labelSeen = std::ranges::any_of(
        heading.columns, [](const TableColumn& column) { return column.role == TableColumnRole::Label; });
    bool figuresSeen = false;
    for (std::size_t column = 0; column < width; ++column) {
        TableColumn& at = heading.columns[column];
        const TableColumnRole guessed = guessRole(data, column, finder, figuresSeen);
        // «Показатель» heads names of rows as often as names of measures.
        if (at.role == TableColumnRole::Measure && guessed != TableColumnRole::Measure) {
            at.role = TableColumnRole::Unknown;
        }
        if (at.role == TableColumnRole::Unknown) {
            at.role = guessed == TableColumnRole::Label && labelSeen ? TableColumnRole::Unit : guessed;
        }
        labelSeen = labelSeen || at.role == TableColumnRole::Label;
        figuresSeen = figuresSeen || at.role == TableColumnRole::Value || at.role == TableColumnRole::RowNumber;
    }
    return heading;
}

}  // namespace reading
