#pragma once

#include "core/exchange/table_text.h"

namespace exchange {

/// One appendix as a spreadsheet of values in the layout of the form: a sheet a year, or one sheet where the form
/// prints the years side by side. Throws std::invalid_argument for an appendix or year that is absent, and
/// std::runtime_error with a Russian sentence when there is no room for temporary files.
[[nodiscard]] std::string tableAsXlsx(const scenario::Draft& draft, const programme::Calculation& calculation,
                                      const TableRequest& request);

}  // namespace exchange
