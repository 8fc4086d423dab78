#include "core/check/equality.h"

#include <algorithm>

namespace check {

using decimal::Decimal;

namespace {

/// Half a unit of the last printed digit for each rounded figure on either side.
bool isRounding(const Decimal& difference, int digits, std::size_t figuresCount) {
    const Decimal allowed = Decimal::fromParts(static_cast<decimal::Int128>(figuresCount) * 5, digits + 1);
    const Decimal size = difference.isNegative() ? -difference : difference;
    return size <= allowed;
}

}  // namespace

void compare(const Figures& figures, const Equality& equality, CheckFindings& findings) {
    const std::optional<Decimal> actual = figures.printed(equality.cell);
    if (!actual || !equality.expected) {
        return;
    }
    const int digits = actual->scale();
    const Decimal expected = equality.expected->scale() > digits
                                 ? equality.expected->rounded(digits, figures.settings().rounding)
                                 : *equality.expected;
    if (expected == *actual) {
        return;
    }
    State state = State::Error;
    std::string message = equality.message;
    if (!equality.corrections.empty()) {
        const bool explained = std::ranges::all_of(equality.corrections, [&figures](const form::CellAddress& cell) {
            return !figures.correctionNote(cell).empty();
        });
        state = explained ? State::Justified : State::Error;
        const form::CellAddress& first = *equality.corrections.begin();
        message += ": поправка в строке " + first.row;
        message += explained ? " – " + std::string(figures.correctionNote(first)) : std::string(" без обоснования");
    } else if (figures.settings().costMethod == form::CostMethod::Exact
               && isRounding(*actual - expected, digits, equality.terms + 1)) {
        state = State::Warning;
        message += " в последнем знаке: складываются неокруглённые числа";
    }
    CheckFinding finding = figures.finding(state, equality.rule, equality.cell, std::move(message));
    finding.expected = expected;
    finding.actual = actual;
    findings.push_back(std::move(finding));
}

}  // namespace check
