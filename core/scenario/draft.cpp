#include "core/scenario/draft.h"

#include <algorithm>
#include <stdexcept>

namespace scenario {

DraftContent DraftContent::create(std::shared_ptr<const form::Edition> edition, std::string region, int firstYear) {
    DraftContent content;
    content.edition = std::move(edition);
    content.region = std::move(region);
    content.firstYear = firstYear;
    content.scenarios.push_back({rootScenario, "Базовый", std::nullopt, {}});
    return content;
}

Draft::Draft(DraftContent content, std::string author, Clock clock)
    : m_content(std::move(content)),
      m_author(std::move(author)),
      m_clock(std::move(clock)),
      m_calculator(m_content.edition, m_content.region, m_content.firstYear) {
    for (const auto& entry : m_content.journal) replay(entry);
}

std::vector<int> Draft::years() const {
    std::vector<int> years;
    for (int i = 0; i < m_content.edition->yearCount; ++i) years.push_back(m_content.firstYear + i);
    return years;
}

const Scenario* Draft::scenario(ScenarioId id) const {
    const auto found = std::ranges::find(m_content.scenarios, id, &Scenario::id);
    return found == m_content.scenarios.end() ? nullptr : &*found;
}

const Scenario* Draft::scenarioNamed(std::string_view name) const {
    const auto found = std::ranges::find(m_content.scenarios, name, &Scenario::name);
    return found == m_content.scenarios.end() ? nullptr : &*found;
}

programme::Assignments Draft::assignments(ScenarioId id) const {
    programme::AssignmentMap merged;
    // From the scenario up to the root: what is nearer has been put in already and stays.
    for (const auto* current = scenario(id); current;
         current = current->parent ? scenario(*current->parent) : nullptr)
        for (const auto& entry : current->overrides) merged.insert(entry);
    return programme::Assignments(std::move(merged));
}

programme::Calculation Draft::calculate(ScenarioId id) {
    return m_calculator.calculate(assignments(id));
}

Scenario* Draft::editableScenario(ScenarioId id) {
    const auto found = std::ranges::find(m_content.scenarios, id, &Scenario::id);
    return found == m_content.scenarios.end() ? nullptr : &*found;
}

void Draft::apply(const Change& change) {
    if (change.empty()) return;
    JournalEntry entry;
    entry.kind = JournalKind::Do;
    entry.change = change;
    enter(std::move(entry));
}

/// Every item is checked before the recorder is asked: what is recorded can always be done in memory.
void Draft::enter(JournalEntry entry) {
    for (const auto& item : entry.change.items) {
        const auto* scenario = editableScenario(item.scenario);
        if (!scenario) throw std::logic_error("a change names a scenario that does not exist");
        const auto own = scenario->overrides.find(item.key);
        const bool matches = item.before ? own != scenario->overrides.end() && own->second == *item.before
                                         : own == scenario->overrides.end();
        if (!matches) throw std::logic_error("a change was prepared for another state: " + item.key.path);
    }
    entry.id = m_content.journal.empty() ? 1 : m_content.journal.back().id + 1;
    if (m_recorder) m_recorder->record(entry);
    for (const auto& item : entry.change.items) {
        auto& overrides = editableScenario(item.scenario)->overrides;
        if (item.after)
            overrides[item.key] = *item.after;
        else
            overrides.erase(item.key);
    }
    replay(entry);
    m_content.journal.push_back(std::move(entry));
}

}  // namespace scenario
