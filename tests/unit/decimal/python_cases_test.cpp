// Thousands of answers computed by Python's decimal module (make_cases.py beside cases.csv).

#include "core/decimal/decimal.h"
#include "tests/support/number.h"

#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <string>
#include <vector>

namespace {

using decimal::Decimal;
using decimal::Rounding;

struct Case {
    std::string operation;
    std::string a;
    std::string b;
    std::string digits;
    std::string expected;
};

std::vector<Case> readCases() {
    std::ifstream file(TPGG_SOURCE_DIR "/tests/unit/decimal/cases.csv");
    std::vector<Case> cases;
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) {
        std::vector<std::string> fields(1);
        for (const char symbol : line) {
            symbol == ',' ? fields.emplace_back() : fields.back() += symbol;
        }
        cases.push_back({fields.at(0), fields.at(1), fields.at(2), fields.at(3), fields.at(4)});
    }
    return cases;
}

Decimal answer(const Case& item) {
    const Decimal a = number(item.a);
    if (item.operation == "add") {
        return a + number(item.b);
    }
    if (item.operation == "sub") {
        return a - number(item.b);
    }
    if (item.operation == "mul") {
        return a * number(item.b);
    }
    const Rounding mode = item.operation.ends_with("half_up") ? Rounding::HalfUp : Rounding::HalfEven;
    const int digits = std::stoi(item.digits);
    return item.operation.starts_with("round") ? a.rounded(digits, mode) : a.divided(number(item.b), digits, mode);
}

std::string printedAnswer(const Case& item) {
    try {
        return answer(item).toPlain();
    } catch (const decimal::ArithmeticError&) {
        return "overflow";
    }
}

TEST(DecimalAgainstPython, EveryCaseAgreesToTheLastDecimal) {
    const std::vector<Case> cases = readCases();
    std::map<std::string, int> counts;
    for (const Case& item : cases) {
        ++counts[item.operation];
        ASSERT_EQ(printedAnswer(item), item.expected)
            << item.operation << " " << item.a << " " << item.b << " " << item.digits;
    }
    EXPECT_EQ(cases.size(), 7072U);
    EXPECT_EQ(counts.at("mul"), 860);
    EXPECT_EQ(counts.at("round_half_up"), 1198);
    EXPECT_EQ(counts.at("round_half_even"), 1198);
    EXPECT_EQ(counts.at("div_half_up"), 1048);
    EXPECT_EQ(counts.at("div_half_even"), 1048);
}

}  // namespace
