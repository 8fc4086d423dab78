#include "core/scenario/list_places.h"

#include "core/programme/list_rows.h"

#include <algorithm>

namespace scenario {

/// The scenario and those whose values it has, itself first.
std::vector<const Scenario*> ListPlaces::lineOf(ScenarioId scenario) const {
    std::vector<const Scenario*> line;
    for (const Scenario* at = m_draft.scenario(scenario); at != nullptr;
         at = at->parent && !at->frozen ? m_draft.scenario(*at->parent) : nullptr) {
        line.push_back(at);
    }
    return line;
}

std::optional<std::pair<std::string, std::string>> ListPlaces::placeOfNew(ScenarioId scenario,
                                                                          const form::CellAddress& cell) {
    const form::Appendix* const list = m_draft.edition().appendix(cell.appendix);
    if (list == nullptr || !list->isListKey(cell.row)) {
        return std::nullopt;
    }
    std::string path = programme::orderPath(cell.appendix, cell.row);
    if (!m_placed.insert({scenario, path}).second) {
        return std::nullopt;
    }
    const std::vector<const Scenario*> line = lineOf(scenario);
    if (std::ranges::any_of(line, [&](const Scenario* at) { return at->overrides.contains({path, 0}); })) {
        return std::nullopt;
    }
    const auto [known, isFirst] = m_next.try_emplace({scenario, cell.appendix}, 1);
    for (const Scenario* at : line) {
        known->second = isFirst ? std::max(known->second, programme::nextPlace(*list, at->overrides)) : known->second;
    }
    return std::pair(std::move(path), std::to_string(known->second++));
}

std::size_t ListPlaces::rowsOf(ScenarioId scenario, int appendix) {
    const auto next = m_next.find({scenario, appendix});
    // Each row has a place of its own, so there are no more rows than places; places of deleted rows stay.
    if (next == m_next.end() || next->second <= static_cast<int>(programme::mostListRows)) {
        return 0;
    }
    const auto [known, isFirst] = m_rows.try_emplace({scenario, appendix}, 0);
    if (isFirst) {
        const programme::Assignments given = m_draft.assignments(scenario);
        const form::Appendix& list = *m_draft.edition().appendix(appendix);
        for (const int year : m_draft.years()) {
            known->second = std::max(known->second, programme::listRows(list, given, year).size());
        }
        const std::string beginning = programme::orderPath(appendix, "");
        known->second += static_cast<std::size_t>(std::ranges::count_if(m_placed, [&](const auto& placed) {
            return placed.first == scenario && placed.second.starts_with(beginning);
        }));
        return known->second;
    }
    return ++known->second;
}

}  // namespace scenario
