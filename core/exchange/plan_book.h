#pragma once

#include "core/book/book.h"
#include "core/exchange/table_text.h"

namespace exchange {

/// Tables of a plan as one book: a sheet a table and year (one for all years where the form prints them side by side),
/// with what computes each figure as a formula, and the sheets «Исходные данные», «Источники», «Контроль» and
/// «Отклонения» that the formulas and an auditor go by. Where printed money has another scale than the plan computes
/// in, each table stands twice: computed, and as printed.
struct BookRequest {
    std::vector<int> tables;  ///< numbers of appendices
    std::vector<int> years;
    scenario::ScenarioId scenario = scenario::rootScenario;
    bool services = false;
};

/// Throws std::invalid_argument for an appendix or a year that is absent.
[[nodiscard]] book::Book planBook(const scenario::Draft& draft, const programme::Calculation& calculation,
                                  const BookRequest& request);

}  // namespace exchange
