#include "core/analysis/rebalance_rows.h"

#include "core/analysis/lever.h"

#include <algorithm>
#include <map>

namespace analysis {

namespace {

bool movesAlone(const std::string& row, const form::Appendix& appendix, const WhatIf& whatIf) {
    const form::CellAddress volume{appendix.number, row, columnOf(appendix, form::Measure::Volume)};
    const form::CellAddress cost{appendix.number, row, columnOf(appendix, form::Measure::UnitCost)};
    if (volume.column.empty() || cost.column.empty() || !findLever({volume.path(), {}}, whatIf)) return false;
    const auto unitCost = whatIf.base().cell(cost).figure;
    return unitCost && !unitCost->isZero();
}

}  // namespace

std::string columnOf(const form::Appendix& appendix, form::Measure measure) {
    const auto found = std::ranges::find(appendix.columns, measure, &form::Column::measure);
    return found == appendix.columns.end() ? std::string() : found->key;
}

std::vector<std::string> movableRows(const std::vector<std::string>& rows, const std::string& first, int appendix,
                                     const WhatIf& whatIf) {
    const auto* form = whatIf.edition().appendix(appendix);
    if (!form) return {};
    auto movable = rows;
    std::erase_if(movable, [&](const std::string& row) { return !form->row(row) || !movesAlone(row, *form, whatIf); });
    if (movable.empty()) return movable;
    const bool hasFirst = std::ranges::find(movable, first) != movable.end();
    const auto source = form->row(hasFirst ? first : movable.front())->population;
    std::erase_if(movable, [&](const std::string& row) { return form->row(row)->population != source; });
    return movable;
}

text::Findings repeatedRows(const std::vector<std::string>& rows) {
    text::Findings findings;
    std::map<std::string, int> times;
    for (const auto& row : rows)
        if (++times[row] == 2)
            findings.push_back({text::Severity::Error, row, "строка " + row + " названа дважды; оставьте её в списке один раз"});
    return findings;
}

}  // namespace analysis
