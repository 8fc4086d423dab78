#include "core/units/signature.h"

namespace units {

namespace {

std::string power(int exponent) {
    switch (exponent) {
    case 1:
        return {};
    case 2:
        return "²";
    case 3:
        return "³";
    default:
        return "^" + std::to_string(exponent);
    }
}

void append(std::string& product, const std::string& factor) {
    product += (product.empty() ? "" : " × ") + factor;
}

}  // namespace

Signature Signature::of(Base base, const std::string& name, const std::string& nameOfOne) {
    Signature signature;
    signature.m_powers[{base, name, nameOfOne}] = 1;
    return signature;
}

Signature Signature::rouble() {
    return of(Base::Rouble);
}

Signature Signature::resident() {
    return of(Base::Resident);
}

Signature Signature::insured() {
    return of(Base::Insured);
}

Signature Signature::care(const std::string& kind) {
    return of(Base::Care, kind);
}

Signature Signature::people(const std::string& genitivePlural, const std::string& genitiveSingular) {
    return of(Base::People, genitivePlural, genitiveSingular);
}

Signature Signature::combined(const Signature& other, int sign) const {
    Signature result = *this;
    for (const auto& [dimension, exponent] : other.m_powers) {
        const auto place = result.m_powers.try_emplace(dimension, 0).first;
        place->second += sign * exponent;
        if (place->second == 0) {
            result.m_powers.erase(place);
        }
    }
    return result;
}

std::string Signature::above(const Dimension& dimension) {
    switch (dimension.base) {
    case Base::Rouble:
        return "руб.";
    case Base::Resident:
        return "жителей";
    case Base::Insured:
        return "застрахованных";
    case Base::People:
    case Base::Care:
        break;
    }
    return dimension.name;
}

std::string Signature::below(const Dimension& dimension) {
    switch (dimension.base) {
    case Base::Rouble:
        return "руб.";
    case Base::Resident:
        return "жителя";
    case Base::Insured:
        return "застрахованного";
    case Base::People:
        return dimension.nameOfOne;
    case Base::Care:
        break;
    }
    return dimension.name;
}

std::string Signature::toRussian() const {
    std::string numerator;
    std::string denominator;
    bool perPerson = false;
    for (const auto& [dimension, exponent] : m_powers) {
        if (exponent > 0) {
            append(numerator, above(dimension) + power(exponent));
        } else {
            append(denominator, "1 " + below(dimension) + power(-exponent));
            perPerson = perPerson || (dimension.base != Base::Rouble && dimension.base != Base::Care);
        }
    }
    if (numerator.empty()) {
        numerator = "число без единицы";
    }
    // «руб. за 1 вызов», but «вызов на 1 жителя»: Russian pays for care and shares among persons.
    return denominator.empty() ? numerator : numerator + (perPerson ? " на " : " за ") + denominator;
}

}  // namespace units
