#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace form {

/// A method that a rule may name, as far as the reader of a form has to know it. A form knows no method itself: who
/// hands the files over tells of them.
struct KnownMethod {
    struct Key {
        std::string name;
        bool isNumber = true;
        bool isOptional = false;
        std::optional<int> moneyPower{};  ///< money, in 10^n of roubles; none – no money
    };
    /// How a cell computes the result by itself: «÷» or «×» of two figures, rounded. Without a sign only the whole
    /// method gives it.
    struct Step {
        std::string sign;
        std::vector<std::string> operands;  ///< «доля группы в регионе», for messages
        int digits = 0;
    };
    struct Result {
        std::string name;
        bool isNumber = true;
        Step step;
        std::optional<int> moneyPower{};
    };

    std::string name;
    std::vector<Key> keys;
    std::vector<Result> results;
};

using KnownMethods = std::vector<KnownMethod>;

/// The method and the result that a rule names: «efficiency.policlinic».
struct MethodName {
    std::string_view method;
    std::string_view result;

    [[nodiscard]] static MethodName of(std::string_view words) {
        const std::size_t point = words.find('.');
        return {words.substr(0, point), point == std::string_view::npos ? "" : words.substr(point + 1)};
    }
};

}  // namespace form
