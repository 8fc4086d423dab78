// «incomplete» where cells are computed by formulas: which operand is not entered although a figure is printed that
// misses it. A product or quotient needs all of its cells; what a sum lacks it leaves out.
#include "core/check/row_words.h"
#include "core/check/rules.h"
#include "core/form/formula.h"

#include <algorithm>
#include <map>
#include <set>

namespace check {

namespace {

using form::CellAddress;
using form::FormulaNode;
using Kind = FormulaNode::Kind;

class FormulaGaps {
public:
    explicit FormulaGaps(const Figures& figures) : m_figures(figures) {}

    /// By table and column.
    [[nodiscard]] const std::map<std::pair<int, std::string>, std::vector<CellAddress>>& find() {
        const plan::Plan& plan = m_figures.result().plan();
        collectTotals(plan);
        for (const plan::PlannedCell& cell : plan.cells) {
            if (cell.formula == nullptr || !isIncomplete(cell)) {
                continue;
            }
            if (m_totals.contains({cell.address.appendix, cell.address.column}) && isBegun(cell.address.appendix)) {
                gather(cell.formula->root, false);
            }
        }
        return m_lacked;
    }

private:
    [[nodiscard]] const plan::ExactValue& valueOf(const plan::PlannedCell& cell) const {
        return m_figures.result().values()[cell.slot];
    }
    [[nodiscard]] bool isIncomplete(const plan::PlannedCell& cell) const {
        return cell.slot != plan::noSlot && valueOf(cell).incomplete;
    }

    /// Columns in which something is printed although a part of it is missing.
    void collectTotals(const plan::Plan& plan) {
        for (const plan::PlannedCell& cell : plan.cells) {
            if (isIncomplete(cell) && valueOf(cell).present) {
                m_totals.emplace(cell.address.appendix, cell.address.column);
            }
        }
    }

    /// Somebody has entered something there: a table that nobody touched lacks everything, and is told by its mark.
    bool isBegun(int appendix) {
        const auto [known, isNew] = m_begun.try_emplace(appendix, false);
        if (isNew) {
            const std::string prefix = "a" + std::to_string(appendix) + ".";
            const auto& given = m_figures.assignments().entries();
            for (auto at = given.lower_bound({prefix, 0}); at != given.end() && at->first.path.starts_with(prefix);
                 ++at) {
                known->second = known->second || (at->first.year == m_figures.year() && !at->second.value.empty());
            }
        }
        return known->second;
    }

    void gather(const FormulaNode& node, bool isFactor) {
        if (node.kind == Kind::Cell) {
            if (isFactor) {
                addIfLacked(node.cell);
            }
            return;
        }
        const bool multiplies = node.kind == Kind::Product || node.kind == Kind::Quotient;
        const bool adds = node.kind == Kind::Sum || node.kind == Kind::Parts || node.kind == Kind::IfAny;
        for (const FormulaNode& operand : node.operands) {
            gather(operand, multiplies || (isFactor && !adds));
        }
    }

    /// What is itself computed of an incomplete part is told at that part.
    void addIfLacked(const CellAddress& cell) {
        const plan::PlannedCell* const planned = m_figures.result().plan().cell(cell);
        if (planned == nullptr || planned->slot == plan::noSlot || valueOf(*planned).present
            || valueOf(*planned).incomplete) {
            return;
        }
        std::vector<CellAddress>& column = m_lacked[{cell.appendix, cell.column}];
        if (std::ranges::find(column, cell) == column.end()) {
            column.push_back(cell);
        }
    }

    const Figures& m_figures;
    std::map<int, bool> m_begun;
    std::set<std::pair<int, std::string>> m_totals;
    std::map<std::pair<int, std::string>, std::vector<CellAddress>> m_lacked;
};

}  // namespace

void checkFormulaGaps(const Figures& figures, CheckFindings& findings) {
    const form::Edition& edition = figures.edition();
    FormulaGaps gaps(figures);
    for (const auto& [place, cells] : gaps.find()) {
        std::vector<std::string> rows;
        for (const CellAddress& cell : cells) {
            rows.push_back(form::rowName(edition, cell));
        }
        findings.push_back(figures.finding(State::Error, "incomplete", cells.front(),
                                           "Итог неполный: не введено «" + edition.column(cells.front())->shortName
                                               + "» в " + (rows.size() == 1 ? "строке " : "строках ")
                                               + listedRows(rows)));
    }
}

}  // namespace check
