#include "core/programme/formula_figure.h"

#include "core/programme/default_value.h"
#include "core/programme/options.h"

#include <algorithm>

namespace programme {

namespace {

using decimal::Decimal;
using form::FormulaNode;
using Kind = FormulaNode::Kind;
using Number = std::optional<Decimal>;

}  // namespace

FormulaFigure::FormulaFigure(const form::Edition& edition, const Assignments& assignments, const YearResult& result,
                             Use use)
    : FormulaFigure(edition, assignments, result.year(), [&edition, &result, use](const form::CellAddress& cell) {
          Number figure = result.cell(cell).figure;
          if (figure && use == Use::Transfer) {
              figure->shift(edition.moneyPower(*edition.row(cell), *edition.column(cell)));
          }
          return figure;
      }) {
    m_use = use;
}

FormulaFigure::FormulaFigure(const form::Edition& edition, const Assignments& assignments, int year, Look look)
    : m_assignments(assignments),
      m_year(year),
      m_rounder(rounderOf(edition, assignments)),
      m_use(Use::Comparison),
      m_look(std::move(look)) {}

Number FormulaFigure::of(const FormulaNode& node) const {
    switch (node.kind) {
    case Kind::Number:
        return node.number;
    case Kind::Cell:
        return m_look(node.cell);
    case Kind::Parameter:
        return assignedNumber(m_assignments, node.parameter, m_year);
    case Kind::Rounded: {
        const Number figure = of(node.operands.front());
        return figure ? Number(m_rounder.rounded(*figure, node.digits)) : figure;
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

Number FormulaFigure::chained(const FormulaNode& node) const {
    Number result = of(node.operands.front());
    for (std::size_t i = 1; i < node.operands.size(); ++i) {
        const Number next = of(node.operands[i]);
        if (node.kind == Kind::IfAny) {
            return result ? result : next;
        }
        if (leavesOut(node.kind) && !next) {
            continue;
        }
        if (node.kind == Kind::Sum && leavesOut(node.kind) && !result) {
            result = next;
            continue;
        }
        if (!result || !next) {
            return std::nullopt;
        }
        result = joined(node.kind, *result, *next);
    }
    return result;
}

/// A product lacks its figure when a factor does, whatever a sum may leave out.
bool FormulaFigure::leavesOut(Kind kind) const {
    return m_use == Use::Transfer && (kind == Kind::Sum || kind == Kind::Difference);
}

Number FormulaFigure::joined(Kind kind, const Decimal& a, const Decimal& b) const {
    constexpr int workingDigits = 12;
    switch (kind) {
    case Kind::Difference:
        return a - b;
    case Kind::Product:
        return a * b;
    case Kind::Quotient:
        return b.isZero() ? Number() : Number(m_rounder.quotient(a, b, workingDigits));
    case Kind::Least:
        return std::min(a, b);
    case Kind::Greatest:
        return std::max(a, b);
    default:
        return a + b;
    }
}

}  // namespace programme
