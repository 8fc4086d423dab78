#include "core/exchange/placed_cells.h"

namespace exchange {

std::optional<book::Place> PlacedCells::find(const form::CellAddress& cell, int year) const {
    for (const Table& table : m_tables) {
        if (table.appendix != cell.appendix) {
            continue;
        }
        const auto row = table.rows.find(cell.row);
        const auto column = table.columns.find({cell.column, year});
        if (row != table.rows.end() && column != table.columns.end()) {
            return book::Place{table.sheet, row->second, column->second};
        }
    }
    return std::nullopt;
}

}  // namespace exchange
