#pragma once

#include "core/document/printed_table.h"
#include "core/scenario/draft.h"

#include <span>
#include <string>
#include <vector>

namespace document {

/// The notes a user has written to cells of an appendix, numbered in the order of the form: «1. Стр. 28, гр. 3:
/// предложение рабочей группы»; with several years the year stands in each. A note that only repeats the act behind the
/// row is not one of them. Of the root scenario, as printedTables.
[[nodiscard]] std::vector<std::string> cellNotes(const scenario::Draft& draft, const form::Appendix& appendix,
                                                 std::span<const int> years);

/// Puts the notes of each table under it. `tables` are those of printedTables for the same years.
void addCellNotes(std::vector<PrintedTable>& tables, const scenario::Draft& draft, int appendixNumber,
                  std::span<const int> years);

}  // namespace document
