#include "core/scenario/draft.h"

#include "core/text/clean.h"

#include <algorithm>
#include <limits>
#include <set>
#include <stdexcept>

namespace scenario {

namespace {

/// For a file that already names the greatest id there is.
ScenarioId lowestUnused(const DraftContent& content) {
    std::set<ScenarioId> used;
    for (const auto& known : content.scenarios) {
        used.insert(known.id);
    }
    for (const auto& entry : content.journal) {
        for (const auto& item : entry.change.tree) {
            used.insert(item.scenario);
        }
    }
    ScenarioId id = rootScenario + 1;
    while (used.contains(id)) {
        ++id;
    }
    return id;
}

}  // namespace

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
      m_author(text::shown(std::move(author))),
      m_clock(std::move(clock)),
      m_calculator(m_content.edition, m_content.region, m_content.firstYear),
      m_steps(m_content.journal) {}

std::vector<int> Draft::years() const {
    std::vector<int> years;
    for (int i = 0; i < m_content.edition->yearCount; ++i) {
        years.push_back(m_content.firstYear + i);
    }
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
    std::vector<const Scenario*> up;
    for (const auto* current = scenario(id); current;
         current = current->parent && !current->frozen ? scenario(*current->parent) : nullptr) {
        up.push_back(current);
    }
    if (up.empty()) {
        return {};
    }
    // The root has most of the values: they are copied as they lie, without a search for the place of each.
    auto merged = up.back()->overrides;
    for (auto nearer = up.rbegin() + 1; nearer != up.rend(); ++nearer) {
        for (const auto& [key, assignment] : (*nearer)->overrides) {
            merged.insert_or_assign(key, assignment);
        }
    }
    return programme::Assignments(std::move(merged));
}

std::vector<ScenarioId> Draft::withDescendants(ScenarioId id) const {
    std::vector<ScenarioId> found{id};
    for (std::size_t next = 0; next < found.size(); ++next) {
        for (const auto& other : m_content.scenarios) {
            if (other.parent == found[next]) {
                found.push_back(other.id);
            }
        }
    }
    return found;
}

ScenarioId Draft::freeId() const {
    ScenarioId highest = std::max(rootScenario, m_content.journal.highestScenario());
    for (const auto& known : m_content.scenarios) {
        highest = std::max(highest, known.id);
    }
    return highest < std::numeric_limits<ScenarioId>::max() ? highest + 1 : lowestUnused(m_content);
}

Scenario* Draft::editableScenario(ScenarioId id) {
    const auto found = std::ranges::find(m_content.scenarios, id, &Scenario::id);
    return found == m_content.scenarios.end() ? nullptr : &*found;
}

void Draft::apply(const Change& change) {
    if (change.empty()) {
        return;
    }
    JournalEntry entry;
    entry.kind = JournalKind::Do;
    entry.change = change;
    enter(std::move(entry));
}

/// Every item is checked before the recorder is asked: what is recorded can always be done in memory.
void Draft::enter(JournalEntry entry) {
    requireState(entry.change);
    std::optional<programme::Calculator> calculator;
    if (entry.change.edition) {
        calculator.emplace(entry.change.edition->after, m_content.region, m_content.firstYear);
    }
    entry.id = m_content.journal.empty() ? 1 : m_content.journal.back().id + 1;
    if (m_recorder) {
        m_recorder->record(entry);
    }
    if (calculator) {
        m_content.edition = entry.change.edition->after;
        m_calculator = std::move(*calculator);
    }
    putInForce(entry.change);
    m_content.journal.push_back(std::move(entry));
    m_steps.follow(m_content.journal.back());
}

void Draft::requireState(const Change& change) const {
    if (change.edition && change.edition->before->checksum != m_content.edition->checksum) {
        throw std::logic_error("a change was prepared for another edition");
    }
    std::vector<ScenarioId> added;
    for (const auto& item : change.tree) {
        const auto* known = scenario(item.scenario);
        const bool matches = item.before ? known && known->node() == *item.before : !known;
        if (!matches) {
            throw std::logic_error("a change was prepared for another tree of scenarios");
        }
        if (!item.before) {
            added.push_back(item.scenario);
        }
    }
    for (const auto& item : change.items) {
        const auto* owner = scenario(item.scenario);
        if (!owner && std::ranges::find(added, item.scenario) == added.end()) {
            throw std::logic_error("a change names a scenario that does not exist");
        }
        const programme::Assignment* own = nullptr;
        if (owner) {
            if (const auto found = owner->overrides.find(item.key); found != owner->overrides.end()) {
                own = &found->second;
            }
        }
        if (item.before ? !own || *own != *item.before : own != nullptr) {
            throw std::logic_error("Значение «" + item.key.path
                                   + "» не то, каким его оставила прошлая правка: файл изменён вне программы. План не "
                                     "изменён; введите это значение заново.");
        }
    }
}

/// Scenarios that come stand before their overrides, those that go are emptied first.
void Draft::putInForce(const Change& change) {
    for (const auto& item : change.tree) {
        if (!item.after) {
            continue;
        }
        auto* known = editableScenario(item.scenario);
        if (!known) {
            known = &m_content.scenarios.emplace_back(Scenario{item.scenario, {}, {}, {}});
        }
        known->name = item.after->name;
        known->parent = item.after->parent;
        known->frozen = item.after->frozen;
    }
    for (const auto& item : change.items) {
        auto& overrides = editableScenario(item.scenario)->overrides;
        if (item.after) {
            overrides[item.key] = *item.after;
        } else {
            overrides.erase(item.key);
        }
    }
    for (const auto& item : change.tree) {
        if (!item.after) {
            std::erase_if(m_content.scenarios, [&](const Scenario& gone) { return gone.id == item.scenario; });
        }
    }
    std::ranges::sort(m_content.scenarios, {}, &Scenario::id);
}

}  // namespace scenario
