// Unit costs of totals, and either-or rows: what is weighted must follow the choice of what is added.
#include "core/plan/plan_builder.h"

namespace plan {

using form::Measure;
using form::RuleKind;

/// Unit cost of a total. Its parts may be totals themselves, so the money and the volume behind each part are
/// added up from the leaves, unrounded; the parts' own N and Z follow as witnesses, for traces.
void PlanBuilder::compileWeighted(std::size_t index, Slot target) {
    std::vector<Slot> money;
    std::vector<Slot> volume;
    std::vector<Slot> witnesses;
    for (const auto part : partsOf(index)) {
        const auto turnover = turnoverOf(part);
        if (!turnover) {
            continue;
        }
        money.push_back(turnover->money);
        volume.push_back(turnover->volume);
        witnesses.push_back(m_cells[*partner(m_cells[part], Measure::Volume)].planned.slot);
        witnesses.push_back(m_cells[part].planned.slot);
    }
    const Turnover sum{newSlot(), newSlot()};
    addStep({.op = Op::Sum, .target = sum.money}, std::move(money), index);
    addStep({.op = Op::Sum, .target = sum.volume}, std::move(volume), index);
    auto step = roundedStep(Op::Weighted, index, target, true);
    step.witnesses = static_cast<std::uint16_t>(witnesses.size());
    std::vector<Slot> operands{sum.money, sum.volume};
    operands.insert(operands.end(), witnesses.begin(), witnesses.end());
    addStep(step, std::move(operands), index);
    m_turnovers.insert_or_assign(target, sum);
}

/// N·Z and N of a unit-cost cell's row, unrounded, absent unless the row has both.
std::optional<PlanBuilder::Turnover> PlanBuilder::turnoverOf(std::size_t index) {
    const Slot cost = m_cells[index].planned.slot;
    if (const auto known = m_turnovers.find(cost); known != m_turnovers.end()) {
        return known->second;
    }
    const auto volume = partner(m_cells[index], Measure::Volume);
    if (!volume || m_cells[*volume].planned.slot == noSlot) {
        return std::nullopt;
    }
    const auto kind = m_cells[index].rule->kind;
    if (kind == RuleKind::Weighted || kind == RuleKind::Either) {
        // Compiled now rather than in its turn; compileRule() sees that its step is there.
        compileRule(index);
        if (const auto known = m_turnovers.find(cost); known != m_turnovers.end()) {
            return known->second;
        }
        return std::nullopt;
    }
    return ownTurnover(m_cells[*volume].planned.slot, cost, cost, index);
}

PlanBuilder::Turnover PlanBuilder::ownTurnover(Slot volume, Slot cost, Slot key, std::size_t index) {
    const Turnover turnover{newSlot(), newSlot()};
    addStep({.op = Op::Product, .target = turnover.money}, {volume, cost}, index);
    addStep({.op = Op::IfBoth, .target = turnover.volume}, {volume, cost}, index);
    m_turnovers.insert_or_assign(key, turnover);
    return turnover;
}

void PlanBuilder::compileEither(std::size_t index) {
    const auto cell = m_cells[index];
    const Slot parts = newSlot();
    const Slot own = newSlot();
    const bool isUnitCost = cell.column->measure == Measure::UnitCost;
    if (isUnitCost) {
        compileWeighted(index, parts);
    } else {
        compileSum(index, parts);
    }
    Slot fallback = own;
    switch (cell.rule->otherwise) {
    case RuleKind::Lump:
        compileLump(index, own);
        break;
    case RuleKind::Product:
        compileProduct(index, own);
        break;
    default:
        fallback = cell.planned.entry;
        break;
    }
    addStep({.op = Op::AnyElse, .target = cell.planned.slot}, {parts, fallback}, index);
    if (isUnitCost) {
        eitherTurnover(index, parts, fallback);
    }
}

/// The money and volume behind an either-or row follow the same choice as its unit cost.
void PlanBuilder::eitherTurnover(std::size_t index, Slot parts, Slot fallback) {
    const auto volume = partner(m_cells[index], Measure::Volume);
    if (!volume || m_cells[*volume].planned.entry == noSlot) {
        return;
    }
    const auto ofParts = m_turnovers.at(parts);
    const auto own = ownTurnover(m_cells[*volume].planned.entry, fallback, fallback, index);
    const Turnover chosen{newSlot(), newSlot()};
    addStep({.op = Op::AnyElse, .target = chosen.money}, {ofParts.money, own.money}, index);
    addStep({.op = Op::AnyElse, .target = chosen.volume}, {ofParts.volume, own.volume}, index);
    m_turnovers.insert_or_assign(m_cells[index].planned.slot, chosen);
}

}  // namespace plan
