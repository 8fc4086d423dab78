#pragma once

#include "core/scenario/draft.h"

#include <QMetaType>

#include <compare>

namespace ui {

/// What stands side by side.
enum class ComparedBy { Scenarios, Years, OtherPlan };

/// One side of a comparison: a scenario in a year.
struct SideChoice {
    scenario::ScenarioId scenario = scenario::rootScenario;
    int year = 0;  ///< 0 – the year in sight
    bool other = false;  ///< of the other plan

    friend auto operator<=>(const SideChoice&, const SideChoice&) = default;
};

}  // namespace ui

Q_DECLARE_METATYPE(ui::SideChoice)
