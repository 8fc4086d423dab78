#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace text {

enum class Severity { Error, Warning, Note };

/// What is wrong with something a user gave us: the place («строка 7, столбец value»), and one
/// Russian sentence that says what is wrong and what is expected.
struct Finding {
    Severity severity = Severity::Error;
    std::string place;
    std::string text;

    friend bool operator==(const Finding&, const Finding&) = default;
};

using Findings = std::vector<Finding>;

/// A value read from user data, or every reason why there is none. Warnings may accompany a value.
template <class Value>
struct Outcome {
    std::optional<Value> value;
    Findings findings;

    [[nodiscard]] explicit operator bool() const { return value.has_value(); }
    [[nodiscard]] static Outcome failed(Findings reasons) { return {std::nullopt, std::move(reasons)}; }
};

}  // namespace text
