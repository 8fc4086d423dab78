#pragma once

#include "core/form/read_edition.h"

#include <optional>
#include <string>
#include <string_view>

namespace form {

/// The text of one file without its byte order mark; a missing file or bytes that are not UTF-8 are findings.
[[nodiscard]] std::optional<std::string_view> editionText(const EditionFiles& files, const std::string& name,
                                                          text::Findings& findings);

/// «appendix2_rows.csv».
[[nodiscard]] std::string appendixFile(int appendix, std::string_view table);

}  // namespace form
