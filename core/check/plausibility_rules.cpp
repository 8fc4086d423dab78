#include "core/check/plausibility_rules.h"

#include "core/form/plausibility.h"

namespace check {

namespace {

using form::Plausibility;

bool looksAtTyped(Plausibility::Kind kind) {
    return kind == Plausibility::Kind::Years || kind == Plausibility::Kind::Normative
           || kind == Plausibility::Kind::DigitsLost || kind == Plausibility::Kind::Lost
           || kind == Plausibility::Kind::Repeated || kind == Plausibility::Kind::Falls;
}

}  // namespace

void checkPlausibility(const PlausibilityContext& context, CheckFindings& findings) {
    if (context.years.empty()) {
        return;
    }
    const std::vector<Plausibility>& lines = context.years.front().edition().plausibilities;
    std::set<std::string, std::less<>> quantities;
    for (const Plausibility& line : lines) {
        if (looksAtTyped(line.kind)) {
            quantities.insert(line.what);
        }
    }
    const std::vector<EnteredCell> cells = enteredCells(context.years, quantities);
    for (const Plausibility& line : lines) {
        try {
            if (looksAtTyped(line.kind)) {
                checkTypedCells(context, line, cells, findings);
            } else if (line.kind == Plausibility::Kind::Correction) {
                checkCorrections(context, line, findings);
            } else {
                checkParameters(context, line, findings);
            }
        } catch (const decimal::ArithmeticError&) {
            // A figure that outgrows the decimal is told where it stands.
            continue;
        }
    }
}

}  // namespace check
