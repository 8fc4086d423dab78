#include "core/check/row_words.h"
#include "core/check/rules.h"
#include "core/text/plural.h"

#include <algorithm>
#include <set>

namespace check {

using form::CellAddress;
using form::Measure;

namespace {

/// Volume and unit cost of a row that its total needs; «из них» rows may stay empty.
std::vector<CellAddress> neededCells(const form::Appendix& appendix, const form::Row& row, const Figures& figures) {
    std::vector<CellAddress> cells;
    if (row.relation == form::Relation::OfWhich) {
        return cells;
    }
    for (const form::Column& column : appendix.columns) {
        const CellAddress cell{appendix.number, row.key, column.key};
        const bool driver = column.measure == Measure::Volume || column.measure == Measure::UnitCost;
        if (driver && figures.view(cell).takesEntry) {
            cells.push_back(cell);
        }
    }
    return cells;
}

bool anyPrinted(const Figures& figures, const std::vector<CellAddress>& cells) {
    return std::ranges::any_of(cells,
                               [&figures](const CellAddress& cell) { return figures.printed(cell).has_value(); });
}

/// Every row that takes a volume and a unit cost, with those cells.
struct Need {
    std::vector<std::pair<std::string, std::vector<CellAddress>>> rows;

    Need(const form::Appendix& appendix, const Figures& figures) {
        for (const form::Row& row : appendix.rows) {
            std::vector<CellAddress> cells = neededCells(appendix, row, figures);
            if (!cells.empty()) {
                rows.emplace_back(row.key, std::move(cells));
            }
        }
    }

    [[nodiscard]] bool empty(const Figures& figures) const {
        return std::ranges::none_of(rows, [&](const auto& row) { return anyPrinted(figures, row.second); });
    }
};

/// Rows that stand empty in every year are not planned by the region; only others are missed.
std::vector<const std::pair<std::string, std::vector<CellAddress>>*>
missedRows(const Need& need, std::span<const Figures> years, const Figures& year) {
    const bool planEmpty = std::ranges::all_of(years, [&need](const Figures& other) { return need.empty(other); });
    std::vector<const std::pair<std::string, std::vector<CellAddress>>*> missed;
    for (const auto& row : need.rows) {
        const bool elsewhere =
            std::ranges::any_of(years, [&row](const Figures& other) { return anyPrinted(other, row.second); });
        if (!anyPrinted(year, row.second) && (elsewhere || planEmpty)) {
            missed.push_back(&row);
        }
    }
    return missed;
}

void checkYear(const form::Appendix& appendix, std::span<const Figures> years, const Figures& year,
               CheckFindings& findings) {
    const Need need(appendix, year);
    const auto missed = missedRows(need, years, year);
    if (missed.empty()) {
        return;
    }
    std::vector<std::string> keys;
    for (const auto* row : missed) {
        keys.push_back(row->first);
    }
    const std::string rows = text::counted(keys.size(), "строке", "строках", "строках") + ": " + listedRows(keys);
    const bool wholly = need.empty(year);
    findings.push_back(
        year.finding(wholly ? State::Error : State::Warning, "missing", missed.front()->second.front(),
                     "Не введены объём и стоимость единицы в " + rows + (wholly ? "" : "; в другом году они есть")));
}

}  // namespace

void checkMissing(std::span<const Figures> years, CheckFindings& findings) {
    if (years.empty()) {
        return;
    }
    for (const form::Appendix& appendix : years.front().edition().appendices) {
        for (const Figures& year : years) {
            checkYear(appendix, years, year, findings);
        }
    }
}

}  // namespace check
