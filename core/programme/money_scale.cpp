#include "core/programme/money_scale.h"

#include "core/programme/options.h"

namespace programme {

form::MoneyScale printedScale(const Assignments& assignments, const form::Edition& edition) {
    return printedMoney(edition, assignments);
}

MoneyInScale::MoneyInScale(const form::Edition& edition, const Assignments& assignments)
    : MoneyInScale(edition.money, printedScale(assignments, edition), rounderOf(edition, assignments)) {}

decimal::Decimal MoneyInScale::operator()(decimal::Decimal cost, int digits) const {
    if (m_places == 0) {
        return cost;
    }
    cost.shift(m_places);
    return m_places < 0 ? m_rounder.rounded(cost, digits) : cost;
}

}  // namespace programme
