#pragma once

namespace ui {

/// How many years after the first one of a form a plan may begin with.
constexpr int yearsAhead = 4;

}  // namespace ui
