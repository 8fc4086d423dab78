#include "core/reading/table_cells.h"

#include "core/text/windows1251.h"

#include <algorithm>

namespace reading {

namespace {

/// Decimal commas are no separators: a comma separates only where neither tabs nor semicolons do.
char separatorOf(std::string_view utf8) {
    for (const char separator : {'\t', ';'}) {
        if (utf8.find(separator) != std::string_view::npos) {
            return separator;
        }
    }
    return ',';
}

bool isBlankLine(const text::CsvRecord& record) {
    return std::ranges::all_of(record.fields, [](const std::string& field) {
        return field.find_first_not_of(" \t\r\n") == std::string::npos;
    });
}

}  // namespace

text::Outcome<std::vector<text::CsvRecord>> readTableCells(std::string_view bytes) {
    using Records = text::Outcome<std::vector<text::CsvRecord>>;
    text::Outcome<std::string> decoded = text::decodeText(bytes);
    if (!decoded) {
        return Records::failed(std::move(decoded.findings));
    }
    Records records = text::readCsvRecords(*decoded.value, separatorOf(*decoded.value));
    records.findings.insert(records.findings.begin(), decoded.findings.begin(), decoded.findings.end());
    if (!records) {
        return records;
    }
    std::erase_if(*records.value, isBlankLine);
    if (records.value->empty()) {
        return Records::failed({{text::Severity::Error, "таблица", "таблица пуста; ожидались строки с числами"}});
    }
    return records;
}

std::string_view fieldOf(const text::CsvRecord& record, std::size_t column) {
    return column < record.fields.size() ? std::string_view(record.fields[column]) : std::string_view();
}

}  // namespace reading
