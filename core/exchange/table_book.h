#pragma once

#include "core/exchange/table_text.h"

namespace exchange {

/// An appendix, or all that are filled, as a book of living formulas: see planBook. Throws std::invalid_argument for an
/// appendix or year that is absent, and std::runtime_error with a Russian sentence when there is no room for temporary
/// files.
[[nodiscard]] std::string tableAsXlsx(const scenario::Draft& draft, const programme::Calculation& calculation,
                                      const TableRequest& request);
/// The same book as OpenDocument.
[[nodiscard]] std::string tableAsOds(const scenario::Draft& draft, const programme::Calculation& calculation,
                                     const TableRequest& request);

}  // namespace exchange
