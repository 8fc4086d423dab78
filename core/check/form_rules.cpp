// «form»: what the act of the edition asks of figures of several tables, as checks.csv says it.
#include "core/check/rules.h"
#include "core/form/formula.h"
#include "core/programme/default_value.h"

#include <algorithm>

namespace check {

namespace {

using decimal::Decimal;
using form::FormulaNode;
using Kind = FormulaNode::Kind;
using Number = std::optional<Decimal>;

/// Figures of one year put into a formula as they are printed. A side that lacks a cell has no figure, and nothing is
/// compared: that something is missing is told at its own place.
class SideFigure {
public:
    explicit SideFigure(const Figures& figures) : m_figures(figures) {}

    [[nodiscard]] Number of(const FormulaNode& node) const {
        switch (node.kind) {
        case Kind::Number:
            return node.number;
        case Kind::Cell:
            return m_figures.printed(node.cell);
        case Kind::Parameter:
            return programme::assignedNumber(m_figures.assignments(), node.parameter, m_figures.year());
        case Kind::Rounded: {
            const Number figure = of(node.operands.front());
            return figure ? Number(m_figures.settings().rounder().rounded(*figure, node.digits)) : figure;
        }
        case Kind::Parts:
        case Kind::Sum:
        case Kind::Difference:
        case Kind::Product:
        case Kind::Quotient:
        case Kind::Least:
        case Kind::Greatest:
        case Kind::IfAny:
            break;
        }
        return chained(node);
    }

private:
    [[nodiscard]] Number chained(const FormulaNode& node) const {
        Number result = of(node.operands.front());
        for (std::size_t i = 1; i < node.operands.size(); ++i) {
            const Number next = of(node.operands[i]);
            if (node.kind == Kind::IfAny) {
                return result ? result : next;
            }
            if (!result || !next) {
                return std::nullopt;
            }
            result = joined(node.kind, *result, *next);
        }
        return result;
    }

    [[nodiscard]] Number joined(Kind kind, const Decimal& a, const Decimal& b) const {
        constexpr int workingDigits = 12;
        switch (kind) {
        case Kind::Difference:
            return a - b;
        case Kind::Product:
            return a * b;
        case Kind::Quotient:
            return b.isZero() ? Number() : Number(m_figures.settings().rounder().quotient(a, b, workingDigits));
        case Kind::Least:
            return std::min(a, b);
        case Kind::Greatest:
            return std::max(a, b);
        default:
            return a + b;
        }
    }

    const Figures& m_figures;
};

const form::CellAddress& placeOf(const form::FormCheck& check) {
    const auto leaves = form::leavesOf(check.left);
    return (*std::ranges::find(leaves, Kind::Cell, [](const FormulaNode* leaf) { return leaf->kind; }))->cell;
}

void checkForm(const Figures& figures, const form::FormCheck& check, CheckFindings& findings) {
    const SideFigure figure(figures);
    Number left = figure.of(check.left.root);
    Number right = figure.of(check.right.root);
    if (!left || !right) {
        return;
    }
    const plan::Rounder rounder = figures.settings().rounder();
    left = rounder.rounded(*left, check.digits);
    right = rounder.rounded(*right, check.digits);
    const bool holds = check.relation == form::FormCheck::Relation::Equal ? *left == *right : *left <= *right;
    if (holds) {
        return;
    }
    const State state = check.severity == form::FormCheck::Severity::Error ? State::Error : State::Warning;
    CheckFinding finding = figures.finding(state, check.key, placeOf(check), check.text + " (" + check.clause + ")");
    finding.expected = right;
    finding.actual = left;
    findings.push_back(std::move(finding));
}

}  // namespace

void checkFormRules(const Figures& figures, CheckFindings& findings) {
    for (const form::FormCheck& check : figures.edition().checks) {
        try {
            checkForm(figures, check, findings);
        } catch (const decimal::ArithmeticError&) {
            // A figure that outgrows the decimal is told where it stands.
            continue;
        }
    }
}

}  // namespace check
