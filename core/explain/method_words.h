#pragma once

#include "core/explain/passport.h"

namespace explain {

/// How a method gave the figure of a cell of a list: its keys as operands, its derivation as steps, its clause as the
/// source. Does nothing for a cell of another rule, and where the row has not what the method asks for.
void describeMethod(Passport& passport, const scenario::Draft& draft, scenario::ScenarioId scenario,
                    const programme::YearResult& result);

/// Which methods a formula calls: one line each, «Методика «Поправка на возраст»», with its act and clause.
[[nodiscard]] std::vector<PassportStep> methodSteps(const form::Formula& formula);

}  // namespace explain
