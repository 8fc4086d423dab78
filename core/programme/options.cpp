#include "core/programme/options.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace programme {

namespace {

constexpr int mostDigits = 10;
constexpr std::string_view digitsPrefix = "option.digits.";

constexpr std::array<OptionWord, 3> costMethods{{
    {"printed_percap", "печатный норматив × численность"},
    {"whole_services", "целое число услуг × стоимость единицы"},
    {"exact", "без промежуточных округлений"},
}};
constexpr std::array<OptionWord, 2> roundings{{
    {"half_up", "половина – вверх"},
    {"half_even", "половина – к чётной"},
}};
constexpr std::array<OptionWord, 3> moneyScales{{
    {"rouble", "руб."},
    {"thousand", "тыс. руб."},
    {"million", "млн руб."},
}};
/// Index of the word in force; −1 – the option is not set.
template <std::size_t Count>
int chosen(const std::array<OptionWord, Count>& words, std::string_view value) {
    for (std::size_t i = 0; i < Count; ++i) {
        if (words[i].word == value) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void readDigits(plan::Settings& settings, const DigitsTarget& target, std::string_view value) {
    int digits = 0;
    const auto [end, fault] = std::from_chars(value.data(), value.data() + value.size(), digits);
    // A file changed by others may hold anything here; the checks tell what does not apply.
    if (fault != std::errc{} || end != value.data() + value.size() || digits < 0 || digits > mostDigits) {
        return;
    }
    if (const auto cell = form::CellAddress::fromPath(target.target)) {
        settings.cellDigits[*cell] = digits;
    } else {
        settings.columnDigits[target.target] = digits;
    }
}

}  // namespace

std::vector<OptionWord> optionWords(std::string_view path, const form::Edition& edition) {
    if (path == "option.cost_method") {
        return {costMethods.begin(), costMethods.end()};
    }
    if (path == "option.rounding") {
        return {roundings.begin(), roundings.end()};
    }
    if (path == "option.money") {
        return {moneyScales.begin(), moneyScales.end()};
    }
    std::vector<OptionWord> words;
    if (const form::RowOption* const option = rowOption(path, edition)) {
        for (const form::Choice& choice : option->choices) {
            words.push_back({choice.word, choice.name});
        }
    }
    return words;
}

const form::RowOption* rowOption(std::string_view path, const form::Edition& edition) {
    const auto found = std::ranges::find(edition.rowOptions, path, &form::RowOption::path);
    return found == edition.rowOptions.end() ? nullptr : &*found;
}

std::optional<DigitsTarget> digitsTarget(std::string_view path) {
    if (!path.starts_with(digitsPrefix)) {
        return std::nullopt;
    }
    path.remove_prefix(digitsPrefix.size());
    DigitsTarget target;
    if (const auto at = path.find('@'); at != std::string_view::npos) {
        const auto year = path.substr(at + 1);
        const auto [end, fault] = std::from_chars(year.data(), year.data() + year.size(), target.year);
        if (fault != std::errc{} || end != year.data() + year.size() || target.year <= 0) {
            return std::nullopt;
        }
        path = path.substr(0, at);
    }
    target.target = std::string(path);
    return target;
}

plan::Settings settingsOf(const form::Edition& edition, const Assignments& assignments, int year) {
    auto settings = plan::Settings::of(edition);
    if (const int method = chosen(costMethods, assignments.value("option.cost_method", 0)); method >= 0) {
        settings.costMethod = static_cast<form::CostMethod>(method);
    }
    settings.rounding = rounderOf(edition, assignments).mode();
    for (const form::RowOption& option : edition.rowOptions) {
        const std::string_view word = assignments.value(option.path(), 0);
        const auto inForce = std::ranges::find(option.choices, word, &form::Choice::word);
        settings.words.insert((inForce == option.choices.end() ? option.choices.front() : *inForce).word);
    }
    // A year's own digits come after those for all years: the more exact address wins.
    for (const bool ofYear : {false, true}) {
        auto entry = assignments.entries().lower_bound({std::string(digitsPrefix), 0});
        for (; entry != assignments.entries().end() && entry->first.path.starts_with(digitsPrefix); ++entry) {
            const auto target = digitsTarget(entry->first.path);
            if (target && (ofYear ? target->year == year : target->year == 0)) {
                readDigits(settings, *target, entry->second.value);
            }
        }
    }
    return settings;
}

const OptionWord& wordsOf(decimal::Rounding rounding) {
    return roundings.at(static_cast<std::size_t>(rounding));
}

plan::Rounder rounderOf(const form::Edition& edition, const Assignments& assignments) {
    const int mode = chosen(roundings, assignments.value("option.rounding", 0));
    return plan::Rounder(mode < 0 ? edition.rounding : static_cast<decimal::Rounding>(mode));
}

form::MoneyScale printedMoney(const form::Edition& edition, const Assignments& assignments) {
    const int scale = chosen(moneyScales, assignments.value("option.money", 0));
    return scale < 0 ? edition.money : static_cast<form::MoneyScale>(scale);
}

}  // namespace programme
