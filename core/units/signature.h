#pragma once

#include <map>
#include <string>

namespace units {

/// The unit of a cell that is known only from data: powers of rouble, resident, insured person and of
/// each kind of care (the edition's own word: «вызов», «койко-день»). Used when an edition is compiled;
/// two kinds of care never cancel, so calls times roubles per visit are not roubles.
class Signature {
public:
    /// A pure number: share, coefficient, percent.
    Signature() = default;

    [[nodiscard]] static Signature rouble();
    [[nodiscard]] static Signature resident();
    [[nodiscard]] static Signature insured();
    [[nodiscard]] static Signature care(const std::string& kind);
    /// People of a base of the edition's own: «детей 0–17 лет», «ребёнка 0–17 лет».
    [[nodiscard]] static Signature people(const std::string& genitivePlural, const std::string& genitiveSingular);

    [[nodiscard]] bool isPureNumber() const { return m_powers.empty(); }

    [[nodiscard]] friend Signature operator*(const Signature& a, const Signature& b) { return a.combined(b, 1); }
    [[nodiscard]] friend Signature operator/(const Signature& a, const Signature& b) { return a.combined(b, -1); }
    [[nodiscard]] friend bool operator==(const Signature&, const Signature&) = default;

    /// «руб. на 1 жителя», «вызов на 1 застрахованного», «руб. за 1 вызов», «число без единицы».
    [[nodiscard]] std::string toRussian() const;

private:
    enum class Base { Rouble, Resident, Insured, People, Care };

    struct Dimension {
        Base base = Base::Rouble;
        /// Of care and of people of one's own, as after a number above the line; else empty.
        std::string name;
        std::string nameOfOne;  ///< of people, as below the line

        friend auto operator<=>(const Dimension&, const Dimension&) = default;
    };

    [[nodiscard]] static Signature of(Base base, const std::string& name = {}, const std::string& nameOfOne = {});
    [[nodiscard]] Signature combined(const Signature& other, int sign) const;
    [[nodiscard]] static std::string above(const Dimension& dimension);
    [[nodiscard]] static std::string below(const Dimension& dimension);

    /// Never holds a zero power: equality is equality of the maps.
    std::map<Dimension, int> m_powers;
};

}  // namespace units
