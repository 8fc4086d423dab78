#include "core/reading/printed_heading.h"

#include "core/reading/heading_words.h"
#include "core/reading/pasted_number.h"
#include "core/reading/row_finder.h"
#include "core/reading/table_cells.h"
#include "core/reading/table_heading.h"
#include "core/text/folding.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace reading {

namespace {

constexpr std::size_t mostHeadingRecords = 12;
/// Lines that a heading is looked for in, and that columns are told by: a sheet may have a hundred thousand.
constexpr std::size_t mostLookedAt = 500;

std::string bareField(std::string_view field) {
    return text::foldForSearch(field);
}

/// The fields of a row of column numbers, or nothing: every number that the form prints, in its order.
std::optional<std::vector<std::string>> numberedKeys(const text::CsvRecord& record, const std::vector<Known>& known) {
    std::vector<std::string> keys(record.fields.size());
    std::size_t next = 0;
    std::vector<const Known*> printed;
    for (const Known& column : known) {
        if (!column.number.empty()) {
            printed.push_back(&column);
        }
    }
    for (std::size_t field = 0; field < record.fields.size(); ++field) {
        const std::string text = bareField(record.fields[field]);
        if (text.empty()) {
            continue;
        }
        if (next == printed.size() || text != bareField(printed[next]->number)) {
            return std::nullopt;
        }
        keys[field] = printed[next++]->key;
    }
    constexpr std::size_t fewest = 3;
    return next == printed.size() && next >= fewest ? std::optional(keys) : std::nullopt;
}

/// A line of figures under the name or the number of a row of the form, or, of a list, under its heading.
bool isData(const text::CsvRecord& record, const RowFinder& rows, bool isList) {
    const auto isNumber = [](const std::string& field) { return readPastedNumber(field).number.has_value(); };
    const auto isName = [&](const std::string& field) {
        return rows.byNumber(field) != nullptr || !rows.byLabel(field).empty();
    };
    // Names cost more than figures, and a heading has none.
    return std::ranges::any_of(record.fields, isNumber) && (isList || std::ranges::any_of(record.fields, isName));
}

std::ptrdiff_t saidIn(const text::CsvRecord& record) {
    return std::ranges::count_if(record.fields, [](const std::string& field) { return !bareField(field).empty(); });
}

/// What stands above each column, merged cells continued to the right; a line of one cell is a title.
std::vector<std::string> wordsAbove(std::span<const text::CsvRecord> records, std::size_t width, std::string& above) {
    std::vector<std::string> words(width);
    std::vector<bool> own(width, false);
    for (const text::CsvRecord& record : records) {
        if (saidIn(record) <= 1) {
            for (const std::string& field : record.fields) {
                above += field + " ";
            }
            continue;
        }
        std::string carried;
        for (std::size_t field = 0; field < width; ++field) {
            const std::string text(fieldOf(record, field));
            if (!bareField(text).empty()) {
                carried = text;
                own[field] = true;
            } else if (own[field]) {
                carried.clear();
            }
            words[field] += (words[field].empty() || carried.empty() ? "" : " ") + carried;
        }
    }
    return words;
}

bool saysYears(const Words& words) {
    return std::ranges::any_of(words, isYear);
}

/// Of a table that prints its years side by side only the columns of `year` are read, by their words without it.
/// A form that names years in its own headings is left alone.
std::vector<Words> wordsOfYear(PrintedHeading& heading, const std::vector<Known>& known, std::optional<int> year) {
    std::vector<Words> words;
    for (const PrintedColumn& column : heading.columns) {
        words.push_back(wordsOf(column.words));
    }
    const auto isOf = [&](const Words& of) { return year && of.contains(std::to_string(*year)); };
    const bool isSideBySide = std::ranges::any_of(words, isOf)
                              && std::ranges::any_of(words, [&](const Words& of) { return saysYears(of) && !isOf(of); })
                              && std::ranges::none_of(known, [](const Known& column) {
                                     return std::ranges::any_of(column.names, [](const Name& name) {
                                         return name.ofYear || saysYears(name.words);
                                     });
                                 });
    for (std::size_t field = 0; field < words.size() && isSideBySide; ++field) {
        heading.columns[field].ofOtherYear = saysYears(words[field]) && !isOf(words[field]);
        if (isOf(words[field])) {
            // «2022 год», «плановый период / 2023 год»
            std::erase_if(words[field], [](const std::string& word) {
                return isYear(word) || word == "год" || word == "плано" || word == "перио";
            });
        }
    }
    return words;
}

std::span<const text::CsvRecord> firstOf(std::span<const text::CsvRecord> data) {
    return data.first(std::min(data.size(), mostLookedAt));
}

/// The column in which the most names of rows stand: it is headed «Наименование» as often as by the form's word.
std::optional<std::size_t> columnOfNames(std::span<const text::CsvRecord> data, std::size_t width,
                                         const RowFinder& rows) {
    std::optional<std::size_t> column;
    std::ptrdiff_t most = 0;
    for (std::size_t field = 0; field < width; ++field) {
        const auto names = std::ranges::count_if(
            data, [&](const text::CsvRecord& record) { return !rows.byLabel(fieldOf(record, field)).empty(); });
        if (names > most) {
            column = field;
            most = names;
        }
    }
    return column;
}

void nameByWords(PrintedHeading& heading, const std::vector<Known>& known, std::optional<std::size_t> ofNames,
                 std::optional<int> year) {
    const std::vector<Words> words = wordsOfYear(heading, known, year);
    std::set<std::string> taken;
    if (ofNames) {
        heading.columns[*ofNames].key = "label";
        taken.insert("label");
    }
    for (std::size_t field = 0; field < heading.columns.size(); ++field) {
        PrintedColumn& column = heading.columns[field];
        if (!column.key.empty() || column.ofOtherYear) {
            continue;
        }
        const std::string folded = text::foldForSearch(column.words);
        const bool isNumber = folded.find("п/п") != std::string::npos
                              || folded.find(text::foldForSearch("№ строки")) == 0
                              || folded.find(text::foldForSearch("N строки")) == 0;
        const Known* const found = isNumber ? nullptr : likest(words[field], known);
        const std::string key = isNumber ? "row" : found != nullptr ? found->key : std::string();
        if (!key.empty() && taken.insert(key).second) {
            column.key = key;
        }
    }
}

/// One table looked at with the names of one year.
struct HeadingReader {
    std::span<const text::CsvRecord> records;
    const form::Appendix& appendix;
    const std::vector<Known>& known;
    std::optional<int> year;

