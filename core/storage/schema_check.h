#pragma once

#include "core/storage/migrator.h"

namespace storage {

/// The tables, indexes and triggers of a file must be those the steps of its version make, word for word: a trigger, a
/// view or a generated column put there by others would run inside our statements. Throws FileError (Damaged) that
/// names the first that differs.
void requireKnownSchema(SQLite::Database& database, int version, Migrations steps, const std::filesystem::path& file);

/// A file of a newer program may have more, but what is read here must be plain tables. Throws the same.
void requirePlainTables(SQLite::Database& database, Migrations steps, const std::filesystem::path& file);

}  // namespace storage
