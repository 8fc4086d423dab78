#include "core/exchange/slot_formulas.h"

#include "core/exchange/rounded_formula.h"

#include <algorithm>
#include <set>

namespace exchange {

using book::Formula;
using book::Place;
using book::Range;
using plan::Op;
using plan::Slot;
using plan::Step;

namespace {

/// Cells of a column that stand one under another are a range, «F8:F12».
Formula listed(std::vector<Formula> terms) {
    constexpr std::size_t fewest = 3;
    Formula list;
    const auto add = [&list](const Formula& term) {
        if (!list.empty()) {
            list += ";";
        }
        list += term;
    };
    for (std::size_t at = 0; at < terms.size();) {
        std::size_t end = at + 1;
        const Place* const first = terms[at].alone();
        while (first != nullptr && end < terms.size()) {
            const Place* const next = terms[end].alone();
            const Place wanted{first->sheet, first->row + static_cast<int>(end - at), first->column};
            if (next == nullptr || *next != wanted) {
                break;
            }
            ++end;
        }
        if (end - at >= fewest) {
            add(Formula(Range{*first, first->row + static_cast<int>(end - at) - 1}));
            at = end;
        } else {
            add(terms[at++]);
        }
    }
    return list;
}

std::string powerWords(int shift) {
    return (shift < 0 ? "/1" : "*1") + std::string(static_cast<std::size_t>(shift < 0 ? -shift : shift), '0');
}

}  // namespace

SlotFormulas::SlotFormulas(const plan::Plan& plan, std::span<const plan::ExactValue> values, Places places)
    : m_plan(plan), m_values(values), m_places(std::move(places)), m_cellOf(plan.slotCount, -1) {
    for (std::size_t at = 0; at < plan.cells.size(); ++at) {
        for (const Slot slot : {plan.cells[at].entry, plan.cells[at].slot}) {
            if (slot != plan::noSlot) {
                m_cellOf[slot] = static_cast<std::int32_t>(at);
            }
        }
    }
}

/// Targets are numbered after the inputs in the order of the steps. nullptr for an input.
const Step* SlotFormulas::stepOf(Slot slot) const {
    return slot < m_plan.inputs.size() ? nullptr : &m_plan.steps[slot - m_plan.inputs.size()];
}

std::span<const Slot> SlotFormulas::operandsOf(const Step& step) const {
    // Witnesses are read for their completeness only.
    return std::span(m_plan.operands).subspan(step.first, static_cast<std::size_t>(step.count - step.witnesses));
}

/// Looks through «the entry, else …» to the branch taken.
Slot SlotFormulas::deciding(Slot slot) const {
    for (const Step* step = stepOf(slot); step != nullptr; step = stepOf(slot)) {
        const std::span<const Slot> operands = operandsOf(*step);
        if (step->op == Op::Chosen) {
            slot = operands[present(operands[0]) ? 0 : 1];
        } else if (step->op == Op::AnyElse) {
            const plan::ExactValue& parts = m_values[operands[0]];
            slot = operands[parts.present || parts.incomplete || !present(operands[1]) ? 0 : 1];
        } else {
            return slot;
        }
    }
    return slot;
}

Slot SlotFormulas::given(const plan::PlannedCell& cell) const {
    const Slot slot = cell.slot == plan::noSlot ? plan::noSlot : deciding(cell.slot);
    return slot != plan::noSlot && stepOf(slot) == nullptr ? slot : plan::noSlot;
}

Formula SlotFormulas::of(const plan::PlannedCell& cell) const {
    const Slot slot = cell.slot == plan::noSlot ? plan::noSlot : deciding(cell.slot);
    const Step* const step = slot == plan::noSlot ? nullptr : stepOf(slot);
    if (step == nullptr) {
        return {};
    }
    const Formula formula = finished(*step, computed(*step)).formula;
    return present(cell.slot) ? formula : guarded(*step, formula);
}

SlotFormulas::Term SlotFormulas::termOf(Slot slot) const {
    if (const std::int32_t cell = m_cellOf[slot]; cell >= 0) {
        return {Formula(m_places.cell(m_plan.cells[static_cast<std::size_t>(cell)].address)), true};
    }
    const Step* const step = stepOf(slot);
    return step == nullptr ? Term{Formula(m_places.input(slot)), true} : finished(*step, computed(*step));
}

SlotFormulas::Term SlotFormulas::computed(const Step& step) const {
    const std::span<const Slot> operands = operandsOf(step);
    switch (step.op) {
    case Op::Entry:
    case Op::Formula:
        break;
    case Op::Sum:
        return sumOf(operands);
    case Op::Difference: {
        Term term = termOf(operands.front());
        term.formula += "-";
        term.formula += sumOf(operands.subspan(1)).formula;
        term.holds = false;
        return term;
    }
    case Op::Product:
    case Op::Scaled:
        return chain(operands, "*", step.shift);
    case Op::Ratio:
    case Op::Quotient: {
        Term term = chain(operands.first(1), "*", step.shift);
        const Term divisor = termOf(operands[1]);
        term.formula += "/";
        term.formula += divisor.holds ? divisor.formula : inBrackets(divisor.formula);
        term.holds = false;
        return term;
    }
    case Op::Weighted: {
        Term term = termOf(operands[0]);
        term.formula += "/";
        term.formula += termOf(operands[1]).formula;
        term.holds = false;
        return term;
    }
    case Op::IfBoth:
    case Op::Copy:
        return termOf(operands[0]);
    case Op::Share: {
        Term term = sumOf(operands.first(step.split));
        term.formula += "/";
        term.formula += sumOf(operands.subspan(step.split)).formula;
        term.formula += "*100";
        term.holds = false;
        return term;
    }
    case Op::Constant:
        return {Formula(m_plan.constants[step.split].toPlain()), !m_plan.constants[step.split].isNegative()};
    case Op::Chosen:
        return termOf(operands[present(operands[0]) ? 0 : 1]);
    case Op::AnyElse:
        return termOf(operands[present(operands[0]) || m_values[operands[0]].incomplete ? 0 : 1]);
    case Op::Least:
        return called("MIN", operands);
    case Op::Greatest:
        return called("MAX", operands);
    }
    return {};
}

/// What is not there adds nothing; where nothing is there all of it is named, so that it lives when it comes.
SlotFormulas::Term SlotFormulas::sumOf(std::span<const Slot> slots) const {
    const bool any = std::ranges::any_of(slots, [this](Slot slot) { return present(slot); });
    std::vector<Formula> terms;
    for (const Slot slot : slots) {
        if (present(slot) || !any || m_cellOf[slot] >= 0) {
            terms.push_back(termOf(slot).formula);
        }
    }
    if (terms.size() == 1 && terms.front().alone() != nullptr) {
        return {terms.front(), true};
    }
    Formula sum("SUM(");
    sum += listed(std::move(terms));
    sum += ")";
    return {sum, true};
}

SlotFormulas::Term SlotFormulas::chain(std::span<const Slot> slots, const std::string& sign, int shift) const {
    Formula product;
    for (const Slot slot : slots) {
        const Term term = termOf(slot);
        if (!product.empty()) {
            product += sign;
        }
        product += term.holds ? term.formula : inBrackets(term.formula);
    }
    if (shift != 0) {
        product += powerWords(shift);
    }
    return {product, slots.size() == 1 && shift == 0};
}

SlotFormulas::Term SlotFormulas::called(const std::string& name, std::span<const Slot> slots) const {
    std::vector<Formula> terms;
    for (const Slot slot : slots) {
        if (present(slot)) {
            terms.push_back(termOf(slot).formula);
        }
    }
    Formula call(name + "(");
    call += listed(std::move(terms));
    call += ")";
    return {call, true};
}

SlotFormulas::Term SlotFormulas::finished(const Step& step, Term term) const {
    // A sum of rounded figures has its digits already; one of entries with more of them does not.
    const bool adds = step.op == Op::Sum || step.op == Op::Difference || step.op == Op::Copy;
    const plan::ExactValue exact = adds ? plan::unroundedResult(m_plan, step, m_values) : plan::ExactValue{};
    const bool isWhole = adds && (!exact.present || exact.number.withoutZeros(0).scale() <= step.digits);
    if (step.rounds && step.digits >= 0 && !isWhole) {
        const plan::ExactValue whole = plan::unroundedResult(m_plan, step, m_values);
        term = {roundedFormula(term.formula, step.digits, m_plan.rounding, whole.number), true};
    }
    if (step.adjustment != plan::noSlot && present(step.adjustment)) {
        term.formula += "+";
        term.formula += Formula(m_places.input(step.adjustment));
        term.holds = false;
    }
    return term;
}

Formula SlotFormulas::guarded(const Step& step, const Formula& formula) const {
    std::set<Place> named;
    std::vector<Formula> cells;
    for (const Place& place : formula.places()) {
        if (named.insert(place).second) {
            cells.emplace_back(place);
        }
    }
    if (cells.empty()) {
        return {};
    }
    const bool any = step.op == Op::Sum;
    Formula whole("IF(COUNT(");
    const std::string least = std::to_string(any ? std::size_t{1} : cells.size());
    whole += listed(std::move(cells));
    whole += ")<" + least + ";\"\";IFERROR(";
    whole += formula;
    whole += ";\"\"))";
    return whole;
}

}  // namespace exchange
