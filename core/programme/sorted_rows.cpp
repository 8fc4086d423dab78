#include "core/programme/sorted_rows.h"

#include "core/text/folding.h"
#include "core/text/natural_order.h"

#include <algorithm>
#include <numeric>

namespace programme {

namespace {

using form::ColumnType;

/// What a row is compared by: made once a row, not once a comparison.
struct SortKey {
    bool isEmpty = false;
    std::string text;
    decimal::Decimal number;

    [[nodiscard]] bool isBefore(const SortKey& other) const {
        return number != other.number ? number < other.number : text::naturallyBefore(text, other.text);
    }
};

/// Words of a choice stand as the form lists them.
SortKey keyOfChoice(const form::Column& column, const std::string& word) {
    const auto choice = std::ranges::find(column.choices, word, &form::Choice::word);
    return {word.empty(), {}, decimal::Decimal(choice - column.choices.begin())};
}

SortKey keyOf(const ListResult& list, std::size_t place, const RowOrder& order) {
    if (!order.column) {
        return {false, list.rows()[place], {}};
    }
    const form::Column& column = list.table().columns[*order.column];
    const std::string& text = list.text(place, *order.column);
    switch (column.type) {
    case ColumnType::Text:
        return {text.empty(), text::foldForSearch(text), {}};
    case ColumnType::Choice:
        return keyOfChoice(column, text);
    case ColumnType::Mark:
        // No mark is an answer too: it goes after the mark, and before it the other way round.
        return {false, {}, decimal::Decimal(list.number(place, *order.column) ? 0 : 1)};
    case ColumnType::Number:
        break;
    }
    const auto number = list.number(place, *order.column);
    return {!number, {}, number.value_or(decimal::Decimal())};
}

}  // namespace

std::vector<std::size_t> sortedRows(const ListResult& list, const RowOrder& order) {
    std::vector<SortKey> keys;
    keys.reserve(list.rows().size());
    for (std::size_t place = 0; place < list.rows().size(); ++place) {
        keys.push_back(keyOf(list, place, order));
    }
    std::vector<std::size_t> places(keys.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::ranges::stable_sort(places, [&](std::size_t a, std::size_t b) {
        if (keys[a].isEmpty != keys[b].isEmpty) {
            return keys[b].isEmpty;
        }
        return order.descending ? keys[b].isBefore(keys[a]) : keys[a].isBefore(keys[b]);
    });
    return places;
}

}  // namespace programme
