#pragma once

#include "core/sheet/workbook.h"

#include <string>

namespace sheet {

/// The sheet as text with separators, a line for each of its rows, also for the empty ones: numbers of lines stay.
[[nodiscard]] std::string textOf(const Sheet& sheet, char separator);

/// What a person should know of a sheet that was read: hidden rows and columns, formulas without values.
[[nodiscard]] text::Findings remarksOf(const Sheet& sheet);

}  // namespace sheet
