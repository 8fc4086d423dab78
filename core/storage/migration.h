#pragma once

#include <span>
#include <string_view>

namespace storage {

/// One step of the schema of a plan file: a file of migrations/, compiled in.
struct Migration {
    int number = 0;
    std::string_view name;
    std::string_view checksum;  ///< SHA-256 of the file, written into each plan the step was applied to
    std::string_view sql;
};

/// Every step, oldest first; the number of the last is the version of a fresh file.
[[nodiscard]] std::span<const Migration> migrations();

}  // namespace storage
