#pragma once

#include "core/scenario/journal.h"

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <filesystem>
#include <limits>
#include <vector>

namespace storage {

/// Entries of the journal by their numbers, both included.
struct EntryRange {
    std::int64_t first = 1;
    std::int64_t last = std::numeric_limits<std::int64_t>::max();
};

/// The entries that are there, oldest first, without the forms they replaced. Throws FileError (Damaged) about the
/// file when one is out of bounds.
[[nodiscard]] std::vector<scenario::JournalEntry> readJournal(SQLite::Database& database, EntryRange range,
                                                              const std::filesystem::path& file);

}  // namespace storage
