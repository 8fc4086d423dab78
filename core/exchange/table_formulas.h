#pragma once

#include "core/book/book.h"
#include "core/exchange/named_inputs.h"
#include "core/exchange/placed_cells.h"
#include "core/exchange/slot_formulas.h"
#include "core/exchange/source_lines.h"
#include "core/scenario/draft.h"

namespace exchange {

/// Puts living formulas behind the figures of a table's sheet: what the plan computes it computes too, normatives are
/// taken from their lines, entries stay what they are and are open.
class TableFormulas {
public:
    TableFormulas(const form::Edition& edition, const programme::Calculation& calculation, const PlacedCells& places,
                  NamedInputs& inputs, SourceLines& norms);

    /// What computes the figure of the cell, also a normative × its coefficient; empty where it is an entry.
    [[nodiscard]] book::Formula computing(const plan::PlannedCell& cell, int year) const;
    void fill(book::Sheet& sheet, const PlacedCells::Table& table) const;

private:
    struct Column {
        const form::Column* column = nullptr;
        int year = 0;
        int place = 0;
    };

    void fillRow(book::Sheet& sheet, const PlacedCells::Table& table, const std::string& row, int line,
                 const std::vector<Column>& columns) const;
    void fillListRow(book::Sheet& sheet, const programme::ListResult& list, std::size_t place, int line,
                     const std::vector<Column>& columns) const;
    void fillFooter(book::Sheet& sheet, const PlacedCells::Table& table, const form::Row& footer, int line,
                    const std::vector<Column>& columns) const;
    static void addComment(book::Cell& cell, const std::string& words);
    void put(book::Cell& cell, const programme::CellView& view, book::Formula formula) const;
    [[nodiscard]] book::Formula byDefault(const programme::YearResult& result, const plan::PlannedCell& cell) const;
    [[nodiscard]] SlotFormulas formulasOf(const programme::YearResult& result) const;
    [[nodiscard]] book::Place placeOf(const form::CellAddress& cell, int year) const;

    const form::Edition& m_edition;
    const programme::Calculation& m_calculation;
    const PlacedCells& m_places;
    NamedInputs& m_inputs;
    SourceLines& m_norms;
    std::vector<SlotFormulas> m_formulas;  ///< by year
};

}  // namespace exchange
