#pragma once

#include "tests/support/sample_draft.h"

#include <string>
#include <vector>

/// Shorthands over a draft for tests that read like what a user does.
inline void set(scenario::Draft& draft, const std::string& path, int year, const std::string& value,
                const std::string& note = "", scenario::ScenarioId id = scenario::rootScenario) {
    const std::vector<scenario::Setting> settings{{id, path, year, value, note, ""}};
    const auto change = draft.prepare(settings);
    if (!change) {
        throw std::runtime_error(change.findings.front().text);
    }
    draft.apply(*change.value);
}

inline std::string cell(scenario::Draft& draft, std::string_view path, int year,
                        scenario::ScenarioId id = scenario::rootScenario) {
    return draft.calculate(id).year(year)->cell(form::CellAddress::fromPath(path).value()).plain();
}

/// The findings of one refused setting, as «place: text».
inline std::string refusal(scenario::Draft& draft, const std::string& path, int year, const std::string& value,
                           const std::string& note = "") {
    const std::vector<scenario::Setting> settings{{scenario::rootScenario, path, year, value, note, "строка 7"}};
    const auto change = draft.prepare(settings);
    return change ? "" : change.findings.front().told();
}

/// A draft with a child scenario «Рост» of the root.
inline scenario::Draft draftWithChild() {
    auto content = scenario::DraftContent::create(support::edition("2015"), "Астраханская область", 2015);
    content.scenarios.push_back({2, "Рост", scenario::rootScenario, {}});
    return {std::move(content), "Проверка", [] { return std::string("2016-03-12T14:05:00"); }};
}
