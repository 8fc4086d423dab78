#pragma once

#include "core/programme/calculation.h"

#include <QString>

namespace ui {

class ShownPlan;

/// The appendix whose columns part the sources of money has a grand total of both; nullptr where none does.
[[nodiscard]] const form::Appendix* appendixOfSources(const form::Edition& edition);
/// A figure as the foot of the window says it: «2 367,4 руб.», «8 815,4, неполно», «не введено».
[[nodiscard]] QString figureWords(const programme::CellView& view, const QString& unit);
/// The cost of the programme in one year from all sources; no figure while nothing is entered.
[[nodiscard]] programme::CellView programmeCost(const ShownPlan& shownPlan, int year);
/// «млн руб.», with no break in it.
[[nodiscard]] QString moneyWords(const ShownPlan& shownPlan);

}  // namespace ui
