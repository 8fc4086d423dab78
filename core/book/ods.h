#pragma once

#include "core/book/book.h"

namespace book {

/// The book as an OpenDocument spreadsheet: what asXlsx writes, with exact decimals for values. Throws
/// std::runtime_error with a Russian sentence where memory is short.
[[nodiscard]] std::string asOds(const Book& book);

}  // namespace book
