#include "core/scenario/rows_of_plan.h"

#include "core/programme/list_rows.h"

#include <algorithm>

namespace scenario {

std::vector<Setting> rowsOfPlan(const DraftContent& other, const form::Edition& edition, const ListedRows& into) {
    const Draft old(other, {}, [] { return std::string(); });
    const form::Appendix* const list = other.edition->appendix(into.appendix);
    if (list == nullptr || !list->listRow) {
        return {};
    }
    const std::vector<int> years = old.years();
    const int year = std::clamp(into.year - 1, years.front(), years.back());
    const programme::Assignments given = old.assignments(rootScenario);
    std::vector<Setting> settings;
    for (const std::string& row : programme::listRows(*list, given, year)) {
        for (const form::Column& column : list->columns) {
            const std::string path = form::CellAddress{into.appendix, row, column.key}.path();
            const programme::Assignment* const cell = given.find(path, year);
            const auto parameter = programme::parseParameter(path, edition);
            if (cell != nullptr && !cell->value.empty() && parameter
                && programme::acceptValue(*parameter.value, cell->value, edition)) {
                settings.push_back({into.scenario, path, into.year, cell->value, cell->note, {}});
            }
        }
    }
    return settings;
}

}  // namespace scenario
