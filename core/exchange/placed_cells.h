#pragma once

#include "core/book/formula.h"
#include "core/form/cell_rule.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace exchange {

/// Where the cells of the tables of a book stand, each in each year.
class PlacedCells {
public:
    /// A table of one year, or of several side by side: its rows, and the column of the sheet of each of its columns.
    struct Table {
        int appendix = 0;
        std::size_t sheet = 0;
        std::map<std::string, int> rows;
        std::map<std::pair<std::string, int>, int> columns;  ///< by key and year
    };

    void add(Table table) { m_tables.push_back(std::move(table)); }
    [[nodiscard]] const std::vector<Table>& tables() const { return m_tables; }
    [[nodiscard]] std::optional<book::Place> find(const form::CellAddress& cell, int year) const;

private:
    std::vector<Table> m_tables;
};

}  // namespace exchange
