#pragma once

#include "core/scenario/draft.h"
#include "core/storage/migrator.h"

#include <filesystem>

namespace storage {

/// Throws FileError when the folder is absent or cannot be written, or the name is taken and must not be replaced.
void requireCreatable(const std::filesystem::path& file, bool mayReplace);

/// Writes beside, brings to disk, renames: the name holds the old file or the whole new one, never a part.
/// Throws SQLite::Exception or std::system_error and leaves nothing behind. The caller has the lock.
void writeNewFile(const std::filesystem::path& file, const scenario::DraftContent& content);

/// The file as of the last step, made beside it and put in its place when it is whole and on disk; the old one stays as
/// «план.tpgg.до-обновления-2». Whatever goes wrong – a full disk too – the file is as it was. The caller has the
/// lock, and no connection to the file. Throws like `writeNewFile`.
std::filesystem::path upgradeFile(const std::filesystem::path& file, int version, Migrations steps);

}  // namespace storage
