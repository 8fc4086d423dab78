// Formulas of the second grammar: the tree becomes steps of the plan. Money is counted in roubles inside a formula and
// comes out in the scale of its cell; a product keeps its division for the end, so nothing is rounded before it.
#include "core/plan/plan_builder.h"

#include <algorithm>

namespace plan {

using form::FormulaNode;
using Kind = FormulaNode::Kind;

void PlanBuilder::compileFormula(std::size_t index, Slot target) {
    const auto& cell = m_cells[index];
    const int power = m_edition.moneyPower(*cell.row, *cell.column);
    const FormulaNode& root = cell.rule->formula->root;
    static_cast<void>(ended(root, index, {roundedStep(Op::Copy, index, target, true), power}));
}

/// What is typed, or what the act says, else the formula.
void PlanBuilder::compileElseFormula(std::size_t index, Slot given, Slot target) {
    const Slot computed = newSlot();
    compileFormula(index, computed);
    addStep({.op = Op::Chosen, .target = target}, {given, computed}, index);
}

/// The figure of the node by way of the step that rounds it: a product rounds what it divides, others are copied.
PlanBuilder::Term PlanBuilder::ended(const FormulaNode& node, std::size_t index, Ending ending) {
    if (node.kind == Kind::Product || node.kind == Kind::Quotient) {
        return productTerm(node, index, &ending);
    }
    const Term term = inPower(termOf(node, index), ending.power, index);
    addStep(ending.step, {term.slot}, index);
    return {ending.step.target, ending.power, term.drives};
}

PlanBuilder::Term PlanBuilder::termOf(const FormulaNode& node, std::size_t index) {
    switch (node.kind) {
    case Kind::Number:
        return constantTerm(node.number, index);
    case Kind::Cell:
        return cellTerm(node, index);
    case Kind::Parameter:
        return parameterTerm(node);
    case Kind::Product:
    case Kind::Quotient:
        return productTerm(node, index, nullptr);
    case Kind::Rounded: {
        // Money is rounded in roubles, whatever the scale of its cell.
        const Step step{
            .op = Op::Copy, .target = newSlot(), .digits = static_cast<std::int8_t>(node.digits), .rounds = true};
        return ended(node.operands.front(), index, {step, 0});
    }
    case Kind::Parts:
    case Kind::Sum:
    case Kind::Difference:
    case Kind::Least:
    case Kind::Greatest:
    case Kind::IfAny:
        break;
    }
    return alikeTerm(node, index);
}

namespace {

/// a × b ÷ c × d: what is multiplied and what divides, through all products in it.
void gatherFactors(const FormulaNode& node, bool divides, std::vector<const FormulaNode*>& above,
                   std::vector<const FormulaNode*>& below) {
    if (node.kind != Kind::Product && node.kind != Kind::Quotient) {
        (divides ? below : above).push_back(&node);
        return;
    }
    for (std::size_t i = 0; i < node.operands.size(); ++i) {
        const bool turns = node.kind == Kind::Quotient && i > 0;
        gatherFactors(node.operands[i], divides != turns, above, below);
    }
}

}  // namespace

PlanBuilder::Term PlanBuilder::productTerm(const FormulaNode& node, std::size_t index, const Ending* ending) {
    std::vector<const FormulaNode*> above;
    std::vector<const FormulaNode*> below;
    gatherFactors(node, false, above, below);
    const auto terms = [&](const std::vector<const FormulaNode*>& factors) {
        std::vector<Term> found;
        std::ranges::transform(factors, std::back_inserter(found),
                               [&](const FormulaNode* factor) { return termOf(*factor, index); });
        return found;
    };
    if (below.empty()) {
        return productOf(terms(above), index, ending);
    }
    Term dividend = above.empty() ? constantTerm(decimal::Decimal(1), index) : productOf(terms(above), index, nullptr);
    const Term divisor = productOf(terms(below), index, nullptr);
    if (divisor.drives && !dividend.drives) {
        // A number over a cell: nothing stands there before the cell has its figure.
        std::vector<Term> both{dividend, divisor};
        guardContext(both, index);
        dividend = {both.front().slot, dividend.power, true};
    }
    return joined(divisor.drives ? Op::Quotient : Op::Ratio, dividend, divisor, index, ending);
}

/// What belongs to the row first: the population and the numbers go with it.
PlanBuilder::Term PlanBuilder::productOf(std::vector<Term> factors, std::size_t index, const Ending* ending) {
    std::ranges::stable_partition(factors, &Term::drives);
    Term product = factors.front();
    if (factors.size() == 1 && ending != nullptr) {
        return joined(Op::Scaled, product, constantTerm(decimal::Decimal(1), index), index, ending);
    }
    for (std::size_t i = 1; i < factors.size(); ++i) {
        const bool isLast = i + 1 == factors.size();
        product =
            joined(factors[i].drives ? Op::Product : Op::Scaled, product, factors[i], index, isLast ? ending : nullptr);
    }
    return product;
}

/// One product or quotient; the last of a formula rounds it and brings it into the scale of the cell.
PlanBuilder::Term PlanBuilder::joined(Op op, Term first, Term second, std::size_t index, const Ending* ending) {
    const bool divides = op == Op::Quotient || op == Op::Ratio;
    const int power = divides ? first.power - second.power : first.power + second.power;
    Step step = ending != nullptr ? ending->step : Step{.target = newSlot()};
    step.op = op;
    Term result{step.target, power, first.drives || second.drives};
    if (ending != nullptr) {
        step.shift = static_cast<std::int8_t>(power - ending->power);
        result.power = ending->power;
    }
    addStep(step, {first.slot, second.slot}, index);
    return result;
}

/// Figures of one unit: brought into one money scale, then added, subtracted, compared or chosen from.
PlanBuilder::Term PlanBuilder::alikeTerm(const FormulaNode& node, std::size_t index) {
    std::vector<Term> terms = termsOf(node, index);
    if (terms.empty()) {
        fault(m_cells[index], "сумме нечего складывать: у строки нет частей с открытой ячейкой в этом столбце");
        return constantTerm(decimal::Decimal(), index);
    }
    const int power = terms.front().power;
    for (Term& term : terms) {
        term = inPower(term, power, index);
    }
    if (node.kind != Kind::IfAny) {
        guardContext(terms, index);
    }
    Step step{.target = newSlot()};
    switch (node.kind) {
    case Kind::Difference:
        step.op = Op::Difference;
        break;
    case Kind::Least:
        step.op = Op::Least;
        break;
    case Kind::Greatest:
        step.op = Op::Greatest;
        break;
    case Kind::IfAny:
        step.op = Op::AnyElse;
        break;
    default:
        step.op = Op::Sum;
    }
    std::vector<Slot> operands;
    std::ranges::transform(terms, std::back_inserter(operands), &Term::slot);
    addStep(step, std::move(operands), index);
    return {step.target, power, std::ranges::any_of(terms, &Term::drives)};
}

std::vector<PlanBuilder::Term> PlanBuilder::termsOf(const FormulaNode& node, std::size_t index) {
    std::vector<Term> terms;
    for (const FormulaNode& operand : node.operands) {
        if (node.kind == Kind::Parts) {
            const auto part = find(operand.cell);
            if (!part || m_cells[*part].planned.slot == noSlot) {
                continue;
            }
        }
        terms.push_back(termOf(operand, index));
    }
    return terms;
}

/// «100 − [share]» is empty while the share is: numbers and populations stand only where a cell of the row does.
void PlanBuilder::guardContext(std::vector<Term>& terms, std::size_t index) {
    std::vector<Slot> drivers;
    for (const Term& term : terms) {
        if (term.drives) {
            drivers.push_back(term.slot);
        }
    }
    if (drivers.empty() || drivers.size() == terms.size()) {
        return;
    }
    Slot anyDriver = drivers.front();
    if (drivers.size() > 1) {
        anyDriver = newSlot();
        addStep({.op = Op::Sum, .target = anyDriver}, std::move(drivers), index);
    }
    for (Term& term : terms) {
        if (term.drives) {
            continue;
        }
        const Slot guarded = newSlot();
        addStep({.op = Op::IfBoth, .target = guarded}, {term.slot, anyDriver}, index);
        term.slot = guarded;
    }
}

PlanBuilder::Term PlanBuilder::cellTerm(const FormulaNode& node, std::size_t index) {
    const auto found = operandOf(index, node.cell);
    if (!found) {
        return constantTerm(decimal::Decimal(), index);
    }
    const auto& cell = m_cells[*found];
    return {printedSlotOf(*found), m_edition.moneyPower(*cell.row, *cell.column), true};
}

PlanBuilder::Term PlanBuilder::parameterTerm(const FormulaNode& node) {
    const std::string& path = node.parameter;
    if (path.starts_with(form::previousPrefix)) {
        return {input(path), m_edition.moneyPower(*m_edition.row(node.cell), *m_edition.column(node.cell)), true};
    }
    // Amounts of the laws are typed in the edition's own scale.
    return {input(path), path.starts_with("law.") ? form::powerOfTen(m_edition.money) : 0, false};
}

PlanBuilder::Term PlanBuilder::constantTerm(const decimal::Decimal& number, std::size_t index) {
    m_constants.push_back(number);
    const Slot slot = newSlot();
    addStep({.op = Op::Constant, .target = slot, .split = static_cast<std::uint16_t>(m_constants.size() - 1)}, {},
            index);
    return {slot, 0, false};
}

PlanBuilder::Term PlanBuilder::inPower(Term term, int power, std::size_t index) {
    if (term.power == power) {
        return term;
    }
    const Slot scaled = newSlot();
    addStep({.op = Op::Scaled, .target = scaled, .shift = static_cast<std::int8_t>(term.power - power)},
            {term.slot, constantTerm(decimal::Decimal(1), index).slot}, index);
    return {scaled, power, term.drives};
}

}  // namespace plan
