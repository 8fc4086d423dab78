#include "core/check/equality.h"
#include "core/check/row_words.h"
#include "core/check/rules.h"

#include <algorithm>
#include <iterator>

namespace check {

using form::CellAddress;

namespace {

/// Corrections under one side only: those under both move both sides alike.
std::set<CellAddress> onOneSide(const std::set<CellAddress>& left, const std::set<CellAddress>& right) {
    std::set<CellAddress> result;
    std::ranges::set_symmetric_difference(left, right, std::inserter(result, result.end()));
    return result;
}

std::vector<CellAddress> openCells(const Figures& figures, const CellAddress& total,
                                   const std::vector<std::string>& rows) {
    std::vector<CellAddress> cells;
    for (const std::string& row : rows) {
        CellAddress cell{total.appendix, row, total.column};
        const form::CellRule* rule = figures.rule(cell);
        if (rule != nullptr && form::holdsFigure(*rule)) {
            cells.push_back(std::move(cell));
        }
    }
    return cells;
}

/// The sum the figure was made of. A correction of the total itself is listed by the rule «adjustment».
void checkOwnSum(const Figures& figures, const CellAddress& cell, CheckFindings& findings) {
    const programme::CellView view = figures.view(cell);
    if (view.entered || view.corrected) {
        return;
    }
    const std::vector<CellAddress> addends = figures.addends(cell);
    compare(figures,
            {"sum", cell, "Не равно сумме " + addedRows(cell, addends), figures.sum(addends), addends.size(), {}},
            findings);
}

/// A further sum that the form prints of the same row, such as «20 = 21 + … + 26» beside «20 = 26 + 27 + 32».
void checkOtherSum(const Figures& figures, const CellAddress& cell, const std::vector<std::string>& rows,
                   CheckFindings& findings) {
    const std::vector<CellAddress> addends = openCells(figures, cell, rows);
    const std::set<CellAddress> corrections =
        onOneSide(figures.correctionsUnder({cell}), figures.correctionsUnder(addends));
    compare(
        figures,
        {"sum", cell, "Не равно сумме " + addedRows(cell, addends), figures.sum(addends), addends.size(), corrections},
        findings);
}

/// A row under a common norm has no parts to add: the sum that the form prints of them says less than the row.
bool hasCommonNorm(const Figures& figures, const CellAddress& cell, const form::OtherSum& sum) {
    return std::ranges::any_of(sum.unlessOwn, [&](const std::string& row) {
        return figures.standsAlone({cell.appendix, row, cell.column});
    });
}

/// The cell is taken from cells it names, and the form prints beside it that it is the sum of its parts.
bool printsSumOfParts(const form::Row& row, const form::CellRule& rule) {
    return row.sumPrinted && !row.parts.empty() && !rule.operands.empty()
           && (rule.kind == form::RuleKind::Sum || rule.kind == form::RuleKind::Mirror);
}

/// Rounded shares need not add up to the rounded share of the whole.
void checkShares(const Figures& figures, const CellAddress& cell, const form::Row& row, CheckFindings& findings) {
    const std::vector<CellAddress> addends = openCells(figures, cell, row.parts);
    const std::optional<decimal::Decimal> expected = figures.sum(addends);
    const std::optional<decimal::Decimal> actual = figures.printed(cell);
    const bool comparable = addends.size() == row.parts.size() && !addends.empty();
    if (!comparable || !expected || !actual || *expected == *actual) {
        return;
    }
    CheckFinding finding =
        figures.finding(State::Warning, "sum", cell,
                        "Сумма округлённых долей " + addedRows(cell, addends) + " не равна доле в строке " + cell.row);
    finding.expected = expected;
    finding.actual = actual;
    findings.push_back(std::move(finding));
}

}  // namespace

void checkSums(const Figures& figures, CheckFindings& findings) {
    eachCell(figures, [&](const CellAddress& cell, const form::Row& row, const form::Column& column,
                          const form::CellRule& rule) {
        if (rule.kind == form::RuleKind::Share && !row.parts.empty()) {
            checkShares(figures, cell, row, findings);
        }
        if (printsSumOfParts(row, rule)) {
            checkOtherSum(figures, cell, row.parts, findings);
        }
        if (!isSum(rule) || column.measure == form::Measure::UnitCost || !rule.operands.empty()) {
            return;
        }
        checkOwnSum(figures, cell, findings);
        for (const form::OtherSum& sum : row.otherSums) {
            if (!hasCommonNorm(figures, cell, sum)) {
                checkOtherSum(figures, cell, sum.rows, findings);
            }
        }
    });
}

}  // namespace check
