#pragma once

#include "core/form/note_template.h"
#include "core/note/plan_figures.h"

#include <string>

namespace note {

/// Stands on paper where a placeholder has no value.
inline constexpr std::string_view emptyPlace = "________";

/// «18 525,5 млн рублей», «на 3,2 % больше», «980 000 человек»: the figure in the words of its format. `printed` is how
/// a figure without a format stands; money is in a scale of 10^power roubles.
[[nodiscard]] std::string figureWords(const form::NoteFormat& format, const PlanFigure& figure,
                                      const std::string& printed, bool isChange, int power,
                                      const plan::Rounder& rounder);

}  // namespace note
