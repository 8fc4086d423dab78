#include "core/form/lump_half.h"
#include "core/programme/options.h"
#include "core/scenario/draft.h"
#include "core/text/clean.h"
#include "core/text/plural.h"

#include <algorithm>
#include <map>
#include <set>

namespace scenario {

namespace {

using programme::Parameter;
using programme::ParameterKind;
using text::Findings;
using text::Severity;

std::string yearsText(const std::vector<int>& years) {
    return std::to_string(years.front()) + "–" + std::to_string(years.back());
}

/// What a refusal of this setting names: its own path, and what the reason behind it does.
std::vector<std::string> namedIn(const Setting& setting, const Findings& because) {
    std::vector<std::string> named{setting.path};
    for (const auto& reason : because) {
        named.insert(named.end(), reason.named.begin(), reason.named.end());
    }
    return named;
}

/// Collects the items of one change; what is set twice ends with the last value.
class ChangeBuilder {
public:
    explicit ChangeBuilder(const Draft& draft) : m_draft(draft) {}

    void put(ScenarioId scenario, programme::AssignmentKey key, std::optional<programme::Assignment> after) {
        const auto& overrides = m_draft.scenario(scenario)->overrides;
        const auto own = overrides.find(key);
        ChangeItem item{scenario, std::move(key), own == overrides.end() ? std::nullopt : std::optional(own->second),
                        std::move(after)};
        const auto [place, isNew] = m_places.try_emplace({item.scenario, item.key}, m_items.size());
        if (isNew) {
            m_items.push_back(std::move(item));
        } else {
            m_items[place->second].after = std::move(item.after);
        }
    }

    /// The parents' value of a key, if any.
    [[nodiscard]] bool inherited(ScenarioId id, const programme::AssignmentKey& key) {
        const auto parent = m_draft.scenario(id)->parent;
        if (!parent) {
            return false;
        }
        auto given = m_parents.find(*parent);
        if (given == m_parents.end()) {
            given = m_parents.emplace(*parent, m_draft.assignments(*parent)).first;
        }
        return !given->second.value(key.path, key.year).empty();
    }

    /// Without the items that leave everything as it was.
    [[nodiscard]] std::vector<ChangeItem> items() {
        std::erase_if(m_items, [](const ChangeItem& item) {
            if (!item.before || !item.after) {
                return !item.before && !item.after;
            }
            return item.before->value == item.after->value && item.before->note == item.after->note;
        });
        return std::move(m_items);
    }

private:
    const Draft& m_draft;
    std::vector<ChangeItem> m_items;
    std::map<std::pair<ScenarioId, programme::AssignmentKey>, std::size_t> m_places;  ///< in m_items
    std::map<ScenarioId, programme::Assignments> m_parents;  ///< what they give, gathered once for a whole paste
};

}  // namespace

text::Outcome<Change> Draft::prepare(std::span<const Setting> settings, std::string title) {
    Findings findings;
    ChangeBuilder builder(*this);
    const auto time = m_clock();
    std::string onlyName;
    std::set<ScenarioId> toldFrozen;
    for (const auto& setting : settings) {
        const auto refuse = [&](std::string reason, const text::Findings& because = {}) {
            findings.push_back({Severity::Error,
                                setting.place.empty() ? text::Place::ofParameter(setting.path) : setting.place,
                                std::move(reason), namedIn(setting, because)});
        };
        const auto parameter = programme::parseParameter(setting.path, edition());
        if (!parameter) {
            refuse("«" + setting.path + "»: " + parameter.findings.front().text, parameter.findings);
            continue;
        }
        if (!scenario(setting.scenario)) {
            refuse("такого сценария в плане нет");
            continue;
        }
        if (const auto* owner = scenario(setting.scenario); owner->frozen) {
            // Every value of the scenario is refused for the same reason: once says it.
            if (toldFrozen.insert(setting.scenario).second) {
                refuse("сценарий «" + owner->name + "» заморожен; разморозьте его или создайте на его основе новый");
            }
            continue;
        }
        if (const auto fault = text::textFault(setting.note, text::Lines::Many); !fault.empty()) {
            refuse(setting.path + ", примечание: " + fault);
            continue;
        }
        auto years = this->years();
        if (!parameter.value->perYear()) {
            if (setting.year != 0) {
                refuse("«" + setting.path + "» не зависит от года; ожидался пустой год");
            }
            if (setting.scenario != rootScenario) {
                refuse("«" + setting.path + "» не зависит от сценария; ожидался пустой сценарий");
            }
            years = {0};
        } else if (setting.year != 0) {
            if (std::ranges::find(years, setting.year) == years.end()) {
                refuse("год " + std::to_string(setting.year) + " вне плана; ожидался год из "
                       + yearsText(this->years()));
            }
            years = {setting.year};
        }
        if (parameter.value->cell && edition().column(*parameter.value->cell)
            && edition().column(*parameter.value->cell)->firstYearOnly && parameter.value->perYear()) {
            if (setting.year == 0) {
                years = {m_content.firstYear};
            }
            if (years.front() != m_content.firstYear) {
                refuse("столбец «" + parameter.value->cell->column + "» есть только в первом году плана, "
                       + std::to_string(m_content.firstYear));
            }
        }
        std::optional<programme::Assignment> after;
        if (!setting.value.empty()) {
            const auto accepted = programme::acceptValue(*parameter.value, setting.value, edition());
            if (!accepted) {
                refuse(setting.path + ": " + accepted.findings.front().text);
                continue;
            }
            after = programme::Assignment{*accepted.value, setting.note, m_author, time};
            if (parameter.value->kind == ParameterKind::Adjustment && setting.note.empty()) {
                refuse("поправке «" + setting.path + "» нужно примечание: почему табличная цифра исправлена");
            }
        }
        const auto other = parameter.value->kind == ParameterKind::Cell
                               ? form::lumpHalf(edition(), *parameter.value->cell)
                               : std::nullopt;
        const bool explains =
            parameter.value->kind == ParameterKind::Cell && setting.value.empty() && !setting.note.empty();
        for (const int year : years) {
            const programme::AssignmentKey own{setting.path, year};
            // The reason why a cell is left empty stands at it; what the parent gives is not hidden by it.
            if (explains && !builder.inherited(setting.scenario, own)) {
                builder.put(setting.scenario, own, programme::Assignment{"", setting.note, m_author, time});
            } else {
                builder.put(setting.scenario, own, after);
            }
            if (!other || !after) {
                continue;
            }
            const programme::AssignmentKey key{other->path(), year};
            // An inherited half is masked by an explicitly empty value: it must not come back from the parent.
            if (builder.inherited(setting.scenario, key)) {
                builder.put(setting.scenario, key, programme::Assignment{"", "", m_author, time});
            } else {
                builder.put(setting.scenario, key, std::nullopt);
            }
        }
        onlyName = parameter.value->describe(edition());
    }
    if (!findings.empty()) {
        return text::Outcome<Change>::failed(std::move(findings));
    }
    // A title may carry the name of a file, in which anything can stand.
    Change change{text::shown(std::move(title)), m_author, time, builder.items()};
    if (change.title.empty()) {
        change.title =
            settings.size() == 1 ? onlyName : text::counted(settings.size(), "значение", "значения", "значений");
    }
    auto reasons = tryOut(change);
    for (auto& reason : reasons) {
        for (const auto& setting : settings) {
            if (setting.path == reason.place && !setting.place.empty()) {
                reason.place = setting.place;
            }
        }
    }
    if (!reasons.empty()) {
        return text::Outcome<Change>::failed(std::move(reasons));
    }
    return {std::move(change), {}};
}

}  // namespace scenario
