#pragma once

#include "core/plan/settings.h"
#include "core/programme/assignments.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace programme {

/// A word an option may hold, and what the window calls it.
struct OptionWord {
    std::string_view word;
    std::string_view russian;
};

/// The words of `option.cost_method`, `option.rounding`, `option.money` and of the edition's row options; empty for an
/// option that holds a number, or is unknown.
[[nodiscard]] std::vector<OptionWord> optionWords(std::string_view path, const form::Edition& edition);
/// nullptr where the edition has no such row option.
[[nodiscard]] const form::RowOption* rowOption(std::string_view path, const form::Edition& edition);

/// Settings of one programme year: the edition's, with the plan's options over them.
/// `option.digits.a2.02.cost_budget@2015` sets the digits of one cell in one year only: published tables print
/// one row with two decimals in one year and with one in the next.
[[nodiscard]] plan::Settings settingsOf(const form::Edition& edition, const Assignments& assignments, int year);

/// «half_up» and what the window calls it, «половина – вверх».
[[nodiscard]] const OptionWord& wordsOf(decimal::Rounding rounding);
/// `option.rounding`, else the edition's own.
[[nodiscard]] plan::Rounder rounderOf(const form::Edition& edition, const Assignments& assignments);

/// The scale printed tables use: `option.money`, else the edition's own.
[[nodiscard]] form::MoneyScale printedMoney(const form::Edition& edition, const Assignments& assignments);

/// «a2.02.cost_budget@2015» → «a2.02.cost_budget» and 2015; year 0 when none is named.
struct DigitsTarget {
    std::string target;
    int year = 0;
};
[[nodiscard]] std::optional<DigitsTarget> digitsTarget(std::string_view optionPath);

}  // namespace programme
