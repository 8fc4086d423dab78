#pragma once

#include "core/check/check.h"
#include "core/document/placed_columns.h"
#include "core/document/printed_table.h"
#include "core/document/title_block.h"
#include "core/scenario/draft.h"

#include <span>
#include <vector>

namespace document {

/// «ПРОЕКТ» at the top of each sheet: while `check` has errors, or because a user asks for it.
enum class PaperMark { None, Project };
/// The scale of money: as it is printed, or as plans of the edition compute it.
enum class MoneyShown { AsPrinted, AsComputed };

/// The title block as the plan has it.
[[nodiscard]] TitleBlock titleBlock(const scenario::Draft& draft, const programme::Assignments& assignments);
/// What the findings of a plan ask for, of whatever year: an act is adopted whole.
[[nodiscard]] PaperMark paperMark(std::span<const check::CheckFinding> findings);
/// What stands in the foot of each page of a scenario.
[[nodiscard]] std::vector<std::string> footMarks(const scenario::Draft& draft, scenario::ScenarioId scenario);

/// The printed tables of one appendix for the years asked for: one table a year, or a single one where the
/// form prints all programme years side by side (then `years` is not asked). `calculation` is of `scenario`. Sample
/// data say where they come from in the foot of each page. The services column is shown only where the cost method
/// counts services. Throws std::invalid_argument when the edition has no such appendix or the calculation no such year.
[[nodiscard]] std::vector<PrintedTable> printedTables(const scenario::Draft& draft, scenario::ScenarioId scenario,
                                                      const programme::Calculation& calculation, int appendixNumber,
                                                      std::span<const int> years, PaperMark mark = PaperMark::None,
                                                      ServicesColumn services = ServicesColumn::Hidden,
                                                      MoneyShown money = MoneyShown::AsPrinted);

}  // namespace document
