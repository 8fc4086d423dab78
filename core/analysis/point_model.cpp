#include "core/analysis/point_model.h"

#include <algorithm>
#include <map>

namespace analysis {

namespace {

using decimal::Decimal;
using plan::noSlot;
using plan::Slot;

/// A territorial unit cost has two decimals in every edition: programme::territorialUnitCost.
constexpr int unitCostDigits = 2;
constexpr std::string_view moneyCoefficient = "coefficient.kd";
constexpr std::string_view volumeCoefficient = "coefficient.volume";

const programme::DefaultOrigin* ownOrigin(const plan::PlannedCell& cell, const programme::YearResult& year) {
    return cell.takesNormative ? year.defaultOrigin(cell.address) : nullptr;
}

using Effects = std::vector<std::pair<Slot, Turn::Effect>>;

/// The inputs that hold normative × coefficient: nobody has entered anything there.
Effects effectsOfCoefficient(const std::string& name, const WhatIf& whatIf) {
    Effects effects;
    const auto& normatives = whatIf.references().normatives;
    for (const auto& cell : whatIf.base().plan().cells) {
        const auto* origin = ownOrigin(cell, whatIf.base());
        if (!origin || origin->coefficient != name) {
            continue;
        }
        const int digits =
            name == volumeCoefficient ? *normatives.differentiatedDigits(origin->parameter) : unitCostDigits;
        effects.push_back({cell.normative, {noSlot, origin->average, digits}});
    }
    return effects;
}

/// The inputs that hold this normative: as it stands, or × its coefficient, rounded.
Effects effectsOfNormative(const std::string& name, const WhatIf& whatIf) {
    Effects effects;
    const auto& normatives = whatIf.references().normatives;
    for (const auto& cell : whatIf.base().plan().cells) {
        const auto* origin = ownOrigin(cell, whatIf.base());
        if (!origin || origin->parameter != name) {
            continue;
        }
        const bool isVolume = origin->coefficient == volumeCoefficient;
        if (origin->coefficient.empty() || (isVolume && *origin->factor >= Decimal(1))) {
            effects.push_back({cell.normative, {noSlot, Decimal(1), -1}});
        } else {
            effects.push_back(
                {cell.normative,
                 {noSlot, *origin->factor, isVolume ? *normatives.differentiatedDigits(name) : unitCostDigits}});
        }
    }
    return effects;
}

/// The levers as turns whose effects still name slots of the whole plan, in step with `slots`.
struct Draughts {
    std::vector<Turn> turns;
    std::vector<std::vector<Slot>> slots;
    text::Findings findings;
};

void describe(const Lever& lever, const WhatIf& whatIf, Draughts& draughts) {
    Turn turn;
    std::vector<Slot> slots;
    turn.digits = lever.digits;
    turn.kind = lever.isFactor ? Turn::Kind::Factor : Turn::Kind::Value;
    const bool isCoefficient = lever.name == moneyCoefficient || lever.name == volumeCoefficient;
    if (isCoefficient || lever.name.starts_with("norm.")) {
        turn.kind = lever.name == volumeCoefficient ? Turn::Kind::Capped : Turn::Kind::Coefficient;
        const auto effects =
            isCoefficient ? effectsOfCoefficient(lever.name, whatIf) : effectsOfNormative(lever.name, whatIf);
        for (const auto& [slot, effect] : effects) {
            slots.push_back(slot);
            turn.effects.push_back(effect);
        }
    } else {
        for (const auto& cell : lever.cells) {
            const auto slot = whatIf.base().plan().input(cell.path);
            if (slot == noSlot) {
                draughts.findings.push_back(
                    {text::Severity::Error, cell.path,
                     "«" + cell.path
                         + "»: в переборе меняют численность, коэффициенты, нормативы и ячейки приложений; числа форм "
                           "от этого параметра не зависят"});
                continue;
            }
            slots.push_back(slot);
            turn.effects.push_back({noSlot, {}, cell.digits});
        }
    }
    draughts.turns.push_back(std::move(turn));
    draughts.slots.push_back(std::move(slots));
}

/// Two levers that set one cell: the later would win silently. A factor over КД is one after the other.
void refuseShared(std::span<const Lever> levers, Draughts& draughts) {
    std::map<std::pair<Slot, bool>, std::string> setter;
    for (std::size_t i = 0; i < draughts.turns.size(); ++i) {
        const bool isFactor = draughts.turns[i].kind == Turn::Kind::Factor;
        for (const Slot slot : draughts.slots[i]) {
            const auto [known, isNew] = setter.emplace(std::pair(slot, isFactor), levers[i].name);
            if (isNew) {
                continue;
            }
            draughts.findings.push_back({text::Severity::Error, levers[i].name,
                                         "«" + levers[i].name + "» и «" + known->second
                                             + "» меняют одну и ту же ячейку; оставьте одно из них"});
            return;
        }
    }
}

}  // namespace

text::Outcome<PointModel> PointModel::of(const WhatIf& whatIf, const Target& target, std::span<const Lever> levers) {
    Draughts draughts;
    for (const auto& lever : levers) {
        describe(lever, whatIf, draughts);
    }
    refuseShared(levers, draughts);
    if (!draughts.findings.empty()) {
        return text::Outcome<PointModel>::failed(std::move(draughts.findings));
    }
    std::vector<Slot> changed;
    for (const auto& slots : draughts.slots) {
        changed.insert(changed.end(), slots.begin(), slots.end());
    }
    PointModel model;
    model.digits = target.digits;
    std::vector<Slot> wanted;
    const auto& base = whatIf.base();
    for (const auto& address : target.cells) {
        const auto* cell = base.plan().cell(address);
        wanted.push_back(cell->slot);
        model.targetDigits.push_back(plan::isEntered(base.plan(), *cell, base.values()) ? cell->entryDigits
                                                                                        : cell->digits);
    }
    model.slice = analysis::slice(base.plan(), base.values(), changed, wanted);
    auto renamed = model.slice.changed.begin();
    for (auto& turn : draughts.turns) {
        for (auto& effect : turn.effects) {
            effect.input = *renamed++;
        }
        std::erase_if(turn.effects, [](const Turn::Effect& effect) { return effect.input == noSlot; });
    }
    model.turns = std::move(draughts.turns);
    for (std::size_t i = 0; i < model.turns.size(); ++i) {
        model.order.push_back(i);
    }
    std::ranges::stable_sort(model.order, {}, [&](std::size_t i) { return model.turns[i].kind; });
    return {std::move(model), {}};
}

}  // namespace analysis
