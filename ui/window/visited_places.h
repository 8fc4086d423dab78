#pragma once

#include "ui/window/plan_place.h"

#include <optional>
#include <vector>

namespace ui {

/// The trail of Alt+← and Alt+→, as in a browser: a new step cuts what lay ahead.
class VisitedPlaces {
public:
    /// The page a user leaves or comes to; moving inside one page and year only moves the last step.
    void visit(const PlanPlace& place);
    /// A jump through a link: always a step of its own.
    void jump(const PlanPlace& place);
    [[nodiscard]] bool canGoBack() const { return m_current > 0; }
    [[nodiscard]] bool canGoForward() const { return m_current + 1 < m_places.size(); }
    [[nodiscard]] std::optional<PlanPlace> back();
    [[nodiscard]] std::optional<PlanPlace> forward();

private:
    std::vector<PlanPlace> m_places;
    std::size_t m_current = 0;
};

}  // namespace ui
