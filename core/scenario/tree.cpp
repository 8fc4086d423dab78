#include "core/scenario/tree.h"

#include "core/scenario/tree_words.h"

#include <algorithm>

namespace scenario {

namespace {

using Outcome = text::Outcome<Change>;

Outcome refused(std::string reason) {
    return Outcome::failed({{text::Severity::Error, {}, std::move(reason)}});
}

Outcome unknown() {
    return refused("такого сценария в плане нет");
}

Change titled(const Draft& draft, std::string title) {
    return {std::move(title), draft.author(), draft.now(), {}, {}, {}};
}

TreeItem removal(const Scenario& gone) {
    return {gone.id, gone.node(), std::nullopt};
}

TreeItem turn(const Scenario& known, Node after) {
    return {known.id, known.node(), std::move(after)};
}

void clear(const Scenario& owner, Change& change) {
    for (const auto& [key, value] : owner.overrides) {
        change.items.push_back({owner.id, key, value, std::nullopt});
    }
}

/// The change, unless a figure that it leads to cannot be computed.
Outcome tried(const Draft& draft, Change change) {
    if (auto reasons = draft.tryOut(change); !reasons.empty()) {
        return Outcome::failed(std::move(reasons));
    }
    return {std::move(change), {}};
}

}  // namespace

std::string freeName(const Draft& draft, std::string wanted) {
    std::string name = wanted;
    for (int number = 2; draft.scenarioNamed(name) != nullptr; ++number) {
        name = wanted + " (" + std::to_string(number) + ")";
    }
    return name;
}

Outcome prepareCreate(const Draft& draft, std::string_view name, ScenarioId parent) {
    if (const auto fault = nameFault(draft, name, std::nullopt)) {
        return refused(*fault);
    }
    const auto* base = draft.scenario(parent);
    if (!base) {
        return unknown();
    }
    auto change = titled(draft, "создание сценария " + quoted(trimmed(name)) + " на основе " + quoted(base->name));
    change.tree.push_back({draft.freeId(), std::nullopt, Node{trimmed(name), parent}});
    return {std::move(change), {}};
}

Outcome prepareDuplicate(const Draft& draft, ScenarioId id, std::string_view name) {
    const auto* original = draft.scenario(id);
    if (!original) {
        return unknown();
    }
    if (const auto fault = nameFault(draft, name, std::nullopt)) {
        return refused(*fault);
    }
    auto change = titled(draft, "копия сценария " + quoted(original->name) + ": " + quoted(trimmed(name)));
    const auto copy = draft.freeId();
    // A copy of the root stands on the root: there is one root, and it keeps options and the title block.
    const bool isRoot = !original->parent;
    change.tree.push_back({copy, std::nullopt, Node{trimmed(name), isRoot ? id : *original->parent}});
    if (!isRoot) {
        for (const auto& [key, value] : original->overrides) {
            if (key.year != 0) {
                change.items.push_back({copy, key, std::nullopt, value});
            }
        }
    }
    return tried(draft, std::move(change));
}

Outcome prepareRename(const Draft& draft, ScenarioId id, std::string_view name) {
    const auto* known = draft.scenario(id);
    if (!known) {
        return unknown();
    }
    if (const auto fault = nameFault(draft, name, id)) {
        return refused(*fault);
    }
    auto change = titled(draft, "новое название сценария " + quoted(known->name) + ": " + quoted(trimmed(name)));
    if (known->name == trimmed(name)) {
        return {std::move(change), {}};
    }
    Node node = known->node();
    node.name = trimmed(name);
    change.tree.push_back(turn(*known, std::move(node)));
    return {std::move(change), {}};
}

Outcome prepareMove(const Draft& draft, ScenarioId id, ScenarioId parent) {
    const auto* known = draft.scenario(id);
    const auto* base = draft.scenario(parent);
    if (!known || !base) {
        return unknown();
    }
    if (!known->parent) {
        return refused(quoted(known->name) + " – основа плана, у неё нет своей основы");
    }
    if (known->frozen) {
        return refused("сценарий " + quoted(known->name) + " заморожен; сначала разморозьте его");
    }
    const auto below = draft.withDescendants(id);
    if (std::ranges::find(below, parent) != below.end()) {
        return refused(id == parent
                           ? "сценарий " + quoted(known->name) + " не может быть основой самому себе"
                           : "круг: сценарий " + quoted(base->name) + " сам построен на " + quoted(known->name));
    }
    auto change = titled(draft, "основа сценария " + quoted(known->name) + ": " + quoted(base->name));
    if (known->parent == parent) {
        return {std::move(change), {}};
    }
    Node node = known->node();
    node.parent = parent;
    change.tree.push_back(turn(*known, std::move(node)));
    return tried(draft, std::move(change));
}

Outcome prepareDelete(const Draft& draft, ScenarioId id, Children children) {
    const auto* known = draft.scenario(id);
    if (!known) {
        return unknown();
    }
    if (!known->parent) {
        return refused(quoted(known->name) + " – основа плана, её нельзя удалить");
    }
    const auto below = draft.withDescendants(id);
    if (below.size() > 1 && children == Children::Refuse) {
        return refused(
            "на сценарии " + quoted(known->name) + " построены " + namesOf(draft, {below.begin() + 1, below.end()})
            + "; ожидалось указание: удалить их или перенести на " + quoted(draft.scenario(*known->parent)->name));
    }
    auto change = titled(draft, "удаление сценария " + quoted(known->name));
    if (children == Children::Delete) {
        // Children first, so that going back brings parents first.
        for (auto gone = below.rbegin(); gone != below.rend(); ++gone) {
            clear(*draft.scenario(*gone), change);
            change.tree.push_back(removal(*draft.scenario(*gone)));
        }
        return {std::move(change), {}};
    }
    for (const auto& child : draft.content().scenarios) {
        if (child.parent != id) {
            continue;
        }
        Node node = child.node();
        node.parent = known->parent;
        change.tree.push_back(turn(child, std::move(node)));
    }
    clear(*known, change);
    change.tree.push_back(removal(*known));
    return tried(draft, std::move(change));
}

Outcome prepareMerge(const Draft& draft, ScenarioId id) {
    const auto* known = draft.scenario(id);
    if (!known) {
        return unknown();
    }
    if (!known->parent) {
        return refused(quoted(known->name) + " – основа плана, её не во что влить");
    }
    const auto* base = draft.scenario(*known->parent);
    for (const auto* either : {known, base}) {
        if (either->frozen) {
            return refused("сценарий " + quoted(either->name) + " заморожен; сначала разморозьте его");
        }
    }
    auto deleted = prepareDelete(draft, id, Children::MoveUp);
    if (!deleted) {
        return deleted;
    }
    Change change = std::move(*deleted.value);
    change.title = "сценарий " + quoted(known->name) + " влит в " + quoted(base->name);
    for (const auto& [key, value] : known->overrides) {
        const auto own = base->overrides.find(key);
        const auto before = own == base->overrides.end() ? std::nullopt : std::optional(own->second);
        // A value masked in the child is one that the root has not got; a reason to leave a cell empty goes along.
        const bool clears = value.value.empty() && value.note.empty() && !base->parent;
        const auto after = clears ? std::nullopt : std::optional(value);
        if (before != after) {
            change.items.push_back({base->id, key, before, after});
        }
    }
    return tried(draft, std::move(change));
}

}  // namespace scenario
