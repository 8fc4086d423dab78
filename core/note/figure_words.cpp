#include "core/note/figure_words.h"

#include "core/decimal/russian.h"
#include "core/text/plural.h"

namespace note {

using decimal::Decimal;
using form::NoteFormat;

namespace {

constexpr std::string_view space = "\u00A0";
constexpr int percentDigits = 1;
constexpr int moneyDigits = 1;

Decimal magnitude(const Decimal& number) {
    return number.isNegative() ? -number : number;
}

/// A noun after a figure: of a fraction always «рубля», of whole ones by their last digits.
std::string nounAfter(const Decimal& number, const form::ThreeWords& noun) {
    if (number.scale() > 0) {
        return noun[1];
    }
    // The last two digits decide, and fit any integer.
    const auto last = static_cast<int>(magnitude(number).coefficient() % 100);
    return text::plural(last, noun[0], noun[1], noun[2]);
}

std::string withNoun(const Decimal& number, const form::ThreeWords& noun) {
    return decimal::printRussian(number) + std::string(space) + nounAfter(number, noun);
}

/// Officials count programmes in millions, and what is smaller in thousands.
std::string moneyWords(Decimal money, int power, const plan::Rounder& rounder) {
    constexpr int million = 6;
    constexpr int thousand = 3;
    money.shift(power);
    Decimal least(1);
    least.shift(million);
    const bool isMillions = magnitude(money) >= least;
    const int scale = isMillions ? million : thousand;
    money.shift(-scale);
    return decimal::printRussian(rounder.rounded(money, moneyDigits)) + std::string(space)
           + (isMillions ? "млн" : "тыс.") + std::string(space) + "рублей";
}

/// The figure without its sign, and whether nothing of it is seen.
struct Written {
    std::string words;
    bool isZero = false;
};

Written written(const NoteFormat& format, const PlanFigure& figure, const std::string& printed, bool isChange,
                int power, const plan::Rounder& rounder) {
    const bool isSigned = isChange && format.changeWords == NoteFormat::ChangeWords::None;
    const auto sized = [isSigned, isChange](const Decimal& number) {
        return isChange && !isSigned ? magnitude(number) : number;
    };
    const auto print = [isSigned](const Decimal& number) {
        return isSigned ? decimal::printSigned(number) : decimal::printRussian(number);
    };
    const Decimal value = sized(figure.value);
    switch (format.kind) {
    case NoteFormat::Kind::AsPrinted:
        return {isChange ? print(value) : printed, value.isZero()};
    case NoteFormat::Kind::Digits: {
        const Decimal rounded = rounder.rounded(value, format.digits);
        return {print(rounded), rounded.isZero()};
    }
    case NoteFormat::Kind::Money:
        return {moneyWords(value, power, rounder), value.isZero()};
    case NoteFormat::Kind::Roubles:
        return {withNoun(value, {"рубль", "рубля", "рублей"}), value.isZero()};
    case NoteFormat::Kind::Percent: {
        const Decimal percent = isChange ? sized(figure.percent.value_or(Decimal()))
                                         : rounder.percent(value, Decimal(1), percentDigits).value();
        return {print(percent) + std::string(space) + "%", percent.isZero()};
    }
    case NoteFormat::Kind::Noun:
        return {withNoun(value, format.noun), value.isZero()};
    }
    return {printed, false};
}

}  // namespace

std::string figureWords(const NoteFormat& format, const PlanFigure& figure, const std::string& printed, bool isChange,
                        int power, const plan::Rounder& rounder) {
    const Written number = written(format, figure, printed, isChange, power, rounder);
    if (format.changeWords == NoteFormat::ChangeWords::None) {
        return number.words;
    }
    if (number.isZero) {
        return format.change[2];
    }
    const std::string& word = format.change[figure.value.isNegative() ? 1 : 0];
    return format.changeWords == NoteFormat::ChangeWords::Before
               ? word + " на" + std::string(space) + number.words
               : "на" + std::string(space) + number.words + " " + word;
}

}  // namespace note
