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
        NormativeCell normative = normativeCell(edition, cell.address);
        if (cell.rule == form::RuleKind::Act) {
            gatherOperands(plan, cell, normative.unlessGiven);
        }
        slots.push_back({cell.normative, std::move(normative)});
    }
    for (const auto& [path, constant] : edition.constants) {
        if (const auto slot = plan.input(path); slot != plan::noSlot) {
            slots.push_back({slot, NormativeCell{path, form::Measure::Other, false, false, {}}});
        }
    }
    return slots;
}

namespace {

/// Calls `visit` with the slot and the text of every input that is given in the year. What is given is less than what
/// could be, as a rule, and is walked through, each name looked for once by its hash; beside the cells of a long list
/// the inputs are fewer, and each of them is looked for.
template <class Visit>
void eachGiven(const plan::Plan& plan, const NormativeContext& context, Visit visit) {
    constexpr std::size_t search = 8;  // as long as walking past so many
    const auto& entries = context.assignments->entries();
    if (plan.inputs.size() * search < entries.size()) {
        for (std::size_t slot = 0; slot < plan.inputs.size(); ++slot) {
            if (const Assignment* const given = context.assignments->find(plan.inputs[slot], context.year)) {
                visit(static_cast<plan::Slot>(slot), given->value);
            }
        }
        return;
    }
    for (const auto& [key, assignment] : entries) {
        const auto slot = key.year == context.year ? plan.input(key.path) : plan::noSlot;
        if (slot != plan::noSlot) {
            visit(slot, assignment.value);
        }
    }
}

}  // namespace

PlanInputs planInputs(const plan::Plan& plan, const NormativeSlots& slots, const NormativeContext& context) {
    PlanInputs inputs;
    inputs.values.reserve(plan.slotCount);  // the evaluation goes on in the same place
    inputs.values.resize(plan.inputs.size());
    std::vector<plan::Slot> unreadable;
    eachGiven(plan, context, [&](plan::Slot slot, const std::string& value) {
        const auto number = givenNumber(value);
        if (!number) {
            if (!value.empty()) {
                unreadable.push_back(slot);
            }
            return;
        }
        inputs.values[slot] = {*number, true, false};
        if (plan::outgrows(inputs.values[slot])) {
            inputs.values[slot] = {{}, false, true};
            inputs.outgrown.push_back(slot);
        }
    });
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
