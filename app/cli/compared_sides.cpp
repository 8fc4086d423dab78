#include "app/cli/compared_sides.h"

#include "app/cli/outcome.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace cli {

namespace {

std::string fileName(const std::string& file) {
    return std::filesystem::path(file).filename().string();
}

void requireSense(const ComparedNames& names) {
    const std::size_t scenarios = names.scenarios.size();
    if (names.years.empty() || names.years.size() > 2) {
        throw UsageError("Назовите год сравнения: --year 2016 или --years 2015 2016.");
    }
    if (names.years.size() == 2 && scenarios > 1) {
        throw UsageError("--years сравнивает два года одного сценария; сценариев названо: " + std::to_string(scenarios)
                         + ".");
    }
    if (!names.other.empty() && scenarios > 1) {
        throw UsageError(
            "--with сравнивает один сценарий с другим планом; сценариев названо: " + std::to_string(scenarios) + ".");
    }
    if (names.years.size() == 1 && names.other.empty() && scenarios < scenario::fewestSides) {
        throw UsageError("Назовите от 2 до 6 сценариев, или --years, или --with.");
    }
}

}  // namespace

ComparedSides::ComparedSides(const ComparedNames& names) {
    requireSense(names);
    m_plan = std::make_unique<OpenPlan>(names.file, Purpose::Read);
    const int first = names.years.front();
    const int last = names.years.back();
    const std::string scenario = names.scenarios.empty() ? "" : names.scenarios.front();
    m_yearWords =
        first == last ? std::to_string(first) + " год" : std::to_string(first) + " и " + std::to_string(last) + " годы";
    if (!names.other.empty()) {
        m_other = std::make_unique<OpenPlan>(names.other, Purpose::Read);
        add(*m_plan, scenario, first, fileName(names.file));
        add(*m_other, "", last, fileName(names.other));
        if (m_sides[0].name == m_sides[1].name) {
            m_sides[0].name = names.file;
            m_sides[1].name = names.other;
        }
        return;
    }
    if (names.years.size() == 2) {
        add(*m_plan, scenario, first, std::to_string(first) + " год");
        add(*m_plan, scenario, last, std::to_string(last) + " год");
        return;
    }
    m_ofScenarios = true;
    for (const std::string& name : names.scenarios) {
        add(*m_plan, name, first, name);
    }
}

void ComparedSides::add(OpenPlan& plan, const std::string& scenario, int year, const std::string& name) {
    const scenario::Scenario& found = plan.scenarioNamed(scenario);
    plan.requireYear(year);
    const programme::Calculation& calculation = m_calculations.emplace_back(plan.draft().calculate(found.id));
    const programme::YearResult* const result = calculation.year(year);
    m_sides.push_back({name, &plan.draft().edition(), result});
    m_splitSides.push_back({&plan.draft(), found.id, result});
    m_plans.push_back(&plan);
}

std::size_t ComparedSides::indexOf(const std::string& name) const {
    if (name.empty()) {
        return 0;
    }
    const auto found = std::ranges::find_if(m_sides, [&name](const scenario::ComparedSide& side) {
        return side.name == name || side.name == name + " год";
    });
    if (found == m_sides.end()) {
        std::string names;
        for (const scenario::ComparedSide& side : m_sides) {
            names += (names.empty() ? "«" : ", «") + side.name + "»";
        }
        throw Failure("Основы «" + name + "» среди сравниваемых нет; есть " + names + ".");
    }
    return static_cast<std::size_t>(found - m_sides.begin());
}

std::vector<std::pair<std::string, std::vector<scenario::OverrideLine>>>
ComparedSides::overrides(std::size_t baseline) {
    std::vector<std::pair<std::string, std::vector<scenario::OverrideLine>>> lists;
    if (m_ofScenarios) {
        for (std::size_t side = 0; side < m_sides.size(); ++side) {
            if (side != baseline) {
                lists.emplace_back(m_sides[side].name,
                                   scenario::listDifferences(m_plan->draft(), m_splitSides[baseline].scenario,
                                                             m_splitSides[side].scenario,
                                                             m_splitSides[side].result->year()));
            }
        }
        return lists;
    }
    std::set<std::pair<const OpenPlan*, scenario::ScenarioId>> listed;
    for (std::size_t side = 0; side < m_sides.size(); ++side) {
        scenario::Draft& draft = m_plans[side]->draft();
        const scenario::ScenarioId id = m_splitSides[side].scenario;
        if (listed.insert({m_plans[side], id}).second && draft.scenario(id)->parent) {
            lists.emplace_back(draft.scenario(id)->name, scenario::listOverrides(draft, id));
        }
    }
    return lists;
}

}  // namespace cli
