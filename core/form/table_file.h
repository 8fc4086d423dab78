#pragma once

#include "core/form/file_faults.h"
#include "core/form/read_edition.h"
#include "core/form/words.h"
#include "core/text/csv.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace form {

/// A CSV file of an edition with exactly the columns it must have, in any order. Fields are asked for by
/// the position of their column in the list given to `open`.
class TableFile {
public:
    /// Empty when the file cannot be read as such a table; the reasons are in `findings`.
    [[nodiscard]] static std::optional<TableFile> open(const EditionFiles& files, const std::string& name,
                                                       std::vector<std::string> columns, text::Findings& findings);

    [[nodiscard]] const std::vector<text::CsvRecord>& records() const { return m_table.records; }
    [[nodiscard]] const std::string& field(const text::CsvRecord& record, std::size_t column) const {
        return record.fields[m_positions[column]];
    }
    /// The field, which must not be empty.
    [[nodiscard]] const std::string& filledField(const text::CsvRecord& record, std::size_t column);
    [[nodiscard]] std::vector<std::string> list(const text::CsvRecord& record, std::size_t column) const;
    /// A whole number from 0; anything else is a finding that names `expected`.
    [[nodiscard]] std::optional<int> count(const text::CsvRecord& record, std::size_t column,
                                           std::string_view expected);

    template <class Value>
    [[nodiscard]] Value word(const text::CsvRecord& record, std::size_t column, std::span<const Word<Value>> words) {
        const std::string& text = field(record, column);
        const auto value = meaning(words, std::string_view(text));
        if (!value) {
            fault(record.line, column, unknownWord(words, std::string_view(text)));
        }
        return value.value_or(words.front().value);
    }

    void fault(int line, std::size_t column, std::string sentence) {
        m_faults.add(line, m_columns[column], std::move(sentence));
    }

private:
    TableFile(text::CsvTable table, std::vector<std::string> columns, FileFaults faults);

    /// Finds each column in the header; false when one is missing or one is unknown.
    [[nodiscard]] bool place();

    text::CsvTable m_table;
    std::vector<std::string> m_columns;
    std::vector<std::size_t> m_positions;
    FileFaults m_faults;
};

}  // namespace form
