#pragma once

#include "core/document/placed_columns.h"
#include "core/document/printed_table.h"
#include "core/document/title_block.h"
#include "core/form/edition.h"
#include "core/programme/calculation.h"

#include <functional>
#include <string>
#include <vector>

namespace document {

/// What a printed table is made of.
struct TableSource {
    const form::Appendix* appendix = nullptr;
    std::vector<int> years;  ///< several only where the form prints years together
    TitleBlock titles;
    ServicesColumn services = ServicesColumn::Hidden;
    std::string money;  ///< «млн руб.»; printed with a no-break space
    std::function<programme::CellView(const form::CellAddress&, int year)> cell;
    std::function<std::vector<form::Row>(int year)> rows;  ///< of the first year; a list has its own in each
    std::string headMark;
    std::vector<std::string> footMarks;
};

[[nodiscard]] PrintedTable buildTable(const TableSource& source);

/// «Неполно, введены не все слагаемые: строки 20, 38 и ещё 4»; empty where every figure is whole.
[[nodiscard]] std::string incompleteWords(const std::vector<TableRow>& rows);
/// «X», «–», empty, or the figure in Russian notation: four different things.
[[nodiscard]] TableCell printedCell(const programme::CellView& view);

/// A form that prints no column numbers, a register, has no row of them.
void leaveOutEmptyNumbers(PrintedTable& table);

}  // namespace document
