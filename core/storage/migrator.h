#pragma once

#include "core/storage/migration.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <optional>
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

/// Copies the file beside itself («план.tpgg.до-обновления-2»), then applies what is missing.
/// Returns the copy; nothing when the file is up to date. Throws before the first step if it cannot be copied.
std::optional<std::filesystem::path> upgradeFile(SQLite::Database& database, Migrations steps,
                                                 const std::filesystem::path& file);

}  // namespace storage
