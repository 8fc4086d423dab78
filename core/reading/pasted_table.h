#pragma once

#include "core/reading/stated_cell.h"
#include "core/scenario/draft.h"
#include "core/text/finding.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace reading {

/// How far a pasted value can be trusted. Doubtful: something was guessed, and is told.
enum class PastedStatus { Rejected, Doubtful, Recognised };

/// What the values of a table become: federal averages behind the rows (`norm.2.33.volume`), or the figures of the
/// appendix themselves (`a2.33.volume`).
enum class PasteTarget { FederalNorms, Cells };

enum class RowMatching { ByNumber, ByLabel };

/// One value of somebody's table, and what it would become in the plan.
struct PastedValue {
    PastedStatus status = PastedStatus::Rejected;
    text::Place place;  ///< «строка 7, столбец 3» of the table
    std::string rowText;  ///< what the table calls the row
    std::string valueText;  ///< as it stands there
    std::string row;  ///< printed number in the form; empty – no such row
    std::string label;  ///< short name of that row
    std::string measure;  ///< «объём», «стоимость единицы»
    std::string path;  ///< parameter it goes to; empty when there is none
    int year = 0;
    std::string before;  ///< plain decimal in force; empty – nothing
    std::string after;  ///< plain decimal it would become; empty for a rejected one
    std::string reason;  ///< Russian, lower case: «диапазон: взята нижняя граница»
    bool stands = false;  ///< the form gives it by itself: taken, it would become the plan's own

    friend bool operator==(const PastedValue&, const PastedValue&) = default;
};

/// A normative of the form that the table says nothing of.
struct AbsentRow {
    std::string row;
    std::string label;
    std::string measure;
    int year = 0;

    friend bool operator==(const AbsentRow&, const AbsentRow&) = default;
};

/// Of a sheet pasted by mistake nobody reads half a million refusals: those over so many are counted only.
inline constexpr std::size_t mostRejectedListed = 1000;

/// Told how many lines are read of how many; a long reading stops when the answer is false.
using PasteWatch = std::function<bool(std::size_t done, std::size_t total)>;

/// Everything found in a pasted or loaded table. Nothing is taken yet.
struct PastedTable {
    std::vector<PastedValue> values;  ///< in the order of the table
    std::size_t unlisted = 0;  ///< rejected ones over `mostRejectedListed`
    bool cancelled = false;  ///< the watch stopped the reading: nothing of it is to be taken
    std::vector<AbsentRow> absent;
    std::vector<StatedCell> stated;  ///< computed cells, to be compared when all is taken
    text::Findings findings;  ///< of the table as a whole

    [[nodiscard]] std::size_t count(PastedStatus status) const;
    void add(PastedValue value);

private:
    std::size_t m_rejected = 0;
};

/// How a table is to be understood where it does not say so itself.
struct PasteQuestion {
    int appendix = 0;
    PasteTarget target = PasteTarget::FederalNorms;
    RowMatching matching = RowMatching::ByNumber;
    form::Measure measure = form::Measure::Volume;  ///< of columns whose heading names none
    int year = 0;  ///< likewise
    scenario::ScenarioId scenario = scenario::rootScenario;
};

/// A decree's table from the clipboard (tabs) or a file (UTF-8 or Windows-1251, «;» or «,»): rows by number or by
/// label in either alphabet, years, measures and units from the heading, empty label cells continued from above.
[[nodiscard]] PastedTable readDecreeTable(std::string_view bytes, const scenario::Draft& draft,
                                          const programme::Calculation& calculation, const PasteQuestion& question,
                                          const PasteWatch& watch = {});

/// A table with the form's own headings or column numbers, of the year of the question; see readTable().
[[nodiscard]] PastedTable readPrintedTable(std::string_view bytes, const scenario::Draft& draft,
                                           const programme::Calculation& calculation, const PasteQuestion& question);

/// The cell of the plan under a field of a pasted block; nullopt outside the table.
using BlockCells = std::function<std::optional<form::CellAddress>(std::size_t record, std::size_t field)>;

/// A block of figures that is to stand where it was pasted, whatever labels it has.
[[nodiscard]] PastedTable readBlock(std::string_view utf8, const scenario::Draft& draft,
                                    const programme::Calculation& calculation, const PasteQuestion& question,
                                    const BlockCells& cells, const PasteWatch& watch = {});

/// The settings that taking these values means. `act` becomes the note of each.
[[nodiscard]] std::vector<scenario::Setting> settingsOf(std::span<const PastedValue> values,
                                                        scenario::ScenarioId scenario, const std::string& act);
/// «нормативы: 36 значений», the name of that step of undo.
[[nodiscard]] std::string takenTitle(const PasteQuestion& question, std::size_t count);

}  // namespace reading
