#pragma once

#include "core/programme/calculation.h"
#include "core/reading/stated_cell.h"
#include "core/scenario/draft.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reading {

struct TableRequest {
    int appendix = 0;
    std::optional<int> year;  ///< none – the file has a column `year`
    scenario::ScenarioId scenario = scenario::rootScenario;
    bool facts = false;  ///< figures are facts of years before the programme: of computed cells too; years are theirs
    bool replace = false;  ///< input cells and list rows that the file does not name are emptied
    bool looksAtSize = false;  ///< a figure that is ten times the former one or a tenth of it is doubtful
};

enum class Recognition { Recognised, Doubtful, Rejected };

/// An input cell of the file, and what comes of it.
struct ReadCell {
    Recognition state = Recognition::Recognised;
    form::CellAddress cell;
    int year = 0;
    int line = 0;
    std::string text;  ///< as it stands in the file
    std::string value;  ///< as the plan will hold it; empty when rejected
    std::string reason;
    bool stands = false;  ///< what the form gives by itself: nobody's own value, nothing is set
    std::size_t field = 0;  ///< of the line
    bool isMended = false;  ///< doubtful only of its spelling: a footnote, a letter for a digit
};

struct ReadTable {
    std::vector<ReadCell> cells;
    std::vector<StatedCell> stated;
    std::vector<scenario::Setting> settings;  ///< of the recognised cells, and of those that `replace` empties
    text::Findings findings;  ///< of the file as a whole; with any of them nothing is read
    text::Findings remarks;  ///< warnings: columns with values that are none of the form's and were passed over
};

/// Reads a table as `table --format csv` writes it: `row` and column keys as header in any order, missing columns
/// allowed, lines above the header passed over, `label` and `unit` ignored; or, without keys, as the form prints it.
/// UTF-8 or Windows-1251, «,» or «;».
[[nodiscard]] ReadTable readTable(std::string_view bytes, const scenario::Draft& draft,
                                  const programme::Calculation& calculation, const TableRequest& request);

}  // namespace reading
