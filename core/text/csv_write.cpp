#include "core/text/csv.h"

#include <algorithm>
#include <utility>

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

/// «-5,0», «+1 234.5 %»: a sign, digits, and what Russian and plain numbers are parted with.
bool isSignedNumber(std::string_view field) {
    constexpr std::string_view noBreakSpace = "\u00A0";
    constexpr std::string_view narrowSpace = "\u202F";
    bool hasDigit = false;
    for (std::string_view rest = field.substr(1); !rest.empty();) {
        const bool digit = rest.front() >= '0' && rest.front() <= '9';
        hasDigit = hasDigit || digit;
        if (digit || std::string_view(" .,%").find(rest.front()) != std::string_view::npos) {
            rest.remove_prefix(1);
        } else if (rest.starts_with(noBreakSpace) || rest.starts_with(narrowSpace)) {
            rest.remove_prefix(rest.starts_with(noBreakSpace) ? noBreakSpace.size() : narrowSpace.size());
        } else {
            return false;
        }
    }
    return hasDigit;
}

}  // namespace

std::string harmless(std::string field) {
    constexpr std::string_view starters = "=+-@\t\r";
    if (field.size() < 2 || starters.find(field.front()) == std::string_view::npos) {
        return field;
    }
    const bool isSign = field.front() == '+' || field.front() == '-';
    return isSign && isSignedNumber(field) ? field : "'" + field;
}

std::string csvLineForPeople(std::vector<std::string> fields) {
    for (std::string& field : fields) {
        field = harmless(std::move(field));
    }
    return csvLine(fields);
}

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
