#pragma once

#include "core/method/description.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace method {

/// One key as somebody wrote it: stay=10,8.
struct Given {
    std::string key;
    std::string text;
};

/// The values of a method's keys, each of the kind and within the bounds that its description names.
class Arguments {
public:
    /// Every fault at once, each with the key as its place. Numbers may be written with a comma or a point; an empty
    /// text is «not given».
    [[nodiscard]] static text::Outcome<Arguments> read(const Description& method, std::span<const Given> given);

    [[nodiscard]] bool has(std::string_view key) const { return m_values.contains(key); }
    /// True for a fallback that nobody typed.
    [[nodiscard]] bool isFallback(std::string_view key) const;
    /// The readers throw std::out_of_range for a key that is absent: its description lets it be, and nobody asked
    /// `has`.
    [[nodiscard]] const decimal::Decimal& number(std::string_view key) const { return numbers(key).front(); }
    [[nodiscard]] const std::vector<decimal::Decimal>& numbers(std::string_view key) const;
    /// Of a choice: its value; of a text: the text.
    [[nodiscard]] const std::string& text(std::string_view key) const;
    [[nodiscard]] bool isTrue(std::string_view key) const { return text(key) == "true"; }

private:
    struct Value {
        std::string text;
        std::vector<decimal::Decimal> numbers;
        bool isFallback = false;
    };

    void readKey(const Key& key, std::span<const Given> given, text::Findings& findings);

    std::map<std::string, Value, std::less<>> m_values;
};

/// The finding that names a key.
[[nodiscard]] text::Finding atKey(std::string_view key, std::string sentence);
/// «не указано: доля детей в регионе (%). Пример: share_children=19.5».
[[nodiscard]] text::Finding missing(const Key& key);

}  // namespace method
