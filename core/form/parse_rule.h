#pragma once

#include "core/form/cell_rule.h"
#include "core/form/edition.h"
#include "core/form/known_method.h"
#include "core/text/finding.h"

#include <string>
#include <string_view>

namespace form {

/// A cell of appendixN_rows.csv, «sum:a2.01.cost_budget a2.15.cost_budget | ratio». Findings have no place:
/// the reader of the file knows it. `cell` is the cell itself: `[column]` in a formula is one of its row. Whether named
/// cells exist is checked when all appendices are read.
[[nodiscard]] text::Outcome<CellRule> parseRule(std::string_view words, const CellAddress& cell = {},
                                                const KnownMethods& methods = {});

/// Sentences on rules that cannot stand in a column of this measure: a weighted cost in a volume column.
[[nodiscard]] text::Findings misplacedRules(const CellRule& rule, const Column& column);

}  // namespace form
