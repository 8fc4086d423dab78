#pragma once

#include "core/scenario/draft.h"
#include "core/text/csv.h"
#include "tests/support/edition_folder.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace support {

/// The rows of resources/samples/NAME.csv as settings.
inline std::vector<scenario::Setting> sampleSettings(const std::string& name = "astrakhan-2015") {
    const auto table = text::readCsv(readFile(TPGG_SOURCE_DIR "/resources/samples/" + name + ".csv"));
    std::vector<scenario::Setting> settings;
    for (const auto& record : table.value.value().records) {
        const auto& field = record.fields;
        settings.push_back({scenario::rootScenario, field[2], field[1].empty() ? 0 : std::stoi(field[1]), field[3],
                            field[4], "строка " + std::to_string(record.line)});
    }
    return settings;
}

inline scenario::Draft emptyDraft() {
    return {scenario::DraftContent::create(edition("2015"), "Астраханская область", 2015), "Проверка",
            [] { return std::string("2016-03-12T14:05:00"); }};
}

/// Astrakhan oblast 2015–2017 as published, with the settings `keep` lets through.
inline scenario::Draft sampleDraft(const std::function<bool(const scenario::Setting&)>& keep = nullptr) {
    auto draft = emptyDraft();
    auto settings = sampleSettings();
    if (keep) {
        std::erase_if(settings, [&](const scenario::Setting& setting) { return !keep(setting); });
    }
    const auto change = draft.prepare(settings);
    if (!change) {
        throw std::runtime_error(change.findings.front().told());
    }
    draft.apply(*change.value);
    return draft;
}

/// The training plan of 2022, every row of the form alive.
inline scenario::Draft trainingDraft() {
    scenario::Draft draft(scenario::DraftContent::create(edition("2022"), "Учебная область", 2022), "Проверка",
                          [] { return std::string("2022-01-13T10:00:00"); });
    const auto change = draft.prepare(sampleSettings("training-2022"));
    if (!change) {
        throw std::runtime_error(change.findings.front().told());
    }
    draft.apply(*change.value);
    return draft;
}

}  // namespace support
