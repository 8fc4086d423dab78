#pragma once

#include "core/book/book.h"

namespace book {

/// The book as an XLSX file: formulas with their values beside them, so that a program that does not recalculate shows
/// them too. Throws std::runtime_error with a Russian sentence where the temporary folder has no room.
[[nodiscard]] std::string asXlsx(const Book& book);

/// The nearest double to the decimal: what a spreadsheet would make of it typed in.
[[nodiscard]] double nearestNumber(const decimal::Decimal& figure);

}  // namespace book
