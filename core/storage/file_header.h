#pragma once

#include <filesystem>

namespace storage {

/// Throws FileError unless this is, by its first bytes, a plan. Nothing of SQLite touches a file that is not.
void requirePlanHeader(const std::filesystem::path& file);

}  // namespace storage
