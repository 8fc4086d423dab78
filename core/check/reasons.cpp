#include "core/check/reasons.h"

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

void applyReasons(const form::Edition& edition, const programme::Assignments& assignments,
                  std::vector<CheckFinding>& findings) {
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
