#pragma once

#include "core/scenario/draft.h"

#include <QString>

namespace ui {

/// «Будет заполнено: 23 норматива из 54, коэффициент объёма 0,8, границы объёмов бюджета.» of the first year of a plan
/// in which nothing is entered yet.
[[nodiscard]] QString filledWords(const scenario::DraftContent& fresh);

}  // namespace ui
