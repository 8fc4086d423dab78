#include "core/form/toml_limits.h"

#include <algorithm>

namespace form {

namespace {

constexpr std::size_t mostTomlBytes = std::size_t{4} << 20;
constexpr int mostParts = 32;  ///< of a dotted key
constexpr int mostBrackets = 32;  ///< open at once

/// Reads a text as far as keys, brackets, strings and comments can be told apart.
class Scanner {
public:
    explicit Scanner(std::string_view text) : m_text(text) {}

    [[nodiscard]] std::optional<TomlExcess> scan() {
        while (m_place < m_text.size()) {
            const char character = m_text[m_place];
            if (character == '"' || character == '\'') {
                skipString(character);
                continue;
            }
            if (character == '#') {
                m_place = std::min(m_text.find('\n', m_place), m_text.size());
                continue;
            }
            if (std::optional<TomlExcess> excess = take(character)) {
                return excess;
            }
            ++m_place;
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] std::optional<TomlExcess> take(char character) {
        m_line += character == '\n' ? 1 : 0;
        m_parts = character == '.' ? m_parts + 1 : partOfKey(character) ? m_parts : 1;
        m_brackets += character == '[' || character == '{' ? 1 : 0;
        m_brackets -= (character == ']' || character == '}') && m_brackets > 0 ? 1 : 0;
        if (m_parts > mostParts) {
            return TomlExcess{m_line, "В имени больше " + std::to_string(mostParts) + " частей через точку."};
        }
        if (m_brackets > mostBrackets) {
            return TomlExcess{m_line, "Скобок одна в другой больше " + std::to_string(mostBrackets) + "."};
        }
        return std::nullopt;
    }

    static bool partOfKey(char character) {
        const auto byte = static_cast<unsigned char>(character);
        return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z')
               || (byte >= 'a' && byte <= 'z') || byte == '_' || byte == '-' || byte == ' ' || byte == '\t';
    }

    /// To after the closing quotes; a string of one line ends with the line at the latest.
    void skipString(char quote) {
        const std::string three(3, quote);
        const bool many = m_text.substr(m_place).starts_with(three);
        m_place += many ? 3U : 1U;
        while (m_place < m_text.size()) {
            const char character = m_text[m_place];
            if (many ? m_text.substr(m_place).starts_with(three) : character == quote) {
                m_place += many ? 3U : 1U;
                return;
            }
            if (character == '\n') {
                if (!many) {
                    return;
                }
                ++m_line;
            }
            const bool escapes = character == '\\' && quote == '"' && m_place + 1 < m_text.size();
            m_place += escapes && m_text[m_place + 1] != '\n' ? 2U : 1U;
        }
    }

    std::string_view m_text;
    std::size_t m_place = 0;
    int m_line = 1;
    int m_parts = 1;
    int m_brackets = 0;
};

}  // namespace

std::optional<TomlExcess> tomlExcess(std::string_view utf8) {
    if (utf8.size() > mostTomlBytes) {
        return TomlExcess{1, "Файл больше 4 мегабайт."};
    }
    return Scanner(utf8).scan();
}

}  // namespace form
