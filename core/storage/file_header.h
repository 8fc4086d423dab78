#pragma once

#include <filesystem>

namespace storage {

/// Room beside the plan for the names of its lock, its journal and its copies, and a path that SQLite takes.
[[nodiscard]] bool hasRoomForNames(const std::filesystem::path& file);

/// Throws FileError unless this is, by its first bytes, a plan. Nothing of SQLite touches a file that is not.
void requirePlanHeader(const std::filesystem::path& file);

}  // namespace storage
