#include "core/check/reasons.h"

#include "core/check/deviations.h"
#include "core/decimal/russian.h"
#include "core/programme/reasons.h"

#include <algorithm>

namespace check {

std::string figuresOf(const CheckFinding& finding) {
    const std::string stands = finding.actual ? "стоит " + decimal::printRussian(*finding.actual) : std::string();
    const std::string wanted =
        finding.expected ? "ожидается " + decimal::printRussian(*finding.expected) : std::string();
    return stands + (stands.empty() || wanted.empty() ? "" : ", ") + wanted;
}

bool takesReason(const form::Edition& edition, const CheckFinding& finding) {
    if (finding.state == State::Warning) {
        return true;
    }
    const auto check = std::ranges::find(edition.checks, finding.rule, &form::FormCheck::key);
    return finding.state == State::Error && check != edition.checks.end() && check->takesReason;
}

std::string reasonPath(const CheckFinding& finding) {
    return programme::justifyPath(finding.rule, finding.cell ? finding.cell->path() : finding.parameter);
}

namespace {

/// What is written down of a deviation answers every rule that asks why a figure is not the normative's.
bool asksWhyNotTheNormative(const form::Edition& edition, const CheckFinding& finding) {
    const auto line = std::ranges::find(edition.plausibilities, finding.rule, &form::Plausibility::key);
    return finding.rule == "range"
           || (line != edition.plausibilities.end() && line->kind == form::Plausibility::Kind::Normative);
}

void applyDeviations(const form::Edition& edition, const programme::Assignments& assignments,
                     std::vector<CheckFinding>& findings) {
    for (CheckFinding& finding : findings) {
        if (finding.state != State::Warning || !finding.cell || !asksWhyNotTheNormative(edition, finding)) {
            continue;
        }
        const Justification why = justificationOf(assignments, *finding.cell, finding.year);
        if (!why.reason.empty() && !why.ofNote) {
            finding.state = State::Justified;
            finding.message += "; обоснование: " + why.reason;
        }
    }
}

}  // namespace

void applyReasons(const form::Edition& edition, const programme::Assignments& assignments,
                  std::vector<CheckFinding>& findings) {
    applyDeviations(edition, assignments, findings);
    const auto first = assignments.entries().lower_bound({std::string(programme::justifyPrefix), 0});
    if (first == assignments.entries().end() || !first->first.path.starts_with(programme::justifyPrefix)) {
        return;
    }
    for (CheckFinding& finding : findings) {
        const programme::Assignment* const reason =
            takesReason(edition, finding) ? assignments.find(reasonPath(finding), finding.year) : nullptr;
        if (reason == nullptr || reason->value.empty()) {
            continue;
        }
        if (reason->note.empty() || reason->note == figuresOf(finding)) {
            finding.state = State::Justified;
            finding.message += "; обоснование: " + reason->value;
        } else {
            finding.message += "; обоснование «" + reason->value + "» дано, когда было иначе: " + reason->note;
        }
    }
}

}  // namespace check