    [[nodiscard]] HeadingPlace find() const;
    [[nodiscard]] PrintedHeading at(const HeadingPlace& place) const;
};

HeadingPlace HeadingReader::find() const {
    const RowFinder rows(appendix);
    const std::size_t last = std::min(records.size(), mostLookedAt);
    std::size_t end = 0;
    bool numbered = false;
    while (end < last && !numbered) {
        numbered = numberedKeys(records[end], known).has_value();
        // The numbers of columns look like the figures of row 1 or 02.
        if (!numbered && isData(records[end], rows, appendix.listRow.has_value()) && !numbersColumns(records[end])) {
            break;
        }
        ++end;
    }
    const std::size_t levels = numbered ? end - 1 : end;
    return {levels > mostHeadingRecords ? levels - mostHeadingRecords : 0, end};
}

PrintedHeading HeadingReader::at(const HeadingPlace& place) const {
    PrintedHeading heading;
    heading.first = place.first;
    heading.end = place.end;
    const RowFinder rows(appendix);
    const auto data = firstOf(records.subspan(place.end));
    std::size_t width = 0;
    for (const text::CsvRecord& record : records) {
        width = std::max(width, record.fields.size());
    }
    auto numbered = place.end > place.first ? numberedKeys(records[place.end - 1], known) : std::nullopt;
    const auto above = records.subspan(place.first, place.end - place.first - (numbered ? 1 : 0));
    for (std::string& words : wordsAbove(above, width, heading.above)) {
        heading.columns.push_back({{}, std::move(words)});
    }
    // Titles and units stand above the heading.
    while (heading.first + 1 < place.end && saidIn(records[heading.first]) <= 1) {
        ++heading.first;
    }
    if (numbered) {
        numbered->resize(width);
        for (std::size_t field = 0; field < width; ++field) {
            heading.columns[field].key = (*numbered)[field];
        }
        // Where the form gives the column of names no number, it is known by the names.
        const auto ofNames =
            appendix.listRow || heading.fieldOf("label") ? std::nullopt : columnOfNames(data, width, rows);
        if (ofNames && heading.columns[*ofNames].key.empty()) {
            heading.columns[*ofNames].key = "label";
        }
    } else {
        // The names of a list are its users'; the form's words stand in the lines of its footers, and lead to no
        // column.
        nameByWords(heading, known, appendix.listRow ? std::nullopt : columnOfNames(data, width, rows), year);
    }
    return heading;
}

/// The programme year that the dates of a heading are of, where no column that the form dates has the year asked for:
/// «на 01.01.2022» is of 2023 where the form prints the year before.
std::optional<int> yearOfWords(const PrintedHeading& heading, const std::vector<Known>& known, int year) {
    Words years;
    for (const PrintedColumn& column : heading.columns) {
        for (const std::string& word : wordsOf(column.words)) {
            if (isYear(word)) {
                years.insert(word);
            }
        }
    }
    Words own;
    for (const Known& column : known) {
        for (const Name& name : column.names) {
            if (name.ofYear) {
                std::ranges::copy_if(name.words, std::inserter(own, own.end()), isYear);
            }
        }
    }
    // Of as many years as the form names, the last is as far from the asked one as that of the form.
    if (own.empty() || years.size() != own.size() || years == own) {
        return std::nullopt;
    }
    return year + std::stoi(*years.rbegin()) - std::stoi(*own.rbegin());
}

/// Every column that the form dates is there, and is dated so.
bool isWhollyDated(const PrintedHeading& heading, const std::vector<Known>& known) {
    return std::ranges::all_of(known, [&](const Known& column) {
        if (!column.namesYear() || !column.onPaper) {
            return true;
        }
        const auto field = heading.fieldOf(column.key);
        return field && std::ranges::any_of(column.names, [&](const Name& name) {
                   return likeness(wordsOf(heading.columns[*field].words), name) > 0;
               });
    });
}

}  // namespace

