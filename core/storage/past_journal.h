#pragma once

#include "core/storage/row_reading.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace storage {

/// The journal of a file as it was at opening, read a block at a time. It shares the connection of whoever opened the
/// file, so it reads that file even if another has taken its name since; in one thread at a time.
class PastJournal final : public scenario::JournalPast {
public:
    PastJournal(std::shared_ptr<SQLite::Database> database, std::filesystem::path file, Edition current);

    [[nodiscard]] std::size_t size() const override { return m_size; }
    /// Throws FileError. Where an entry was removed outside the program, one that says so stands in its place.
    [[nodiscard]] const scenario::JournalEntry& at(std::size_t place) override;
    [[nodiscard]] scenario::ScenarioId highestScenario() override { return m_highestScenario; }

private:
    using Entries = std::vector<scenario::JournalEntry>;

    [[nodiscard]] Entries read(std::size_t first, std::size_t last);
    void addEditions(Entries& entries);

    std::shared_ptr<SQLite::Database> m_database;
    std::filesystem::path m_file;
    Edition m_current;
    std::size_t m_size = 0;
    scenario::ScenarioId m_highestScenario = 0;
    std::map<std::size_t, Entries> m_blocks;  ///< by number; those that were asked for
    std::optional<std::map<std::string, Edition>> m_editions;  ///< by checksum; nullopt – not asked for yet
};

}  // namespace storage
