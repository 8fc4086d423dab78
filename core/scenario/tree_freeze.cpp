#include "core/programme/list_rows.h"
#include "core/programme/parameter.h"
#include "core/scenario/tree.h"
#include "core/scenario/tree_words.h"

namespace scenario {

namespace {

text::Outcome<Change> notFrozen(std::string reason) {
    return text::Outcome<Change>::failed({{text::Severity::Error, {}, std::move(reason)}});
}

/// Options and titles have no year and belong to the root alone; sections of the note and places of rows have none
/// either, and are the scenario's.
bool isOfWholeFile(const programme::AssignmentKey& key) {
    return key.year == 0 && !key.path.starts_with(programme::notePrefix) && !programme::rowOfOrder(key.path);
}

}  // namespace

text::Outcome<Change> prepareFreeze(const Draft& draft, ScenarioId id) {
    const auto* known = draft.scenario(id);
    if (!known) {
        return notFrozen("такого сценария в плане нет");
    }
    if (known->frozen) {
        return notFrozen("сценарий " + quoted(known->name) + " уже заморожен");
    }
    Change change{"заморозка сценария " + quoted(known->name), draft.author(), draft.now(), {}, {}, {}};
    const auto inForce = draft.assignments(id);
    for (const auto& [key, value] : inForce.entries()) {
        if (!known->overrides.contains(key)) {
            change.items.push_back({id, key, std::nullopt, value});
        }
    }
    Node node = known->node();
    node.frozen = true;
    change.tree.push_back({id, known->node(), std::move(node)});
    return {std::move(change), {}};
}

text::Outcome<Change> prepareUnfreeze(const Draft& draft, ScenarioId id) {
    const auto* known = draft.scenario(id);
    if (!known) {
        return notFrozen("такого сценария в плане нет");
    }
    if (!known->frozen) {
        return notFrozen("сценарий " + quoted(known->name) + " не заморожен");
    }
    Change change{"разморозка сценария " + quoted(known->name), draft.author(), draft.now(), {}, {}, {}};
    if (known->parent) {
        const auto inherited = draft.assignments(*known->parent);
        for (const auto& [key, value] : known->overrides) {
            const auto* ofParent = inherited.find(key.path, key.year);
            if (isOfWholeFile(key) || (ofParent && ofParent->value == value.value)) {
                change.items.push_back({id, key, value, std::nullopt});
            }
        }
    }
    Node node = known->node();
    node.frozen = false;
    change.tree.push_back({id, known->node(), std::move(node)});
    if (auto reasons = draft.tryOut(change); !reasons.empty()) {
        return text::Outcome<Change>::failed(std::move(reasons));
    }
    return {std::move(change), {}};
}

}  // namespace scenario
