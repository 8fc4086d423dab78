#pragma once

#include "core/storage/migration.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <span>

namespace storage {

using Migrations = std::span<const Migration>;

/// `PRAGMA user_version`: the number of the last step the file went through.
[[nodiscard]] int versionOf(SQLite::Database& database);
[[nodiscard]] int latestVersion(Migrations steps);

/// Throws FileError (Altered) when a step recorded in the file is not the step known here.
void requireKnownSteps(SQLite::Database& database, Migrations steps, const std::filesystem::path& file);

/// Runs the steps the database has not seen, each in one transaction. A step that breaks a reference
/// is rolled back whole and throws SQLite::Exception.
void applyMissingSteps(SQLite::Database& database, Migrations steps);

}  // namespace storage
