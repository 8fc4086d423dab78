#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace form {

/// What the act lets a territorial normative differ by: a word of the list that a deviation is explained with.
struct DeviationFactor {
    std::string name;  ///< «транспортная доступность», as kept and shown
    std::string official;  ///< the words of the act, «транспортная доступность медицинских организаций»
    bool needsReason = false;  ///< says nothing by itself: «иное»
    std::string clause;  ///< of the act
};

/// By its name or its official words, letters of any case; nullptr – no such factor.
[[nodiscard]] const DeviationFactor* factorNamed(const std::vector<DeviationFactor>& factors, std::string_view words);

}  // namespace form
