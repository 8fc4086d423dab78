#pragma once

#include "core/form/edition.h"
#include "core/plan/rounder.h"
#include "core/programme/assignments.h"

namespace programme {

/// The scale that printed tables show money in: `option.money`, else the edition's own.
[[nodiscard]] form::MoneyScale printedScale(const Assignments& assignments, const form::Edition& edition);

/// Printed costs of an edition in another scale. Towards roubles the point only moves; towards millions the figure is
/// rounded as the plan rounds.
class MoneyInScale {
public:
    MoneyInScale(form::MoneyScale from, form::MoneyScale to, const plan::Rounder& rounder)
        : m_places(form::powerOfTen(from) - form::powerOfTen(to)), m_rounder(rounder) {}
    /// In the scale that the plan prints money in.
    MoneyInScale(const form::Edition& edition, const Assignments& assignments);

    /// `digits` – of a figure that has to be rounded.
    [[nodiscard]] decimal::Decimal operator()(decimal::Decimal cost, int digits) const;

private:
    int m_places;
    plan::Rounder m_rounder;
};

}  // namespace programme
