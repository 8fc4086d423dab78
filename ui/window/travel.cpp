#include "ui/window/travel.h"

#include "ui/plan/shown_plan.h"
#include "ui/window/appendix_page.h"
#include "ui/window/plan_pages.h"
#include "ui/window/window_actions.h"

#include <QAction>

namespace ui {

Travel::Travel(ShownPlan& plan, PlanPages& pages, const WindowActions& actions)
    : QObject(&pages), m_plan(plan), m_pages(pages), m_actions(actions) {
    connect(actions.back, &QAction::triggered, this, [this] { showAgain(m_visited.back()); });
    connect(actions.forward, &QAction::triggered, this, [this] { showAgain(m_visited.forward()); });
}

PlanPlace Travel::place() const {
    PlanPlace place{m_pages.page(), m_plan.year(), std::nullopt};
    if (const AppendixPage* page = m_pages.appendix(); page != nullptr) {
        place.cell = page->currentCell();
    }
    return place;
}

void Travel::show(const PlanPlace& place) {
    if (place.year != 0) {
        m_plan.setYear(place.year);
    }
    // The trail may lead to what a former edition of the form had.
    const form::Edition& edition = m_plan.edition();
    const bool isGone = place.page.kind == PageKind::Appendix && edition.appendix(place.page.appendix) == nullptr;
    m_pages.open(isGone ? PageId{PageKind::Appendix, edition.main().number} : place.page);
    if (place.cell && m_pages.appendix() != nullptr) {
        m_pages.appendix()->goTo(*place.cell);
    }
}

void Travel::jump(const PlanPlace& target) {
    m_visited.visit(place());
    m_travelling = true;
    show(target);
    m_travelling = false;
    m_visited.jump(place());
    showTrail();
}

void Travel::noteHere() {
    if (!m_travelling) {
        m_visited.visit(place());
    }
    showTrail();
}

void Travel::setVisited(const VisitedPlaces& visited) {
    m_visited = visited;
    showTrail();
}

void Travel::showAgain(const std::optional<PlanPlace>& place) {
    if (place) {
        m_travelling = true;
        show(*place);
        m_travelling = false;
        showTrail();
    }
}

void Travel::showTrail() {
    m_actions.back->setEnabled(m_visited.canGoBack());
    m_actions.forward->setEnabled(m_visited.canGoForward());
}

}  // namespace ui
