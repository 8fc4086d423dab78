#pragma once

#include <filesystem>

namespace output {

/// The name under which a file is written before it takes its own, `number` tells files of one process apart:
/// «.tpgg-узел-1234-1.part», in the folder where the file will stand.
[[nodiscard]] std::filesystem::path asideName(const std::filesystem::path& folder, int number);

/// Removes what a killed writer left there: files of `asideName` whose process is gone from this computer, and of any
/// computer when they are older than a day. Never throws: a folder that cannot be swept can still be written to.
void sweepLeftovers(const std::filesystem::path& folder) noexcept;

}  // namespace output
