#pragma once

#include <filesystem>

namespace cli {

/// Where the program itself lies; empty where the system does not tell.
[[nodiscard]] std::filesystem::path programFolder();

}  // namespace cli
