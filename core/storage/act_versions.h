#pragma once

#include "core/scenario/act_version.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>

namespace storage {

/// The history of the act, the oldest first; nothing in a file of a version that has no such tables.
[[nodiscard]] std::vector<scenario::ActTitle> readActTitles(SQLite::Database& database,
                                                            const std::filesystem::path& file);
/// Throws FileError (Damaged) where a part of it is absent, does not read, or is not what was frozen.
[[nodiscard]] scenario::ActVersion readAct(SQLite::Database& database, std::int64_t id,
                                           const std::filesystem::path& file);
/// The caller owns the transaction.
void writeAct(SQLite::Database& database, const scenario::ActVersion& version);

}  // namespace storage
