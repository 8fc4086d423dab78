#include "core/scenario/mark_parts.h"

#include <algorithm>

namespace scenario {

namespace {

using form::Column;

const Column* columnOf(const std::vector<Column>& columns, const std::string& key) {
    const auto found = std::ranges::find(columns, key, &Column::key);
    return found == columns.end() ? nullptr : &*found;
}

bool isPartOf(const std::vector<Column>& columns, const Column& part, const std::string& whole) {
    for (const Column* at = &part; at != nullptr && !at->partOf.empty(); at = columnOf(columns, at->partOf)) {
        if (at->partOf == whole) {
            return true;
        }
    }
    return false;
}

}  // namespace

std::vector<Setting> withParts(const Setting& mark, const form::CellAddress& cell, const form::Edition& edition,
                               const programme::Assignments& inForce) {
    std::vector<Setting> settings{mark};
    const form::Column* const typed = edition.column(cell);
    if (typed == nullptr || typed->type != form::ColumnType::Mark) {
        return settings;
    }
    const std::vector<Column>& columns = edition.appendix(cell.appendix)->columns;
    const bool isSet = !mark.value.empty();
    for (const Column& column : columns) {
        const bool follows = isSet ? isPartOf(columns, *typed, column.key) : isPartOf(columns, column, cell.column);
        Setting other = mark;
        other.path = form::CellAddress{cell.appendix, cell.row, column.key}.path();
        if (follows && inForce.value(other.path, mark.year).empty() == isSet) {
            settings.push_back(std::move(other));
        }
    }
    return settings;
}

}  // namespace scenario
