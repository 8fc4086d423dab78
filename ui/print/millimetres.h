#pragma once

namespace ui {

constexpr double millimetresPerInch = 25.4;

}  // namespace ui
