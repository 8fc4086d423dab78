#include "core/programme/list_rows.h"

#include "core/decimal/russian.h"
#include "core/text/natural_order.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <limits>
#include <numeric>
#include <unordered_map>
#include <unordered_set>

namespace programme {

namespace {

constexpr std::string_view orderPrefix = "order.";

bool isDigit(char sign) {
    return sign >= '0' && sign <= '9';
}

/// 0 – a file changed by others holds no number there.
int placeIn(const std::string& value) {
    int place = 0;
    const char* const end = value.data() + value.size();
    return std::from_chars(value.data(), end, place).ptr == end ? place : 0;
}

/// Calls `visit` with the row and its place.
template <class Visit>
void eachPlace(const form::Appendix& list, const AssignmentMap& values, Visit visit) {
    const std::string before = orderPath(list.number, "");
    for (auto entry = values.lower_bound({before, 0}); entry != values.end() && entry->first.path.starts_with(before);
         ++entry) {
        if (const int place = placeIn(entry->second.value); place > 0) {
            visit(std::string_view(entry->first.path).substr(before.size()), place);
        }
    }
}

}  // namespace

std::string orderPath(int appendix, std::string_view row) {
    return std::string(orderPrefix) + "a" + std::to_string(appendix) + "." + std::string(row);
}

std::optional<form::CellAddress> rowOfOrder(std::string_view path) {
    if (!path.starts_with(orderPrefix)) {
        return std::nullopt;
    }
    return form::CellAddress::fromPath(std::string(path.substr(orderPrefix.size())) + ".row");
}

std::string tooManyRows(std::size_t rows) {
    const auto words = [](std::size_t number) {
        return decimal::printRussian(decimal::Decimal(static_cast<std::int64_t>(number)));
    };
    return "строк " + words(rows) + ", а перечень вмещает не больше " + words(mostListRows);
}

bool isRowKey(std::string_view key) {
    constexpr std::size_t longest = 60;
    return !key.empty() && key.size() <= longest && std::ranges::all_of(key, [](char sign) {
        return isDigit(sign) || (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || sign == '_'
               || sign == '-' || sign == '.' || static_cast<unsigned char>(sign) >= 0x80U;
    });
}

std::string wrongRowKey(std::string_view key) {
    return "ключ строки «" + std::string(key)
           + "» не подходит; ожидались буквы, цифры, «_», «-» или точка, не больше 60 знаков, без пробелов";
}

std::vector<std::size_t> inOrderOfEntry(const form::Appendix& list, const Assignments& assignments,
                                        std::span<const std::string_view> rows) {
    std::unordered_map<std::string_view, std::size_t> index;
    index.reserve(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        index.emplace(rows[row], row);
    }
    std::vector<int> placeOf(rows.size(), std::numeric_limits<int>::max());
    if (!rows.empty()) {
        eachPlace(list, assignments.entries(), [&](std::string_view row, int place) {
            if (const auto found = index.find(row); found != index.end()) {
                placeOf[found->second] = place;
            }
        });
    }
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        return placeOf[a] != placeOf[b] ? placeOf[a] < placeOf[b] : text::naturallyBefore(rows[a], rows[b]);
    });
    return order;
}

std::vector<std::string> listRows(const form::Appendix& list, const Assignments& assignments, int year) {
    std::vector<std::string_view> found;
    std::unordered_set<std::string_view> seen;
    eachListEntry(list, assignments, year, [&](std::string_view row, std::string_view, const std::string&) {
        if ((found.empty() || found.back() != row) && seen.insert(row).second) {
            found.push_back(row);
        }
    });
    std::vector<std::string> rows;
    rows.reserve(found.size());
    for (const std::size_t place : inOrderOfEntry(list, assignments, found)) {
        rows.emplace_back(found[place]);
    }
    return rows;
}

std::vector<std::string> freeRowKeys(const form::Appendix& list, const Assignments& assignments, std::size_t count) {
    const auto& entries = assignments.entries();
    const std::string before = "a" + std::to_string(list.number) + ".";
    const auto isTaken = [&](const std::string& key) {
        const std::string beginning = before + key + ".";
        const auto entry = entries.lower_bound({beginning, 0});
        return entry != entries.end() && entry->first.path.starts_with(beginning);
    };
    std::vector<std::string> keys;
    for (int number = 1; keys.size() < count; ++number) {
        if (std::string key = "n" + std::to_string(number); !isTaken(key)) {
            keys.push_back(std::move(key));
        }
    }
    return keys;
}

int nextPlace(const form::Appendix& list, const AssignmentMap& values) {
    int last = 0;
    eachPlace(list, values, [&](std::string_view, int place) { last = std::max(last, place); });
    return last + 1;
}

}  // namespace programme
