#include "core/form/lump_half.h"

namespace form {

bool takesLump(const CellRule& rule) {
    return rule.kind == RuleKind::Lump || (rule.kind == RuleKind::Either && rule.otherwise == RuleKind::Lump);
}

std::optional<CellAddress> lumpHalf(const Edition& edition, const CellAddress& cell) {
    const Column* mine = edition.column(cell);
    const CellRule* rule = edition.rule(cell);
    if (mine == nullptr || rule == nullptr || !takesLump(*rule)) {
        return std::nullopt;
    }
    const Measure wanted = mine->measure == Measure::Cost ? Measure::Percap : Measure::Cost;
    for (const Column& column : edition.appendix(cell.appendix)->columns) {
        CellAddress other{cell.appendix, cell.row, column.key};
        if (column.measure == wanted && column.source == mine->source && column.firstYearOnly == mine->firstYearOnly
            && takesLump(*edition.rule(other))) {
            return other;
        }
    }
    return std::nullopt;
}

}  // namespace form
