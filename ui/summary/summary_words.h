#pragma once

#include "core/check/readiness.h"
#include "core/decimal/decimal.h"
#include "core/programme/money_scale.h"

#include <QString>

#include <optional>

namespace ui {

class ShownPlan;

/// «4 307,4»; empty for nothing.
[[nodiscard]] QString shownNumber(const std::optional<decimal::Decimal>& number);
/// «+5,6 %», «−4,6 %», «–» for no change, empty when there is nothing to compare.
[[nodiscard]] QString shownChange(const std::optional<decimal::Decimal>& percent);
/// Costs of the edition's scale as the summary tells them: in millions, rounded as the plan rounds, with the form's own
/// name of the unit.
class SummaryMoney {
public:
    explicit SummaryMoney(const ShownPlan& shownPlan);

    /// «11 207,3»
    [[nodiscard]] QString number(const decimal::Decimal& cost) const;
    /// «11 207,3 млн руб.»
    [[nodiscard]] QString words(const decimal::Decimal& cost) const;
    /// «млн руб.»
    [[nodiscard]] QString unit() const;

private:
    programme::MoneyInScale m_inScale;
};

/// «Численность», «Стоимость единицы».
[[nodiscard]] QString readinessName(check::ReadinessKind kind);
/// «введено 3 из 12», «3 замечания».
[[nodiscard]] QString readinessWords(check::ReadinessKind kind, const check::ReadinessMark& mark);

}  // namespace ui
