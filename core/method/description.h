#pragma once

#include "core/decimal/decimal.h"
#include "core/text/finding.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace method {

struct Answer;
class Arguments;

/// A unit in words: 1 день, 3 дня, 5 дней; `per` stands after it: «на 1000 жителей».
struct Unit {
    std::string_view one{};
    std::string_view few{};
    std::string_view many{};
    std::string_view per{};

    /// Over a column of figures: «койко-дней на 1000 жителей».
    [[nodiscard]] std::string words() const;
    /// After a figure: «332 дня», «57,5 дня». A unit of no words is empty.
    [[nodiscard]] std::string after(const decimal::Decimal& number) const;
};

enum class KeyKind { Number, Whole, Numbers, Choice, Flag, Text };

/// Which numbers a key takes. Plain decimals; an empty bound is none.
struct Bounds {
    std::string_view least{};
    bool leastIsTaken = true;
    std::string_view most{};
};

inline constexpr Bounds positive{"0", false, {}};
inline constexpr Bounds notNegative{"0", true, {}};
inline constexpr Bounds percent{"0", true, "100"};

struct Choice {
    std::string_view value{};
    std::string_view words{};
};

/// What a method asks for.
struct Key {
    /// The name of the contract: share_children.
    std::string_view name{};
    /// The letter of the act: «Nк/д». Empty when the act has none.
    std::string_view sign{};
    /// Russian, from a small letter: «доля детей в регионе».
    std::string_view words{};
    Unit unit{};
    KeyKind kind = KeyKind::Number;
    Bounds bounds{};
    /// A value to show how one is written.
    std::string_view example{};
    bool isOptional = false;
    /// What is taken when nothing is given; the key is optional then.
    std::string_view fallback{};
    /// What the act says of the value: «письмо: примерно 10–15».
    std::string_view hint{};
    std::vector<Choice> choices{};

    [[nodiscard]] bool mayBeAbsent() const { return isOptional || !fallback.empty(); }
};

inline constexpr int noRounding = -1;
/// Where no act names the digits.
inline constexpr int unstatedDigits = 6;

enum class ResultKind { Number, Verdict, Text };

/// How a cell of a table computes a result by itself, from two figures that the table has: one product or quotient,
/// rounded to the digits of the result. Without a sign only the whole method gives it.
struct CellStep {
    std::string_view sign{};
    std::array<std::string_view, 2> operands{};
};

/// What a method gives. Decimals are half up.
struct Result {
    std::string_view name{};
    std::string_view sign{};
    std::string_view words{};
    Unit unit{};
    /// noRounding – the figure is printed with every digit it has.
    int digits = unstatedDigits;
    ResultKind kind = ResultKind::Number;
    /// The words of a verdict of 1 and of 0.
    std::string_view yes{};
    std::string_view no{};
    CellStep step{};
};

/// A self-contained method, described once: the command line, the window, the manual and the tables that use it are
/// made from this.
struct Description {
    std::string_view name{};
    std::string_view title{};
    /// Methods of one group stand together.
    std::string_view group{};
    std::string_view act{};
    /// The place in the act: «приложение 13, раздел 1».
    std::string_view clause{};
    /// Words of the act as printed.
    std::string_view quote{};
    std::vector<Key> keys{};
    std::vector<Result> results{};
    /// One line a formula, with the letters of the keys.
    std::vector<std::string_view> formulas{};
    /// Called with arguments that fit the keys one by one; says what is wrong between them. A key that was not given
    /// and has no fallback is absent.
    text::Outcome<Answer> (*compute)(const Arguments& arguments);

    [[nodiscard]] const Key* key(std::string_view keyName) const;
    [[nodiscard]] const Result* result(std::string_view resultName) const;
};

}  // namespace method
