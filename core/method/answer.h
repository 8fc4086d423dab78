#pragma once

#include "core/decimal/decimal.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace method {

/// «365 − tr» over «T + to»; nothing below – no bar.
struct Fraction {
    std::string above;
    std::string below{};

    /// On one line: «(365 − tr) ÷ (T + to)».
    [[nodiscard]] std::string onOneLine() const;
};

/// One step of a derivation, as a person would write it down: F = letters = figures = exact ≈ result.
struct Step {
    std::string sign{};
    Fraction letters{};
    Fraction figures{};
    /// The figure before rounding; empty when nothing was rounded away.
    std::string exact{};
    std::string result{};
    std::string unit{};
    /// What it is and how it was rounded, from a small letter.
    std::string words{};
    /// The place in the act that says so.
    std::string clause{};

    /// «F = (365 − tr) ÷ (T + to) = (365 − 10) ÷ (14,6 + 1) = 22,756410… ≈ 23».
    [[nodiscard]] std::string onOneLine() const;
};

/// One result. A verdict is 1 or 0. Neither number nor text: the data for it was not given.
struct Value {
    std::string_view name;
    std::optional<decimal::Decimal> number{};
    std::string text{};

    /// As files and programs read it: a decimal with a point, a text, or nothing.
    [[nodiscard]] std::string plain() const { return number ? number->toPlain() : text; }
};

/// What a method gives: every result of its description in that order, and how they were found.
struct Answer {
    std::vector<Value> values;
    std::vector<Step> steps;
    /// Which clause decided what, one sentence each.
    std::vector<std::string> rules;
    /// What somebody who signs the figure should know: a value out of the ordinary, what a rounding does.
    std::vector<std::string> notices;

    /// Null when the method has no such result.
    [[nodiscard]] const Value* value(std::string_view name) const;
};

}  // namespace method
