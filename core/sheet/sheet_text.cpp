#include "core/sheet/sheet_text.h"

#include "core/sheet/cell_text.h"
#include "core/text/plural.h"

#include <algorithm>

namespace sheet {

namespace {

constexpr std::size_t mostNamed = 5;

/// «5–7, 9, …»
std::string rangesOf(const std::vector<int>& numbers, std::string (*named)(int)) {
    std::string words;
    std::size_t told = 0;
    for (std::size_t at = 0; at < numbers.size(); ++told) {
        std::size_t last = at;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1) {
            ++last;
        }
        if (told == mostNamed) {
            return words + " и другие";
        }
        words += (words.empty() ? "" : ", ") + named(numbers[at]) + (last > at ? "–" + named(numbers[last]) : "");
        at = last + 1;
    }
    return words;
}

std::string rowName(int row) {
    return std::to_string(row);
}

std::string columnName(int column) {
    return columnLetters(column - 1);
}

}  // namespace

std::string textOf(const Sheet& sheet, char separator) {
    std::string text;
    int line = 1;
    for (const text::CsvRecord& record : sheet.records) {
        for (; line < record.line; ++line) {
            text += '\n';
        }
        std::vector<std::string> fields = record.fields;
        for (std::string& field : fields) {
            std::ranges::replace_if(
                field, [](char sign) { return sign == '\n' || sign == '\r' || sign == '\t'; }, ' ');
        }
        text += text::csvLine(fields, separator);
        ++line;
    }
    return text;
}

text::Findings remarksOf(const Sheet& sheet) {
    text::Findings remarks;
    const std::string name = "лист «" + sheet.name + "»: ";
    if (sheet.hidden) {
        remarks.push_back({text::Severity::Note, {}, name + "скрыт в книге; прочитан"});
    }
    if (!sheet.hiddenRows.empty()) {
        remarks.push_back(
            {text::Severity::Note, {}, name + "скрыты строки " + rangesOf(sheet.hiddenRows, rowName) + "; прочитаны"});
    }
    if (!sheet.hiddenColumns.empty()) {
        remarks.push_back({text::Severity::Note,
                           {},
                           name + "скрыты столбцы " + rangesOf(sheet.hiddenColumns, columnName) + "; прочитаны"});
    }
    if (!sheet.formulaFaults.empty()) {
        std::string cells;
        for (std::size_t at = 0; at < std::min(mostNamed, sheet.formulaFaults.size()); ++at) {
            cells += (at == 0 ? "" : ", ") + sheet.formulaFaults[at];
        }
        remarks.push_back({text::Severity::Warning,
                           {},
                           name + "формулы с ошибкой или без сохранённого значения: "
                               + text::counted(sheet.formulaFaults.size(), "ячейка", "ячейки", "ячеек") + " (" + cells
                               + (sheet.formulaFaults.size() > mostNamed ? " …" : "") + ")"});
    }
    return remarks;
}

}  // namespace sheet
