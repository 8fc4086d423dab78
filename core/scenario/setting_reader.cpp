#include "core/scenario/setting_reader.h"

#include "core/form/lump_half.h"
#include "core/programme/facts.h"
#include "core/programme/list_rows.h"
#include "core/text/clean.h"

#include <algorithm>

namespace scenario {

namespace {

using programme::Parameter;
using programme::ParameterKind;

std::string yearsText(const std::vector<int>& years) {
    return std::to_string(years.front()) + "–" + std::to_string(years.back());
}

/// What a refusal of this setting names: its own path, and what the reason behind it does.
std::vector<std::string> namedIn(const Setting& setting, const text::Findings& because) {
    std::vector<std::string> named{setting.path};
    for (const text::Finding& reason : because) {
        named.insert(named.end(), reason.named.begin(), reason.named.end());
    }
    return named;
}

}  // namespace

void ChangeBuilder::put(ScenarioId scenario, programme::AssignmentKey key, std::optional<programme::Assignment> after) {
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

void ChangeBuilder::clear(ScenarioId scenario, programme::AssignmentKey key, programme::Assignment empty) {
    const bool hides = inherited(scenario, key);
    put(scenario, std::move(key), hides ? std::optional(std::move(empty)) : std::nullopt);
}

bool ChangeBuilder::inherited(ScenarioId id, const programme::AssignmentKey& key) {
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

std::vector<ChangeItem> ChangeBuilder::items() {
    std::erase_if(m_items, [](const ChangeItem& item) {
        if (!item.before || !item.after) {
            return !item.before && !item.after;
        }
        return item.before->value == item.after->value && item.before->note == item.after->note;
    });
    return std::move(m_items);
}

SettingReader::SettingReader(const Draft& draft)
    : m_draft(draft), m_time(draft.now()), m_builder(draft), m_listPlaces(draft) {}

void SettingReader::refuse(const Setting& setting, std::string reason, const text::Findings& because) {
    m_findings.push_back({text::Severity::Error,
                          setting.place.empty() ? text::Place::ofParameter(setting.path) : setting.place,
                          std::move(reason), namedIn(setting, because)});
}

void SettingReader::read(const Setting& setting) {
    const auto parameter = programme::parseParameter(setting.path, m_draft.edition());
    if (!parameter) {
        refuse(setting, "«" + setting.path + "»: " + parameter.findings.front().text, parameter.findings);
        return;
    }
    if (!canStand(setting)) {
        return;
    }
    const std::vector<int> years = yearsOf(setting, *parameter.value);
    const auto after = accepted(setting, *parameter.value);
    if (!after) {
        return;
    }
    put(setting, *parameter.value, years, after->value);
    m_lastName = parameter.value->describe(m_draft.edition());
}

bool SettingReader::canStand(const Setting& setting) {
    const Scenario* owner = m_draft.scenario(setting.scenario);
    if (owner == nullptr) {
        refuse(setting, "такого сценария в плане нет");
        return false;
    }
    if (owner->frozen) {
        // Every value of the scenario is refused for the same reason: once says it.
        if (m_toldFrozen.insert(setting.scenario).second) {
            refuse(setting,
                   "сценарий «" + owner->name + "» заморожен; разморозьте его или создайте на его основе новый");
        }
        return false;
    }
    if (const auto fault = text::textFault(setting.note, text::Lines::Many); !fault.empty()) {
        refuse(setting, setting.path + ", примечание: " + fault);
        return false;
    }
    return true;
}

std::vector<int> SettingReader::yearsOf(const Setting& setting, const Parameter& parameter) {
    if (!parameter.perYear()) {
        if (setting.year != 0) {
            refuse(setting, "«" + setting.path + "» не зависит от года; ожидался пустой год");
        }
        if (setting.scenario != rootScenario && parameter.kind != ParameterKind::ListOrder
            && parameter.kind != ParameterKind::Note) {
            refuse(setting, "«" + setting.path + "» не зависит от сценария; ожидался пустой сценарий");
        }
        return {0};
    }
    const bool isFact = parameter.kind == ParameterKind::Fact;
    std::vector<int> years = programme::yearsOf(parameter, m_draft.years());
    if (setting.year != 0) {
        if (std::ranges::find(years, setting.year) == years.end()) {
            refuse(setting,
                   isFact ? "фактов за " + std::to_string(setting.year) + " год план не хранит; ожидался год из "
                                + yearsText(years)
                          : "год " + std::to_string(setting.year) + " вне плана; ожидался год из " + yearsText(years));
        }
        years = {setting.year};
    } else if (isFact) {
        refuse(setting, "у факта свой год; ожидался один из " + yearsText(years));
    }
    requireFirstYear(setting, parameter, years);
    return years;
}

void SettingReader::requireFirstYear(const Setting& setting, const Parameter& parameter, std::vector<int>& years) {
    const form::Column* column = parameter.cell ? m_draft.edition().column(*parameter.cell) : nullptr;
    if (column == nullptr || !column->firstYearOnly) {
        return;
    }
    const int firstYear = m_draft.content().firstYear;
    if (parameter.kind == ParameterKind::Fact) {
        if (setting.year >= firstYear) {
            refuse(setting, "столбец «" + parameter.cell->column
                                + "» есть только в первом году плана; факт ожидался за "
                                + yearsText(programme::historyYears(firstYear)));
        }
        return;
    }
    if (setting.year == 0) {
        years = {firstYear};
    }
    if (years.front() != firstYear) {
        refuse(setting, "столбец «" + parameter.cell->column + "» есть только в первом году плана, "
                            + std::to_string(firstYear));
    }
}

std::optional<SettingReader::Accepted> SettingReader::accepted(const Setting& setting, const Parameter& parameter) {
    if (setting.value.empty()) {
        return Accepted{};
    }
    const auto value = programme::acceptValue(parameter, setting.value, m_draft.edition());
    if (!value) {
        refuse(setting, setting.path + ": " + value.findings.front().text);
        return std::nullopt;
    }
    if (parameter.kind == ParameterKind::Adjustment && setting.note.empty()) {
        refuse(setting, "поправке «" + setting.path + "» нужно примечание: почему табличная цифра исправлена");
    }
    return Accepted{programme::Assignment{*value.value, setting.note, m_draft.author(), m_time}};
}

void SettingReader::put(const Setting& setting, const Parameter& parameter, const std::vector<int>& years,
                        const std::optional<programme::Assignment>& after) {
    const bool isCell = parameter.kind == ParameterKind::Cell;
    const auto other = isCell ? form::lumpHalf(m_draft.edition(), *parameter.cell) : std::nullopt;
    const bool empties = isCell && setting.value.empty() && !setting.toParent
                         && m_draft.edition().appendix(parameter.cell->appendix)->isListKey(parameter.cell->row);
    const bool explains = isCell && setting.value.empty() && !setting.note.empty();
    for (const int year : years) {
        const programme::AssignmentKey own = programme::keptKey(parameter, year);
        // The reason why a cell is left empty stands at it; what the parent gives is not hidden by it.
        if (explains && !m_builder.inherited(setting.scenario, own)) {
            m_builder.put(setting.scenario, own, programme::Assignment{"", setting.note, m_draft.author(), m_time});
        } else if (empties) {
            m_builder.clear(setting.scenario, own, programme::Assignment{"", setting.note, m_draft.author(), m_time});
        } else {
            m_builder.put(setting.scenario, own, after);
        }
        if (other && after) {
            // An inherited half must not come back from the parent.
            m_builder.clear(setting.scenario, {other->path(), year},
                            programme::Assignment{"", "", m_draft.author(), m_time});
        }
    }
    if (auto place = isCell && after ? m_listPlaces.placeOfNew(setting.scenario, *parameter.cell) : std::nullopt) {
        m_builder.put(setting.scenario, {std::move(place->first), 0},
                      programme::Assignment{std::move(place->second), "", m_draft.author(), m_time});
        const int appendix = parameter.cell->appendix;
        // Told once: the row that is one too many.
        if (const std::size_t rows = m_listPlaces.rowsOf(setting.scenario, appendix);
            rows > programme::mostListRows && m_toldLists.insert(appendix).second) {
            refuse(setting, "приложение " + std::to_string(appendix) + ": " + programme::tooManyRows(rows)
                                + "; лишние строки не приняты");
        }
    }
}

}  // namespace scenario
