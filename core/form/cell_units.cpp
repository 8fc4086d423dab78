#include "core/form/cell_units.h"

#include <algorithm>

namespace form {

namespace {

using units::Signature;

std::optional<Signature> personOf(const Edition& edition, PopulationBase base) {
    switch (base) {
    case PopulationBase::None:
        return std::nullopt;
    case PopulationBase::Residents:
        return Signature::resident();
    case PopulationBase::Insured:
        return Signature::insured();
    }
    const Base& own = edition.base(base);
    return Signature::people(own.people, own.person);
}

std::optional<Signature> careOf(const Edition& edition, const std::string& code) {
    if (code.empty()) {
        return std::nullopt;
    }
    const auto found = edition.careKinds.find(code);
    return Signature::care(found == edition.careKinds.end() ? code : found->second);
}

/// A word that means the same in every row.
std::optional<Signature> meaningOf(const Edition& edition, const std::string& word) {
    if (word == "rouble") {
        return Signature::rouble();
    }
    if (const PopulationBase base = edition.baseOfKey(word); base != PopulationBase::None) {
        return personOf(edition, base);
    }
    return edition.careKinds.contains(word) ? careOf(edition, word) : std::nullopt;
}

template <class Meaning>
std::optional<Signature> combined(const UnitWords& unit, Meaning meaning) {
    Signature signature;
    for (const std::string& word : unit.above) {
        const std::optional<Signature> factor = meaning(word);
        if (!factor) {
            return std::nullopt;
        }
        signature = signature * *factor;
    }
    for (const std::string& word : unit.below) {
        const std::optional<Signature> factor = meaning(word);
        if (!factor) {
            return std::nullopt;
        }
        signature = signature / *factor;
    }
    return signature;
}

}  // namespace

PopulationBase populationOf(const Row& row, const Column& column) {
    return column.sourceBase == PopulationBase::None ? row.population : column.sourceBase;
}

std::optional<Signature> signatureOf(const Edition& edition, const Row& row, const Column& column) {
    return combined(quantityOf(row, column).unit, [&](const std::string& word) -> std::optional<Signature> {
        if (word == "care") {
            return careOf(edition, row.unitCode);
        }
        return word == "person" ? personOf(edition, populationOf(row, column)) : meaningOf(edition, word);
    });
}

std::optional<Signature> signatureOf(const Edition& edition, const UnitWords& unit) {
    return combined(unit, [&](const std::string& word) { return meaningOf(edition, word); });
}

std::string unknownUnitWord(const Edition& edition, const UnitWords& unit) {
    for (const auto* const side : {&unit.above, &unit.below}) {
        for (const std::string& word : *side) {
            if (word != "care" && word != "person" && !meaningOf(edition, word)) {
                return word;
            }
        }
    }
    return {};
}

bool mayAdd(const Edition& edition, const Row& total, const Row& part, const Column& column) {
    const auto sum = signatureOf(edition, total, column);
    const auto term = signatureOf(edition, part, column);
    if (!sum || !term || *sum == *term) {
        return true;
    }
    const auto kinds = edition.careUnions.find(total.unitCode);
    return kinds != edition.careUnions.end() && std::ranges::find(kinds->second, part.unitCode) != kinds->second.end();
}

}  // namespace form
