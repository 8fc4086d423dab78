#include "core/check/equality.h"
#include "core/check/row_words.h"
#include "core/check/rules.h"

namespace check {

using decimal::Decimal;
using form::CellAddress;
using form::RuleKind;

namespace {

/// The first named cell less the others; a cell that is empty takes nothing away.
std::optional<Decimal> difference(const Figures& figures, const std::vector<CellAddress>& operands) {
    std::optional<Decimal> rest = figures.printed(operands.front());
    for (std::size_t i = 1; rest && i < operands.size(); ++i) {
        if (const std::optional<Decimal> figure = figures.printed(operands[i])) {
            rest = *rest - *figure;
        }
    }
    return rest;
}

}  // namespace

void checkTies(const Figures& figures, CheckFindings& findings) {
    eachCell(figures, [&](const CellAddress& cell, const form::Row&, const form::Column&, const form::CellRule& rule) {
        // A correction of the cell itself is listed by the rule «adjustment».
        if (rule.operands.empty() || figures.view(cell).corrected) {
            return;
        }
        const std::vector<CellAddress>& operands = rule.operands;
        if (rule.kind == RuleKind::Difference) {
            const std::vector<CellAddress> others(operands.begin() + 1, operands.end());
            compare(figures,
                    {"tie",
                     cell,
                     "Не равно строке " + operands.front().row + " без " + addedRows(cell, others),
                     difference(figures, operands),
                     operands.size(),
                     {}},
                    findings);
        } else {
            const bool one = operands.size() == 1;
            compare(figures,
                    {"tie",
                     cell,
                     (one ? "Не равно числу " : "Не равно сумме ") + addedRows(cell, operands),
                     figures.sum(operands),
                     operands.size(),
                     {}},
                    findings);
        }
    });
}

}  // namespace check
