#include "core/scenario/row_merge.h"

#include <iterator>

namespace scenario {

RowMerge mergeOf(const ListedRows& rows, const form::Edition& edition, const programme::Assignments& inForce) {
    RowMerge merge;
    for (const form::Column& column : edition.appendix(rows.appendix)->columns) {
        const std::string kept = form::CellAddress{rows.appendix, rows.keys[0], column.key}.path();
        const std::string gone = form::CellAddress{rows.appendix, rows.keys[1], column.key}.path();
        const programme::Assignment* const taken = inForce.find(gone, rows.year);
        if (taken == nullptr || taken->value.empty()) {
            continue;
        }
        const std::string_view own = inForce.value(kept, rows.year);
        const bool mayDiffer = column.type == form::ColumnType::Text;
        if (own.empty()) {
            merge.settings.push_back({rows.scenario, kept, rows.year, taken->value, taken->note, {}});
        } else if (own != taken->value && !mayDiffer) {
            merge.conflicts.push_back(column.shortName);
        }
    }
    if (!merge.conflicts.empty()) {
        merge.settings.clear();
        return merge;
    }
    std::ranges::move(removalOf({rows.scenario, rows.appendix, rows.year, {rows.keys[1]}}, inForce),
                      std::back_inserter(merge.settings));
    return merge;
}

}  // namespace scenario
