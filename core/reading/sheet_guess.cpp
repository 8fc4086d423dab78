#include "core/reading/sheet_guess.h"

#include "core/reading/table_mapping.h"

#include <algorithm>
#include <tuple>

namespace reading {

namespace {

/// A heading stands in the first lines; to try every form on more would take seconds of a book of many sheets.
constexpr std::size_t mostTried = 60;
/// One column in common with a form is an accident.
constexpr std::size_t fewestKnown = 2;

bool namesAppendix(std::string_view words, int appendix) {
    const std::string number = std::to_string(appendix);
    const auto isDigit = [&](std::size_t at) { return at < words.size() && words[at] >= '0' && words[at] <= '9'; };
    for (std::size_t at = words.find(number); at != std::string_view::npos; at = words.find(number, at + 1)) {
        if ((at == 0 || !isDigit(at - 1)) && !isDigit(at + number.size())) {
            return true;
        }
    }
    return false;
}

bool isBlankRecord(const text::CsvRecord& record) {
    return std::ranges::all_of(record.fields, [](const std::string& field) { return field.empty(); });
}

}  // namespace

SheetGuess guessSheet(const sheet::Sheet& sheet, const form::Edition& edition, int year, int wanted) {
    sheet::Sheet beginning;
    beginning.records.assign(sheet.records.begin(),
                             sheet.records.begin()
                                 + static_cast<std::ptrdiff_t>(std::min(sheet.records.size(), mostTried)));
    SheetGuess best;
    std::tuple<std::size_t, bool, bool> most{};
    for (const form::Appendix& appendix : edition.appendices) {
        const TableMapping mapping = mapTable(beginning, appendix, year, {});
        if (!mapping.heading || mapping.known < fewestKnown) {
            continue;
        }
        const std::tuple likeness{mapping.known, appendix.number == wanted, namesAppendix(sheet.name, appendix.number)};
        if (best.appendix == 0 || likeness > most) {
            most = likeness;
            best.appendix = appendix.number;
            best.known = mapping.known;
            best.rows = static_cast<std::size_t>(
                std::count_if(sheet.records.begin() + static_cast<std::ptrdiff_t>(mapping.heading->end),
                              sheet.records.end(), std::not_fn(isBlankRecord)));
        }
    }
    return best;
}

}  // namespace reading
