#pragma once

#include "core/scenario/upgrade.h"

#include <QString>

namespace ui {

/// «3 изменения: столбцы – 1, строки – 2»; kinds without changes are left out.
[[nodiscard]] QString changeCounts(const scenario::EditionDifference& difference);
/// «Без изменений – 51, названо иначе – 1, исключено – 1»: rows, met by their printed number. Zeroes are left out.
[[nodiscard]] QString rowCounts(const form::Edition& before, const form::Edition& after);
/// «объём, строка 03, 2016 год», in the words of the form that has the place.
[[nodiscard]] std::vector<std::string> placesOf(const std::vector<programme::AssignmentKey>& keys,
                                                const form::Edition& edition);

}  // namespace ui
