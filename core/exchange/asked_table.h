#pragma once

#include "core/exchange/table_text.h"
#include "core/programme/filled_table.h"

namespace exchange {

/// The filled table that a request asks for, as CSV and JSON go through it: each column once, each row in each year.
struct AskedTable {
    programme::FilledTable table;
    std::vector<const form::Column*> columns;
    std::vector<int> years;
};

/// The appendix asked for, or all that are filled.
[[nodiscard]] std::vector<int> askedAppendices(const scenario::Draft& draft, const programme::Calculation& calculation,
                                               const TableRequest& request);
/// Throws std::invalid_argument for an appendix that is absent; the table does for a year.
[[nodiscard]] AskedTable askedTable(const scenario::Draft& draft, const programme::Calculation& calculation,
                                    const TableRequest& request);

}  // namespace exchange
