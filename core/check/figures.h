#pragma once

#include "core/check/check.h"
#include "core/form/edition.h"
#include "core/plan/settings.h"
#include "core/programme/calculation.h"

#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace check {

/// The filled forms of one programme year, as the rules of the form look at them: printed figures only.
class Figures {
public:
    Figures(const form::Edition& edition, const programme::Assignments& assignments,
            const programme::YearResult& result);

    [[nodiscard]] const form::Edition& edition() const { return m_edition; }
    [[nodiscard]] const programme::Assignments& assignments() const { return m_assignments; }
    [[nodiscard]] const programme::YearResult& result() const { return m_result; }
    [[nodiscard]] int year() const { return m_result.year(); }
    [[nodiscard]] const plan::Settings& settings() const { return m_settings; }

    /// The rule in force under the cost method; nullptr for a cell the form does not have.
    [[nodiscard]] const form::CellRule* rule(const form::CellAddress& cell) const;
    /// A row of the form; nullptr for a row of a list and for one the form does not have.
    [[nodiscard]] const form::Row* row(const form::CellAddress& cell) const;
    /// A rule of the form, or the one that stands in its place under this cost method.
    [[nodiscard]] const form::CellRule& inForce(const form::CellRule& rule) const;
    [[nodiscard]] std::optional<decimal::Decimal> printed(const form::CellAddress& cell) const;
    [[nodiscard]] programme::CellView view(const form::CellAddress& cell) const { return m_result.cell(cell); }
    /// What a sum adds: the cells its rule names, else the row's parts where a figure can stand.
    [[nodiscard]] std::vector<form::CellAddress> addends(const form::CellAddress& cell) const;
    /// An either-or cell whose figure is its own norm and not made of its parts.
    [[nodiscard]] bool standsAlone(const form::CellAddress& cell) const;
    /// The sum of what is printed in these cells; nullopt when nothing is.
    [[nodiscard]] std::optional<decimal::Decimal> sum(const std::vector<form::CellAddress>& cells) const;
    /// Every corrected cell that a sum rests on, through sums of sums and cells taken from others, itself included.
    [[nodiscard]] std::set<form::CellAddress> correctionsUnder(const std::vector<form::CellAddress>& cells) const;
    [[nodiscard]] std::string_view correctionNote(const form::CellAddress& cell) const;

    [[nodiscard]] CheckFinding finding(State state, std::string rule, const form::CellAddress& cell,
                                       std::string message) const;

private:
    void collectCorrections(const form::CellAddress& cell, std::set<form::CellAddress>& seen,
                            std::set<form::CellAddress>& corrections) const;

    const form::Edition& m_edition;
    const programme::Assignments& m_assignments;
    const programme::YearResult& m_result;
    plan::Settings m_settings;
    // A form of 179 rows is asked for its rules some thousand times at each edit.
    std::vector<std::unordered_map<std::string_view, const form::Row*>> m_rows;  ///< by key, of each appendix
};

/// A rule of the form adds what it names: a sum of parts or of cells, or the sum that an either-row prefers.
[[nodiscard]] bool isSum(const form::CellRule& rule);
/// Calls `look(address, row, column, rule)` for every cell of the edition, in printed order. The address is good for
/// the call alone: one is written over for each cell, since a form of 179 rows is walked through ten times at each
/// edit.
template <class Look>
void eachCell(const form::Edition& edition, Look look) {
    form::CellAddress address;
    for (const form::Appendix& appendix : edition.appendices) {
        address.appendix = appendix.number;
        for (const form::Row& row : appendix.rows) {
            address.row = row.key;
            for (std::size_t column = 0; column < appendix.columns.size(); ++column) {
                address.column = appendix.columns[column].key;
                look(std::as_const(address), row, appendix.columns[column], row.cells[column]);
            }
        }
    }
}
/// The same with the rules in force.
template <class Look>
void eachCell(const Figures& figures, Look look) {
    eachCell(figures.edition(), [&](const form::CellAddress& cell, const form::Row& row, const form::Column& column,
                                    const form::CellRule& rule) { look(cell, row, column, figures.inForce(rule)); });
}

}  // namespace check
