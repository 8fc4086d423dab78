#pragma once

#include "core/scenario/carry_over.h"

#include <QString>

#include <utility>
#include <vector>

namespace ui {

/// What is carried over, a line a kind: {«Численность», «2 значения, 2016 год; ввести: 2017, 2018»}.
[[nodiscard]] std::vector<std::pair<QString, QString>> carriedWords(const scenario::CarryOver& carried, int firstYear);

}  // namespace ui
