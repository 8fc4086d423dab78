#include "core/check/repeated_checks.h"

#include "core/check/boundaries.h"
#include "core/check/plausibility_rules.h"
#include "core/check/reasons.h"
#include "core/check/rules.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace check {

namespace {

/// Where a finding stands in the printed order of the edition; findings without a cell come first in their year.
using Order = std::tuple<State, int, int, int, int>;

Order orderOf(const form::Edition& edition, const CheckFinding& finding) {
    int appendix = 0;
    int row = -1;
    int column = -1;
    if (finding.cell) {
        appendix = finding.cell->appendix;
        if (const form::Appendix* owner = edition.appendix(appendix)) {
            row = owner->rowIndex(finding.cell->row);
            column = owner->columnIndex(finding.cell->column);
        }
    }
    return {finding.state, finding.year, appendix, row, column};
}

/// Gravest first, then as printed. A place is looked for once, not at each comparison.
CheckFindings inOrder(const form::Edition& edition, CheckFindings findings) {
    std::vector<std::pair<Order, std::size_t>> places;
    for (std::size_t at = 0; at < findings.size(); ++at) {
        places.emplace_back(orderOf(edition, findings[at]), at);
    }
    std::ranges::sort(places);
    CheckFindings ordered;
    ordered.reserve(findings.size());
    for (const auto& place : places) {
        ordered.push_back(std::move(findings[place.second]));
    }
    return ordered;
}

/// Calls `look` with the key of every value that is not the same, and the value as it is now; nullptr – it is gone.
template <class Look>
void eachChange(const programme::AssignmentMap& before, const programme::AssignmentMap& now, Look look) {
    if (&before == &now) {
        return;
    }
    auto was = before.begin();
    auto is = now.begin();
    while (was != before.end() || is != now.end()) {
        if (was != before.end() && is != now.end() && was->first == is->first) {
            if (was->second != is->second) {
                look(is->first, &is->second);
            }
            ++was;
            ++is;
        } else if (is == now.end() || (was != before.end() && was->first < is->first)) {
            look((was++)->first, nullptr);
        } else {
            look(is->first, &is->second);
            ++is;
        }
    }
}

bool sameValues(const std::vector<plan::ExactValue>& before, const std::vector<plan::ExactValue>& now) {
    return std::ranges::equal(before, now, [](const plan::ExactValue& was, const plan::ExactValue& is) {
        return was.present == is.present && was.incomplete == is.incomplete && was.number == is.number;
    });
}

/// Every rule that looks at one year alone.
CheckFindings checkYear(const Figures& figures, const scenario::Draft& draft) {
    CheckFindings findings;
    checkOutgrown(figures, findings);
    checkSums(figures, findings);
    checkTies(figures, findings);
    checkFormRules(figures, findings);
    checkLists(figures, findings);
    checkTransfers(figures, findings);
    checkAdjustments(figures, findings);
    checkCompleteness(figures, findings);
    checkFormulaGaps(figures, findings);
    checkListGaps(figures, findings);
    checkPopulations(figures, findings);
    checkParts(figures, findings);
    checkAmounts(figures, findings);
    checkLimits({figures, draft.references(), draft.region()}, findings);
    return findings;
}

}  // namespace

void RepeatedChecks::forgetTyped(int table) {
    if (table == 0) {
        m_typed.clear();
    } else {
        m_typed.erase(table);
    }
}

void RepeatedChecks::checkPlausible(const PlausibilityContext& context, CheckFindings& findings) {
    if (context.years.empty()) {
        return;
    }
    for (const form::Appendix& table : context.years.front().edition().appendices) {
        const auto [known, isNew] = m_typed.try_emplace(table.number);
        if (isNew) {
            checkTypedTable(context, table, known->second);
        }
        findings.insert(findings.end(), known->second.begin(), known->second.end());
    }
    checkPlausibility(context, findings);
}

std::vector<CheckFinding> RepeatedChecks::run(const scenario::Draft& draft, programme::Assignments assignments,
                                              const programme::Calculation& calculation) {
    const form::Edition& edition = draft.edition();
    if (m_edition != draft.content().edition) {
        m_assignments = programme::Assignments();
        m_strays.clear();
        m_typed.clear();
    }
    // Year 0 stands for a parameter of the whole file.
    std::set<int> touched;
    eachChange(m_assignments.entries(), assignments.entries(),
               [&](const programme::AssignmentKey& key, const programme::Assignment* value) {
                   touched.insert(key.year);
                   forgetTyped(plausibleTableOf(key.path));
                   m_strays.erase(key);
                   if (auto stray = value == nullptr ? std::nullopt : strayAt(edition, key, *value)) {
                       m_strays.emplace(key, std::move(*stray));
                   }
               });
    if (m_edition != draft.content().edition || m_region != draft.region() || touched.contains(0)) {
        m_years.clear();
        m_typed.clear();
    }
    std::vector<Figures> years;
    years.reserve(calculation.years.size());
    CheckFindings findings;
    for (const programme::YearResult& result : calculation.years) {
        const Figures& figures = years.emplace_back(edition, assignments, result);
        const auto [known, isNew] = m_years.try_emplace(result.year());
        CheckedYear& year = known->second;
        if (isNew || touched.contains(result.year()) || !sameValues(year.values, result.values())) {
            year = {result.values(), checkYear(figures, draft)};
        }
        findings.insert(findings.end(), year.findings.begin(), year.findings.end());
    }
    checkMissing(years, findings);
    checkHistory(years, findings);
    checkDeviations(draft, assignments, calculation, findings);
    checkPlausible({years, draft.references(), draft.region()}, findings);
    for (const auto& [key, stray] : m_strays) {
        findings.push_back(stray);
    }
    applyReasons(edition, assignments, findings);
    m_edition = draft.content().edition;
    m_region = draft.region();
    m_assignments = std::move(assignments);
    return inOrder(edition, std::move(findings));
}

}  // namespace check
