#include "core/exchange/default_words.h"

#include "core/exchange/cell_words.h"
#include "core/programme/parameter.h"

namespace exchange {

namespace {

PassportOperand normativeOf(const Passport& passport, const programme::DefaultOrigin& origin) {
    PassportOperand operand;
    operand.parameter = origin.parameter;
    operand.words = origin.source && origin.source->region.empty() ? "Федеральный норматив" : "Норматив";
    operand.number = origin.average;
    operand.value = shownFigure(origin.average, origin.average.scale());
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
    operand.value = shownFigure(*origin.factor, origin.factor->scale());
    return operand;
}

}  // namespace

void describeDefault(Passport& passport, const programme::DefaultOrigin& origin) {
    passport.operands.push_back(normativeOf(passport, origin));
    passport.formula = passport.operands.front().words;
    if (origin.factor) {
        passport.operands.push_back(coefficientOf(origin));
        passport.formula += " × " + passport.operands[1].words + " = " + passport.operands[0].value + " × "
                            + passport.operands[1].value;
        const decimal::Decimal product = origin.average * *origin.factor;
        const bool rounds = passport.number && product != *passport.number;
        passport.formula +=
            rounds ? " = " + shownFigure(product, passport.number->scale() + 2) + " ≈ " : std::string(" = ");
        passport.formula += passport.value;
    } else {
        passport.formula += " = " + passport.value;
    }
    if (origin.source) {
        const norms::Normative& normative = *origin.source;
        std::string act = normative.act + (normative.item.empty() ? "" : ", " + normative.item);
        passport.sources.push_back({origin.parameter, passport.operands.front().words, std::move(act), {}, {}, {}});
    }
}

}  // namespace exchange
