#pragma once

#include "core/scenario/draft.h"

#include <map>
#include <set>
#include <vector>

namespace scenario {

/// The scenarios whose figures a change may move: those it touches, and those that inherit what it touches.
class ReachOfChange {
public:
    ReachOfChange(const DraftContent& content, const Change& change);

    /// Parents before children; none that the change takes away.
    [[nodiscard]] std::vector<ScenarioId> scenarios() const;

private:
    /// What comes down the tree to a scenario.
    struct Arriving {
        ScenarioId scenario = rootScenario;
        bool anything = false;  ///< any value of the parent may be another one
        std::set<programme::AssignmentKey> keys;  ///< these may
    };

    void take(Arriving& arriving) const;

    const Change& m_change;
    std::map<ScenarioId, Node> m_nodes;  ///< after the change
    std::map<ScenarioId, const programme::AssignmentMap*> m_overrides;  ///< before it
    std::multimap<ScenarioId, ScenarioId> m_children;
};

/// Those of them that must be computed to know whether a figure outgrows its number: what the change touches, and what
/// inherits it where a long number stands. Of numbers of few digits no plan makes so great a figure, and hundreds of
/// scenarios must not be computed at each edit of the base.
[[nodiscard]] std::vector<ScenarioId> scenariosToTry(const DraftContent& content, const Change& change);

}  // namespace scenario
