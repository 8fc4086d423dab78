#include "core/check/boundaries.h"

#include "core/programme/default_value.h"

namespace check {

using decimal::Decimal;

namespace {

constexpr int percentDigits = 2;
constexpr int usualCostDigits = 1;

std::optional<Decimal> boundOf(const LimitContext& context, const std::string& bound) {
    if (const auto number = Decimal::fromPlain(bound)) {
        return number;
    }
    const norms::Normative* found = context.references.normatives.find(bound, context.figures.year());
    return found == nullptr ? std::nullopt : std::optional(found->value);
}

/// Roubles in the edition's own scale.
Decimal inEditionScale(const Decimal& roubles, const Figures& figures, const form::CellAddress& cell) {
    const form::Column* column = figures.edition().column(cell);
    const int digits = column == nullptr ? usualCostDigits : column->digits.value_or(usualCostDigits);
    Decimal scaled = roubles;
    scaled.shift(-form::powerOfTen(figures.edition().money));
    return figures.settings().rounder().rounded(scaled, digits);
}

void baseProgramme(const LimitContext& context, const form::Limit& limit, LimitState& state) {
    constexpr std::string_view kd = "coefficient.kd";
    constexpr std::string_view insured = "population.insured";
    state.normative = boundOf(context, limit.norm);
    state.coefficient = parameterOf(context.figures, kd);
    const std::optional<Decimal> people = parameterOf(context.figures, insured);
    state.missing = !state.coefficient ? kd : !people ? insured : std::string_view();
    if (state.normative && state.coefficient && people) {
        try {
            state.low = inEditionScale(*state.normative * *state.coefficient * *people, context.figures, limit.cell);
        } catch (const decimal::ArithmeticError&) {
            state.low.reset();  // КД and people of fifteen digits: nothing to compare with
        }
        state.high = state.low;
    }
}

void overhead(const LimitContext& context, const form::Limit& limit, LimitState& state) {
    const programme::CellView view = context.figures.view(limit.base);
    const std::optional<Decimal>& base = view.figure;
    const plan::Rounder rounder = context.figures.settings().rounder();
    state.complete = state.complete && !view.incomplete;
    state.actual = state.actual && base ? rounder.percent(*state.actual, *base, percentDigits) : std::nullopt;
    if (const auto share = parameterOf(context.figures, limit.parameter)) {
        state.ownShare = rounder.percent(*share, Decimal(1), percentDigits);
    }
    state.low = boundOf(context, limit.low);
    state.high = boundOf(context, limit.high);
}

}  // namespace

std::optional<Decimal> parameterOf(const Figures& figures, std::string_view path) {
    const std::string_view value = figures.assignments().value(path, figures.year());
    return value.empty() ? std::nullopt : Decimal::fromPlain(value);
}

std::optional<Decimal> normativeFigure(const LimitContext& context, const form::CellAddress& cell) {
    const Figures& figures = context.figures;
    const programme::NormativeContext known{
        // The table outlives this call; its owner is the draft.
        std::shared_ptr<const norms::ReferenceData>(std::shared_ptr<void>(), &context.references), context.region,
        &figures.assignments(), figures.year(), figures.settings().rounder()};
    const auto found = programme::defaultValue(programme::normativeCell(figures.edition(), cell), known);
    return found ? std::optional(found->figure) : std::nullopt;
}

LimitState limitState(const LimitContext& context, const form::Limit& limit) {
    LimitState state;
    if (limit.kind != form::LimitKind::Coefficient) {
        const programme::CellView view = context.figures.view(limit.cell);
        state.actual = view.figure;
        state.complete = !view.incomplete;
    }
    switch (limit.kind) {
    case form::LimitKind::Coefficient:
        state.actual = parameterOf(context.figures, limit.parameter);
        state.low = boundOf(context, limit.low);
        state.high = boundOf(context, limit.high);
        break;
    case form::LimitKind::BaseProgramme:
        baseProgramme(context, limit, state);
        break;
    case form::LimitKind::Overhead:
        overhead(context, limit, state);
        break;
    case form::LimitKind::Law:
        state.high = parameterOf(context.figures, limit.parameter);
        state.missing = state.high ? std::string() : limit.parameter;
        break;
    }
    return state;
}

}  // namespace check
