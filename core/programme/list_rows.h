#pragma once

#include "core/form/edition.h"
#include "core/programme/assignments.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace programme {

/// «order.a3.0501»: the place of a row in its list, counted from 1 as rows were entered.
[[nodiscard]] std::string orderPath(int appendix, std::string_view row);
/// The list and the row behind such a path: a cell address without a column.
[[nodiscard]] std::optional<form::CellAddress> rowOfOrder(std::string_view path);

/// As many rows as a list may have in a scenario: more is a file of something else.
inline constexpr std::size_t mostListRows = 50'000;
/// «строк 1 000 000, а перечень вмещает не больше 50 000»
[[nodiscard]] std::string tooManyRows(std::size_t rows);

/// Keys of a list's rows: letters, digits, «_», «-» and points.
[[nodiscard]] bool isRowKey(std::string_view key);
/// What is wrong with a key that is none, and what is expected.
[[nodiscard]] std::string wrongRowKey(std::string_view key);

/// The rows of a list in one year: those of which some cell has a value, in the order they were entered. Rows without a
/// place (an import of one's own) stand after, «n2» before «n10».
[[nodiscard]] std::vector<std::string> listRows(const form::Appendix& list, const Assignments& assignments, int year);

/// Calls `visit` with row, column and value of every cell of the list that has one in the year.
void eachListEntry(const form::Appendix& list, const Assignments& assignments, int year,
                   const std::function<void(std::string_view, std::string_view, const std::string&)>& visit);

/// The first `count` free of «n1», «n2», … of a list, in all years.
[[nodiscard]] std::vector<std::string> freeRowKeys(const form::Appendix& list, const Assignments& assignments,
                                                   std::size_t count);
/// The place after the last one.
[[nodiscard]] int nextPlace(const form::Appendix& list, const Assignments& assignments);

}  // namespace programme
