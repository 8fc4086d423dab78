#pragma once

#include "core/reading/read_table.h"
#include "core/reading/table_mapping.h"

#include <span>

namespace reading {

/// What a line of somebody's table is for the plan, the gravest first.
enum class Verdict {
    Rejected,
    Doubtful,
    Differs,  ///< a computed cell: what the plan computes stays
    Recognised
};

/// A cell of somebody's table, of a list a whole row, and what would become of it.
struct MappedLine {
    Verdict verdict = Verdict::Recognised;
    int line = 0;
    std::size_t field = 0;
    std::string text;  ///< as it stands there
    form::CellAddress cell;
    int year = 0;
    std::string row;  ///< printed number, or the key
    std::string place;  ///< «неотложная форма, гр. 3»
    std::string before;  ///< plain decimal or text; empty – nothing
    std::string after;
    std::string reason;
    bool isFigure = true;  ///< before and after are plain decimals
    bool isTicked = false;  ///< at first: recognised ones, and those of which only the spelling was mended
    bool changes = false;  ///< taken, it would change the plan
    std::vector<std::size_t> cells;  ///< of the read table: what is taken with it
};

/// Reads a sheet as it is mapped, into the cells of the request.
[[nodiscard]] ReadTable readMapped(const sheet::Sheet& sheet, const TableMapping& mapping, const TableChoices& choices,
                                   const scenario::Draft& draft, const programme::Calculation& calculation,
                                   const TableRequest& request);

/// The lines of a read table, by verdict. `afterwards` – the year with everything taken that is ticked at first:
/// computed cells of the file are compared with it.
[[nodiscard]] std::vector<MappedLine> linesOf(const ReadTable& table, const scenario::Draft& draft,
                                              const programme::Calculation& calculation, const TableRequest& request,
                                              const programme::YearResult& afterwards);

/// The settings that taking these cells of a read table means.
[[nodiscard]] std::vector<scenario::Setting> settingsOf(const ReadTable& table, std::span<const std::size_t> cells,
                                                        const TableRequest& request);
/// The cells that are ticked at first.
[[nodiscard]] std::vector<std::size_t> tickedAtFirst(const ReadTable& table);

}  // namespace reading
