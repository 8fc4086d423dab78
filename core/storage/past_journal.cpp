#include "core/storage/past_journal.h"

#include "core/storage/fault_messages.h"
#include "core/storage/journal_reading.h"
#include "core/storage/plan_file_access.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>

namespace storage {

namespace {

/// Opening reads the last block: what can be undone. Small, because one entry may be an import of thousands of values.
constexpr std::size_t entriesInBlock = 32;

/// Numbers run from 1 without gaps: the last one is their number, and no entry need be counted.
std::size_t lastEntry(SQLite::Database& database, const std::filesystem::path& file) {
    SQLite::Statement row(database, "SELECT max(id) AS id FROM journal");
    row.executeStep();
    const std::int64_t last = row.isColumnNull(0) ? 0 : CheckedRow(row, file).entryId(0);
    const std::int64_t bytes =
        database.execAndGet("PRAGMA page_count").getInt64() * database.execAndGet("PRAGMA page_size").getInt64();
    constexpr std::int64_t leastBytesOfEntry = 8;
    if (last > bytes / leastBytesOfEntry) {
        throw fault::damaged(file, "в его журнале не хватает записей");
    }
    return static_cast<std::size_t>(last);
}

scenario::ScenarioId highestScenarioIn(SQLite::Database& database, const std::filesystem::path& file) {
    SQLite::Statement row(database, "SELECT max(scenario) AS scenario FROM journal_scenario");
    row.executeStep();
    return row.isColumnNull(0) ? 0 : CheckedRow(row, file).scenarioId(0);
}

/// The forms the plan had and may go back to, by checksum; the one in force is not read twice.
std::map<std::string, Edition> readPastEditions(SQLite::Database& database, const Edition& current,
                                                const std::filesystem::path& file) {
    std::map<std::string, form::EditionFiles> texts;
    SQLite::Statement row(database, "SELECT checksum, name, text FROM journal_edition_file");
    while (row.executeStep()) {
        texts[row.getColumn(0).getString()].emplace(row.getColumn(1).getString(), row.getColumn(2).getString());
    }
    std::map<std::string, Edition> editions;
    for (const auto& [checksum, files] : texts) {
        const Edition edition = files == current->files ? current : understood(files, file);
        if (edition->checksum != checksum) {
            throw fault::damaged(file, "прежняя форма в его журнале изменена");
        }
        editions.emplace(checksum, edition);
    }
    return editions;
}

scenario::JournalEntry removedEntry(std::int64_t id) {
    scenario::JournalEntry entry;
    entry.id = id;
    entry.change.title = "запись удалена вне программы";
    return entry;
}

}  // namespace

PastJournal::PastJournal(std::shared_ptr<SQLite::Database> database, std::filesystem::path file, Edition current)
    : m_database(std::move(database)),
      m_file(std::move(file)),
      m_current(std::move(current)),
      m_size(lastEntry(*m_database, m_file)),
      m_highestScenario(highestScenarioIn(*m_database, m_file)) {}

const scenario::JournalEntry& PastJournal::at(std::size_t place) {
    const std::size_t number = place / entriesInBlock;
    auto block = m_blocks.find(number);
    if (block == m_blocks.end()) {
        const std::size_t first = number * entriesInBlock;
        Entries entries = translated(m_file, [&] { return read(first, std::min(first + entriesInBlock, m_size)); });
        block = m_blocks.emplace(number, std::move(entries)).first;
    }
    return block->second[place % entriesInBlock];
}

/// Places `first` … before `end`.
PastJournal::Entries PastJournal::read(std::size_t first, std::size_t end) {
    Entries found =
        readJournal(*m_database, {static_cast<std::int64_t>(first) + 1, static_cast<std::int64_t>(end)}, m_file);
    Entries entries;
    auto next = found.begin();
    for (auto id = static_cast<std::int64_t>(first) + 1; id <= static_cast<std::int64_t>(end); ++id) {
        const bool present = next != found.end() && next->id == id;
        entries.push_back(present ? std::move(*next++) : removedEntry(id));
    }
    addEditions(entries);
    return entries;
}

/// The entries that replaced the form.
void PastJournal::addEditions(Entries& entries) {
    SQLite::Statement row(*m_database, "SELECT entry, before_checksum, after_checksum FROM journal_edition "
                                       "WHERE entry BETWEEN ? AND ?");
    row.bind(1, entries.front().id);
    row.bind(2, entries.back().id);
    while (row.executeStep()) {
        if (!m_editions) {
            m_editions = readPastEditions(*m_database, m_current, m_file);
        }
        const auto place = static_cast<std::size_t>(row.getColumn(0).getInt64() - entries.front().id);
        const auto before = m_editions->find(row.getColumn(1).getString());
        const auto after = m_editions->find(row.getColumn(2).getString());
        if (before == m_editions->end() || after == m_editions->end()) {
            throw fault::damaged(m_file, "в его журнале нет прежней формы");
        }
        entries[place].change.edition = scenario::EditionItem{before->second, after->second};
    }
}

}  // namespace storage
