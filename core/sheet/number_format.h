#pragma once

#include "core/sheet/cell_text.h"

#include <string_view>

namespace sheet {

/// What a format code of a spreadsheet makes of a number: «dd.mm.yyyy», «0.0%», «# ##0,00 "руб."».
[[nodiscard]] NumberLook lookOf(std::string_view formatCode);
/// The same of a format that has a number and no code.
[[nodiscard]] NumberLook lookOfBuiltIn(int format);

}  // namespace sheet
