#include "core/method/answer.h"

#include <algorithm>

namespace method {

namespace {

/// A part of a quotient that is a sum or a product needs parentheses there.
std::string grouped(const std::string& part) {
    return part.find(' ') == std::string::npos ? part : "(" + part + ")";
}

}  // namespace

std::string Fraction::onOneLine() const {
    return below.empty() ? above : grouped(above) + " ÷ " + grouped(below);
}

std::string Step::onOneLine() const {
    std::string line = sign + " = " + letters.onOneLine();
    if (!figures.above.empty()) {
        line += " = " + figures.onOneLine();
    }
    if (exact.empty()) {
        return line + " = " + result;
    }
    return line + " = " + exact + " ≈ " + result;
}

const Value* Answer::value(std::string_view name) const {
    const auto found = std::ranges::find(values, name, &Value::name);
    return found == values.end() ? nullptr : &*found;
}

}  // namespace method
