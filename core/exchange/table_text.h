#pragma once

#include "core/programme/calculation.h"
#include "core/scenario/draft.h"

#include <span>
#include <string>
#include <vector>

namespace exchange {

/// One filled appendix for reading by scripts. With several years `year` is the first column.
struct TableRequest {
    int appendix = 0;  ///< 0 – all that are filled, where a format holds several tables
    std::vector<int> years;
    bool allYears = false;  ///< written with the year of each row; a column of the first year alone is kept
    scenario::ScenarioId scenario = scenario::rootScenario;  ///< what is computed
    bool briefHeading = false;  ///< on paper: later sheets repeat the numbers of columns alone
    bool project = false;  ///< on paper: «ПРОЕКТ» at the top of each sheet
    bool services = false;  ///< the column of whole numbers of services, where the cost method counts them
    bool forPeople = false;  ///< CSV for a spreadsheet of a person, not for scripts
};

/// `row,label,unit,` and the column keys; a decimal point, exactly the printed decimals, «X», «-» or empty.
/// Costs are in the scale of `option.money`. Throws std::invalid_argument for an appendix or year that is absent.
[[nodiscard]] std::string tableAsCsv(const scenario::Draft& draft, const programme::Calculation& calculation,
                                     const TableRequest& request);
/// The same table for a spreadsheet of a Russian office: «;», decimal commas, a mark of UTF-8 before it, Russian
/// headings. A row number is «стр. 04.1», since 04.1 alone would become a date there.
[[nodiscard]] std::string tableAsCsvForPeople(const scenario::Draft& draft, const programme::Calculation& calculation,
                                              const TableRequest& request);
/// The same cells as text, with `complete: false` at a total that misses a part.
[[nodiscard]] std::string tableAsJson(const scenario::Draft& draft, const programme::Calculation& calculation,
                                      const TableRequest& request);

}  // namespace exchange
