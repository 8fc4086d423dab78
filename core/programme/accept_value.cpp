#include "core/decimal/russian.h"
#include "core/form/parameter_path.h"
#include "core/programme/options.h"
#include "core/programme/parameter.h"
#include "core/programme/row_order.h"
#include "core/text/calendar.h"
#include "core/text/clean.h"

#include <algorithm>

namespace programme {

namespace {

using decimal::Decimal;
using text::Outcome;
using text::Severity;

/// More than any table of a programme holds, and few enough that every product fits a Decimal.
constexpr int mostWholeDigits = 14;
constexpr int mostDecimals = 10;
constexpr std::size_t longestText = 2000;
/// Far above any section of a note that somebody reads.
constexpr std::size_t longestSection = 400'000;

Outcome<std::string> refuse(const Parameter& parameter, std::string reason) {
    return Outcome<std::string>::failed(
        {{Severity::Error, text::Place::ofParameter(parameter.path), std::move(reason)}});
}

std::string_view exampleOf(const Parameter& parameter) {
    switch (parameter.kind) {
    case ParameterKind::Population:
        return parameter.path.starts_with("population.share") ? "0,204" : "1 010 340";
    case ParameterKind::Coefficient:
        return "1,105000";
    case ParameterKind::Adjustment:
        return "−0,1";
    case ParameterKind::Option:
    case ParameterKind::ListOrder:
        return "2";
    case ParameterKind::Services:
        return "12 500";
    case ParameterKind::Overhead:
        return "0,01";
    case ParameterKind::Cell:
    case ParameterKind::Norm:
    case ParameterKind::Fact:
    case ParameterKind::Previous:
        return parameter.cell && parameter.cell->column == "volume" ? "0,318" : "1 817,8";
    case ParameterKind::Law:
    case ParameterKind::Deviation:
    case ParameterKind::Document:
    case ParameterKind::Note:
    case ParameterKind::Justification:
    case ParameterKind::Checklist:
        break;
    }
    return "1 817,8";
}

bool mustBeWhole(const Parameter& parameter) {
    const bool counts = parameter.kind == ParameterKind::Population && !parameter.path.starts_with("population.share");
    return counts || parameter.kind == ParameterKind::ListOrder || parameter.kind == ParameterKind::Services
           || parameter.kind == ParameterKind::Option;
}

/// What is wrong with the number itself; empty when nothing is.
std::string wrongNumber(const Parameter& parameter, const Decimal& number) {
    const std::string example = std::string(exampleOf(parameter));
    if (number.isNegative() && parameter.kind != ParameterKind::Adjustment) {
        return "число отрицательное; ожидалось ноль или больше, например " + example;
    }
    if (parameter.kind == ParameterKind::Population && number.isZero() && mustBeWhole(parameter)) {
        return "численность равна нулю; ожидалось целое число больше нуля, например " + example;
    }
    if (parameter.kind == ParameterKind::Coefficient && number.isZero()) {
        return "коэффициент равен нулю; ожидалось число больше нуля, например " + example;
    }
    if (mustBeWhole(parameter) && number.withoutZeros(0).scale() > 0) {
        return "число не целое; ожидалось, например, " + example;
    }
    if (parameter.kind == ParameterKind::Option && number > Decimal(mostDecimals)) {
        return "ожидалось от 0 до " + std::to_string(mostDecimals) + " знаков после запятой";
    }
    const bool isShare = parameter.path.starts_with("population.share") || parameter.kind == ParameterKind::Overhead;
    if (isShare && number > Decimal(1)) {
        return "доля больше единицы; ожидалось от 0 до 1, например " + example;
    }
    if (!fitsEntry(number)) {
        return "слишком много цифр; ожидалось не больше " + std::to_string(mostWholeDigits) + " до запятой и "
               + std::to_string(mostDecimals) + " после, например " + example;
    }
    return {};
}

/// «1,000» of people is one or a thousand: tables from abroad part thousands by a comma or a point. Empty where the
/// number can be read in one way only.
std::string twoReadings(const Parameter& parameter, std::string_view typed, const Decimal& number) {
    const auto isDigit = [](char sign) { return sign >= '0' && sign <= '9'; };
    const auto mark = typed.find_first_of(",.");
    constexpr std::size_t longest = 20;
    if (!mustBeWhole(parameter) || parameter.kind == ParameterKind::Option || mark == std::string_view::npos
        || typed.size() > longest || number.isNegative()) {
        return {};
    }
    std::string_view after = typed.substr(mark + 1);
    after = after.substr(0, after.find_last_not_of(' ') + 1);
    std::size_t before = 0;
    while (before < mark && isDigit(typed[mark - 1 - before])) {
        ++before;
    }
    constexpr std::size_t group = 3;
    if (after.size() != group || !std::ranges::all_of(after, isDigit) || before == 0 || before > group) {
        return {};
    }
    const Decimal whole = number.rounded(0, decimal::Rounding::HalfUp);
    const Decimal thousands = (number * Decimal(1000)).rounded(0, decimal::Rounding::HalfUp);
    return "это " + decimal::printRussian(number == whole ? whole : number) + " или " + decimal::printRussian(thousands)
           + "? Целое число пишут без запятой и точки, например " + std::string(exampleOf(parameter));
}

Outcome<std::string> acceptNumber(const Parameter& parameter, std::string_view typed) {
    const auto parsed = decimal::parseRussian(typed);
    if (const auto* fault = std::get_if<decimal::ParseFault>(&parsed)) {
        return refuse(parameter, decimal::explain(*fault, typed, exampleOf(parameter)));
    }
    const auto& number = std::get<Decimal>(parsed);
    if (auto question = twoReadings(parameter, typed, number); !question.empty()) {
        return refuse(parameter, "«" + std::string(typed) + "»: " + question);
    }
    if (auto reason = wrongNumber(parameter, number); !reason.empty()) {
        return refuse(parameter, "«" + std::string(typed) + "»: " + reason);
    }
    return {number.toPlain(), {}};
}

Outcome<std::string> acceptWord(const Parameter& parameter, std::string_view typed, const form::Edition& edition) {
    std::string words;
    for (const auto& option : optionWords(parameter.path, edition)) {
        if (option.word == typed) {
            return {std::string(typed), {}};
        }
        words += (words.empty() ? "" : ", ") + std::string(option.word);
    }
    return refuse(parameter, "«" + std::string(typed) + "» – неизвестное значение; ожидалось одно из: " + words);
}

/// By the keys of rows, or by one of the list's columns, named by its key.
Outcome<std::string> acceptRowOrder(const Parameter& parameter, std::string_view typed, const form::Appendix& list) {
    if (rowOrderOf(list, typed)) {
        return {std::string(typed), {}};
    }
    std::string words(rowOrderByKey);
    for (const form::Column& column : list.columns) {
        words += ", " + column.key;
    }
    return refuse(parameter, "«" + std::string(typed) + "» – неизвестный порядок; ожидалось одно из: " + words);
}

/// A text keeps its spelling; a choice is one of its words, or the name a person reads.
Outcome<std::string> acceptOfList(const Parameter& parameter, std::string_view typed, const form::Column& column) {
    switch (column.type) {
    case form::ColumnType::Mark:
        if (typed == "1") {
            return {std::string(typed), {}};
        }
        return refuse(parameter, "«" + std::string(typed) + "» – не отметка; ожидается 1 или пустая ячейка");
    case form::ColumnType::Choice: {
        std::string words;
        for (const form::Choice& choice : column.choices) {
            if (typed == choice.word || typed == choice.name) {
                return {choice.word, {}};
            }
            words += (words.empty() ? "«" : " или «") + choice.name + "» (" + choice.word + ")";
        }
        return refuse(parameter, "«" + std::string(typed) + "» – неизвестное слово; ожидается " + words);
    }
    case form::ColumnType::Text:
    case form::ColumnType::Number:
        break;
    }
    if (auto fault = text::textFault(typed, text::Lines::One); !fault.empty()) {
        return refuse(parameter, std::move(fault));
    }
    if (typed.size() > longestText) {
        return refuse(parameter, "текст слишком длинный; ожидалось не больше 1000 знаков");
    }
    return {std::string(typed), {}};
}

}  // namespace

bool fitsEntry(const Decimal& number) {
    const auto plain = number.toPlain();
    const auto point = std::min(plain.find('.'), plain.size()) - (number.isNegative() ? 1U : 0U);
    return point <= mostWholeDigits && number.scale() <= mostDecimals;
}

namespace {

/// What the form bounds: a percent above 100.
std::string outOfBounds(const Parameter& parameter, const Decimal& number, const form::Edition& edition) {
    const form::Row* const row = parameter.kind == ParameterKind::Cell ? edition.row(*parameter.cell) : nullptr;
    const form::Column* const column = row == nullptr ? nullptr : edition.column(*parameter.cell);
    if (column == nullptr) {
        return {};
    }
    const form::Quantity& quantity = form::quantityOf(*row, *column);
    if (quantity.whole && number.withoutZeros(0).scale() > 0) {
        return "дробное; ожидалось целое число, например 120";
    }
    if (quantity.most && number > *quantity.most) {
        const std::string most = decimal::printRussian(*quantity.most);
        return "больше " + most + "; ожидалось число не больше " + most;
    }
    if (quantity.least && number < *quantity.least) {
        const std::string least = decimal::printRussian(*quantity.least);
        return "меньше " + least + "; ожидалось число не меньше " + least;
    }
    return {};
}

Outcome<std::string> acceptBounded(const Parameter& parameter, std::string_view typed, const form::Edition& edition) {
    Outcome<std::string> accepted = acceptNumber(parameter, typed);
    if (accepted) {
        const std::string reason = outOfBounds(parameter, Decimal::fromPlain(*accepted.value).value(), edition);
        if (!reason.empty()) {
            return refuse(parameter, "«" + std::string(typed) + "» – " + reason);
        }
    }
    return accepted;
}

/// A factor is one of the edition's words, kept as the list has it; a reason and a document keep their spelling.
Outcome<std::string> acceptDeviation(const Parameter& parameter, std::string_view typed, const form::Edition& edition) {
    const auto& factors = edition.deviationFactors;
    const bool isFactor = form::deviationOf(parameter.path)->part == form::DeviationPart::Factor;
    if (auto fault = text::textFault(typed, isFactor ? text::Lines::One : text::Lines::Many); !fault.empty()) {
        return refuse(parameter, std::move(fault));
    }
    if (typed.size() > longestText) {
        return refuse(parameter, "текст слишком длинный; ожидалось не больше 1000 знаков");
    }
    if (!isFactor || factors.empty()) {
        return {std::string(typed), {}};
    }
    if (const auto* factor = form::factorNamed(factors, typed)) {
        return {factor->name, {}};
    }
    std::string words;
    for (const form::DeviationFactor& factor : factors) {
        words += (words.empty() ? "«" : ", «") + factor.name + "»";
    }
    return refuse(parameter, "«" + std::string(typed) + "» – неизвестный фактор; ожидался один из: " + words);
}

}  // namespace

Outcome<std::string> acceptValue(const Parameter& parameter, std::string_view typed, const form::Edition& edition) {
    if (const auto* column = parameter.kind == ParameterKind::Cell ? edition.column(*parameter.cell) : nullptr;
        column != nullptr && column->type != form::ColumnType::Number) {
        return acceptOfList(parameter, typed, *column);
    }
    if (parameter.kind == ParameterKind::Checklist) {
        return typed == "1" ? Outcome<std::string>{std::string(typed), {}}
                            : refuse(parameter, "«" + std::string(typed) + "» – не отметка; ожидается 1 или пусто");
    }
    if (parameter.kind == ParameterKind::Document || parameter.kind == ParameterKind::Justification) {
        if (auto fault = text::textFault(typed, text::Lines::Many); !fault.empty()) {
            return refuse(parameter, std::move(fault));
        }
        if (typed.size() > longestText) {
            return refuse(parameter, "текст слишком длинный; ожидалось не больше 1000 знаков");
        }
        if (parameter.path == "document.act_date" && !typed.empty() && !text::isDate(typed)) {
            return refuse(parameter, "«" + std::string(typed) + "» – нет такой даты. Пример: 25.12.2014");
        }
        return {std::string(typed), {}};
    }
    if (parameter.kind == ParameterKind::Deviation) {
        return acceptDeviation(parameter, typed, edition);
    }
    if (parameter.kind == ParameterKind::Note) {
        if (auto fault = text::textFault(typed, text::Lines::Many); !fault.empty()) {
            return refuse(parameter, std::move(fault));
        }
        return typed.size() > longestSection
                   ? refuse(parameter, "раздел слишком длинный; ожидалось не больше 200 000 знаков")
                   : Outcome<std::string>{std::string(typed), {}};
    }
    if (const auto list = appendixOfRowOrder(parameter.path)) {
        return acceptRowOrder(parameter, typed, *edition.appendix(*list));
    }
    return parameter.isNumber() ? acceptBounded(parameter, typed, edition) : acceptWord(parameter, typed, edition);
}

}  // namespace programme
