#include "core/merge/merge.h"

#include "core/merge/common_past.h"
#include "core/merge/renamed_keys.h"
#include "core/programme/facts.h"
#include "core/text/plural.h"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace merge {

using programme::Assignment;
using programme::AssignmentKey;
using programme::AssignmentMap;
using scenario::DraftContent;
using scenario::Scenario;

namespace {

const std::string& valueOf(const std::optional<Assignment>& assignment) {
    static const std::string none;
    return assignment ? assignment->value : none;
}

bool alike(const std::optional<Assignment>& left, const std::optional<Assignment>& right) {
    return left.has_value() == right.has_value() && valueOf(left) == valueOf(right);
}

std::optional<Assignment> find(const AssignmentMap& values, const AssignmentKey& key) {
    const auto found = values.find(key);
    return found == values.end() ? std::nullopt : std::optional(found->second);
}

const Scenario* named(const DraftContent& content, const std::string& name) {
    const auto found = std::ranges::find(content.scenarios, name, &Scenario::name);
    return found == content.scenarios.end() ? nullptr : &*found;
}

const Scenario& root(const DraftContent& content) {
    return *std::ranges::find(content.scenarios, scenario::rootScenario, &Scenario::id);
}

/// The pairs of scenarios that are compared: the roots are one, whatever they are called.
std::vector<std::pair<const Scenario*, const Scenario*>> pairsOf(const DraftContent& mine, const DraftContent& theirs,
                                                                 const Question& question, Comparison& comparison) {
    std::vector<std::pair<const Scenario*, const Scenario*>> pairs;
    if (!question.scenario.empty()) {
        const Scenario* const own = named(mine, question.scenario);
        const Scenario* const other = named(theirs, question.scenario);
        if (own == nullptr || other == nullptr) {
            throw std::invalid_argument("Сценария «" + question.scenario + "» нет в "
                                        + (own == nullptr ? "этом плане" : "другом плане"));
        }
        return {{own, other}};
    }
    for (const Scenario& other : theirs.scenarios) {
        if (other.id == scenario::rootScenario) {
            pairs.emplace_back(&root(mine), &other);
        } else if (const Scenario* const own = named(mine, other.name);
                   own != nullptr && own->id != scenario::rootScenario) {
            pairs.emplace_back(own, &other);
        } else {
            comparison.remarks.push_back("Сценария «" + other.name + "» в этом плане нет: его значения не приняты.");
        }
    }
    return pairs;
}

State stateOf(const std::optional<Assignment>& mine, const std::optional<Assignment>& theirs,
              const std::optional<Assignment>& before, bool haveCommonPast) {
    if (alike(mine, theirs)) {
        return State::Same;
    }
    if (haveCommonPast && alike(theirs, before)) {
        return State::Mine;
    }
    if (!mine && (!haveCommonPast || !before)) {
        return State::New;
    }
    return haveCommonPast && alike(mine, before) ? State::Theirs : State::Conflict;
}

bool isAskedFor(const AssignmentKey& key, const Question& question, const form::Edition& edition) {
    if (key.path.starts_with("order.")) {
        return false;  // the place of a row in its list follows the row
    }
    if (question.rows.empty()) {
        return true;
    }
    const auto parameter = programme::parseParameter(key.path, edition);
    return parameter && parameter.value->cell
           && std::ranges::find(question.rows, parameter.value->cell->row) != question.rows.end();
}

}  // namespace

std::string_view word(State state) {
    switch (state) {
    case State::Same:
        return "same";
    case State::New:
        return "new";
    case State::Theirs:
        return "theirs";
    case State::Mine:
        return "mine";
    case State::Conflict:
        return "conflict";
    }
    return {};
}

Comparison compare(const DraftContent& mine, const DraftContent& theirs, const Question& question) {
    Comparison comparison;
    const CommonPast past(mine, theirs);
    comparison.haveCommonPast = past.exists();
    RenamedKeys names(theirs, mine);
    for (const auto& [own, other] : pairsOf(mine, theirs, question, comparison)) {
        const AssignmentMap others = names.renamed(other->overrides);
        const AssignmentMap before = past.overrides(*own);
        std::set<AssignmentKey> keys;
        for (const auto& [key, value] : others) {
            keys.insert(key);
        }
        // What the other plan has taken away since they were one.
        for (const auto& [key, value] : before) {
            keys.insert(key);
        }
        for (const AssignmentKey& key : keys) {
            Line line{State::Same, own->id, key, find(own->overrides, key), find(others, key)};
            line.state = stateOf(line.mine, line.theirs, find(before, key), past.exists());
            const bool onlyHere = !line.theirs && line.state == State::Mine;
            if (!onlyHere && isAskedFor(key, question, *mine.edition)) {
                comparison.lines.push_back(std::move(line));
            }
        }
    }
    std::ranges::move(names.remarks(), std::back_inserter(comparison.remarks));
    return comparison;
}

bool brings(const Line& line) {
    return line.state == State::New || line.state == State::Theirs;
}

std::vector<scenario::Setting> settingsOf(const std::vector<Line>& lines, const std::string& otherName) {
    std::vector<scenario::Setting> settings;
    for (const Line& line : lines) {
        const bool perYear = line.key.year != 0;
        const AssignmentKey key = programme::namedKey(line.key);
        scenario::Setting setting{line.scenario, key.path, perYear ? key.year : 0, valueOf(line.theirs), "", {}};
        if (line.theirs) {
            setting.note = line.theirs->note;
            if (setting.note.empty() && perYear) {
                setting.note =
                    "Из плана «" + otherName + "»" + (line.theirs->author.empty() ? "" : ", " + line.theirs->author);
            }
        } else {
            setting.toParent = true;
        }
        settings.push_back(std::move(setting));
    }
    return settings;
}

}  // namespace merge
