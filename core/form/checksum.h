#pragma once

#include "core/form/read_edition.h"

#include <string>

namespace form {

/// FNV-1a, 64 bits, 16 hexadecimal digits, over names and texts. Detects a change, not tampering.
[[nodiscard]] std::string checksum(const EditionFiles& files);

}  // namespace form
