#pragma once

#include "core/method/methods.h"

namespace method {

/// «1 064», «0,9375», without zeros at the end where no act names the digits; a verdict in its words; empty when the
/// data for it was not given.
[[nodiscard]] std::string figureWords(const Result& result, const Value& value);
/// The same with its unit: «1 064 койки», «эффективна».
[[nodiscard]] std::string valueWords(const Result& result, const Value& value);
/// What was asked, «доля детей – 19,5 %; средний срок лечения – 10,8 дня».
[[nodiscard]] std::string givenWords(const Description& method, const Run& run);
/// A paragraph for the explanatory note: what was counted by which clause, from which figures, and what came of it.
[[nodiscard]] std::string noteText(const Description& method, const Run& run);

}  // namespace method
