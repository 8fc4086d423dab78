#include "core/plan/cell_units.h"

#include <algorithm>

namespace plan {

namespace {

std::optional<units::Signature> personOf(form::PopulationBase base) {
    switch (base) {
    case form::PopulationBase::Residents:
        return units::Signature::resident();
    case form::PopulationBase::Insured:
        return units::Signature::insured();
    case form::PopulationBase::None:
        return std::nullopt;
    }
    return std::nullopt;
}

std::string careName(const form::Edition& edition, const form::Row& row) {
    const auto found = edition.careKinds.find(row.unitCode);
    return found == edition.careKinds.end() ? row.unitCode : found->second;
}

}  // namespace

form::PopulationBase populationOf(const form::Row& row, const form::Column& column) {
    const auto bySource = form::baseOf(column.source);
    return bySource == form::PopulationBase::None ? row.population : bySource;
}

std::optional<units::Signature> signatureOf(const form::Edition& edition, const form::Row& row,
                                            const form::Column& column) {
    using units::Signature;
    const auto person = personOf(populationOf(row, column));
    switch (column.measure) {
    case form::Measure::Volume:
        if (row.unitCode.empty() || !person) {
            return std::nullopt;
        }
        return Signature::care(careName(edition, row)) / *person;
    case form::Measure::UnitCost:
        if (row.unitCode.empty()) {
            return std::nullopt;
        }
        return Signature::rouble() / Signature::care(careName(edition, row));
    case form::Measure::Percap:
        if (!person) {
            return std::nullopt;
        }
        return Signature::rouble() / *person;
    case form::Measure::Cost:
        return Signature::rouble();
    case form::Measure::Share:
        return Signature();
    }
    return std::nullopt;
}

bool mayAdd(const form::Edition& edition, const form::Row& total, const form::Row& part, const form::Column& column) {
    const auto sum = signatureOf(edition, total, column);
    const auto term = signatureOf(edition, part, column);
    if (!sum || !term || *sum == *term) {
        return true;
    }
    const auto kinds = edition.careUnions.find(total.unitCode);
    return kinds != edition.careUnions.end() && std::ranges::find(kinds->second, part.unitCode) != kinds->second.end();
}

}  // namespace plan
