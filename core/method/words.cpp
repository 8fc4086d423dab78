#include "core/method/words.h"

#include "core/decimal/russian.h"

#include <algorithm>

namespace method {

namespace {

void add(std::string& list, const std::string& part) {
    list += (list.empty() ? "" : "; ") + part;
}

std::string withUnit(std::string words, const std::string& unit) {
    return unit.empty() ? words : std::move(words) + " " + unit;
}

std::string argumentWords(const Key& key, const Arguments& arguments) {
    switch (key.kind) {
    case KeyKind::Number:
    case KeyKind::Whole:
        return withUnit(decimal::printRussian(arguments.number(key.name)), key.unit.after(arguments.number(key.name)));
    case KeyKind::Numbers: {
        std::string list;
        for (const decimal::Decimal& number : arguments.numbers(key.name)) {
            add(list, decimal::printRussian(number));
        }
        return withUnit(list, key.unit.words());
    }
    case KeyKind::Choice: {
        const auto choice = std::ranges::find(key.choices, arguments.text(key.name), &Choice::value);
        return std::string(choice->words);
    }
    case KeyKind::Flag:
        return arguments.isTrue(key.name) ? "да" : "нет";
    case KeyKind::Text:
        break;
    }
    return arguments.text(key.name);
}

}  // namespace

std::string figureWords(const Result& result, const Value& value) {
    if (!value.number) {
        return value.text;
    }
    if (result.kind == ResultKind::Verdict) {
        return std::string(value.number->isZero() ? result.no : result.yes);
    }
    const bool isStated = result.digits != unstatedDigits;
    return decimal::printRussian(isStated ? *value.number : value.number->withoutZeros(0));
}

std::string valueWords(const Result& result, const Value& value) {
    const std::string figure = figureWords(result, value);
    if (figure.empty() || result.kind == ResultKind::Verdict) {
        return figure;
    }
    return withUnit(figure, value.number ? result.unit.after(*value.number) : result.unit.words());
}

std::string givenWords(const Description& method, const Run& run) {
    std::string given;
    for (const Key& key : method.keys) {
        if (run.arguments.has(key.name)) {
            add(given, std::string(key.words) + " – " + argumentWords(key, run.arguments));
        }
    }
    return given;
}

std::string noteText(const Description& method, const Run& run) {
    std::string found;
    for (const Result& result : method.results) {
        if (const std::string words = valueWords(result, *run.answer.value(result.name)); !words.empty()) {
            add(found, std::string(result.words) + " – " + words);
        }
    }
    return std::string(method.title) + ". Основание: " + std::string(method.act) + ", " + std::string(method.clause)
           + ". Исходные данные: " + givenWords(method, run) + ". Расчёт: " + found + ".";
}

}  // namespace method
