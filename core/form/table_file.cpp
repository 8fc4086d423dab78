#include "core/form/table_file.h"

#include "core/form/edition_text.h"
#include "core/form/split.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace form {

std::optional<TableFile> TableFile::open(const EditionFiles& files, const std::string& name,
                                         std::vector<std::string> columns, text::Findings& findings,
                                         const std::set<std::string_view>& optional) {
    const auto utf8 = editionText(files, name, findings);
    if (!utf8) {
        return std::nullopt;
    }
    auto table = text::readCsv(*utf8);
    if (!table) {
        for (text::Finding& finding : table.findings) {
            finding.place.file = name;
            findings.push_back(std::move(finding));
        }
        return std::nullopt;
    }
    TableFile file(std::move(*table.value), std::move(columns), FileFaults(name, findings));
    if (!file.place(optional)) {
        return std::nullopt;
    }
    return file;
}

TableFile::TableFile(text::CsvTable table, std::vector<std::string> columns, FileFaults faults)
    : m_table(std::move(table)), m_columns(std::move(columns)), m_faults(std::move(faults)) {}

bool TableFile::place(const std::set<std::string_view>& optional) {
    bool whole = true;
    for (const std::string& column : m_columns) {
        const int position = m_table.column(column);
        if (position < 0 && optional.contains(column)) {
            m_positions.push_back(missing);
        } else if (position < 0) {
            m_faults.add(1, "Нет столбца «" + column + "».");
            whole = false;
        } else {
            m_positions.push_back(static_cast<std::size_t>(position));
        }
    }
    for (const std::string& found : m_table.header) {
        if (std::ranges::find(m_columns, found) == m_columns.end()) {
            m_faults.add(1, "Столбец «" + found + "» неизвестен.");
            whole = false;
        }
    }
    return whole;
}

const std::string& TableFile::filledField(const text::CsvRecord& record, std::size_t column) {
    const std::string& text = field(record, column);
    if (text.empty()) {
        fault(record.line, column, "Поле пусто; ожидается текст.");
    }
    return text;
}

std::vector<std::string> TableFile::list(const text::CsvRecord& record, std::size_t column) const {
    return split(field(record, column), " ");
}

std::optional<int> TableFile::count(const text::CsvRecord& record, std::size_t column, std::string_view expected) {
    const std::string& text = field(record, column);
    const char* const end = text.data() + text.size();
    int number = -1;
    const auto [stop, problem] = std::from_chars(text.data(), end, number);
    if (problem == std::errc{} && stop == end && number >= 0) {
        return number;
    }
    fault(record.line, column, "«" + text + "» – не целое число; ожидается " + std::string(expected) + ".");
    return std::nullopt;
}

}  // namespace form
