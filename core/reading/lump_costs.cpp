#include "core/reading/lump_costs.h"

#include "core/form/lump_half.h"

#include <set>
#include <utility>

namespace reading {

void letCostsWin(ReadTable& table, const form::Edition& edition) {
    std::set<std::pair<std::string, int>> compared;
    for (const ReadCell& cell : table.cells) {
        const form::Column* const column = edition.column(cell.cell);
        const bool isCost = column != nullptr && column->measure == form::Measure::Cost;
        const bool isRead = cell.state == Recognition::Recognised && !cell.value.empty();
        if (const auto half = isCost && isRead ? form::lumpHalf(edition, cell.cell) : std::nullopt) {
            compared.insert({half->path(), cell.year});
        }
    }
    std::erase_if(table.settings, [&](const scenario::Setting& setting) {
        return compared.contains({setting.path, setting.year});
    });
    std::erase_if(table.cells, [&](const ReadCell& cell) {
        const bool isCompared = cell.state != Recognition::Rejected && compared.contains({cell.cell.path(), cell.year});
        const auto figure = isCompared ? decimal::Decimal::fromPlain(cell.value) : std::nullopt;
        if (figure) {
            table.stated.push_back({cell.cell, cell.year, *figure});
        }
        return isCompared;
    });
}

}  // namespace reading
