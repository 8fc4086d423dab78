#pragma once

#include "ui/window/visited_places.h"

#include <QObject>

namespace ui {

class PlanPages;
class ShownPlan;
struct WindowActions;

/// Where in a plan the user is, was and goes: the place in sight, jumps, and the trail of Alt+← and Alt+→.
class Travel : public QObject {
    Q_OBJECT

public:
    Travel(ShownPlan& plan, PlanPages& pages, const WindowActions& actions);

    [[nodiscard]] PlanPlace place() const;
    void show(const PlanPlace& place);
    /// Through a link: Alt+← returns to where the user was.
    void jump(const PlanPlace& place);
    /// The user has come to another cell or page by himself.
    void noteHere();
    [[nodiscard]] const VisitedPlaces& visited() const { return m_visited; }
    /// Pages made anew go on with the trail of the former ones.
    void setVisited(const VisitedPlaces& visited);

private:
    void showAgain(const std::optional<PlanPlace>& place);
    void showTrail();

    ShownPlan& m_plan;
    PlanPages& m_pages;
    const WindowActions& m_actions;
    VisitedPlaces m_visited;
    bool m_travelling = false;
};

}  // namespace ui
