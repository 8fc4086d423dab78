#include "core/check/entered_figures.h"

#include "core/form/parameter_path.h"
#include "core/programme/facts.h"

#include <algorithm>
#include <limits>

namespace check {

namespace {

using Quantities = std::set<std::string, std::less<>>;

bool holdsOne(const form::Appendix& table, const Quantities& quantities) {
    const auto isAsked = [&](const form::Row& row) { return row.quantity && quantities.contains(row.quantity->key); };
    return std::ranges::any_of(table.columns,
                               [&](const form::Column& column) { return quantities.contains(column.quantity.key); })
           || std::ranges::any_of(table.rows, isAsked) || (table.listRow && isAsked(*table.listRow));
}

bool hasFacts(const programme::AssignmentMap& given, int appendix) {
    const std::string prefix = programme::keptFactsOf(appendix);
    const auto first = given.lower_bound({prefix, 0});
    return first != given.end() && first->first.path.starts_with(prefix);
}

/// Goes through what was typed into one table.
class TableEntries {
public:
    TableEntries(std::span<const Figures> years, const form::Appendix& table, const Quantities& quantities)
        : m_years(years),
          m_table(table),
          m_quantities(quantities),
          m_given(years.front().assignments().entries()),
          m_hasFacts(hasFacts(m_given, table.number)) {}

    void addTo(std::vector<EnteredCell>& cells) const {
        eachTyped("a" + std::to_string(m_table.number) + ".",
                  [&](const std::string& path) { addCell(form::CellAddress::fromPath(path), cells); });
        // A normative of the user's own is typed as much as the cell it stands in.
        eachTyped(std::string(form::normPrefix) + std::to_string(m_table.number) + ".", [&](const std::string& path) {
            const auto cell = form::cellOfNorm(path);
            if (cell && !isTyped(cell->path())) {
                addCell(cell, cells);
            }
        });
    }

private:
    /// In some year; then the cell has been visited.
    [[nodiscard]] bool isTyped(const std::string& path) const {
        for (auto entry = m_given.lower_bound({path, 0}); entry != m_given.end() && entry->first.path == path;
             ++entry) {
            if (!entry->second.value.empty()) {
                return true;
            }
        }
        return false;
    }

    template <class Visit>
    void eachTyped(const std::string& prefix, Visit visit) const {
        auto entry = m_given.lower_bound({prefix, 0});
        while (entry != m_given.end() && entry->first.path.starts_with(prefix)) {
            const std::string path = entry->first.path;
            if (isTyped(path)) {
                visit(path);
            }
            entry = m_given.upper_bound({path, std::numeric_limits<int>::max()});
        }
    }

    void addCell(const std::optional<form::CellAddress>& address, std::vector<EnteredCell>& cells) const {
        const int column = address ? m_table.columnIndex(address->column) : -1;
        if (column < 0 || m_table.columns[static_cast<std::size_t>(column)].type != form::ColumnType::Number) {
            return;
        }
        EnteredCell cell{*address, rowOf(*address), &m_table.columns[static_cast<std::size_t>(column)], {}};
        if (cell.row == nullptr || !m_quantities.contains(form::quantityOf(*cell.row, *cell.column).key)) {
            return;
        }
        addFacts(cell);
        for (std::size_t at = 0; at < m_years.size(); ++at) {
            const programme::CellView view = m_years[at].view(cell.cell);
            if (view.figure) {
                const bool isTyped = view.entered || (view.defaulted && isOwnNorm(cell.cell, m_years[at].year()));
                cell.figures.push_back({m_years[at].year(), at, *view.own(), isTyped, false});
            }
        }
        if (std::ranges::any_of(cell.figures, &YearFigure::isTyped)) {
            cells.push_back(std::move(cell));
        }
    }

    [[nodiscard]] bool isOwnNorm(const form::CellAddress& cell, int year) const {
        return !m_years.front().assignments().value(form::normPath(cell), year).empty();
    }

    const form::Row* rowOf(const form::CellAddress& cell) const {
        return m_table.isListKey(cell.row) ? &*m_table.listRow : m_years.front().row(cell);
    }

    void addFacts(EnteredCell& cell) const {
        if (!m_hasFacts) {
            return;
        }
        for (const int year : programme::historyYears(m_years.front().year())) {
            const auto fact = programme::factOf(m_years.front().assignments(), cell.cell, year);
            if (fact) {
                cell.figures.push_back({year, 0, *fact, false, true});
            }
        }
    }

    std::span<const Figures> m_years;
    const form::Appendix& m_table;
    const Quantities& m_quantities;
    const programme::AssignmentMap& m_given;
    bool m_hasFacts;
};

}  // namespace

std::vector<EnteredCell> enteredCells(std::span<const Figures> years, const form::Appendix& table,
                                      const Quantities& quantities) {
    std::vector<EnteredCell> cells;
    if (!years.empty() && holdsOne(table, quantities)) {
        TableEntries(years, table, quantities).addTo(cells);
    }
    return cells;
}

}  // namespace check
