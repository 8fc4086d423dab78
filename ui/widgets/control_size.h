#pragma once

namespace ui {

/// Logical pixels of a field, a list or a button (ui.md §1).
constexpr int controlHeight = 28;
constexpr int controlPadding = 12;

}  // namespace ui
