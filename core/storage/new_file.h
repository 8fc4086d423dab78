#pragma once

#include "core/scenario/draft.h"

#include <filesystem>

namespace storage {

/// Throws FileError when the folder is absent or cannot be written, or the name is taken and must not be replaced.
void requireCreatable(const std::filesystem::path& file, bool mayReplace);

/// Writes beside, brings to disk, renames: the name holds the old file or the whole new one, never a part.
/// Throws SQLite::Exception or std::system_error and leaves nothing behind. The caller has the lock.
void writeNewFile(const std::filesystem::path& file, const scenario::DraftContent& content);

}  // namespace storage
