#include "core/programme/list_rows.h"

#include "core/decimal/russian.h"
#include "core/text/natural_order.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <limits>
#include <map>
#include <set>

namespace programme {

namespace {

constexpr std::string_view orderPrefix = "order.";

bool isDigit(char sign) {
    return sign >= '0' && sign <= '9';
}

/// Entries of assignments whose path begins so, in the order of paths.
template <class Visit>
void eachBeginning(const Assignments& assignments, const std::string& beginning, Visit visit) {
    const auto& entries = assignments.entries();
    for (auto entry = entries.lower_bound({beginning, 0});
         entry != entries.end() && entry->first.path.starts_with(beginning); ++entry) {
        visit(entry->first, entry->second);
    }
}

std::map<std::string, int, std::less<>> placesOf(const form::Appendix& list, const Assignments& assignments) {
    std::map<std::string, int, std::less<>> places;
    const std::string before = orderPath(list.number, "");
    eachBeginning(assignments, before, [&](const AssignmentKey& key, const Assignment& given) {
        int place = 0;
        const char* const end = given.value.data() + given.value.size();
        if (std::from_chars(given.value.data(), end, place).ptr == end && place > 0) {
            places.emplace(key.path.substr(before.size()), place);
        }
    });
    return places;
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

void eachListEntry(const form::Appendix& list, const Assignments& assignments, int year,
                   const std::function<void(std::string_view, std::string_view, const std::string&)>& visit) {
    const std::string before = "a" + std::to_string(list.number) + ".";
    eachBeginning(assignments, before, [&](const AssignmentKey& key, const Assignment& given) {
        const std::size_t point = key.path.rfind('.');
        if (key.year != year || given.value.empty() || point < before.size()) {
            return;
        }
        const std::string_view path = key.path;
        const std::string_view row = path.substr(before.size(), point - before.size());
        if (list.isListKey(row)) {
            visit(row, path.substr(point + 1), given.value);
        }
    });
}

std::vector<std::string> listRows(const form::Appendix& list, const Assignments& assignments, int year) {
    std::set<std::string, std::less<>> found;
    eachListEntry(list, assignments, year, [&](std::string_view row, std::string_view, const std::string&) {
        if (!found.contains(row)) {
            found.emplace(row);
        }
    });
    const auto places = placesOf(list, assignments);
    std::vector<std::string> rows(found.begin(), found.end());
    const auto placeOf = [&places](const std::string& row) {
        const auto place = places.find(row);
        return place == places.end() ? std::numeric_limits<int>::max() : place->second;
    };
    std::ranges::sort(rows, [&](const std::string& a, const std::string& b) {
        const int left = placeOf(a);
        const int right = placeOf(b);
        return left != right ? left < right : text::naturallyBefore(a, b);
    });
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

int nextPlace(const form::Appendix& list, const Assignments& assignments) {
    int last = 0;
    for (const auto& [row, place] : placesOf(list, assignments)) {
        last = std::max(last, place);
    }
    return last + 1;
}

}  // namespace programme
