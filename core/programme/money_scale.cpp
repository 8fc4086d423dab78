#include "core/programme/money_scale.h"

#include <algorithm>

namespace programme {

form::MoneyScale printedScale(const Assignments& assignments, const form::Edition& edition) {
    const std::string_view option = assignments.value("option.money", 0);
    if (option == "rouble") {
        return form::MoneyScale::Rouble;
    }
    if (option == "thousand") {
        return form::MoneyScale::Thousand;
    }
    if (option == "million") {
        return form::MoneyScale::Million;
    }
    return edition.money;
}

decimal::Decimal inScale(const decimal::Decimal& cost, form::MoneyScale from, form::MoneyScale to, int digits,
                         decimal::Rounding rounding) {
    const int places = form::powerOfTen(from) - form::powerOfTen(to);
    if (places == 0) {
        return cost;
    }
    const auto power = decimal::Decimal::fromParts(decimal::powerOfTen(std::abs(places)), 0);
    if (places < 0) {
        return cost.divided(power, digits, rounding);
    }
    return (cost * power).rounded(std::max(0, cost.scale() - places), rounding);
}

}  // namespace programme
