#include "core/scenario/journal.h"

#include <algorithm>
#include <stdexcept>

namespace scenario {

/// Numbers run from 1 without gaps, so the place is known; where they do not, it is looked for.
const JournalEntry& Journal::entry(std::int64_t id) const {
    const auto guess = static_cast<std::size_t>(id - 1);
    if (id > 0 && guess < size() && (*this)[guess].id == id) {
        return (*this)[guess];
    }
    const auto found = std::ranges::lower_bound(*this, id, {}, &JournalEntry::id);
    if (found == end() || found->id != id) {
        throw std::logic_error("the journal misses an entry it names");
    }
    return *found;
}

void Journal::readWhole() const {
    for (std::size_t place = 0; place < pastSize(); ++place) {
        static_cast<void>(m_past->at(place));
    }
}

ScenarioId Journal::highestScenario() const {
    ScenarioId highest = m_past ? m_past->highestScenario() : 0;
    for (const auto& entry : m_recent) {
        for (const auto& item : entry.change.tree) {
            highest = std::max(highest, item.scenario);
        }
    }
    return highest;
}

}  // namespace scenario
