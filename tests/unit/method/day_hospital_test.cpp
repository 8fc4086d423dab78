// The letter of 13.01.2022, sections 4.1.2 and 4.2.2. It prints shares and prices, no example; figures by hand.
#include "core/method/day_hospital.h"
#include "tests/support/number.h"
#include "tests/unit/method/method_run.h"

namespace {

using testing::ElementsAre;
using testing::HasSubstr;

// T14, T15.
TEST(DayHospital, SharesOfTheLetterGiveTheWhole) {
    const auto budget = method::dayHospitalShares(method::DayHospitalSource::Budget);
    const auto insurance = method::dayHospitalShares(method::DayHospitalSource::Insurance);
    EXPECT_EQ(budget.primaryPercent + budget.specialPercent, number("100"));
    EXPECT_EQ(insurance.primaryPercent + insurance.specialPercent, number("100"));
}

// T16: 28,7 × 0,85 + 71,3 × 1,06 = 99,973; T17: 55,4 × 0,72 + 44,6 × 1,37 = 100,99. The prices are multipliers, and
// those of ОМС give more than the whole.
TEST(DayHospital, PricesOfTheLetterMultiplyAndNearlyGiveTheWhole) {
    const auto whole = [](method::DayHospitalSource source) {
        const method::DayHospitalShares shares = method::dayHospitalShares(source);
        return (shares.primaryPercent * shares.primaryPrice + shares.specialPercent * shares.specialPrice).toPlain();
    };
    EXPECT_EQ(whole(method::DayHospitalSource::Budget), "99.973");
    EXPECT_EQ(whole(method::DayHospitalSource::Insurance), "100.990");
}

// Budget: 28,7 % at 0,85. The rest: (100 − 28,7 × 0,85) ÷ 71,3 = 75,605 ÷ 71,3 = 1,06037… of the mean.
TEST(DayHospital, OfTheBudget) {
    const auto found = results("day_hospital", {{"source", "budget"}, {"volume", "1000"}, {"unit_cost", "10000"}});
    EXPECT_EQ(found.at("phc_volume"), "287.000000");
    EXPECT_EQ(found.at("phc_cost"), "8500.000000");
    EXPECT_EQ(found.at("special_volume"), "713.000000");
    EXPECT_EQ(found.at("special_cost"), "10603.786816");
}

// ОМС: 55,4 % at 0,72. The rest: (100 − 39,888) ÷ 44,6 = 1,347802…, not the printed 1,37.
TEST(DayHospital, OfInsuranceHasTheResidualAndNotThePrintedPrice) {
    const std::vector<method::Given> given{{"source", "oms"}, {"volume", "1000"}, {"unit_cost", "10000"}};
    const auto found = results("day_hospital", given);
    EXPECT_EQ(found.at("phc_volume"), "554.000000");
    EXPECT_EQ(found.at("phc_cost"), "7200.000000");
    EXPECT_EQ(found.at("special_volume"), "446.000000");
    EXPECT_EQ(found.at("special_cost"), "13478.026906");
    EXPECT_THAT(answer("day_hospital", given).notices, ElementsAre(HasSubstr("множитель 1,37: 13\u00A0700,00 руб.")));
}

TEST(DayHospital, AVolumePerPersonIsSplitTheSame) {
    const auto found = results("day_hospital", {{"source", "oms"}, {"volume", "0.068591"}, {"unit_cost", "23483.4"}});
    EXPECT_EQ(found.at("phc_volume"), "0.037999");  // 0,037999414
    EXPECT_EQ(found.at("special_volume"), "0.030592");  // 0,030591586
}

TEST(DayHospital, AnotherSourceIsRefusedWithTheTwoThereAre) {
    EXPECT_THAT(refusals("day_hospital", {{"source", "ОМС"}, {"volume", "1"}, {"unit_cost", "1"}}),
                ElementsAre("source: «ОМС» – такого выбора нет; ожидается одно из: budget (бюджет), oms (ОМС)"));
}

}  // namespace
