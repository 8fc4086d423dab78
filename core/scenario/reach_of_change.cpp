#include "core/scenario/reach_of_change.h"

#include <algorithm>

namespace scenario {

ReachOfChange::ReachOfChange(const DraftContent& content, const Change& change) : m_change(change) {
    for (const auto& known : content.scenarios) {
        m_nodes[known.id] = known.node();
        m_overrides[known.id] = &known.overrides;
    }
    for (const auto& item : change.tree) {
        if (item.after)
            m_nodes[item.scenario] = *item.after;
        else
            m_nodes.erase(item.scenario);
    }
    for (const auto& [id, node] : m_nodes)
        if (node.parent)
            m_children.emplace(*node.parent, id);
}

std::vector<ScenarioId> ReachOfChange::scenarios() const {
    std::vector<Arriving> next;
    for (const auto& [id, node] : m_nodes)
        if (!node.parent)
            next.push_back({id, false, {}});
    std::vector<ScenarioId> reached;
    for (std::size_t at = 0; at < next.size(); ++at) {
        auto arriving = next[at];
        take(arriving);
        const auto id = arriving.scenario;
        if (arriving.anything || !arriving.keys.empty())
            reached.push_back(id);
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
    if (const auto own = m_overrides.find(id); own != m_overrides.end())
        std::erase_if(arriving.keys, [&](const auto& key) { return own->second->contains(key); });
    const bool isTouched = std::ranges::find(m_change.tree, id, &TreeItem::scenario) != m_change.tree.end();
    arriving.anything = arriving.anything || isTouched || m_change.edition.has_value();
    for (const auto& item : m_change.items)
        // No figure is made of the title block.
        if (item.scenario == id && !item.key.path.starts_with("document."))
            arriving.keys.insert(item.key);
}

}  // namespace scenario
