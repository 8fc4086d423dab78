#include "core/scenario/reach_of_change.h"

#include <algorithm>
#include <functional>

namespace scenario {

namespace {

/// Three such numbers multiplied have 36 digits at most; a figure may have 38.
constexpr std::ptrdiff_t digitsOfShort = 12;

/// No figure is made of the title block.
bool isOfTitle(const programme::AssignmentKey& key) {
    return key.path.starts_with("document.");
}

bool isShort(const programme::AssignmentKey& key, const programme::Assignment& assignment) {
    const auto isDigit = [](char character) { return character >= '0' && character <= '9'; };
    return std::ssize(assignment.value) <= digitsOfShort || isOfTitle(key)
           || std::ranges::count_if(assignment.value, isDigit) <= digitsOfShort;
}

bool hasLongNumber(const Scenario& scenario) {
    return std::ranges::any_of(scenario.overrides, [](const auto& own) { return !isShort(own.first, own.second); });
}

/// Whether a long number stands among the values of a scenario, inherited ones included; each is looked at once.
class LongNumbers {
public:
    explicit LongNumbers(const DraftContent& content) {
        for (const auto& known : content.scenarios) {
            m_scenarios.emplace(known.id, &known);
        }
    }

    [[nodiscard]] bool in(ScenarioId id) {
        if (const auto known = m_known.find(id); known != m_known.end()) {
            return known->second;
        }
        const auto& scenario = *m_scenarios.at(id);
        const bool isLong = hasLongNumber(scenario) || (scenario.parent && !scenario.frozen && in(*scenario.parent));
        m_known.emplace(id, isLong);
        return isLong;
    }

private:
    std::map<ScenarioId, const Scenario*> m_scenarios;
    std::map<ScenarioId, bool> m_known;
};

}  // namespace

ReachOfChange::ReachOfChange(const DraftContent& content, const Change& change) : m_change(change) {
    for (const auto& known : content.scenarios) {
        m_nodes[known.id] = known.node();
        m_overrides[known.id] = &known.overrides;
    }
    for (const auto& item : change.tree) {
        if (item.after) {
            m_nodes[item.scenario] = *item.after;
        } else {
            m_nodes.erase(item.scenario);
        }
    }
    for (const auto& [id, node] : m_nodes) {
        if (node.parent) {
            m_children.emplace(*node.parent, id);
        }
    }
}

std::vector<ScenarioId> ReachOfChange::scenarios() const {
    std::vector<Arriving> next;
    for (const auto& [id, node] : m_nodes) {
        if (!node.parent) {
            next.push_back({id, false, {}});
        }
    }
    std::vector<ScenarioId> reached;
    for (std::size_t at = 0; at < next.size(); ++at) {
        auto arriving = next[at];
        take(arriving);
        const auto id = arriving.scenario;
        if (arriving.anything || !arriving.keys.empty()) {
            reached.push_back(id);
        }
        const auto [first, last] = m_children.equal_range(id);
        for (auto child = first; child != last; ++child) {
            arriving.scenario = child->second;
            next.push_back(arriving);
        }
    }
    return reached;
}

/// What a scenario keeps out, being frozen or having values of its own, and what the change itself puts there.
void ReachOfChange::take(Arriving& arriving) const {
    const auto id = arriving.scenario;
    if (m_nodes.at(id).frozen) {
        arriving.anything = false;
        arriving.keys.clear();
    }
    if (const auto own = m_overrides.find(id); own != m_overrides.end()) {
        std::erase_if(arriving.keys, [&](const auto& key) { return own->second->contains(key); });
    }
    const bool isTouched = std::ranges::find(m_change.tree, id, &TreeItem::scenario) != m_change.tree.end();
    arriving.anything = arriving.anything || isTouched || m_change.edition.has_value();
    for (const auto& item : m_change.items) {
        if (item.scenario == id && !isOfTitle(item.key)) {
            arriving.keys.insert(item.key);
        }
    }
}

std::vector<ScenarioId> scenariosToTry(const DraftContent& content, const Change& change) {
    const bool isPlain =
        change.tree.empty() && !change.edition && std::ranges::all_of(change.items, [](const ChangeItem& item) {
            return !item.after || isShort(item.key, *item.after);
        });
    const bool isOfOne =
        std::ranges::adjacent_find(change.items, std::not_equal_to(), &ChangeItem::scenario) == change.items.end();
    if (isPlain && isOfOne && std::ranges::none_of(content.scenarios, hasLongNumber)) {
        // Nearly every edit: who inherits it need not be known, and is not looked for among hundreds.
        const auto counts =
            std::ranges::find_if_not(change.items, [](const ChangeItem& item) { return isOfTitle(item.key); });
        return counts == change.items.end() ? std::vector<ScenarioId>() : std::vector{counts->scenario};
    }
    auto reached = ReachOfChange(content, change).scenarios();
    if (!isPlain) {
        return reached;
    }
    LongNumbers numbers(content);
    std::erase_if(reached, [&](ScenarioId id) {
        return std::ranges::find(change.items, id, &ChangeItem::scenario) == change.items.end() && !numbers.in(id);
    });
    return reached;
}

}  // namespace scenario
