#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace analysis {

/// The words a key of a sweep specification takes, and what they mean.
template <class Value>
using Words = std::array<std::pair<std::string_view, Value>, 3>;

template <class Value>
std::optional<Value> meaningOf(const Words<Value>& words, std::string_view word) {
    for (const auto& [known, value] : words) {
        if (known == word) {
            return value;
        }
    }
    return std::nullopt;
}

template <class Value>
std::string listed(const Words<Value>& words) {
    std::string text;
    for (const auto& [known, value] : words) {
        text += (text.empty() ? "" : ", ") + std::string(known);
    }
    return text;
}

}  // namespace analysis
