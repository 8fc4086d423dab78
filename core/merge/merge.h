#pragma once

#include "core/scenario/draft.h"

#include <optional>
#include <string>
#include <vector>

namespace merge {

/// How a value stands in two plans. Changed is what differs from their last common state, which the journals tell;
/// plans without a common beginning have none, and every value that both have and that differs is a conflict.
enum class State {
    Same,
    New,  ///< only the other plan has it
    Theirs,  ///< only the other plan has changed it
    Mine,  ///< only this plan has changed it: nothing to take
    Conflict  ///< both have
};
/// «same», «new», «theirs», «mine», «conflict»
[[nodiscard]] std::string_view word(State state);

/// One value of a scenario in both plans, under the name it has in this one.
struct Line {
    State state = State::Same;
    scenario::ScenarioId scenario = scenario::rootScenario;  ///< of this plan
    programme::AssignmentKey key;
    std::optional<programme::Assignment> mine;
    std::optional<programme::Assignment> theirs;
};

/// What is asked for.
struct Question {
    std::string scenario;  ///< of that name in both plans; empty – every one that both have, the first with the first
    std::vector<std::string> rows;  ///< rows of this plan's tables; empty – all values
};

struct Comparison {
    std::vector<Line> lines;  ///< by scenario, path and year
    bool haveCommonPast = false;
    std::vector<std::string> remarks;  ///< Russian sentences: what of the other plan has no place here
};

/// Rows are matched by `line` where the forms differ, money is brought into the scale of this form. Throws
/// std::invalid_argument with a Russian sentence for a scenario that one of the plans does not have.
[[nodiscard]] Comparison compare(const scenario::DraftContent& mine, const scenario::DraftContent& theirs,
                                 const Question& question);

/// The lines that change this plan: new ones and those only the other plan has changed.
[[nodiscard]] bool brings(const Line& line);
/// The settings that take the other plan's side of these lines. A value without a reason says whose it is.
[[nodiscard]] std::vector<scenario::Setting> settingsOf(const std::vector<Line>& lines, const std::string& otherName);

}  // namespace merge
