#pragma once

#include "core/scenario/draft.h"

#include <SQLiteCpp/Database.h>

#include <string>

namespace storage {

/// Fills a fresh, empty database. The caller owns the transaction, here and below.
void writeContent(SQLite::Database& database, const scenario::DraftContent& content, const std::string& appVersion);
/// The journal entry, and the overrides, scenarios and form as they stand after it.
void writeEntry(SQLite::Database& database, const scenario::JournalEntry& entry);

}  // namespace storage
