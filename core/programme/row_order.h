#pragma once

#include "core/form/edition.h"
#include "core/programme/assignments.h"

#include <optional>
#include <string>
#include <string_view>

namespace programme {

/// In which order the rows of a list stand, other than that of entry: by their keys, or by a column. What is empty
/// stands last in either direction; rows that are alike keep the order of entry.
struct RowOrder {
    std::optional<std::size_t> column;  ///< of the list; none – by the keys
    bool descending = false;

    friend bool operator==(const RowOrder&, const RowOrder&) = default;
};

/// The word of an order by the keys of rows.
inline constexpr std::string_view rowOrderByKey = "key";

/// «option.order.a3»: holds `key` or the key of a column; without it rows stand as they were entered.
[[nodiscard]] std::string rowOrderPath(int appendix);
/// The number of the appendix; nullopt for any other path.
[[nodiscard]] std::optional<int> appendixOfRowOrder(std::string_view path);
/// The order that the word says; nullopt for a word of no column, which a file changed by others may hold.
[[nodiscard]] std::optional<RowOrder> rowOrderOf(const form::Appendix& list, std::string_view word);
/// What the plan's option says of the list; nullopt – rows stand as they were entered.
[[nodiscard]] std::optional<RowOrder> rowOrderOf(const form::Appendix& list, const Assignments& assignments);

}  // namespace programme
