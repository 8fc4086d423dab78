#include "core/check/boundaries.h"
#include "core/check/rules.h"
#include "core/decimal/russian.h"
#include "core/form/parameter_path.h"
#include "core/norms/differentiated_volume.h"

namespace check {

using decimal::Decimal;
using form::LimitKind;

namespace {

std::string shown(const Decimal& number) {
    return decimal::printRussian(number);
}

/// КД: zero empties every unit cost of ОМС; far beyond the bounds it is most likely 1,105 typed as 11,05.
void checkCoefficient(const LimitContext& context, const form::Limit& limit, CheckFindings& findings) {
    const LimitState state = limitState(context, limit);
    if (!state.actual || !state.low || !state.high || (*state.actual >= *state.low && *state.actual <= *state.high)) {
        return;
    }
    CheckFinding finding;
    finding.rule = "coefficient";
    finding.year = context.figures.year();
    finding.parameter = limit.parameter;
    finding.actual = state.actual;
    if (state.actual->isZero()) {
        finding.message = limit.name
                          + " равен нулю: стоимость единицы за счёт ОМС обращается в ноль; ожидалось число "
                            "больше нуля";
        findings.push_back(std::move(finding));
        return;
    }
    finding.state = State::Warning;
    const bool tooHigh = *state.actual > *state.high;
    finding.expected = tooHigh ? state.high : state.low;
    finding.message =
        limit.name + " " + shown(*state.actual) + (tooHigh ? " больше " : " меньше ") + shown(*finding.expected);
    const Decimal shifted = tooHigh ? *state.actual * *Decimal::fromPlain("0.1") : *state.actual * Decimal(10);
    if (shifted >= *state.low && shifted <= *state.high) {
        finding.message += ": похоже, сдвинута запятая, ожидалось " + shown(shifted);
    }
    findings.push_back(std::move(finding));
}

CheckFinding limitFinding(const LimitContext& context, const form::Limit& limit, std::string rule,
                          std::string message) {
    return context.figures.finding(limit.isError ? State::Error : State::Warning, std::move(rule), limit.cell,
                                   std::move(message));
}

void checkBaseProgramme(const LimitContext& context, const form::Limit& limit, CheckFindings& findings) {
    const LimitState state = limitState(context, limit);
    if (!state.actual || !state.high || *state.actual == *state.high) {
        return;
    }
    CheckFinding finding = limitFinding(context, limit, "base_programme",
                                        limit.name + ": стоимость не равна нормативу " + shown(*state.normative)
                                            + " × КД " + shown(*state.coefficient) + " × застрахованные");
    finding.expected = state.high;
    finding.actual = state.actual;
    findings.push_back(std::move(finding));
}

/// The share as the costs make it, and the one the user entered: «от 0,8 до 1,1 %».
void checkOverhead(const LimitContext& context, const form::Limit& limit, CheckFindings& findings) {
    const LimitState state = limitState(context, limit);
    if (!state.low || !state.high) {
        return;
    }
    const std::string bounds = ", ожидается от " + shown(*state.low) + " до " + shown(*state.high) + "\u00A0%";
    const auto look = [&](const std::optional<Decimal>& share, CheckFinding finding) {
        if (!share || (*share >= *state.low && *share <= *state.high)) {
            return;
        }
        finding.expected = *share < *state.low ? state.low : state.high;
        finding.actual = share;
        findings.push_back(std::move(finding));
    };
    look(state.actual,
         limitFinding(context, limit, "overhead",
                      limit.name + ": доля в стоимости строки " + limit.base.row + " вне пределов" + bounds));
    CheckFinding own;
    own.state = limit.isError ? State::Error : State::Warning;
    own.rule = "overhead";
    own.year = context.figures.year();
    own.parameter = limit.parameter;
    own.message = limit.name + ": введённая доля, в процентах, вне пределов" + bounds;
    look(state.ownShare, std::move(own));
}

void checkLaw(const LimitContext& context, const form::Limit& limit, CheckFindings& findings) {
    const LimitState state = limitState(context, limit);
    if (!state.actual || !state.high || *state.actual <= *state.high) {
        return;
    }
    CheckFinding finding = limitFinding(context, limit, "law",
                                        limit.name + ": стоимость больше суммы закона о бюджете, дефицит "
                                            + shown(*state.actual - *state.high));
    finding.expected = state.high;
    finding.actual = state.actual;
    findings.push_back(std::move(finding));
}

/// Appendix 4: from K × N to N for K < 1; N and more for K ≥ 1.
void checkRange(const LimitContext& context, const form::CellAddress& cell, CheckFindings& findings) {
    const std::string path = form::normPath(cell);
    const int year = context.figures.year();
    const norms::Normative* normative = context.references.normatives.find(
        path, year, context.region == nullptr ? std::string_view() : std::string_view(context.region->name));
    const std::optional<Decimal> volume = context.figures.printed(cell);
    std::optional<Decimal> k = parameterOf(context.figures, "coefficient.volume");
    if (!k && context.region != nullptr) {
        k = context.region->coefficient;
    }
    if (normative == nullptr || !normative->digits || !volume || !k) {
        return;
    }
    const norms::RecommendedRange range =
        norms::recommendedRange(units::of<units::CarePerResident>(normative->value), {*k}, *normative->digits);
    const Decimal low = range.low.value();
    const bool isHigh = range.high && *volume > range.high->value();
    if (*volume >= low && !isHigh) {
        return;
    }
    CheckFinding finding = context.figures.finding(
        State::Warning, "range", cell,
        "Объём вне рекомендуемых пределов: "
            + (range.high ? "от " + shown(low) + " до " + shown(range.high->value()) : shown(low) + " и больше"));
    finding.expected = isHigh ? range.high->value() : low;
    finding.actual = volume;
    findings.push_back(std::move(finding));
}

}  // namespace

void checkLimits(const LimitContext& context, CheckFindings& findings) {
    for (const form::Limit& limit : context.figures.edition().limits) {
        switch (limit.kind) {
        case LimitKind::Coefficient:
            checkCoefficient(context, limit, findings);
            break;
        case LimitKind::BaseProgramme:
            checkBaseProgramme(context, limit, findings);
            break;
        case LimitKind::Overhead:
            checkOverhead(context, limit, findings);
            break;
        case LimitKind::Law:
            checkLaw(context, limit, findings);
            break;
        }
    }
    const form::Edition& edition = context.figures.edition();
    eachCell(context.figures, [&](const form::CellAddress& cell, const form::Row& row, const form::Column& column,
                                  const form::CellRule& rule) {
        const form::Source& source = edition.source(edition.sourceOfBase(row.population));
        if (column.measure == form::Measure::Volume && source.differentiatesVolume && form::takesNormative(rule)) {
            checkRange(context, cell, findings);
        }
    });
}

}  // namespace check
