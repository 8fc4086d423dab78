#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace cli {

/// Every byte of a file. Throws Failure.
[[nodiscard]] std::string readFile(const std::filesystem::path& file);
/// Writes beside and renames: the name holds the old file or the whole new one. Throws Failure.
void writeFile(const std::filesystem::path& file, std::string_view bytes);
/// To the file, or to the standard output when the name is empty. Throws Failure when not all could be written.
void deliver(const std::string& file, std::string_view bytes);

}  // namespace cli
