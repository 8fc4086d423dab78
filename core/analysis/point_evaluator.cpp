#include "core/analysis/point_evaluator.h"

#include "core/plan/arithmetic.h"

#include <algorithm>
#include <map>

namespace analysis {

namespace {

using decimal::Decimal;
using decimal::Rounding;
using plan::noSlot;
using plan::Slot;

/// A territorial unit cost has two decimals in every edition: programme::territorialUnitCost.
constexpr int unitCostDigits = 2;

const programme::DefaultOrigin* ownOrigin(const plan::PlannedCell& cell, const programme::YearResult& year) {
    return cell.takesNormative ? year.defaultOrigin(cell.address) : nullptr;
}

/// The inputs that hold normative × КД: nobody has entered anything there.
std::vector<std::pair<Slot, Turn::Effect>> effectsOfKd(const WhatIf& whatIf) {
    std::vector<std::pair<Slot, Turn::Effect>> effects;
    for (const auto& cell : whatIf.base().plan().cells) {
        const auto* origin = ownOrigin(cell, whatIf.base());
        if (origin && origin->coefficient == "coefficient.kd")
            effects.push_back({cell.entry, {noSlot, origin->average, unitCostDigits}});
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
    if (lever.name == "coefficient.kd") {
        turn.kind = Turn::Kind::Coefficient;
        for (auto& [slot, effect] : effectsOfKd(whatIf)) {
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
                         + "»: в переборе меняют численность, КД и ячейки приложений; норматив и "
                           "коэффициент объёмов меняют подбором или в сценарии"});
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
            if (isNew)
                continue;
            draughts.findings.push_back({text::Severity::Error, levers[i].name,
                                         "«" + levers[i].name + "» и «" + known->second
                                             + "» меняют одну и ту же ячейку; оставьте одно из них"});
            return;
        }
    }
}

/// Half away from zero or to even, as the exact rounding would: see plan::Arithmetic<double>.
Key printedKey(double value, int digits, Rounding mode) {
    const double count =
        plan::Arithmetic<double>::rounded(value, digits, mode) * plan::Arithmetic<double>::power(digits);
    return static_cast<Key>(count < 0 ? count - 0.5 : count + 0.5);
}

Key printedKey(const Decimal& value, int digits, Rounding mode) {
    return static_cast<Key>(value.rounded(digits, mode).coefficient());
}

template <class Number>
Number numberOf(Key key, int digits) {
    if constexpr (std::is_same_v<Number, double>)
        return static_cast<double>(key) / plan::Arithmetic<double>::power(digits);
    else
        return Decimal::fromParts(key, digits);
}

}  // namespace

Key keyOf(const Decimal& value, int digits) {
    return static_cast<Key>(value.rounded(digits, Rounding::HalfUp).coefficient());
}

text::Outcome<PointModel> PointModel::of(const WhatIf& whatIf, const Target& target, std::span<const Lever> levers) {
    Draughts draughts;
    for (const auto& lever : levers)
        describe(lever, whatIf, draughts);
    refuseShared(levers, draughts);
    if (!draughts.findings.empty())
        return text::Outcome<PointModel>::failed(std::move(draughts.findings));
    std::vector<Slot> changed;
    for (const auto& slots : draughts.slots)
        changed.insert(changed.end(), slots.begin(), slots.end());
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
        for (auto& effect : turn.effects)
            effect.input = *renamed++;
        std::erase_if(turn.effects, [](const Turn::Effect& effect) { return effect.input == noSlot; });
    }
    model.turns = std::move(draughts.turns);
    for (std::size_t i = 0; i < model.turns.size(); ++i)
        model.order.push_back(i);
    std::ranges::stable_sort(model.order, {}, [&](std::size_t i) { return model.turns[i].kind; });
    return {std::move(model), {}};
}

template <class Number>
PointEvaluator<Number>::PointEvaluator(const PointModel& model) : m_model(model) {
    using Math = plan::Arithmetic<Number>;
    for (const auto& input : model.slice.inputs)
        m_base.push_back({Math::of(input.number), input.present, input.incomplete});
    m_inputs = m_base;
    for (const auto& turn : model.turns) {
        auto& normatives = m_normatives.emplace_back();
        for (const auto& effect : turn.effects)
            normatives.push_back(Math::of(effect.base));
    }
}

template <class Number>
std::optional<Key> PointEvaluator<Number>::at(std::span<const Key> levers) {
    using Math = plan::Arithmetic<Number>;
    for (const std::size_t index : m_model.order) {
        const auto& turn = m_model.turns[index];
        if (turn.kind != Turn::Kind::Factor)
            continue;
        for (const auto& effect : turn.effects)
            m_inputs[effect.input] = m_base[effect.input];
    }
    for (const std::size_t index : m_model.order) {
        const auto& turn = m_model.turns[index];
        const auto value = numberOf<Number>(levers[index], turn.digits);
        for (std::size_t i = 0; i < turn.effects.size(); ++i) {
            const auto& effect = turn.effects[i];
            auto& number = m_inputs[effect.input].number;
            if (turn.kind == Turn::Kind::Value) {
                number = value;
                continue;
            }
            if (turn.kind == Turn::Kind::Coefficient)
                number = m_normatives[index][i];
            number *= value;
            Math::round(number, effect.digits, Rounding::HalfUp);
        }
    }
    plan::evaluate<Number>(m_model.slice.plan, m_inputs, m_values);
    bool present = false;
    Number sum{};
    for (std::size_t i = 0; i < m_model.slice.wanted.size(); ++i) {
        const auto& value = m_values[m_model.slice.wanted[i]];
        if (!value.present)
            continue;
        present = true;
        Number figure = value.number;
        if (m_model.targetDigits[i] >= 0)
            Math::round(figure, m_model.targetDigits[i], m_model.slice.plan.rounding);
        sum += figure;
    }
    return present ? std::optional(printedKey(sum, m_model.digits, m_model.slice.plan.rounding)) : std::nullopt;
}

template class PointEvaluator<double>;
template class PointEvaluator<Decimal>;

}  // namespace analysis
