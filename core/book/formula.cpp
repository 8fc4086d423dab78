#include "core/book/formula.h"

#include <algorithm>

namespace book {

namespace {

/// Letters of a column: A … Z, AA …
std::string columnName(int column) {
    constexpr int letters = 26;
    std::string name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / letters) {
        name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % letters));
    }
    return name;
}

/// Names of sheets hold letters, spaces and points: always in quotes, a quote in them doubled.
std::string quoted(const std::string& name) {
    std::string text = "'";
    for (const char sign : name) {
        text += sign == '\'' ? std::string("''") : std::string(1, sign);
    }
    return text + "'";
}

}  // namespace

std::string cellName(int row, int column) {
    return columnName(column) + std::to_string(row + 1);
}

Formula& Formula::operator+=(std::string words) {
    if (!m_parts.empty() && std::holds_alternative<std::string>(m_parts.back())) {
        std::get<std::string>(m_parts.back()) += words;
    } else if (!words.empty()) {
        m_parts.emplace_back(std::move(words));
    }
    return *this;
}

Formula& Formula::operator+=(const Formula& other) {
    for (const auto& part : other.m_parts) {
        if (const std::string* const words = std::get_if<std::string>(&part)) {
            *this += *words;
        } else {
            m_parts.push_back(part);
        }
    }
    return *this;
}

const Place* Formula::alone() const {
    return m_parts.size() == 1 ? std::get_if<Place>(&m_parts.front()) : nullptr;
}

std::vector<Place> Formula::places() const {
    std::vector<Place> found;
    for (const auto& part : m_parts) {
        if (const Place* const place = std::get_if<Place>(&part)) {
            found.push_back(*place);
        } else if (const Range* const range = std::get_if<Range>(&part)) {
            found.push_back(range->first);
        }
    }
    return found;
}

std::string Formula::inXlsx(std::size_t home, const std::vector<std::string>& names) const {
    const auto prefix = [&](const Place& place) {
        return place.sheet == home ? std::string() : quoted(names[place.sheet]) + "!";
    };
    std::string text;
    for (const auto& part : m_parts) {
        if (const Place* const place = std::get_if<Place>(&part)) {
            text += prefix(*place) + cellName(place->row, place->column);
        } else if (const Range* const range = std::get_if<Range>(&part)) {
            text += prefix(range->first) + cellName(range->first.row, range->first.column) + ":"
                    + cellName(range->lastRow, range->first.column);
        } else {
            std::string words = std::get<std::string>(part);
            std::ranges::replace(words, ';', ',');
            text += words;
        }
    }
    return text;
}

std::string Formula::inOpenDocument(std::size_t home, const std::vector<std::string>& names) const {
    const auto prefix = [&](const Place& place) {
        return place.sheet == home ? std::string(".") : "$" + quoted(names[place.sheet]) + ".";
    };
    std::string text = "of:=";
    for (const auto& part : m_parts) {
        if (const Place* const place = std::get_if<Place>(&part)) {
            text += "[" + prefix(*place) + cellName(place->row, place->column) + "]";
        } else if (const Range* const range = std::get_if<Range>(&part)) {
            text += "[" + prefix(range->first) + cellName(range->first.row, range->first.column) + ":."
                    + cellName(range->lastRow, range->first.column) + "]";
        } else {
            text += std::get<std::string>(part);
        }
    }
    return text;
}

}  // namespace book
