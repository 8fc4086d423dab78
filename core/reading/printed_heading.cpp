#include "core/reading/printed_heading.h"

#include "core/reading/pasted_number.h"
#include "core/reading/row_finder.h"
#include "core/reading/table_cells.h"
#include "core/reading/table_heading.h"
#include "core/text/folding.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <set>

namespace reading {

namespace {

/// Words that say which of two columns is meant are few; half of them in common is no accident.
constexpr double leastLikeness = 0.5;
constexpr std::size_t mostHeadingRecords = 12;
/// Lines that a heading is looked for in, and that columns are told by: a sheet may have a hundred thousand.
constexpr std::size_t mostLookedAt = 500;

using Words = std::set<std::string>;

/// Beginnings of words of two letters and more; what stands in braces is filled in only on paper.
Words wordsOf(std::string_view text) {
    const std::string folded = text::foldForSearch(text);
    Words words;
    std::string word;
    bool braces = false;
    const auto close = [&] {
        // Endings change with the case: «мужчин», «мужчины».
        constexpr std::size_t stem = 5;
        if (text::length(word) > 1) {
            words.insert(text::encodeUtf8(text::decodeUtf8(word).substr(0, stem)));
        }
        word.clear();
    };
    for (const char byte : folded) {
        braces = byte == '{' || (braces && byte != '}');
        const bool isLetter = (static_cast<unsigned char>(byte) & 0x80U) != 0 || (byte >= 'a' && byte <= 'z')
                              || (byte >= '0' && byte <= '9') || byte == '%';
        if (isLetter && !braces) {
            word += byte;
        } else {
            close();
        }
    }
    close();
    return words;
}

/// Common words over all words of both.
double likeness(const Words& a, const Words& b) {
    const auto common =
        static_cast<double>(std::ranges::count_if(a, [&](const std::string& word) { return b.contains(word); }));
    const double all = static_cast<double>(a.size() + b.size()) - common;
    return all == 0 ? 0 : common / all;
}

std::string joined(const std::vector<std::string>& levels) {
    std::string text;
    for (const std::string& level : levels) {
        text += (text.empty() ? "" : " ") + level;
    }
    return text;
}

/// «тыс», «руб», «рубле», «милли»: how money is counted, in the beginnings of words.
bool isMoneyWord(const std::string& word) {
    return std::ranges::any_of(std::array{"руб", "тыс", "млн", "млрд", "милли"},
                               [&](std::string_view part) { return word.starts_with(part); });
}

/// «2021»
bool isYear(const std::string& word) {
    constexpr std::size_t digits = 4;
    return word.size() == digits && word.find_first_not_of("0123456789") == std::string::npos && word > "1990"
           && word < "2200";
}

/// A text of the form with its years put in; without a year nothing is.
std::string withYears(std::string text, std::optional<int> year) {
    const auto put = [&](std::string_view word, int figure) {
        for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word)) {
            text.replace(at, word.size(), std::to_string(figure));
        }
    };
    if (year) {
        put("{year}", *year);
        put("{previous_year}", *year - 1);
    }
    return text;
}

/// What a column may be called. Of {money} nobody knows which unit stands there; a year put in is that year alone.
struct Name {
    Name(const std::string& text, std::optional<int> year)
        : words(wordsOf(withYears(text, year))),
          anyMoney(text.find("{money}") != std::string::npos),
          ofYear(year && withYears(text, year) != text) {}

    Words words;
    bool anyMoney;
    bool ofYear;
};

double likeness(const Words& printed, const Name& name) {
    const auto isOther = [&](const std::string& word) { return isYear(word) && !name.words.contains(word); };
    if (name.ofYear && std::ranges::any_of(printed, isOther)) {
        return 0;
    }
    if (!name.anyMoney) {
        return likeness(printed, name.words);
    }
    Words rest = printed;
    std::erase_if(rest, isMoneyWord);
    return likeness(rest, name.words);
}

/// A column of the form.
struct Known {
    std::string key;
    std::string number;
    std::vector<Name> names;
    std::vector<Name> lowest;  ///< the last level alone: counts where it is the very same
};

