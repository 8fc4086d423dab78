#pragma once

#include "core/form/edition.h"
#include "core/text/finding.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace cli {

/// The folder with one form edition a subfolder: `TPGG_RESOURCES`, else beside the installed program, else the
/// source tree the program was built from. Throws Failure when there is none.
[[nodiscard]] std::filesystem::path editionsFolder();
/// Names of its subfolders, sorted.
[[nodiscard]] std::vector<std::string> editionIds(const std::filesystem::path& editions);
/// Reads one; a folder that is absent or broken gives findings.
[[nodiscard]] text::Outcome<form::Edition> readEditionFolder(const std::filesystem::path& editions,
                                                             const std::string& id);

}  // namespace cli
