#pragma once

#include <string>

namespace exchange {

/// Lines of a text in a place so wide, times their height, in points: not every program fits rows to wrapped texts.
[[nodiscard]] double heightInPoints(const std::string& text, double sizePt, double widthMm);

}  // namespace exchange
