#include "core/norms/reference_file.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <charconv>

namespace norms {

namespace {

constexpr std::string_view byteOrderMark = "\uFEFF";

}  // namespace

std::optional<ReferenceFile> ReferenceFile::open(const ReferenceFiles& files, const std::string& name,
                                                 const std::vector<std::string>& columns, text::Findings& findings,
                                                 bool (*isFurther)(std::string_view)) {
    const auto found = files.find(name);
    if (found == files.end()) {
        return std::nullopt;
    }
    std::string_view bytes = found->second;
    if (!text::isValidUtf8(bytes)) {
        findings.push_back(
            {text::Severity::Error, text::Place::ofFile(name), "Текст не в кодировке UTF-8; ожидается UTF-8."});
        return std::nullopt;
    }
    if (bytes.starts_with(byteOrderMark)) {
        bytes.remove_prefix(byteOrderMark.size());
    }
    auto table = text::readCsv(bytes);
    if (!table) {
        for (text::Finding& finding : table.findings) {
            finding.place.file = name;
            findings.push_back(std::move(finding));
        }
        return std::nullopt;
    }
    ReferenceFile file(name, std::move(*table.value), findings);
    return file.hasColumns(columns, isFurther) ? std::optional(std::move(file)) : std::nullopt;
}

bool ReferenceFile::hasColumns(const std::vector<std::string>& columns, bool (*isFurther)(std::string_view)) {
    bool whole = true;
    const text::CsvRecord headerLine{1, {}};
    for (const std::string& column : columns) {
        if (m_table.column(column) < 0) {
            fault(headerLine, column, "Такого столбца нет; он обязателен.");
            whole = false;
        }
    }
    for (const std::string& column : m_table.header) {
        if (std::ranges::find(columns, column) == columns.end() && !(isFurther && isFurther(column))) {
            fault(headerLine, column, "Столбец неизвестен.");
            whole = false;
        }
    }
    return whole;
}

const std::string& ReferenceFile::field(const text::CsvRecord& record, std::string_view column) const {
    return record.fields[static_cast<std::size_t>(m_table.column(column))];
}

const std::string& ReferenceFile::filledField(const text::CsvRecord& record, std::string_view column) {
    const std::string& text = field(record, column);
    if (text.empty()) {
        fault(record, column, "Поле пусто; ожидается текст.");
    }
    return text;
}

std::optional<decimal::Decimal> ReferenceFile::number(const text::CsvRecord& record, std::string_view column) {
    const std::string& text = field(record, column);
    auto number = decimal::Decimal::fromPlain(text);
    if (number && !number->isNegative()) {
        return number;
    }
    fault(record, column, "«" + text + "» – не число от нуля; ожидается, например, 0.29.");
    return std::nullopt;
}

std::optional<int> ReferenceFile::whole(const text::CsvRecord& record, std::string_view column, std::string_view text,
                                        int least, int most) {
    int number = 0;
    const auto [stop, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem == std::errc{} && stop == text.data() + text.size() && number >= least && number <= most) {
        return number;
    }
    fault(record, column,
          "«" + std::string(text) + "» – не целое число от " + std::to_string(least) + " до " + std::to_string(most)
              + ".");
    return std::nullopt;
}

void ReferenceFile::fault(const text::CsvRecord& record, std::string_view column, std::string sentence) {
    text::Place place = text::Place::ofLine(record.line, std::string(column));
    place.file = m_name;
    m_findings->push_back({text::Severity::Error, std::move(place), std::move(sentence)});
}

std::vector<std::string> partsOf(std::string_view field, char separator) {
    std::vector<std::string> parts;
    while (!field.empty()) {
        const std::size_t end = std::min(field.find(separator), field.size());
        std::string_view part = field.substr(0, end);
        while (part.starts_with(' ')) {
            part.remove_prefix(1);
        }
        while (part.ends_with(' ')) {
            part.remove_suffix(1);
        }
        if (!part.empty()) {
            parts.emplace_back(part);
        }
        field.remove_prefix(std::min(end + 1, field.size()));
    }
    return parts;
}

}  // namespace norms
