#include "core/reading/sheet_guess.h"

#include "core/reading/sheet_words.h"
#include "core/reading/table_mapping.h"

#include <algorithm>
#include <functional>
#include <string>
#include <tuple>
#include <vector>

namespace reading {

namespace {

/// A heading stands in the first lines; to try every form on more would take seconds of a book of many sheets.
constexpr std::size_t mostTried = 60;
/// One column in common with a form is an accident.
constexpr std::size_t fewestKnown = 2;
constexpr std::size_t enoughKnown = 5;

bool isBlankRecord(const text::CsvRecord& record) {
    return std::ranges::all_of(record.fields, [](const std::string& field) { return field.empty(); });
}

/// The tables that the sheet is called by, then the one that is asked for, then the others.
std::vector<const form::Appendix*> inOrderOfHope(const std::string& name, const form::Edition& edition, int wanted) {
    std::vector<const form::Appendix*> order;
    for (const form::Appendix& appendix : edition.appendices) {
        order.push_back(&appendix);
    }
    const auto hope = [&](const form::Appendix* appendix) {
        return hasNumber(name, std::to_string(appendix->number)) ? 0 : appendix->number == wanted ? 1 : 2;
    };
    std::ranges::stable_sort(order, {}, hope);
    return order;
}

}  // namespace

SheetGuess guessSheet(const sheet::Sheet& sheet, const form::Edition& edition, int year, int wanted) {
    sheet::Sheet beginning;
    beginning.records.assign(sheet.records.begin(),
                             sheet.records.begin()
                                 + static_cast<std::ptrdiff_t>(std::min(sheet.records.size(), mostTried)));
    SheetGuess best;
    std::tuple<std::size_t, bool> most{};
    for (const form::Appendix* const appendix : inOrderOfHope(sheet.name, edition, wanted)) {
        const TableMapping mapping = mapTable(beginning, *appendix, year, {});
        if (!mapping.heading || mapping.known < fewestKnown) {
            continue;
        }
        const std::tuple likeness{mapping.known, appendix->number == wanted};
        if (best.appendix == 0 || likeness > most) {
            most = likeness;
            best.appendix = appendix->number;
            best.known = mapping.known;
            best.year = sayOfYear(sheet.name, mapping.heading->above, year);
            best.rows = static_cast<std::size_t>(
                std::count_if(sheet.records.begin() + static_cast<std::ptrdiff_t>(mapping.heading->end),
                              sheet.records.end(), std::not_fn(isBlankRecord)));
        }
        // What is known wholly is not looked for elsewhere.
        if (mapping.known == mapping.headed && mapping.known >= enoughKnown) {
            break;
        }
    }
    return best;
}

}  // namespace reading
