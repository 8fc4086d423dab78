#pragma once

#include "core/scenario/draft.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <memory>

namespace storage {

/// Everything in the file, the form read from the copy it carries; the journal is read when it is asked for.
struct ReadContent {
    scenario::DraftContent content;
    bool editionIntact = true;  ///< the copy of the form still has the checksum written with it
};

/// Throws FileError (Damaged) when a part of the plan is absent or cannot be understood.
[[nodiscard]] ReadContent readContent(const std::shared_ptr<SQLite::Database>& database,
                                      const std::filesystem::path& file);

}  // namespace storage
