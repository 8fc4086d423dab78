#pragma once

#include "core/method/methods.h"
#include "core/scenario/draft.h"

#include <string>
#include <vector>

namespace scenario {

/// A cell of the plan that a result of a run may be put into.
struct MethodPlace {
    std::string_view result;  ///< of the description
    form::CellAddress cell;
    decimal::Decimal value;
};

/// Where the results of a run may go, as the form says it (method_cells.csv), in its order. A result that has no figure
/// goes nowhere.
[[nodiscard]] std::vector<MethodPlace> methodPlaces(const form::Edition& edition, const method::Description& method,
                                                    const method::Run& run);

/// The form has a place for some result of the method, whatever its keys are.
[[nodiscard]] bool hasMethodPlace(const form::Edition& edition, const method::Description& method);

/// The value with its reason: «по методу «Доли дневного стационара»: …», with the figures it was counted from.
[[nodiscard]] Setting methodSetting(const method::Description& method, const method::Run& run, const MethodPlace& place,
                                    ScenarioId scenario, int year);

/// The title of the deed: «по методу «Доли дневного стационара»: стоимость случая, первичная помощь».
[[nodiscard]] std::string methodTitle(const method::Description& method, const MethodPlace& place);

}  // namespace scenario
