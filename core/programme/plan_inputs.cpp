#include "core/programme/plan_inputs.h"

#include "core/form/formula.h"
#include "core/form/parameter_path.h"

#include <algorithm>

namespace programme {

namespace {

/// The cells behind a figure printed for others' values: its formula's own, and through those of the same kind theirs.
void gatherOperands(const plan::Plan& plan, const plan::PlannedCell& cell, std::vector<std::string>& paths) {
    if (cell.formula == nullptr) {
        return;
    }
    for (const auto* leaf : form::leavesOf(*cell.formula)) {
        const auto* operand = leaf->kind == form::FormulaNode::Kind::Cell ? plan.cell(leaf->cell) : nullptr;
        if (operand == nullptr) {
            continue;
        }
        const auto path = leaf->cell.path();
        if (std::ranges::find(paths, path) == paths.end()) {
            paths.push_back(path);
            gatherOperands(plan, *operand, paths);
        }
    }
}

bool isGiven(const NormativeCell& cell, const NormativeContext& context) {
    return std::ranges::any_of(cell.unlessGiven, [&](const std::string& path) {
        return assignedNumber(*context.assignments, path, context.year).has_value();
    });
}

}  // namespace

NormativeSlots normativeSlots(const form::Edition& edition, const plan::Plan& plan) {
    NormativeSlots slots;
    for (const auto& cell : plan.cells) {
        if (!cell.takesNormative) {
            continue;
        }
        NormativeCell normative{form::normPath(cell.address),
                                edition.column(cell.address)->measure,
                                edition.row(cell.address)->population,
                                {}};
        if (cell.rule == form::RuleKind::Act) {
            gatherOperands(plan, cell, normative.unlessGiven);
        }
        slots.push_back({cell.normative, std::move(normative)});
    }
    for (const auto& [path, constant] : edition.constants) {
        if (const auto slot = plan.input(path); slot != plan::noSlot) {
            slots.push_back({slot, NormativeCell{path, form::Measure::Other, form::PopulationBase::None, {}}});
        }
    }
    return slots;
}

PlanInputs planInputs(const plan::Plan& plan, const NormativeSlots& slots, const NormativeContext& context) {
    PlanInputs inputs;
    inputs.values.reserve(plan.slotCount);  // the evaluation goes on in the same place
    inputs.values.resize(plan.inputs.size());
    std::vector<plan::Slot> unreadable;
    // What is given is less than what could be, and is walked through; each name is looked for once, by its hash.
    for (const auto& [key, assignment] : context.assignments->entries()) {
        if (key.year != context.year) {
            continue;
        }
        const auto slot = plan.input(key.path);
        if (slot == plan::noSlot) {
            continue;
        }
        const auto number = givenNumber(assignment.value);
        if (!number) {
            if (!assignment.value.empty()) {
                unreadable.push_back(slot);
            }
            continue;
        }
        inputs.values[slot] = {*number, true, false};
        if (plan::outgrows(inputs.values[slot])) {
            inputs.values[slot] = {{}, false, true};
            inputs.outgrown.push_back(slot);
        }
    }
    for (const auto& [slot, cell] : slots) {
        // No normative for a value of one's own that cannot be read: the figure would look entered.
        if (inputs.values[slot].present || std::ranges::find(unreadable, slot) != unreadable.end()) {
            continue;
        }
        if (isGiven(cell, context)) {
            continue;
        }
        try {
            auto found = defaultValue(cell, context);
            if (!found) {
                continue;
            }
            inputs.values[slot] = {found->figure, true, false};
            inputs.origins.emplace(slot, std::move(found->origin));
        } catch (const decimal::ArithmeticError&) {
            inputs.values[slot] = {{}, false, true};
            inputs.outgrown.push_back(slot);
        }
    }
    return inputs;
}

}  // namespace programme
