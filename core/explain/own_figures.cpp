#include "core/explain/own_figures.h"

#include "core/programme/default_value.h"

#include <algorithm>

namespace explain {

namespace {

using decimal::Decimal;

/// What the edition gives the region is in force until another figure is entered.
std::optional<Decimal> parameterInForce(const std::string& path, const scenario::Draft& draft,
                                        const programme::Assignments& assignments, int year) {
    const auto entered = programme::assignedNumber(assignments, path, year);
    return entered ? entered : programme::editionNumber(path, year, draft.references(), draft.region());
}

OwnFigure ownOf(const form::Column& column, const scenario::Draft& draft, const programme::Assignments& assignments,
                const programme::YearResult& result) {
    OwnFigure own;
    own.name = column.header.front();
    own.path = column.own;
    own.cell = form::CellAddress::fromPath(column.own);
    own.figure =
        own.cell ? result.cell(*own.cell).figure : parameterInForce(column.own, draft, assignments, result.year());
    return own;
}

}  // namespace

std::vector<OwnFigure> ownFigures(const scenario::Draft& draft, const programme::Assignments& assignments,
                                  const programme::YearResult& result, const form::Appendix& table) {
    const std::string& region = draft.content().region;
    const auto row = std::ranges::find(table.rows, region, &form::Row::label);
    std::vector<OwnFigure> figures;
    for (const form::Column& column : table.columns) {
        if (column.own.empty()) {
            continue;
        }
        auto known = std::ranges::find(figures, column.own, &OwnFigure::path);
        if (known == figures.end()) {
            known = figures.insert(known, ownOf(column, draft, assignments, result));
        }
        if (row != table.rows.end()) {
            const auto printed = result.cell({table.number, row->key, column.key}).figure;
            known->low = known->low ? known->low : printed;
            known->high = printed;
        }
    }
    return figures;
}

}  // namespace explain
