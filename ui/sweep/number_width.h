#pragma once

namespace ui {

/// A field for one number of a sweep, logical pixels.
constexpr int numberWidth = 96;

}  // namespace ui
