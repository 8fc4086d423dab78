#include "core/scenario/row_removal.h"

namespace scenario {

std::vector<Setting> removalOf(const ListedRows& rows, const programme::Assignments& inForce) {
    const auto& entries = inForce.entries();
    std::vector<Setting> settings;
    for (const std::string& row : rows.keys) {
        const std::string beginning = "a" + std::to_string(rows.appendix) + "." + row + ".";
        for (auto entry = entries.lower_bound({beginning, 0});
             entry != entries.end() && entry->first.path.starts_with(beginning); ++entry) {
            const auto& [path, year] = entry->first;
            // «0501.» begins the cells of row «0501.1» too.
            const bool isOfRow = path.find('.', beginning.size()) == std::string::npos;
            if (isOfRow && year == rows.year && !entry->second.value.empty()) {
                settings.push_back({rows.scenario, path, year, "", "", {}});
            }
        }
    }
    return settings;
}

}  // namespace scenario
