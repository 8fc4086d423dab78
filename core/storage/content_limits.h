#pragma once

#include "core/scenario/draft.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <filesystem>
#include <string>

namespace storage {

/// What a plan may hold. Far above any real plan, far below what would exhaust memory or overflow a number: what is
/// read from a file is checked against them before anything is computed, what is written before it is on disk.
struct Limits {
    static constexpr std::uintmax_t fileBytes = std::uintmax_t{1} << 30;
    static constexpr int pieceBytes = 16 << 20;  ///< one text of a form, the longest text of all
    static constexpr std::size_t textBytes = 1 << 20;  ///< a value, a note, a title, a name
    static constexpr std::size_t scenarios = 10'000;
    static constexpr std::size_t overrides = 3'000'000;
    static constexpr std::int64_t scenarioId = 1'000'000'000;
    static constexpr std::int64_t entryId = std::int64_t{1} << 52;
    static constexpr std::int64_t year = 9999;
};

/// The columns of a row as they are asked for, each within its limits. Throws FileError (Damaged) that names the file
/// and what is wrong in it.
class CheckedRow {
public:
    CheckedRow(const SQLite::Statement& row, const std::filesystem::path& file) : m_row(row), m_file(file) {}

    /// As people see it: entering refuses what cannot be seen, a file written by another hand may still hold it.
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] scenario::ScenarioId scenarioId(int column) const;
    /// 0 is a parameter of the whole file.
    [[nodiscard]] int year(int column) const;
    [[nodiscard]] std::int64_t entryId(int column) const;
    [[nodiscard]] bool isNull(int column) const { return m_row.isColumnNull(column); }
    [[nodiscard]] bool mark(int column) const { return m_row.getColumn(column).getInt() != 0; }

private:
    [[nodiscard]] std::int64_t number(int column, std::int64_t least, std::int64_t most) const;

    const SQLite::Statement& m_row;
    const std::filesystem::path& m_file;
};

/// One root, and every other scenario descends from it. Throws FileError (Damaged).
void requireTree(const std::vector<scenario::Scenario>& scenarios, const std::filesystem::path& file);

/// Throws FileError when a text is longer than could be read again.
void requireStorable(const scenario::JournalEntry& entry, const std::filesystem::path& file);

}  // namespace storage
