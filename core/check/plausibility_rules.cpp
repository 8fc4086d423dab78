#include "core/check/plausibility_rules.h"

#include "core/form/parameter_path.h"
#include "core/form/plausibility.h"

#include <algorithm>

namespace check {

namespace {

using form::Plausibility;

bool looksAtTyped(Plausibility::Kind kind) {
    return kind == Plausibility::Kind::Years || kind == Plausibility::Kind::Normative
           || kind == Plausibility::Kind::DigitsLost || kind == Plausibility::Kind::Lost
           || kind == Plausibility::Kind::Repeated || kind == Plausibility::Kind::Falls;
}

/// Findings at cells of which nothing is said yet.
void addUntold(CheckFindings& told, CheckFindings& findings) {
    const std::size_t known = findings.size();
    for (CheckFinding& finding : told) {
        const auto end = findings.begin() + static_cast<std::ptrdiff_t>(known);
        const bool isNew = std::none_of(findings.begin(), end, [&](const CheckFinding& other) {
            return other.cell == finding.cell && other.year == finding.year;
        });
        if (isNew) {
            findings.push_back(std::move(finding));
        }
    }
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
    // A slip is told once, by what says most of it: what the normative gives comes before what other years have.
    for (const bool isOfNormative : {true, false}) {
        for (const Plausibility& line : lines) {
            if (looksAtTyped(line.kind) && (line.kind == Plausibility::Kind::Normative) == isOfNormative
                && !cells.empty()) {
                CheckFindings told;
                tolerantly([&] { checkTypedCells(context, line, cells, told); });
                addUntold(told, findings);
            }
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
