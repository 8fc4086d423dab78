#include "core/reading/repeated_rows.h"

#include <algorithm>

namespace reading {

bool RepeatedRows::accept(const scenario::Setting& setting, int line, text::Findings& findings) {
    std::map<int, int>& lines = m_lines[{setting.scenario, setting.path}];
    const auto earlier = std::ranges::find_if(
        lines, [&](const auto& given) { return setting.year == 0 || given.first == 0 || given.first == setting.year; });
    if (earlier == lines.end()) {
        lines.emplace(setting.year, line);
        return true;
    }
    const bool sameYear = earlier->first == setting.year;
    const std::string years = sameYear              ? ""
                              : earlier->first == 0 ? " на все годы"
                                                    : " на " + std::to_string(earlier->first) + " год";
    findings.push_back({text::Severity::Error, text::Place::ofLine(line, "parameter"),
                        "Повтор: «" + setting.path + "» уже задан в строке " + std::to_string(earlier->second) + years
                            + "; ожидается одна строка на параметр, год и сценарий."});
    return false;
}

}  // namespace reading
