#include "core/reading/repeated_rows.h"

#include "core/programme/facts.h"

#include <algorithm>

namespace reading {

bool RepeatedRows::accept(const scenario::Setting& setting, int line, text::Findings& findings) {
    // A fact has two names, and stands in one place.
    const programme::AssignmentKey kept = programme::keptKey(setting.path, setting.year);
    std::map<int, int>& lines = m_lines[{setting.scenario, kept.path}];
    const auto earlier = std::ranges::find_if(
        lines, [&](const auto& given) { return kept.year == 0 || given.first == 0 || given.first == kept.year; });
    if (earlier == lines.end()) {
        lines.emplace(kept.year, line);
        return true;
    }
    const bool sameYear = earlier->first == kept.year;
    const std::string years = sameYear              ? ""
                              : earlier->first == 0 ? " на все годы"
                                                    : " на " + std::to_string(earlier->first) + " год";
    findings.push_back({text::Severity::Error, text::Place::ofLine(line, "parameter"),
                        "Повтор: «" + setting.path + "» уже задан в строке " + std::to_string(earlier->second) + years
                            + "; ожидается одна строка на параметр, год и сценарий."});
    return false;
}

}  // namespace reading
