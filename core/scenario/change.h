#pragma once

#include "core/form/edition.h"
#include "core/programme/assignments.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace scenario {

using ScenarioId = int;
inline constexpr ScenarioId rootScenario = 1;

/// One override before and after. nullopt – the scenario has no override of its own.
struct ChangeItem {
    ScenarioId scenario = rootScenario;
    programme::AssignmentKey key;
    std::optional<programme::Assignment> before;
    std::optional<programme::Assignment> after;

    friend bool operator==(const ChangeItem&, const ChangeItem&) = default;
};

/// Where a scenario stands in the tree. A frozen one refuses edits and no longer follows its parent: freezing it
/// has made the values it inherited its own.
struct Node {
    std::string name;
    std::optional<ScenarioId> parent;
    bool frozen = false;

    friend bool operator==(const Node&, const Node&) = default;
};

/// One scenario of the tree before and after. nullopt – it does not exist.
struct TreeItem {
    ScenarioId scenario = rootScenario;
    std::optional<Node> before;
    std::optional<Node> after;

    friend bool operator==(const TreeItem&, const TreeItem&) = default;
};

/// The form of the plan before and after. Neither is nullptr.
struct EditionItem {
    std::shared_ptr<const form::Edition> before;
    std::shared_ptr<const form::Edition> after;

    /// Two readings of the same texts are the same form.
    friend bool operator==(const EditionItem& left, const EditionItem& right) {
        return left.before->checksum == right.before->checksum && left.after->checksum == right.after->checksum;
    }
};

/// One deed of a user: an edit, a paste, an import. It is one step of undo.
struct Change {
    std::string title;  ///< Russian, «объём, строка 02» – as «Отменить: объём, строка 02»
    std::string author;
    std::string time;
    std::vector<ChangeItem> items;
    std::vector<TreeItem> tree{};
    std::optional<EditionItem> edition{};

    [[nodiscard]] bool empty() const { return items.empty() && tree.empty() && !edition; }
    /// The same deed backwards.
    [[nodiscard]] Change reverted() const;
    /// This, then `next`, as one deed; items of the same key melt together, those that end where they began vanish.
    [[nodiscard]] Change mergedWith(const Change& next) const;
};

}  // namespace scenario
