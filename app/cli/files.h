#pragma once

#include "app/cli/outcome.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace cli {

/// Every byte of a text file that a person brings; see output::readFile. Throws Failure.
[[nodiscard]] std::string readFile(const std::filesystem::path& file);
/// To the file, or to the standard output when the name is empty. Throws Failure when not all could be written, and
/// where a plan stands under that name.
void deliver(const std::string& file, std::string_view bytes);
/// The status of the program: `status`, or Failed where not everything said to the standard output has reached it. A
/// full disk shows only when the last of it goes out.
[[nodiscard]] ExitStatus delivered(ExitStatus status);

}  // namespace cli
