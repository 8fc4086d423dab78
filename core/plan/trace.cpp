#include "core/plan/trace.h"

#include "core/form/formula.h"

#include <algorithm>

namespace plan {

namespace {

/// Targets are numbered after the inputs in the order of the steps. nullptr for an input.
const Step* stepOf(const Plan& plan, Slot slot) {
    return slot < plan.inputs.size() ? nullptr : &plan.steps[slot - plan.inputs.size()];
}

/// The step whose arithmetic made the figure: looks through «the entry, else …» to the branch taken.
/// nullptr when the figure is the user's own entry.
const Step* decidingStep(const Plan& plan, std::span<const ExactValue> values, Slot slot) {
    const auto* at = stepOf(plan, slot);
    if (!at) {
        return nullptr;
    }
    const auto operand = [&](unsigned i) { return plan.operands[at->first + i]; };
    if (at->op == Op::Chosen) {
        return decidingStep(plan, values, operand(values[operand(0)].present ? 0 : 1));
    }
    if (at->op == Op::AnyElse) {
        const auto& parts = values[operand(0)];
        return decidingStep(plan, values, operand(parts.present || parts.incomplete ? 0 : 1));
    }
    return at;
}

/// Which cell or parameter a slot is. A rounded copy and a chosen value answer for what they stand for.
TracedOperand describeSlot(const Plan& plan, std::span<const ExactValue> values, Slot slot) {
    TracedOperand operand;
    operand.value = values[slot];
    const auto owner = std::ranges::find_if(
        plan.cells, [slot](const PlannedCell& cell) { return cell.slot == slot || cell.entry == slot; });
    if (owner != plan.cells.end()) {
        operand.cell = owner->address;
    } else if (slot < plan.inputs.size()) {
        operand.parameter = plan.inputs[slot];
    } else if (const auto* at = stepOf(plan, slot); at && (at->op == Op::Copy || at->op == Op::Chosen)) {
        auto behind = describeSlot(plan, values, plan.operands[at->first]);
        operand.cell = behind.cell;
        operand.parameter = std::move(behind.parameter);
    }
    return operand;
}

/// The cells and parameters of a formula in the order it names them; closed parts of a sum are not there.
void nameLeaves(const Plan& plan, std::span<const ExactValue> values, Trace& result) {
    for (const auto* leaf : form::leavesOf(*result.formula)) {
        TracedOperand operand;
        if (leaf->kind == form::FormulaNode::Kind::Cell) {
            const auto* cell = plan.cell(leaf->cell);
            if (!cell || cell->slot == noSlot) {
                continue;
            }
            operand.cell = leaf->cell;
            operand.value = values[cell->slot];
        } else if (leaf->kind == form::FormulaNode::Kind::Parameter) {
            operand.parameter = leaf->parameter;
            operand.value = values[plan.input(leaf->parameter)];
        } else {
            continue;
        }
        result.operands.push_back(std::move(operand));
    }
}

/// The exact result, its rounding and its correction.
Trace finished(const Plan& plan, const Step& step, std::span<const ExactValue> values, Trace result) {
    result.unrounded = unroundedResult(plan, step, values);
    result.rounded = result.unrounded;
    if (result.rounded.present && step.digits >= 0) {
        result.rounded.number = plan.rounder().rounded(result.rounded.number, step.digits);
    }
    if (step.adjustment != noSlot) {
        result.adjustment = values[step.adjustment];
    }
    return result;
}

}  // namespace

std::optional<Trace> trace(const Plan& plan, std::span<const ExactValue> values, const form::CellAddress& address) {
    const auto* cell = plan.cell(address);
    if (!cell || cell->slot == noSlot) {
        return std::nullopt;
    }
    Trace result;
    result.cell = address;
    result.rounder = plan.rounder();
    result.result = values[cell->slot];
    const auto* step = cell->step < 0 ? nullptr : decidingStep(plan, values, cell->slot);
    if (!step) {
        result.digits = cell->entryDigits;
        result.unrounded = result.rounded = result.result;
        return result;
    }
    result.op = cell->formula == nullptr ? step->op : Op::Formula;
    result.digits = step->digits;
    result.shift = step->shift;
    result.split = step->split;
    if (cell->formula != nullptr) {
        result.formula = cell->formula;
        nameLeaves(plan, values, result);
        return finished(plan, *step, values, std::move(result));
    }
    // A weighted unit cost is explained by its parts' volumes and unit costs, not by the hidden sums.
    const bool isWeighted = step->op == Op::Weighted;
    const unsigned first = isWeighted ? 2 : 0;
    const unsigned last = isWeighted ? step->count : step->count - unsigned{step->witnesses};
    for (unsigned i = first; i < last; ++i) {
        result.operands.push_back(describeSlot(plan, values, plan.operands[step->first + i]));
    }
    return finished(plan, *step, values, std::move(result));
}

std::vector<form::CellAddress> dependents(const Plan& plan, const form::CellAddress& address) {
    const auto* cell = plan.cell(address);
    std::vector<form::CellAddress> found;
    if (!cell || cell->slot == noSlot) {
        return found;
    }
    // Intermediate slots (a rounded copy, one branch of a choice) pass the question on to their readers.
    std::vector<Slot> asked{cell->slot};
    if (cell->entry != noSlot) {
        asked.push_back(cell->entry);
    }
    for (std::size_t i = 0; i < asked.size(); ++i) {
        for (const auto& step : plan.steps) {
            const auto first = plan.operands.begin() + step.first;
            const auto last = first + (step.op == Op::Weighted ? step.count : step.count - step.witnesses);
            if (std::find(first, last, asked[i]) == last) {
                continue;
            }
            const auto owner = std::ranges::find(plan.cells, step.target, &PlannedCell::slot);
            if (owner == plan.cells.end()) {
                if (std::ranges::find(asked, step.target) == asked.end()) {
                    asked.push_back(step.target);
                }
            } else if (owner->address != address && std::ranges::find(found, owner->address) == found.end()) {
                found.push_back(owner->address);
            }
        }
    }
    std::ranges::sort(found, {}, [&](const form::CellAddress& a) { return plan.cellIndex.at(a); });
    return found;
}

}  // namespace plan
