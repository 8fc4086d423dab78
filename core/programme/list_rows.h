#pragma once

#include "core/form/edition.h"
#include "core/programme/assignments.h"

#include <optional>
#include <span>
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
template <class Visit>
void eachListEntry(const form::Appendix& list, const Assignments& assignments, int year, Visit visit) {
    const std::string before = "a" + std::to_string(list.number) + ".";
    const auto& entries = assignments.entries();
    for (auto entry = entries.lower_bound({before, 0}); entry != entries.end() && entry->first.path.starts_with(before);
         ++entry) {
        const std::string_view path = entry->first.path;
        const std::size_t point = path.rfind('.');
        if (entry->first.year != year || entry->second.value.empty() || point < before.size()) {
            continue;
        }
        const std::string_view row = path.substr(before.size(), point - before.size());
        if (list.isListKey(row)) {
            visit(row, path.substr(point + 1), entry->second.value);
        }
    }
}

/// The places of rows in their list: in the order they were entered, those without one last, «n2» before «n10».
[[nodiscard]] std::vector<std::size_t> inOrderOfEntry(const form::Appendix& list, const Assignments& assignments,
                                                      std::span<const std::string_view> rows);

/// The first `count` free of «n1», «n2», … of a list, in all years.
[[nodiscard]] std::vector<std::string> freeRowKeys(const form::Appendix& list, const Assignments& assignments,
                                                   std::size_t count);
/// The place after the last one that these values give.
[[nodiscard]] int nextPlace(const form::Appendix& list, const AssignmentMap& values);

}  // namespace programme
