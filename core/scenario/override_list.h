#pragma once

#include "core/scenario/draft.h"

#include <optional>
#include <string>
#include <vector>

namespace scenario {

/// One override of a scenario in words.
struct OverrideLine {
    programme::AssignmentKey key;
    programme::Assignment assignment;
    std::string subject;  ///< «Норматив объёма, строка 35.2, 2023 год»
    std::string was;  ///< what the parent has there, «0,54»; «не введено»
    std::string became;
    std::string percent;  ///< «+7,4 %»; empty where there is none
    /// «Норматив объёма, строка 35.2, 2023 год: 0,54 → 0,58 (+7,4 %): рост обращаемости»
    [[nodiscard]] std::string sentence() const;
};

/// What the scenario itself has. Freezing has made everything it inherited its own: of a frozen one only what its
/// parent does not give now. Of the root all it has.
[[nodiscard]] programme::AssignmentMap ownValues(const Draft& draft, ScenarioId scenario);
/// Everything the scenario has over its parent, in printed order; of a frozen one all in which it differs from its
/// parent now. A cell without an entry in the parent is compared with the figure that stands there: the normative, or
/// what follows from others. An empty list for the root.
[[nodiscard]] std::vector<OverrideLine> listOverrides(Draft& draft, ScenarioId scenario);
/// The same of everything in which two scenarios of one plan differ, whichever of their ancestors changed it. With a
/// `year` only what its figures rest on: parameters of that year and of the whole file.
[[nodiscard]] std::vector<OverrideLine> listDifferences(Draft& draft, ScenarioId base, ScenarioId scenario,
                                                        std::optional<int> year = std::nullopt);

}  // namespace scenario
