#include "core/text/csv.h"

#include <algorithm>

namespace text {

namespace {

bool mustBeQuoted(std::string_view field, char separator) {
    if (field.empty()) {
        return false;
    }
    const bool special = std::ranges::any_of(
        field, [separator](char byte) { return byte == separator || byte == '"' || byte == '\n' || byte == '\r'; });
    return special || field.front() == ' ' || field.back() == ' ';
}

void appendField(std::string& line, std::string_view field, char separator) {
    if (!mustBeQuoted(field, separator)) {
        line += field;
        return;
    }
    line += '"';
    for (const char byte : field) {
        line.append(byte == '"' ? 2 : 1, byte);
    }
    line += '"';
}

}  // namespace

std::string csvLine(const std::vector<std::string>& fields, char separator) {
    std::string line;
    for (std::size_t index = 0; index < fields.size(); ++index) {
        if (index != 0) {
            line += separator;
        }
        appendField(line, fields[index], separator);
    }
    // A lone empty field would be a blank line, which readers skip.
    if (line.empty() && fields.size() == 1) {
        line = "\"\"";
    }
    return line + "\n";
}

std::string writeCsv(const CsvTable& table) {
    std::string text = csvLine(table.header, table.separator);
    for (const CsvRecord& record : table.records) {
        text += csvLine(record.fields, table.separator);
    }
    return text;
}

int CsvTable::column(std::string_view name) const {
    const auto found = std::ranges::find(header, name);
    return found == header.end() ? -1 : static_cast<int>(found - header.begin());
}

}  // namespace text
