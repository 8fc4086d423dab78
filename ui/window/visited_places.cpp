#include "ui/window/visited_places.h"

#include <algorithm>

namespace ui {
namespace {

constexpr std::size_t longestTrail = 200;

}  // namespace

void VisitedPlaces::visit(const PlanPlace& place) {
    if (m_places.empty()) {
        m_places.push_back(place);
        return;
    }
    PlanPlace& last = m_places[m_current];
    if (last.page == place.page) {
        last = place;
        return;
    }
    jump(place);
}

void VisitedPlaces::jump(const PlanPlace& place) {
    if (!m_places.empty()) {
        if (m_places[m_current] == place) {
            return;
        }
        m_places.resize(m_current + 1);
    }
    m_places.push_back(place);
    if (m_places.size() > longestTrail) {
        m_places.erase(m_places.begin());
    }
    m_current = m_places.size() - 1;
}

std::optional<PlanPlace> VisitedPlaces::back() {
    return canGoBack() ? std::optional(m_places[--m_current]) : std::nullopt;
}

std::optional<PlanPlace> VisitedPlaces::forward() {
    return canGoForward() ? std::optional(m_places[++m_current]) : std::nullopt;
}

}  // namespace ui
