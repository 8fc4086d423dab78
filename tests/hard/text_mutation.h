#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>

namespace hard {

/// Changes a text of some format so that it still looks like one: fields, lines and numbers are exchanged, repeated,
/// dropped, and replaced by what readers stumble over. The same seed makes the same text.
class TextMutation {
public:
    explicit TextMutation(std::uint64_t seed) : m_random(seed) {}

    [[nodiscard]] std::string of(std::string text);
    [[nodiscard]] std::size_t below(std::size_t bound);

private:
    void changeOnce(std::string& text);
    [[nodiscard]] std::string_view fieldOf(std::string_view text);
    [[nodiscard]] std::string_view lineOf(std::string_view text);

    std::mt19937_64 m_random;
};

/// What readers stumble over.
[[nodiscard]] std::string_view hostileField(std::size_t number);
[[nodiscard]] std::size_t hostileFieldCount();

}  // namespace hard
