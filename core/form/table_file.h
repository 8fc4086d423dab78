#pragma once

#include "core/form/file_faults.h"
#include "core/form/read_edition.h"
#include "core/form/words.h"
#include "core/text/csv.h"

#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace form {

/// A CSV file of an edition with the columns it must have and no unknown one, in any order. Fields are asked for by
/// the position of their column in the list given to `open`; a column that may be missing reads as empty.
class TableFile {
public:
    /// Empty when the file cannot be read as such a table; the reasons are in `findings`.
    [[nodiscard]] static std::optional<TableFile> open(const EditionFiles& files, const std::string& name,
                                                       std::vector<std::string> columns, text::Findings& findings,
                                                       const std::set<std::string_view>& optional = {});

    [[nodiscard]] const std::vector<text::CsvRecord>& records() const { return m_table.records; }
    [[nodiscard]] const std::string& field(const text::CsvRecord& record, std::size_t column) const {
        static const std::string nothing;
        return has(column) ? record.fields[m_positions[column]] : nothing;
    }
    /// Whether the file has the column at all.
    [[nodiscard]] bool has(std::size_t column) const { return m_positions[column] != missing; }
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

    /// The word, or `otherwise` in a file without the column.
    template <class Value>
    [[nodiscard]] Value wordOr(const text::CsvRecord& record, std::size_t column, std::span<const Word<Value>> words,
                               Value otherwise) {
        return has(column) ? word<Value>(record, column, words) : otherwise;
    }

    void fault(int line, std::size_t column, std::string sentence) {
        m_faults.add(line, m_columns[column], std::move(sentence));
    }

private:
    TableFile(text::CsvTable table, std::vector<std::string> columns, FileFaults faults);

    static constexpr auto missing = static_cast<std::size_t>(-1);

    /// Finds each column in the header; false when one that must be there is missing or one is unknown.
    [[nodiscard]] bool place(const std::set<std::string_view>& optional);

    text::CsvTable m_table;
    std::vector<std::string> m_columns;
    std::vector<std::size_t> m_positions;
    FileFaults m_faults;
};

}  // namespace form
