#pragma once

#include "core/document/printed_table.h"
#include "core/scenario/draft.h"

namespace document {

/// An amount of the block «Справочно» in one year, and the same per person.
struct ReferenceAmount {
    int year = 0;
    std::optional<decimal::Decimal> total;  ///< in the scale asked for
    std::optional<decimal::Decimal> perPerson;  ///< roubles
};

/// Digits are those of the appendix's cost and per-capita columns; half up.
[[nodiscard]] std::vector<ReferenceAmount> referenceAmounts(const scenario::Draft& draft,
                                                            const programme::Assignments& assignments,
                                                            const form::ReferenceLine& line, form::MoneyScale scale);

/// The block «Справочно» under an appendix, as the form prints it: a line an amount, the years side by side, columns
/// under those of the appendix, its leading columns melted into one. Empty where the form has none.
[[nodiscard]] std::vector<PrintedTable> referenceTables(const scenario::Draft& draft,
                                                        const programme::Assignments& assignments, int appendix,
                                                        form::MoneyScale scale);

}  // namespace document