std::vector<Known> knownColumns(const form::Appendix& appendix, std::optional<int> year) {
    const auto named = [year](const std::string& text) { return Name(text, year); };
    std::vector<Known> known;
    for (const form::LeadingColumn& column : appendix.leading) {
        known.push_back(
            {column.key, column.number, {named(joined(column.header)), named(joined(column.shortHeader))}, {}});
    }
    for (const form::Column& column : appendix.columns) {
        known.push_back({column.key,
                         column.onPaper ? column.number : std::string(),
                         {named(joined(column.header)), named(joined(column.shortHeader)), named(column.shortName)},
                         {}});
        if (!column.header.empty()) {
            known.back().lowest.push_back(named(column.header.back()));
        }
    }
    return known;
}

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
    bool named = isList;
    int figures = 0;
    for (const std::string& field : record.fields) {
        const bool isNumber = readPastedNumber(field).number.has_value();
        named = named || rows.byNumber(field) != nullptr || !rows.byLabel(field).empty();
        figures += isNumber ? 1 : 0;
    }
    return named && figures > 0;
}

/// What stands above each column, merged cells continued to the right; a line of one cell is a title.
std::vector<std::string> wordsAbove(std::span<const text::CsvRecord> records, std::size_t width, std::string& above) {
    std::vector<std::string> words(width);
    std::vector<bool> own(width, false);
    for (const text::CsvRecord& record : records) {
        const auto said =
            std::ranges::count_if(record.fields, [](const std::string& field) { return !bareField(field).empty(); });
        if (said <= 1) {
            above += joined(record.fields) + " ";
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

/// The column that the words are likest to; none where two are alike.
const Known* likest(const Words& words, const std::vector<Known>& known) {
    const Known* best = nullptr;
    double most = 0;
    bool twice = false;
    for (const Known& column : known) {
        double like = 0;
        for (const Name& name : column.names) {
            like = std::max(like, likeness(words, name));
        }
        for (const Name& name : column.lowest) {
            like = std::max(like, likeness(words, name) == 1 ? 1.0 : 0.0);
        }
        twice = like == most ? true : like > most ? false : twice;
        if (like > most) {
            best = &column;
            most = like;
        }
    }
    return most >= leastLikeness && !twice ? best : nullptr;
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

}  // namespace

std::optional<std::size_t> PrintedHeading::fieldOf(std::string_view key) const {
    const auto found = std::ranges::find(columns, key, &PrintedColumn::key);
    return found == columns.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - columns.begin()));
}

std::optional<PrintedHeading> findPrintedHeading(std::span<const text::CsvRecord> records,
                                                 const form::Appendix& appendix, std::optional<int> year) {
    const std::vector<Known> known = knownColumns(appendix, year);
    const RowFinder rows(appendix);
    std::size_t width = 0;
    for (const text::CsvRecord& record : records) {
        width = std::max(width, record.fields.size());
    }
    PrintedHeading heading;
    std::optional<std::vector<std::string>> numbered;
    std::size_t end = 0;
    const std::size_t last = std::min(records.size(), mostLookedAt);
    while (end < last && !numbered) {
        numbered = numberedKeys(records[end], known);
        // The numbers of columns look like the figures of row 1 or 02.
        if (!numbered && isData(records[end], rows, appendix.listRow.has_value()) && !numbersColumns(records[end])) {
            break;
        }
        ++end;
    }
    const std::size_t levels = numbered ? end - 1 : end;
    const std::size_t first = levels > mostHeadingRecords ? levels - mostHeadingRecords : 0;
    for (std::string& words : wordsAbove(records.subspan(first, levels - first), width, heading.above)) {
        heading.columns.push_back({{}, std::move(words)});
    }
    if (numbered) {
        numbered->resize(width);
        for (std::size_t field = 0; field < width; ++field) {
            heading.columns[field].key = (*numbered)[field];
        }
        // Where the form gives the column of names no number, it is known by the names.
        const auto ofNames = appendix.listRow || heading.fieldOf("label")
                                 ? std::nullopt
                                 : columnOfNames(firstOf(records.subspan(end)), width, rows);
        if (ofNames && heading.columns[*ofNames].key.empty()) {
            heading.columns[*ofNames].key = "label";
        }
    } else {
        // The names of a list are its users'; the form's words stand in the lines of its footers, and lead to no
        // column.
        const bool hasNames = !appendix.listRow;
        nameByWords(heading, known, hasNames ? columnOfNames(firstOf(records.subspan(end)), width, rows) : std::nullopt,
                    year);
    }
    heading.end = end;
    const bool hasValues = std::ranges::any_of(
        heading.columns, [&](const PrintedColumn& column) { return appendix.columnIndex(column.key) >= 0; });
    const bool hasRows = heading.fieldOf("row") || heading.fieldOf("label") || appendix.listRow;
    return hasValues && hasRows ? std::optional(std::move(heading)) : std::nullopt;
}

std::size_t PrintedHeading::known() const {
    return columns.size() - static_cast<std::size_t>(std::ranges::count(columns, std::string(), &PrintedColumn::key));
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
