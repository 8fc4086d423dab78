#include "core/explain/default_words.h"

#include "core/decimal/russian.h"
#include "core/explain/cell_words.h"
#include "core/norms/differentiated_volume.h"
#include "core/programme/options.h"
#include "core/programme/parameter.h"

namespace explain {

namespace {

PassportOperand normativeOf(const Passport& passport, const programme::DefaultOrigin& origin) {
    PassportOperand operand;
    operand.parameter = origin.parameter;
    operand.words = origin.source && origin.source->region.empty() ? "Федеральный норматив" : "Норматив";
    operand.number = origin.average;
    operand.value = shownFigure(origin.average);
    operand.unit = origin.source ? origin.source->unit : passport.unit;
    operand.detail = operand.unit;
    return operand;
}

PassportOperand coefficientOf(const programme::DefaultOrigin& origin) {
    PassportOperand operand;
    operand.parameter = origin.coefficient;
    operand.sign = "×";
    operand.words = capitalised(std::string(programme::parameterName(origin.coefficient)));
    operand.detail = origin.factorOfRegion ? "из перечня регионов" : "";
    operand.number = origin.factor;
    operand.value = shownFigure(*origin.factor);
    return operand;
}

/// The recommended volume for K of 1 and more is the average itself (appendix 4 of the letter, note «*)»).
bool keepsAverage(const programme::DefaultOrigin& origin) {
    return origin.coefficient == "coefficient.volume" && *origin.factor >= decimal::Decimal(1);
}

/// Of a volume the letter's own rounding, of a unit cost the plan's.
std::string_view roundingWords(const programme::DefaultOrigin& origin, const plan::Rounder& rounder) {
    const bool isVolume = origin.coefficient == "coefficient.volume";
    return programme::wordsOf(isVolume ? norms::letterRounding : rounder.mode()).russian;
}

/// The product and, where it has more digits than the form prints, the rounding; the end of the formula likewise.
void multiply(Passport& passport, const decimal::Decimal& product, std::string_view rounding) {
    const std::string exact = decimal::printRussian(product.withoutZeros(0));
    passport.steps.push_back({"=", "Произведение", {}, exact});
    passport.formula += " = " + (product == passport.number ? passport.value : exact);
    if (passport.number && product != *passport.number) {
        const decimal::Decimal lastDigit = decimal::Decimal::fromParts(1, passport.number->scale());
        passport.steps.push_back(
            {"≈", "Округлено до " + decimal::printRussian(lastDigit), std::string(rounding), passport.value});
        passport.formula += " ≈ " + passport.value;
    }
}

}  // namespace

void describeDefault(Passport& passport, const programme::DefaultOrigin& origin, const plan::Rounder& rounder) {
    passport.operands.push_back(normativeOf(passport, origin));
    passport.formula = passport.operands.front().words;
    if (!origin.factor) {
        passport.formula += " = " + passport.value;
    } else if (keepsAverage(origin)) {
        passport.operands.push_back(coefficientOf(origin));
        passport.formula += " = " + passport.value;
        passport.steps.push_back({"=", "Взят сам норматив", "К не меньше 1: объём не умножается", passport.value});
    } else {
        passport.operands.push_back(coefficientOf(origin));
        passport.formula += " × " + passport.operands[1].words + " = " + passport.operands[0].value + " × "
                            + passport.operands[1].value;
        multiply(passport, origin.average * *origin.factor, roundingWords(origin, rounder));
    }
    if (origin.source) {
        const norms::Normative& normative = *origin.source;
        std::string act = normative.act + (normative.item.empty() ? "" : ", " + normative.item);
        passport.sources.push_back({origin.parameter, passport.operands.front().words, std::move(act), {}, {}, {}});
    }
}

}  // namespace explain
