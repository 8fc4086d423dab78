#include "core/check/plausibility_rules.h"

#include "core/form/parameter_path.h"
#include "core/form/plausibility.h"

namespace check {

namespace {

using form::Plausibility;

bool looksAtTyped(Plausibility::Kind kind) {
    return kind == Plausibility::Kind::Years || kind == Plausibility::Kind::Normative
           || kind == Plausibility::Kind::DigitsLost || kind == Plausibility::Kind::Lost
           || kind == Plausibility::Kind::Repeated || kind == Plausibility::Kind::Falls;
}

/// A figure that outgrows the decimal is told where it stands.
template <class Check>
void tolerantly(Check check) {
    try {
        check();
    } catch (const decimal::ArithmeticError&) {
        return;
    }
}

}  // namespace

void checkTypedTable(const PlausibilityContext& context, const form::Appendix& table, CheckFindings& findings) {
    const std::vector<Plausibility>& lines = context.years.front().edition().plausibilities;
    std::set<std::string, std::less<>> quantities;
    for (const Plausibility& line : lines) {
        if (looksAtTyped(line.kind)) {
            quantities.insert(line.what);
        }
    }
    const std::vector<EnteredCell> cells = enteredCells(context.years, table, quantities);
    for (const Plausibility& line : lines) {
        if (looksAtTyped(line.kind) && !cells.empty()) {
            tolerantly([&] { checkTypedCells(context, line, cells, findings); });
        }
    }
}

void checkPlausibility(const PlausibilityContext& context, CheckFindings& findings) {
    for (const Plausibility& line : context.years.front().edition().plausibilities) {
        if (line.kind == Plausibility::Kind::Correction) {
            tolerantly([&] { checkCorrections(context, line, findings); });
        } else if (!looksAtTyped(line.kind)) {
            tolerantly([&] { checkParameters(context, line, findings); });
        }
    }
}

int plausibleTableOf(std::string_view path) {
    for (const std::string_view words :
         {"adjust.", "justify.", "deviation.", "checklist.", "note.", "document.", "law."}) {
        if (path.starts_with(words)) {
            return -1;
        }
    }
    if (const auto cell = form::cellOfNorm(path)) {
        return cell->appendix;
    }
    constexpr std::string_view kept = "previous.";
    const auto cell = form::CellAddress::fromPath(path.starts_with(kept) ? path.substr(kept.size()) : path);
    return cell ? cell->appendix : 0;
}

}  // namespace check
