#pragma once

#include "core/method/description.h"

namespace method {

/// The text of one key read as its kind; what is wrong with it goes to the findings.
class KeyReader {
public:
    KeyReader(const Key& key, std::string_view typed, text::Findings& findings)
        : m_key(key), m_typed(typed), m_findings(findings) {}

    [[nodiscard]] bool read();
    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] const std::vector<decimal::Decimal>& numbers() const { return m_numbers; }

private:
    [[nodiscard]] bool readText();
    [[nodiscard]] bool readChoice(const std::vector<Choice>& choices);
    [[nodiscard]] bool readList();
    /// `place` goes before the sentence: «2-е число списка: ».
    [[nodiscard]] bool readNumber(std::string_view typed, const std::string& place = {});
    [[nodiscard]] std::string outOfBounds(const decimal::Decimal& number) const;
    bool refuse(std::string sentence);

    const Key& m_key;
    std::string_view m_typed;
    text::Findings& m_findings;
    std::string m_text;
    std::vector<decimal::Decimal> m_numbers;
};

}  // namespace method
