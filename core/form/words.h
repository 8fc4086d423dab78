#pragma once

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace form {

/// A word of an edition's files and what it stands for.
template <class Value>
struct Word {
    std::string_view text;
    Value value;
};

template <class Value>
[[nodiscard]] std::optional<Value> meaning(std::span<const Word<Value>> words, std::string_view text) {
    const auto found = std::ranges::find(words, text, &Word<Value>::text);
    return found == words.end() ? std::nullopt : std::optional(found->value);
}

/// «half_up или half_even»; an empty word is «пустое поле».
template <class Value>
[[nodiscard]] std::string listed(std::span<const Word<Value>> words) {
    std::string list;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) {
            list += i + 1 == words.size() ? " или " : ", ";
        }
        list += words[i].text.empty() ? "пустое поле" : words[i].text;
    }
    return list;
}

/// The sentence of a finding about a word that is not in the list.
template <class Value>
[[nodiscard]] std::string unknownWord(std::span<const Word<Value>> words, std::string_view text) {
    const std::string found = text.empty() ? "Поле пусто" : "«" + std::string(text) + "» – неизвестное слово";
    return found + "; ожидается " + listed(words) + ".";
}

}  // namespace form
