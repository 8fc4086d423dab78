#pragma once

#include "core/exchange/table_text.h"

namespace exchange {

struct FilledCell {
    const form::Column* column = nullptr;
    programme::CellView view;  ///< money in the scale printed tables have
};

struct FilledRow {
    int year = 0;
    const form::Row* row = nullptr;
    std::vector<FilledCell> cells;
};

/// What both CSV and JSON of one appendix say.
struct FilledTable {
    const form::Appendix* appendix = nullptr;
    form::MoneyScale money = form::MoneyScale::Thousand;
    std::vector<const form::Column*> columns;
    std::vector<FilledRow> rows;
};

/// Throws std::invalid_argument for an appendix or year that is absent.
[[nodiscard]] FilledTable fillTable(const scenario::Draft& draft, const programme::Calculation& calculation,
                                    const TableRequest& request);
/// Whether a single figure stands anywhere in the appendix.
[[nodiscard]] bool hasFigures(const form::Appendix& appendix, const programme::Calculation& calculation);

}  // namespace exchange
