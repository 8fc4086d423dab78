#pragma once

#include "core/document/printed_table.h"

#include <string>
#include <vector>

namespace document {

/// The heading texts of one column from the top level down.
using HeadingPath = std::vector<std::string>;

/// The cells of a heading, level by level: equal neighbours under the same heading melt into one cell, the same words
/// under each other are one cell, a path of fewer levels reaches down to the last.
[[nodiscard]] std::vector<HeadingCell> meltedHeading(const std::vector<HeadingPath>& paths);

}  // namespace document
