#pragma once

#include "core/scenario/draft.h"
#include "tests/support/sample_draft.h"

namespace bench {

/// The training plan with a register of 20 000 organisations in the first year, five cells each.
inline scenario::DraftContent longRegister() {
    scenario::DraftContent content = support::trainingDraft().content();
    auto& values = content.scenarios.front().overrides;
    std::erase_if(values, [](const auto& entry) { return entry.first.path.starts_with("a3."); });
    for (int row = 0; row < 20'000; ++row) {
        const std::string code = std::to_string(990'000 + row);
        const std::string at = "a3." + code + ".";
        const auto put = [&](const std::string& path, int year, std::string value) {
            values[{path, year}] = {std::move(value), "", "Петрова А. В.", "2026-11-24T14:05:00"};
        };
        put(at + "mo_code", 2022, code);
        put(at + "mo_name", 2022, "ГБУЗ «Учебная районная больница № " + std::to_string(row) + "»");
        put(at + "oms", 2022, "1");
        put("order.a3." + code, 0, std::to_string(row + 1));
        if (row % 2 == 0) {
            put(at + "budget_task", 2022, "1");
        }
        if (row % 3 == 0) {
            put(at + "oms_prevention", 2022, "1");
        }
    }
    return content;
}

}  // namespace bench
