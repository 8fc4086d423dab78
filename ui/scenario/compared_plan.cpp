#include "ui/scenario/compared_plan.h"

#include "ui/plan/shown_plan.h"

#include <algorithm>
#include <stdexcept>

namespace ui {
namespace {

/// As many as stand side by side without scrolling.
constexpr std::size_t firstChoice = 3;

/// Calculations of the other plan have their own key: its scenarios are numbered as this plan's are.
std::pair<bool, scenario::ScenarioId> keyOf(const SideChoice& side) {
    return {side.other, side.scenario};
}

std::string yearWords(int year) {
    return std::to_string(year) + " год";
}

}  // namespace

ComparedPlan::ComparedPlan(const ShownPlan& shownPlan) : m_shownPlan(shownPlan), m_draft(shownPlan.draft()) {
    read();
}

void ComparedPlan::read() {
    m_draft = m_shownPlan.draft();
    m_draft.setRecorder(nullptr);
    std::erase_if(m_calculations, [](const auto& calculation) { return !calculation.first.first; });
    std::erase_if(m_chosen, [this](const SideChoice& side) { return !exists(side); });
    if (m_chosen.size() < scenario::fewestSides) {
        chooseFirst();
    }
    if (!isChosen(m_baseline)) {
        m_baseline = m_chosen.front();
    }
    compare();
}

void ComparedPlan::showYear() {
    compare();
}

void ComparedPlan::setSubject(ComparedBy subject) {
    if (subject == ComparedBy::OtherPlan && !m_other) {
        throw std::logic_error("no other plan to compare with");
    }
    m_subject = subject;
    m_chosen.clear();
    chooseFirst();
    m_baseline = m_chosen.front();
    for (const SideChoice& side : m_chosen) {
        if (subject != ComparedBy::Scenarios && yearOf(side) < yearOf(m_baseline)) {
            m_baseline = side;
        }
    }
    compare();
    leaveOutEmpty();
}

/// A year that is not entered yet has nothing to be compared with; it can still be chosen.
void ComparedPlan::leaveOutEmpty() {
    if (m_subject != ComparedBy::Years || m_sides.empty()) {
        return;
    }
    const std::vector<SideChoice> sides = m_sides;
    const std::vector<scenario::FigureDifference> totals = m_comparison.rows.front().cost.sides;
    for (std::size_t side = sides.size() - 1; side > 0; --side) {
        if (!totals[side].became) {
            choose(sides[side], false);
        }
    }
}

void ComparedPlan::setOtherPlan(const std::string& name, const scenario::DraftContent& content) {
    m_other.emplace(content, std::string(), [] { return std::string(); });
    m_otherName = name;
    std::erase_if(m_calculations, [](const auto& calculation) { return calculation.first.first; });
    setSubject(ComparedBy::OtherPlan);
}

/// Three scenarios or years, as many as stand side by side without scrolling; of another plan the scenario that counts,
/// in the same year when it has it.
void ComparedPlan::chooseFirst() {
    const std::vector<SideChoice> offered = every();
    const SideChoice inSight{m_shownPlan.scenario(), 0, false};
    if (m_subject == ComparedBy::OtherPlan) {
        const int first = m_other->content().firstYear;
        const int last = first + m_other->edition().yearCount - 1;
        m_chosen = {inSight, {scenario::rootScenario, std::clamp(m_shownPlan.year(), first, last), true}};
        return;
    }
    for (const SideChoice& side : offered) {
        if (m_chosen.size() < firstChoice && !isChosen(side) && !isOfLastYear(side)) {
            m_chosen.push_back(side);
        }
    }
}

std::vector<SideChoice> ComparedPlan::every() const {
    std::vector<SideChoice> sides;
    if (m_subject == ComparedBy::Years) {
        if (m_shownPlan.lastYear() != nullptr) {
            sides.push_back({m_shownPlan.scenario(), m_shownPlan.lastYear()->year(), false});
        }
        for (const int year : m_shownPlan.years()) {
            sides.push_back({m_shownPlan.scenario(), year, false});
        }
        return sides;
    }
    for (const scenario::Scenario& scenario : m_draft.content().scenarios) {
        sides.push_back({scenario.id, 0, false});
    }
    if (m_subject == ComparedBy::OtherPlan) {
        for (const scenario::Scenario& scenario : m_other->content().scenarios) {
            for (int year = 0; year < m_other->edition().yearCount; ++year) {
                sides.push_back({scenario.id, m_other->content().firstYear + year, true});
            }
        }
    }
    return sides;
}

bool ComparedPlan::exists(const SideChoice& side) const {
    const std::vector<SideChoice> offered = every();
    return std::ranges::find(offered, side) != offered.end();
}

bool ComparedPlan::isChosen(const SideChoice& side) const {
    return std::ranges::find(m_chosen, side) != m_chosen.end();
}

bool ComparedPlan::canChange(const SideChoice& side) const {
    return isChosen(side) ? side != m_baseline && m_chosen.size() > scenario::fewestSides
                          : m_chosen.size() < scenario::mostSides;
}

void ComparedPlan::choose(const SideChoice& side, bool chosen) {
    if (isChosen(side) == chosen || !canChange(side)) {
        return;
    }
    if (chosen) {
        m_chosen.push_back(side);
    } else {
        std::erase(m_chosen, side);
    }
    compare();
}

void ComparedPlan::setBaseline(const SideChoice& side) {
    if (isChosen(side) && side != m_baseline) {
        m_baseline = side;
        compare();
    }
}

void ComparedPlan::setOrder(const scenario::SplitOrder& order) {
    m_order = order;
    m_splits.clear();
}

const form::Edition& ComparedPlan::edition() const {
    return draftOf(m_baseline).edition();
}

/// The widest one, as in the names of parameters.
const form::Appendix& ComparedPlan::appendix() const {
    return edition().main();
}

int ComparedPlan::yearOf(const SideChoice& side) const {
    return side.year == 0 ? m_shownPlan.year() : side.year;
}

std::string ComparedPlan::nameOf(const SideChoice& side) const {
    const scenario::Scenario* found = draftOf(side).scenario(side.scenario);
    const std::string name = found == nullptr ? std::string() : found->name;
    switch (m_subject) {
    case ComparedBy::Scenarios:
        return name;
    case ComparedBy::Years:
        return yearWords(yearOf(side)) + (isOfLastYear(side) ? ", факт" : "");
    case ComparedBy::OtherPlan:
        break;
    }
    const std::string scenario = side.other && side.scenario == scenario::rootScenario ? std::string() : name + ", ";
    return (side.other ? m_otherName + ", " : std::string()) + scenario + yearWords(yearOf(side));
}

bool ComparedPlan::isOfLastYear(const SideChoice& side) const {
    return !side.other && m_shownPlan.lastYear() != nullptr && yearOf(side) == m_shownPlan.lastYear()->year();
}

std::string ComparedPlan::title() const {
    const std::string appendixWords = "Приложение " + std::to_string(appendix().number);
    switch (m_subject) {
    case ComparedBy::Scenarios:
        return appendixWords + ", " + yearWords(m_shownPlan.year());
    case ComparedBy::Years:
        return appendixWords + ", сценарий «" + m_draft.scenario(m_shownPlan.scenario())->name + "»";
    case ComparedBy::OtherPlan:
        break;
    }
    return appendixWords;
}

const programme::YearResult& ComparedPlan::resultOf(const SideChoice& side) {
    if (isOfLastYear(side)) {
        return *m_shownPlan.lastYear();
    }
    auto found = m_calculations.find(keyOf(side));
    if (found == m_calculations.end()) {
        found = m_calculations.emplace(keyOf(side), draftOf(side).calculate(side.scenario)).first;
    }
    return *found->second.year(yearOf(side));
}

void ComparedPlan::compare() {
    m_splits.clear();
    m_comparison = {};
    m_refusal.clear();
    m_sides.clear();
    if (!canCompare()) {
        return;
    }
    m_sides.push_back(m_baseline);
    for (const SideChoice& side : every()) {
        if (isChosen(side) && side != m_baseline) {
            m_sides.push_back(side);
        }
    }
    std::vector<scenario::ComparedSide> compared;
    for (const SideChoice& side : m_sides) {
        compared.push_back({nameOf(side), &draftOf(side).edition(), &resultOf(side)});
    }
    auto outcome = scenario::compare(compared, {appendix().number, 0, false});
    if (outcome) {
        m_comparison = std::move(*outcome.value);
    } else {
        m_refusal = outcome.findings.front().text;
        m_sides.clear();
    }
}

}  // namespace ui
