#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace hard {

/// Writes `bytes`, a whole plan, to `file` and spoils it: bytes and pages as a failing disk or a virus would, or
/// tables, texts and figures as somebody with a program for databases would. The same seed spoils in the same way.
/// Returns what was done.
std::string spoilPlan(const std::filesystem::path& file, const std::string& bytes, std::uint64_t seed);

}  // namespace hard
