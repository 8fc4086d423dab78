#include "core/scenario/factor_split.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <set>

namespace scenario {

namespace {

using decimal::Decimal;

constexpr int workingDigits = 12;
constexpr unsigned long allStates = 1UL << factorCount;

/// How many of the 120 orders swap exactly these factors before the one in question: by their number.
constexpr std::array<std::int64_t, factorCount> ordersBefore{24, 6, 4, 6, 24};
constexpr std::int64_t orderCount = 120;

/// The plan as if every figure kept all its decimals and nothing had been corrected by hand.
plan::Plan unrounded(plan::Plan plan) {
    for (auto& step : plan.steps) {
        step.rounds = false;
        step.adjustment = plan::noSlot;
    }
    return plan;
}

SwappedFactors with(SwappedFactors state, Factor factor) {
    return state.set(static_cast<std::size_t>(factor));
}

int digitsOf(const std::optional<Decimal>& number) {
    return number ? number->scale() : 0;
}

}  // namespace

std::string SplitOrder::words() const {
    if (average) {
        return "среднее по всем порядкам замены";
    }
    std::string words;
    for (const auto factor : factors) {
        words += (words.empty() ? "" : ", ") + text::lowerCase(factorName(factor));
    }
    return words;
}

FactorSplit::FactorSplit(const SplitSide& before, const SplitSide& after, SplitOrder order)
    : m_edition(after.draft->edition()), m_before(*before.result), m_after(*after.result), m_order(order) {
    evaluateStates(before, after);
}

void FactorSplit::evaluateStates(const SplitSide& before, const SplitSide& after) {
    const auto plan = unrounded(after.result->plan());
    const FactorInputs inputs(before, after, plan);
    const auto evaluate = [&](SwappedFactors state) {
        plan::evaluate<Decimal>(plan, inputs.at(state), m_states[state.to_ulong()]);
    };
    if (m_order.average) {
        for (unsigned long state = 0; state < allStates; ++state) {
            evaluate(SwappedFactors(state));
        }
        return;
    }
    SwappedFactors state;
    evaluate(state);
    for (const auto factor : m_order.factors) {
        evaluate(state = with(state, factor));
    }
}

bool FactorSplit::comparesTotals(int appendix) const {
    const auto* form = m_edition.appendix(appendix);
    const auto* grand = form ? form->grandTotal() : nullptr;
    if (!grand) {
        return form != nullptr;
    }
    const auto columns = approvedCosts(m_edition, *form);
    return rowCost(m_before, columns, appendix, grand->key).printed
           && rowCost(m_after, columns, appendix, grand->key).printed;
}

FactorSplit::Slots FactorSplit::slotsOf(const form::Appendix& appendix, const form::Row& row) const {
    Slots slots;
    for (const auto* column : approvedCosts(m_edition, appendix)) {
        const auto* cell = m_after.plan().cell({appendix.number, row.key, column->key});
        if (cell && cell->slot != plan::noSlot) {
            slots.costs.push_back(cell->slot);
        }
    }
    for (const auto& column : appendix.columns) {
        if (column.measure != form::Measure::Volume) {
            continue;
        }
        const auto* cell = m_after.plan().cell({appendix.number, row.key, column.key});
        if (cell && cell->slot != plan::noSlot && (cell->entry == plan::noSlot || !row.parts.empty())) {
            slots.volume = cell->slot;
        }
    }
    return slots;
}

Decimal FactorSplit::costAt(SwappedFactors state, const Slots& slots) const {
    const auto& values = m_states.at(state.to_ulong());
    Decimal cost;
    for (const auto slot : slots.costs) {
        if (values[slot].present) {
            cost += values[slot].number;
        }
    }
    return cost;
}

/// Typed figures of ten decimals multiply into more than a further product has room for.
Decimal FactorSplit::shortened(const Decimal& number) const {
    return number.scale() > workingDigits ? rounder().rounded(number, workingDigits) : number;
}

/// With the mix of parts as it was, the cost of a total would grow as its volume does; what it grows by beyond that is
/// structure.
FactorSplit::Effect FactorSplit::effect(SwappedFactors state, Factor factor, const Slots& slots) const {
    const auto swapped = with(state, factor);
    const auto cost = costAt(state, slots);
    Effect effect{costAt(swapped, slots) - cost, {}};
    if (factor != Factor::Volume || slots.volume == plan::noSlot) {
        return effect;
    }
    const auto& was = m_states.at(state.to_ulong())[slots.volume];
    const auto& became = m_states.at(swapped.to_ulong())[slots.volume];
    if (!was.present || !became.present || was.number.isZero()) {
        return effect;
    }
    const auto growth = shortened(became.number - was.number);
    const auto even = rounder().quotient(shortened(cost) * growth, was.number, workingDigits);
    effect.structure = effect.cost - even;
    effect.cost = even;
    return effect;
}

FactorSplit::Effect FactorSplit::partOf(Factor factor, const Slots& slots) const {
    if (!m_order.average) {
        SwappedFactors state;
        for (const auto earlier : m_order.factors) {
            if (earlier == factor) {
                break;
            }
            state = with(state, earlier);
        }
        return effect(state, factor, slots);
    }
    Effect sum;
    for (unsigned long bits = 0; bits < allStates; ++bits) {
        const SwappedFactors state(bits);
        if (state.test(static_cast<std::size_t>(factor))) {
            continue;
        }
        const auto one = effect(state, factor, slots);
        const Decimal orders(ordersBefore[state.count()]);
        sum.cost += one.cost * orders;
        sum.structure += one.structure * orders;
    }
    const Decimal count(orderCount);
    return {rounder().quotient(sum.cost, count, workingDigits),
            rounder().quotient(sum.structure, count, workingDigits)};
}

std::optional<FactorParts> FactorSplit::row(int appendix, const std::string& key) const try {
    const auto* form = m_edition.appendix(appendix);
    const auto* row = form ? form->row(key) : nullptr;
    if (!row || !comparesTotals(appendix)) {
        return std::nullopt;
    }
    const auto columns = approvedCosts(m_edition, *form);
    const auto was = rowCost(m_before, columns, appendix, key);
    const auto became = rowCost(m_after, columns, appendix, key);
    if (!was.printed && !became.printed) {
        return std::nullopt;
    }
    FactorParts split;
    split.was = was.printed;
    split.became = became.printed;
    split.complete = was.complete && became.complete;
    split.delta = became.printed.value_or(Decimal()) - was.printed.value_or(Decimal());
    const int digits = std::max(digitsOf(was.printed), digitsOf(became.printed));
    split.rounding = split.delta;
    const auto slots = slotsOf(*form, *row);
    for (const auto factor : usualOrder) {
        const auto effect = partOf(factor, slots);
        auto& part = split.parts[static_cast<std::size_t>(factor)];
        part = rounder().rounded(effect.cost, digits);
        split.rounding -= part;
        if (factor != Factor::Volume || slots.volume == plan::noSlot) {
            continue;
        }
        split.structure = rounder().rounded(effect.structure, digits);
        split.rounding -= *split.structure;
    }
    return split;
} catch (const decimal::ArithmeticError&) {
    return std::nullopt;  // figures of fifteen digits and more: nothing is told of them but themselves
}

text::Outcome<FactorSplit> splitByFactor(const SplitSide& before, const SplitSide& after, const SplitOrder& order) {
    text::Findings findings;
    const auto refuse = [&](std::string words) { findings.push_back({text::Severity::Error, {}, std::move(words)}); };
    if (before.draft->edition().checksum != after.draft->edition().checksum) {
        refuse("Раскладка по факторам возможна только внутри одной формы: строки разных форм считаются по-разному.");
    }
    if (before.result == after.result) {
        refuse("Изменение раскладывается между двумя разными сценариями или годами.");
    }
    if (std::set<Factor>(order.factors.begin(), order.factors.end()).size() != factorCount) {
        refuse("Порядок замены называет каждый фактор один раз.");
    }
    if (!findings.empty()) {
        return text::Outcome<FactorSplit>::failed(std::move(findings));
    }
    try {
        return {FactorSplit(before, after, order), {}};
    } catch (const decimal::ArithmeticError&) {
        refuse("Изменение не раскладывается: без округлений числа не помещаются в 38 цифр.");
        return text::Outcome<FactorSplit>::failed(std::move(findings));
    }
}

}  // namespace scenario
