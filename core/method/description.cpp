#include "core/method/description.h"

#include "core/text/plural.h"

#include <algorithm>

namespace method {

namespace {

std::string joined(std::string_view words, std::string_view per) {
    std::string result(words);
    if (!result.empty() && !per.empty()) {
        result += ' ';
    }
    return result.append(per);
}

}  // namespace

std::string Unit::words() const {
    return joined(many, per);
}

std::string Unit::after(const decimal::Decimal& number) const {
    if (number.withoutZeros(0).scale() > 0) {
        return joined(few, per);
    }
    const decimal::Decimal whole = number.rounded(0, decimal::Rounding::HalfUp);
    const auto lastDigits = static_cast<int>(whole.coefficient() % 100);
    return joined(text::plural(lastDigits, one, few, many), per);
}

const Key* Description::key(std::string_view keyName) const {
    const auto found = std::ranges::find(keys, keyName, &Key::name);
    return found == keys.end() ? nullptr : &*found;
}

const Result* Description::result(std::string_view resultName) const {
    const auto found = std::ranges::find(results, resultName, &Result::name);
    return found == results.end() ? nullptr : &*found;
}

}  // namespace method
