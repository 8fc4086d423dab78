#pragma once

#include "core/method/answer.h"
#include "core/method/arguments.h"
#include "core/method/description.h"

#include <span>
#include <string_view>

namespace method {

/// Every method, in the order a list shows them.
[[nodiscard]] const std::vector<const Description*>& methods();
/// Null when there is no such method.
[[nodiscard]] const Description* findMethod(std::string_view name);

/// What was asked and what came of it.
struct Run {
    Arguments arguments;
    Answer answer;
};

/// Everything wrong with what is given, at once; otherwise the answer. Figures too long for exact arithmetic are a
/// finding too.
[[nodiscard]] text::Outcome<Run> run(const Description& method, std::span<const Given> given);

}  // namespace method
