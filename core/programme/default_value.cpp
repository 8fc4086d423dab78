#include "core/programme/default_value.h"

#include "core/form/parameter_path.h"
#include "core/norms/differentiated_volume.h"
#include "core/programme/formulas.h"
#include "core/programme/parameter.h"

namespace programme {

namespace {

using decimal::Decimal;

/// The average normative in force, before any coefficient.
std::optional<DefaultOrigin> averageOf(const std::string& parameter, const NormativeContext& context) {
    DefaultOrigin origin;
    origin.parameter = parameter;
    if (const auto own = assignedNumber(*context.assignments, parameter, context.year)) {
        origin.average = *own;
        return origin;
    }
    const auto region = context.region ? std::string_view(context.region->name) : std::string_view();
    const auto* normative = context.references->normatives.find(parameter, context.year, region);
    if (!normative) {
        return std::nullopt;
    }
    origin.average = normative->value;
    origin.source = std::shared_ptr<const norms::Normative>(context.references, normative);
    return origin;
}

std::optional<DefaultValue> territorialCost(DefaultOrigin origin, const NormativeContext& context) {
    origin.coefficient = "coefficient.kd";
    origin.factor = assignedNumber(*context.assignments, origin.coefficient, context.year);
    if (!origin.factor) {
        return std::nullopt;
    }
    const auto federal = units::of<units::RoublePerCare>(origin.average);
    const Decimal figure = territorialUnitCost(federal, {*origin.factor}, context.rounder).value();
    return DefaultValue{figure, std::move(origin)};
}

DefaultValue budgetVolume(DefaultOrigin origin, const NormativeContext& context) {
    const auto digits = context.references->normatives.differentiatedDigits(origin.parameter);
    if (!digits) {
        return {origin.average, std::move(origin)};
    }
    const std::string path = "coefficient.volume";
    origin.factor = assignedNumber(*context.assignments, path, context.year);
    if (!origin.factor && context.region) {
        origin.factor = context.region->coefficient;
        origin.factorOfRegion = true;
    }
    if (!origin.factor) {
        return {origin.average, std::move(origin)};
    }
    origin.coefficient = path;
    const auto average = units::of<units::CarePerResident>(origin.average);
    const Decimal figure = norms::differentiatedVolume(average, {*origin.factor}, *digits).value();
    return {figure, std::move(origin)};
}

}  // namespace

NormativeCell normativeCell(const form::Edition& edition, const form::CellAddress& cell) {
    const form::Source& source = edition.source(edition.sourceOfBase(edition.row(cell)->population));
    return {form::normPath(cell),
            edition.column(cell)->measure,
            source.differentiatesVolume,
            source.differentiatesCost,
            {}};
}

std::optional<Decimal> editionNumber(std::string_view path, int year, const norms::ReferenceData& references,
                                     const norms::Region* region) {
    if (path == "coefficient.volume" && region) {
        return region->coefficient;
    }
    const auto name = region ? std::string_view(region->name) : std::string_view();
    const auto* normative = references.normatives.find(path, year, name);
    return normative ? std::optional(normative->value) : std::nullopt;
}

std::optional<Decimal> assignedNumber(const Assignments& assignments, std::string_view path, int year) {
    return givenNumber(assignments.value(path, year));
}

std::optional<Decimal> givenNumber(std::string_view text) {
    const auto number = Decimal::fromPlain(text);
    return number && fitsEntry(*number) ? number : std::nullopt;
}

std::optional<DefaultValue> federalValue(const NormativeCell& cell, const NormativeContext& context) {
    auto origin = averageOf(cell.parameter, context);
    if (!origin) {
        return std::nullopt;
    }
    if (cell.measure == form::Measure::UnitCost && cell.differentiatesCost) {
        return territorialCost(std::move(*origin), context);
    }
    return DefaultValue{origin->average, std::move(*origin)};
}

std::optional<DefaultValue> defaultValue(const NormativeCell& cell, const NormativeContext& context) {
    auto federal = federalValue(cell, context);
    if (federal && cell.measure == form::Measure::Volume && cell.differentiatesVolume) {
        return budgetVolume(std::move(federal->origin), context);
    }
    return federal;
}

}  // namespace programme
