#include "core/reading/table_file.h"

#include "core/reading/printed_heading.h"
#include "core/reading/row_finder.h"
#include "core/reading/sheet_words.h"
#include "core/reading/table_cells.h"
#include "core/sheet/read_workbook.h"
#include "core/sheet/sheet_text.h"
#include "core/text/folding.h"

#include <algorithm>
#include <tuple>

namespace reading {

namespace {

using sheet::Sheet;
using sheet::Workbook;
using Files = text::Outcome<TableFile>;

/// How well a sheet fits: columns known, seen, the year, the number of the appendix in its name.
using Likeness = std::tuple<std::size_t, int, int, int>;

struct Candidate {
    const Sheet* sheet = nullptr;
    Likeness likeness;
};

/// Columns of the table whose keys stand in a line with `row`.
std::size_t keysIn(const std::vector<text::CsvRecord>& records, const form::Appendix& appendix) {
    for (const text::CsvRecord& record : records) {
        if (std::ranges::find(record.fields, "row") != record.fields.end()) {
            return static_cast<std::size_t>(std::ranges::count_if(
                record.fields, [&](const std::string& field) { return appendix.columnIndex(field) >= 0; }));
        }
    }
    return 0;
}

std::optional<Likeness> likenessOf(const Sheet& sheet, const form::Appendix& appendix, std::optional<int> year) {
    const int seen = sheet.hidden ? 0 : 1;
    const int numbered = hasNumber(sheet.name, std::to_string(appendix.number)) ? 1 : 0;
    constexpr std::size_t better = 1'000;
    if (const std::size_t keys = keysIn(sheet.records, appendix); keys > 0) {
        return Likeness{better + keys, sayOfYear(sheet.name, {}, year), seen, numbered};
    }
    const auto heading = findPrintedHeading(sheet.records, appendix, year);
    return heading
               ? std::optional(Likeness{heading->known(), sayOfYear(sheet.name, heading->above, year), seen, numbered})
               : std::nullopt;
}

std::string quotedNames(const Workbook& book) {
    std::string names;
    for (const Sheet& sheet : book.sheets) {
        names += (names.empty() ? "«" : ", «") + sheet.name + "»" + (sheet.hidden ? " (скрыт)" : "");
        names += sheet.refusal.empty() ? "" : " – не прочитан: " + sheet.refusal;
    }
    return names;
}

Files failed(std::string sentence) {
    return Files::failed({{text::Severity::Error, {}, std::move(sentence)}});
}

const Sheet* sheetNamed(const Workbook& book, const std::string& name) {
    const auto found = std::ranges::find_if(book.sheets, [wanted = text::foldForSearch(name)](const Sheet& sheet) {
        return text::foldForSearch(sheet.name) == wanted;
    });
    return found == book.sheets.end() ? nullptr : &*found;
}

void sayHidden(const Workbook& book, const Sheet& taken, text::Findings& remarks) {
    std::string hiddenNames;
    for (const Sheet& sheet : book.sheets) {
        if (sheet.hidden && &sheet != &taken) {
            hiddenNames += (hiddenNames.empty() ? "«" : ", «") + sheet.name + "»";
        }
    }
    if (!hiddenNames.empty()) {
        remarks.push_back(
            {text::Severity::Note, {}, "скрытые листы книги: " + hiddenNames + "; просмотрены, не взяты"});
    }
}

Files fileOf(const Workbook& book, const Sheet& taken, std::vector<std::string> fitting, char separator) {
    if (!taken.refusal.empty()) {
        return failed("лист «" + taken.name + "» не прочитан: " + taken.refusal);
    }
    TableFile file{sheet::textOf(taken, separator), taken.name, std::move(fitting), {}};
    std::string others;
    for (const std::string& name : file.fitting) {
        others += name == taken.name ? "" : (others.empty() ? "«" : ", «") + name + "»";
    }
    if (book.sheets.size() > 1) {
        file.remarks.push_back({text::Severity::Note,
                                {},
                                "взят лист «" + taken.name + "»"
                                    + (others.empty() ? "" : "; похожая таблица есть и на листах " + others)});
    }
    file.remarks.insert(file.remarks.end(), book.remarks.begin(), book.remarks.end());
    const text::Findings ofSheet = sheet::remarksOf(taken);
    file.remarks.insert(file.remarks.end(), ofSheet.begin(), ofSheet.end());
    sayHidden(book, taken, file.remarks);
    return {std::move(file), {}};
}

}  // namespace

Files tableInFile(std::string_view bytes, const form::Edition& edition, const WantedTable& wanted) {
    const form::Appendix* const appendix = edition.appendix(wanted.appendix);
    if (!sheet::isWorkbook(bytes) || appendix == nullptr) {
        return wanted.sheet.empty() ? Files{TableFile{std::string(bytes), {}, {}, {}}, {}}
                                    : failed("файл – текст, листов в нём нет");
    }
    const text::Outcome<Workbook> book = sheet::readWorkbook(bytes);
    if (!book) {
        return Files::failed(book.findings);
    }
    std::vector<Candidate> candidates;
    for (const Sheet& sheet : book.value->sheets) {
        if (const auto likeness = likenessOf(sheet, *appendix, wanted.year)) {
            candidates.push_back({&sheet, *likeness});
        }
    }
    std::ranges::stable_sort(candidates, std::ranges::greater(), &Candidate::likeness);
    std::vector<std::string> fitting;
    for (const Candidate& candidate : candidates) {
        fitting.push_back(candidate.sheet->name);
    }
    if (!wanted.sheet.empty()) {
        const Sheet* const named = sheetNamed(*book.value, wanted.sheet);
        return named == nullptr ? failed("листа «" + wanted.sheet + "» в файле нет; есть " + quotedNames(*book.value))
                                : fileOf(*book.value, *named, std::move(fitting), '\t');
    }
    if (candidates.empty()) {
        return failed("таблицы, похожей на приложение " + std::to_string(wanted.appendix)
                      + ", в файле нет; листы: " + quotedNames(*book.value));
    }
    return fileOf(*book.value, *candidates.front().sheet, std::move(fitting), '\t');
}

Files inputsInFile(std::string_view bytes, const std::string& sheetName) {
    if (!sheet::isWorkbook(bytes)) {
        return sheetName.empty() ? Files{TableFile{std::string(bytes), {}, {}, {}}, {}}
                                 : failed("файл – текст, листов в нём нет");
    }
    const text::Outcome<Workbook> book = sheet::readWorkbook(bytes);
    if (!book) {
        return Files::failed(book.findings);
    }
    const auto holdsInputs = [](const Sheet& sheet) {
        return !sheet.records.empty()
               && std::ranges::find(sheet.records.front().fields, "parameter") != sheet.records.front().fields.end();
    };
    std::vector<std::string> fitting;
    const Sheet* taken = sheetName.empty() ? nullptr : sheetNamed(*book.value, sheetName);
    for (const Sheet& sheet : book.value->sheets) {
        if (holdsInputs(sheet)) {
            fitting.push_back(sheet.name);
            taken = taken == nullptr && sheetName.empty() ? &sheet : taken;
        }
    }
    if (taken == nullptr) {
        return failed((sheetName.empty() ? "листа со столбцами scenario, year, parameter, value, note в файле нет"
                                         : "листа «" + sheetName + "» в файле нет")
                      + std::string("; есть ") + quotedNames(*book.value));
    }
    return fileOf(*book.value, *taken, std::move(fitting), ',');
}

}  // namespace reading
