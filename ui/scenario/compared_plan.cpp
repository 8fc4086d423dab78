#include "ui/scenario/compared_plan.h"

#include "ui/form/draft_document.h"

#include <algorithm>
#include <stdexcept>

namespace ui {
namespace {

/// As many as stand side by side without scrolling.
constexpr std::size_t firstChoice = 3;

}  // namespace

ComparedPlan::ComparedPlan(const DraftDocument& document) : m_document(document), m_draft(document.draft())
{
    read();
}

void ComparedPlan::read()
{
    m_draft = m_document.draft();
    m_draft.setRecorder(nullptr);
    m_calculations.clear();
    std::erase_if(m_chosen, [this](scenario::ScenarioId id) { return m_draft.scenario(id) == nullptr; });
    if (m_draft.scenario(m_baseline) == nullptr) {
        m_baseline = scenario::rootScenario;
    }
    const std::size_t wanted = m_chosen.size() < scenario::fewestSides ? firstChoice : m_chosen.size();
    for (const scenario::ScenarioId id : every()) {
        if (m_chosen.size() < wanted && !isChosen(id)) {
            m_chosen.push_back(id);
        }
    }
    compare();
}

void ComparedPlan::showYear()
{
    compare();
}

std::vector<scenario::ScenarioId> ComparedPlan::every() const
{
    std::vector<scenario::ScenarioId> ids;
    for (const scenario::Scenario& scenario : m_draft.content().scenarios) {
        ids.push_back(scenario.id);
    }
    return ids;
}

bool ComparedPlan::isChosen(scenario::ScenarioId id) const
{
    return std::ranges::find(m_chosen, id) != m_chosen.end();
}

bool ComparedPlan::canChange(scenario::ScenarioId id) const
{
    return isChosen(id) ? id != m_baseline && m_chosen.size() > scenario::fewestSides
                        : m_chosen.size() < scenario::mostSides;
}

void ComparedPlan::choose(scenario::ScenarioId id, bool chosen)
{
    if (isChosen(id) == chosen || !canChange(id)) {
        return;
    }
    if (chosen) {
        m_chosen.push_back(id);
    } else {
        std::erase(m_chosen, id);
    }
    compare();
}

void ComparedPlan::setBaseline(scenario::ScenarioId id)
{
    if (isChosen(id) && id != m_baseline) {
        m_baseline = id;
        compare();
    }
}

void ComparedPlan::setOrder(const scenario::SplitOrder& order)
{
    m_order = order;
    m_splits.clear();
}

const form::Edition& ComparedPlan::edition() const
{
    return m_document.edition();
}

/// The widest one, as in the names of parameters.
const form::Appendix& ComparedPlan::appendix() const
{
    return edition().appendices.back();
}

int ComparedPlan::year() const
{
    return m_document.year();
}

std::string ComparedPlan::nameOf(scenario::ScenarioId id) const
{
    const scenario::Scenario* found = m_draft.scenario(id);
    return found == nullptr ? std::string() : found->name;
}

const programme::YearResult& ComparedPlan::resultOf(scenario::ScenarioId id) const
{
    return *m_calculations.at(id).year(year());
}

void ComparedPlan::compare()
{
    m_splits.clear();
    m_comparison = {};
    m_sides.clear();
    if (!canCompare()) {
        return;
    }
    m_sides.push_back(m_baseline);
    for (const scenario::ScenarioId id : every()) {
        if (isChosen(id) && id != m_baseline) {
            m_sides.push_back(id);
        }
    }
    std::vector<scenario::ComparedSide> compared;
    for (const scenario::ScenarioId id : m_sides) {
        if (!m_calculations.contains(id)) {
            m_calculations.emplace(id, m_draft.calculate(id));
        }
        compared.push_back({nameOf(id), &edition(), &resultOf(id)});
    }
    auto outcome = scenario::compare(compared, {appendix().number, 0, false});
    if (!outcome) {
        throw std::logic_error(outcome.findings.front().text);
    }
    m_comparison = std::move(*outcome.value);
}

std::optional<scenario::FactorParts> ComparedPlan::parts(std::size_t side, const std::string& row) const
{
    if (side == 0 || side >= m_sides.size()) {
        return std::nullopt;
    }
    if (!m_splits.contains(side)) {
        const scenario::ScenarioId after = m_sides[side];
        auto outcome = scenario::splitByFactor({&m_draft, m_baseline, &resultOf(m_baseline)},
                                               {&m_draft, after, &resultOf(after)}, m_order);
        m_splits.emplace(side, std::move(outcome.value));
    }
    const auto& split = m_splits.at(side);
    return split ? split->row(m_comparison.appendix, row) : std::nullopt;
}

std::vector<scenario::OverrideLine> ComparedPlan::overrides(std::size_t side) const
{
    return side < m_sides.size() ? scenario::listOverrides(m_draft, m_sides[side]) : std::vector<scenario::OverrideLine>();
}

exchange::ComparisonReport ComparedPlan::report(const std::function<bool(const form::Row&)>& shown,
                                                const std::string& explained) const
{
    exchange::ComparisonReport report;
    report.title = "Приложение " + std::to_string(appendix().number) + ", " + std::to_string(year()) + " год";
    report.edition = &edition();
    report.comparison = m_comparison;
    std::erase_if(report.comparison.rows, [&](const scenario::ComparedRow& row) { return !shown(*row.row); });
    report.splitOrder = m_order.words();
    for (std::size_t side = 0; side < m_sides.size(); ++side) {
        if (const auto split = parts(side, explained)) {
            report.splits.push_back({m_comparison.sides[side], {{appendix().row(explained), *split}}});
        }
        if (auto lines = overrides(side); !lines.empty()) {
            report.overrides.emplace_back(m_comparison.sides[side], std::move(lines));
        }
    }
    return report;
}

}  // namespace ui
