#include "core/check/table_readiness.h"

#include <algorithm>

namespace check {

namespace {

using form::Measure;
using form::RuleKind;

bool isWanted(const form::Row& row, const form::Column& column, const form::CellRule& rule) {
    if (!form::takesEntry(rule) || rule.kind == RuleKind::Either || row.relation == form::Relation::OfWhich) {
        return false;
    }
    return rule.kind != RuleKind::Lump || column.measure == Measure::Cost;
}

Ready stateOf(const TableReadiness& table) {
    if (table.wanted == table.filled) {
        return table.wanted == 0 ? Ready::Empty : Ready::Full;
    }
    return table.filled == 0 ? Ready::Empty : Ready::Partial;
}

TableReadiness ofList(const programme::ListResult& list) {
    TableReadiness table{.appendix = list.appendix(), .missing = {}};
    table.wanted = static_cast<int>(list.rows().size());
    for (std::size_t place = 0; place < list.rows().size(); ++place) {
        if (const auto cell = list.incompleteCell(place)) {
            table.missing = table.missing ? table.missing : cell;
        } else {
            ++table.filled;
        }
    }
    table.state = table.wanted == 0 ? Ready::Empty : table.filled == table.wanted ? Ready::Full : Ready::Partial;
    return table;
}

bool hasFigure(const programme::YearResult& result, const form::CellAddress& cell) {
    const plan::PlannedCell* const planned = result.plan().cell(cell);
    return planned != nullptr && planned->slot != plan::noSlot && result.values()[planned->slot].present;
}

}  // namespace

TableInputs::TableInputs(const form::Edition& edition) {
    for (const form::Appendix& appendix : edition.appendices) {
        Table& table = m_tables.emplace_back(Table{&appendix, {}});
        for (const form::Row& row : appendix.rows) {
            for (std::size_t column = 0; column < appendix.columns.size(); ++column) {
                const form::Column& of = appendix.columns[column];
                if (isWanted(row, of, row.cells[column])) {
                    table.inputs.push_back(
                        {{appendix.number, row.key, of.key}, form::quantityOf(row, of).measure != Measure::Other});
                }
            }
        }
    }
}

std::vector<TableReadiness> TableInputs::of(const programme::Calculation& calculation, int year) const {
    const programme::YearResult& result = *calculation.year(year);
    std::vector<TableReadiness> tables;
    for (const Table& table : m_tables) {
        if (const programme::ListResult* const list = result.list(table.appendix->number)) {
            tables.push_back(ofList(*list));
            continue;
        }
        TableReadiness& readiness =
            tables.emplace_back(TableReadiness{.appendix = table.appendix->number, .missing = {}});
        for (const Input& input : table.inputs) {
            if (hasFigure(result, input.cell)) {
                ++readiness.filled;
                ++readiness.wanted;
                continue;
            }
            const programme::CellView view = result.cell(input.cell);
            const bool isOfAnotherYear =
                std::ranges::any_of(calculation.years, [&](const auto& other) { return hasFigure(other, input.cell); });
            if (view.existsInYear && (!input.mayBeLeft || view.missing || isOfAnotherYear)) {
                ++readiness.wanted;
                readiness.missing = readiness.missing ? readiness.missing : std::optional(input.cell);
            }
        }
        // A table of the act's own figures has nothing to be typed.
        readiness.state = table.inputs.empty() ? Ready::Full : stateOf(readiness);
    }
    return tables;
}

}  // namespace check
