#include "core/programme/row_order.h"

#include <charconv>

namespace programme {

namespace {

constexpr std::string_view rowOrderPrefix = "option.order.a";

}  // namespace

std::string rowOrderPath(int appendix) {
    return std::string(rowOrderPrefix) + std::to_string(appendix);
}

std::optional<int> appendixOfRowOrder(std::string_view path) {
    if (!path.starts_with(rowOrderPrefix)) {
        return std::nullopt;
    }
    path.remove_prefix(rowOrderPrefix.size());
    int appendix = 0;
    const char* const end = path.data() + path.size();
    const auto [stop, fault] = std::from_chars(path.data(), end, appendix);
    return fault == std::errc{} && stop == end ? std::optional(appendix) : std::nullopt;
}

std::optional<RowOrder> rowOrderOf(const form::Appendix& list, std::string_view word) {
    if (word == rowOrderByKey) {
        return RowOrder{};
    }
    const int column = list.columnIndex(word);
    return column < 0 ? std::nullopt : std::optional(RowOrder{static_cast<std::size_t>(column), false});
}

std::optional<RowOrder> rowOrderOf(const form::Appendix& list, const Assignments& assignments) {
    return rowOrderOf(list, assignments.value(rowOrderPath(list.number), 0));
}

}  // namespace programme
