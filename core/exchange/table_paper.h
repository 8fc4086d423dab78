#pragma once

#include "core/exchange/comparison_text.h"
#include "core/exchange/table_text.h"

namespace exchange {

/// An appendix, or all that are filled, as it stands on paper, in a text document to go on editing. These throw
/// std::invalid_argument for an appendix or year that is absent, and std::runtime_error with a Russian sentence where
/// memory is short.
[[nodiscard]] std::string tableAsOdt(const scenario::Draft& draft, const programme::Calculation& calculation,
                                     const TableRequest& request);
/// The same in one HTML file.
[[nodiscard]] std::string tableAsHtml(const scenario::Draft& draft, const programme::Calculation& calculation,
                                      const TableRequest& request);
/// A comparison, as printedComparison. `draft` – the plan compared.
[[nodiscard]] std::string comparisonAsOdt(const scenario::Draft& draft, const ComparisonReport& report);
[[nodiscard]] std::string comparisonAsHtml(const scenario::Draft& draft, const ComparisonReport& report);

}  // namespace exchange
