#pragma once

#include "core/scenario/draft.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>

namespace storage {

/// Everything in the file, the form read from the copy it carries.
struct ReadContent {
    scenario::DraftContent content;
    bool editionIntact = true;  ///< the copy of the form still has the checksum written with it
};

/// Throws FileError (Damaged) when a part of the plan is absent or cannot be understood.
[[nodiscard]] ReadContent readContent(SQLite::Database& database, const std::filesystem::path& file);

/// The entries from this one on, without the forms they replaced. Throws the same.
[[nodiscard]] std::vector<scenario::JournalEntry> readJournal(SQLite::Database& database, std::int64_t from,
                                                              const std::filesystem::path& file);

}  // namespace storage
