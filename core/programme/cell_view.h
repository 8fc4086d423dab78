#pragma once

#include "core/plan/evaluate.h"

#include <optional>
#include <span>
#include <string>

namespace programme {

/// What stands in one cell of a filled form. Empty, zero, «–» and «X» are four different things.
struct CellView {
    form::RuleKind rule = form::RuleKind::Closed;
    std::optional<decimal::Decimal> figure;  ///< as printed; nullopt – nothing stands here
    std::optional<decimal::Decimal> entry;  ///< as typed, or as the normative gives it; nullopt – neither
    std::string text;  ///< of a column of texts or choices, as kept
    std::string shownText;  ///< as a person reads it
    bool takesEntry = false;
    bool entered = false;  ///< the user's own value stands here
    bool defaulted = false;  ///< the normative stands here, × its coefficient
    bool missing = false;  ///< a normative belongs here, and none is known or entered
    bool incomplete = false;  ///< a total that misses a part
    bool corrected = false;  ///< an adjustment is in it
    bool existsInYear = true;  ///< false – the form has no such column in this year

    [[nodiscard]] bool closed() const { return rule == form::RuleKind::Closed; }
    [[nodiscard]] bool dash() const { return rule == form::RuleKind::Dash; }
    /// What is computed with: the entry with the digits that were typed, else the figure.
    [[nodiscard]] const std::optional<decimal::Decimal>& own() const { return entry ? entry : figure; }
    /// Contract text: «X», «-», «», a plain decimal, or the text of the cell.
    [[nodiscard]] std::string plain() const;
};

/// A cell of a computed plan. What is defaulted is not known here: the caller has the origins.
[[nodiscard]] CellView cellView(const plan::Plan& plan, const plan::PlannedCell& cell,
                                std::span<const plan::ExactValue> values);

}  // namespace programme
