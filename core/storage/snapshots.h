#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace storage {

/// As many copies as are kept when nobody says otherwise.
inline constexpr int usualSnapshots = 10;
inline constexpr int mostSnapshots = 1000;

/// A copy of a plan as it was before somebody began to edit it.
struct Snapshot {
    int number = 0;  ///< its own as long as it is kept; later copies have greater ones
    std::string time;  ///< when it was made, «2026-11-30T07:36:14»
    std::uintmax_t size = 0;  ///< bytes
    std::filesystem::path file;
};

/// Where the copies lie: «план.tpgg.копии» beside the plan.
[[nodiscard]] std::filesystem::path snapshotFolder(const std::filesystem::path& plan);
/// Those there are, the newest first. The plan itself may be gone.
[[nodiscard]] std::vector<Snapshot> snapshots(const std::filesystem::path& plan);

/// Copies the plan unless the newest copy is the same byte for byte, and removes the oldest beyond `keep`; a `keep` of
/// 0 makes and removes none. The caller holds the plan's lock. Throws std::system_error; the copies are then as before.
std::optional<Snapshot> takeSnapshot(const std::filesystem::path& plan, int keep);

/// The copy of that number as a plan of its own at `target`, where nothing may stand yet. Throws FileError, also for a
/// number there is no copy of and for a copy that is damaged.
void restoreSnapshot(const std::filesystem::path& plan, int number, const std::filesystem::path& target);

}  // namespace storage
