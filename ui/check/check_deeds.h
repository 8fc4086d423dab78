#pragma once

#include "core/check/check.h"
#include "core/form/control.h"

#include <QString>

namespace ui {

class ShownPlan;

/// What is done on the page of checks. Each is one step of undo with its own name: «обоснование, строка 33».

/// A reason and the document it stands on, as the plan keeps them: «Сельское население; документ: письмо № 27».
struct FindingReason {
    QString reason;
    QString document;

    [[nodiscard]] QString joined() const;
    [[nodiscard]] static FindingReason parted(const QString& joined);
};

/// The reason that is written down of a finding, in force or not; empty where there is none.
[[nodiscard]] FindingReason reasonOf(const ShownPlan& plan, const check::CheckFinding& finding);
[[nodiscard]] text::Findings justify(ShownPlan& plan, const check::CheckFinding& finding, const FindingReason& reason);
[[nodiscard]] text::Findings withdrawReason(ShownPlan& plan, const check::CheckFinding& finding);

/// A guess can be put in where its figure was typed.
[[nodiscard]] bool takesGuess(const ShownPlan& plan, const check::CheckFinding& finding);
[[nodiscard]] text::Findings putGuess(ShownPlan& plan, const check::CheckFinding& finding);

[[nodiscard]] text::Findings tick(ShownPlan& plan, const form::Control& item, bool ticked, const QString& note);

}  // namespace ui
