#include "core/exchange/rounded_formula.h"

namespace exchange {

using book::Formula;

namespace {

constexpr int spareDigits = 6;

bool isHalf(const decimal::Decimal& exact, int digits) {
    const decimal::Decimal plain = exact.withoutZeros(0);
    return plain.scale() == digits + 1 && plain.toPlain().back() == '5';
}

Formula rounded(const Formula& formula, int digits) {
    Formula whole("ROUND(");
    whole += formula;
    whole += ";" + std::to_string(digits) + ")";
    return whole;
}

}  // namespace

Formula inBrackets(const Formula& formula) {
    Formula whole("(");
    whole += formula;
    whole += ")";
    return whole;
}

Formula roundedFormula(const Formula& formula, int digits, decimal::Rounding mode, const decimal::Decimal& exact) {
    Formula result = rounded(isHalf(exact, digits) ? rounded(formula, digits + spareDigits) : formula, digits);
    if (mode == decimal::Rounding::HalfUp) {
        return result;
    }
    const std::string places = std::to_string(digits);
    result += "-SIGN(";
    result += formula;
    result += ")*IF(MOD(ROUND(ABS(";
    result += formula;
    result += ")*10^" + places + ";" + std::to_string(spareDigits) + ");2)=0.5;10^-" + places + ";0)";
    return inBrackets(result);
}

}  // namespace exchange
