#pragma once

#include "core/scenario/draft.h"
#include "core/scenario/list_places.h"

#include <map>
#include <set>

namespace scenario {

/// Collects the items of one change; what is set twice ends with the last value.
class ChangeBuilder {
public:
    explicit ChangeBuilder(const Draft& draft) : m_draft(draft) {}

    void put(ScenarioId scenario, programme::AssignmentKey key, std::optional<programme::Assignment> after);
    /// The scenario has no value of its own there any more; what a parent gives is hidden by an explicitly empty one.
    void clear(ScenarioId scenario, programme::AssignmentKey key, programme::Assignment empty);
    /// The parents have a value of a key.
    [[nodiscard]] bool inherited(ScenarioId id, const programme::AssignmentKey& key);
    /// Without the items that leave everything as it was.
    [[nodiscard]] std::vector<ChangeItem> items();

private:
    const Draft& m_draft;
    std::vector<ChangeItem> m_items;
    std::map<std::pair<ScenarioId, programme::AssignmentKey>, std::size_t> m_places;  ///< in m_items
    std::map<ScenarioId, programme::Assignments> m_parents;  ///< what they give, gathered once for a whole paste
};

/// Reads settings one by one into the items of a change, and tells every fault of them at once.
class SettingReader {
public:
    explicit SettingReader(const Draft& draft);

    void read(const Setting& setting);
    [[nodiscard]] const text::Findings& findings() const { return m_findings; }
    [[nodiscard]] std::vector<ChangeItem> items() { return m_builder.items(); }
    /// «объём, строка 28»: of the last one read.
    [[nodiscard]] const std::string& lastName() const { return m_lastName; }
    [[nodiscard]] const std::string& time() const { return m_time; }

private:
    /// An empty one takes the value away.
    struct Accepted {
        std::optional<programme::Assignment> value;
    };

    void refuse(const Setting& setting, std::string reason, const text::Findings& because = {});
    /// The scenario is there and may be changed, the note can be kept.
    [[nodiscard]] bool canStand(const Setting& setting);
    /// The years it is for, 0 alone where the parameter has none; a wrong year is refused and told.
    [[nodiscard]] std::vector<int> yearsOf(const Setting& setting, const programme::Parameter& parameter);
    void requireFirstYear(const Setting& setting, const programme::Parameter& parameter, std::vector<int>& years);
    /// nullopt – refused.
    [[nodiscard]] std::optional<Accepted> accepted(const Setting& setting, const programme::Parameter& parameter);
    void put(const Setting& setting, const programme::Parameter& parameter, const std::vector<int>& years,
             const std::optional<programme::Assignment>& after);

    const Draft& m_draft;
    std::string m_time;
    ChangeBuilder m_builder;
    ListPlaces m_listPlaces;
    text::Findings m_findings;
    std::set<ScenarioId> m_toldFrozen;
    std::set<int> m_toldLists;
    std::string m_lastName;
};

}  // namespace scenario
