#pragma once

#include <filesystem>
#include <string>

namespace hard {

/// Everything a plan says, without the times of its entries: what must be equal after an edit that was killed. Opens
/// the plan for editing, as its next user would. Throws storage::FileError; a plan that can only be read is a text
/// that says so.
[[nodiscard]] std::string stateOf(const std::filesystem::path& plan);

}  // namespace hard