std::optional<std::size_t> PrintedHeading::fieldOf(std::string_view key) const {
    const auto found = std::ranges::find(columns, key, &PrintedColumn::key);
    return found == columns.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - columns.begin()));
}

PrintedHeading printedHeadingAt(std::span<const text::CsvRecord> records, const HeadingPlace& place,
                                const form::Appendix& appendix, std::optional<int> year) {
    const std::vector<Known> known = knownColumns(appendix, year);
    return HeadingReader{records, appendix, known, year}.at(place);
}

std::optional<PrintedHeading> findPrintedHeading(std::span<const text::CsvRecord> records,
                                                 const form::Appendix& appendix, std::optional<int> year) {
    const std::vector<Known> known = knownColumns(appendix, year);
    const HeadingReader reader{records, appendix, known, year};
    const HeadingPlace place = reader.find();
    PrintedHeading heading = reader.at(place);
    if (const auto other = year ? yearOfWords(heading, known, *year) : std::nullopt) {
        const std::vector<Known> dated = knownColumns(appendix, *other);
        PrintedHeading ofOther = HeadingReader{records, appendix, dated, other}.at(place);
        if (isWhollyDated(ofOther, dated)) {
            heading = std::move(ofOther);
            heading.ofYear = other;
        }
    }
    const bool hasValues = std::ranges::any_of(
        heading.columns, [&](const PrintedColumn& column) { return appendix.columnIndex(column.key) >= 0; });
    const bool hasRows = heading.fieldOf("row") || heading.fieldOf("label") || appendix.listRow;
    return hasValues && hasRows ? std::optional(std::move(heading)) : std::nullopt;
}

std::size_t PrintedHeading::known() const {
    return columns.size() - static_cast<std::size_t>(std::ranges::count(columns, std::string(), &PrintedColumn::key));
}

bool countsMoney(const form::Quantity& quantity) {
    return quantity.isMoney || std::ranges::find(quantity.unit.above, "rouble") != quantity.unit.above.end();
}

std::optional<int> moneyPowerIn(std::string_view words) {
    const std::string folded = text::foldForSearch(words);
    const auto has = [&](std::string_view part) { return folded.find(text::foldForSearch(part)) != std::string::npos; };
    if (!has("руб")) {
        return std::nullopt;
    }
    if (has("млрд") || has("миллиард")) {
        return 9;
    }
    if (has("млн") || has("миллион")) {
        return 6;
    }
    return has("тыс") ? 3 : 0;
}

}  // namespace reading
