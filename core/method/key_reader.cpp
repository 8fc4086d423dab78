#include "core/method/key_reader.h"

#include "core/decimal/russian.h"
#include "core/method/arguments.h"
#include "core/text/clean.h"

#include <algorithm>

namespace method {

namespace {

const std::vector<Choice>& trueOrFalse() {
    static const std::vector<Choice> choices{{"true", "да"}, {"false", "нет"}};
    return choices;
}

decimal::Decimal bound(std::string_view plain) {
    return decimal::Decimal::fromPlain(plain).value();
}

std::string shown(std::string_view plain) {
    return decimal::printRussian(bound(plain));
}

std::string expected(const Bounds& bounds) {
    std::string words = "ожидается число";
    if (!bounds.least.empty()) {
        words += std::string(bounds.leastIsTaken ? " не меньше " : " больше ") + shown(bounds.least);
    }
    if (!bounds.most.empty()) {
        words += std::string(bounds.least.empty() ? "" : " и") + " не больше " + shown(bounds.most);
    }
    return words;
}

}  // namespace

bool KeyReader::read() {
    m_text = m_typed;
    switch (m_key.kind) {
    case KeyKind::Number:
    case KeyKind::Whole:
        return readNumber(m_typed);
    case KeyKind::Numbers:
        return readList();
    case KeyKind::Choice:
        return readChoice(m_key.choices);
    case KeyKind::Flag:
        return readChoice(trueOrFalse());
    case KeyKind::Text:
        return readText();
    }
    return false;
}

bool KeyReader::refuse(std::string sentence) {
    m_findings.push_back(atKey(m_key.name, std::move(sentence)));
    return false;
}

bool KeyReader::readText() {
    const std::string fault = text::textFault(m_typed, text::Lines::One);
    return fault.empty() || refuse("«" + text::shown(m_text) + "» – в тексте " + fault + "; уберите его");
}

bool KeyReader::readChoice(const std::vector<Choice>& choices) {
    if (std::ranges::find(choices, m_typed, &Choice::value) != choices.end()) {
        return true;
    }
    std::string list;
    for (const Choice& choice : choices) {
        list.append(list.empty() ? "" : ", ").append(choice.value).append(" (").append(choice.words).append(")");
    }
    return refuse("«" + text::shown(std::string(m_typed)) + "» – такого выбора нет; ожидается одно из: " + list);
}

bool KeyReader::readList() {
    std::string_view rest = m_typed;
    bool isRead = true;
    for (int position = 1;; ++position) {
        const std::size_t end = rest.find(';');
        isRead = readNumber(rest.substr(0, end), std::to_string(position) + "-е число списка: ") && isRead;
        if (end == std::string_view::npos) {
            return isRead;
        }
        rest.remove_prefix(end + 1);
    }
}

bool KeyReader::readNumber(std::string_view typed, const std::string& place) {
    const auto parsed = decimal::parseRussian(typed);
    if (const auto* fault = std::get_if<decimal::ParseFault>(&parsed)) {
        return refuse(place + decimal::explain(*fault, typed, m_key.example));
    }
    const auto& number = std::get<decimal::Decimal>(parsed);
    if (const std::string reason = outOfBounds(number); !reason.empty()) {
        return refuse(place + "«" + decimal::printRussian(number) + "» – " + reason);
    }
    m_numbers.push_back(number);
    return true;
}

std::string KeyReader::outOfBounds(const decimal::Decimal& number) const {
    const Bounds& bounds = m_key.bounds;
    const bool isBelow =
        !bounds.least.empty() && (bounds.leastIsTaken ? number < bound(bounds.least) : number <= bound(bounds.least));
    if (isBelow || (!bounds.most.empty() && number > bound(bounds.most))) {
        return "вне пределов; " + expected(bounds);
    }
    if (m_key.kind == KeyKind::Whole && number.withoutZeros(0).scale() > 0) {
        return "не целое; ожидается целое число";
    }
    return {};
}

}  // namespace method
