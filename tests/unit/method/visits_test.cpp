// The letter of 13.01.2022, section 4.1.1: УЕТ 4,2, 4,0 and 9,4; 1,58 visits; 2,9 visits.
#include "tests/unit/method/method_run.h"

namespace {

using testing::ElementsAre;
using testing::HasSubstr;

TEST(Dental, EachKindHasItsLabour) {
    EXPECT_EQ(results("dental", {{"visits", "1"}, {"preventive", "0"}, {"appeals", "0"}}).at("uet"), "4.200000");
    EXPECT_EQ(results("dental", {{"visits", "0"}, {"preventive", "1"}, {"appeals", "0"}}).at("uet"), "4.000000");
    EXPECT_EQ(results("dental", {{"visits", "0"}, {"preventive", "0"}, {"appeals", "1"}}).at("uet"), "9.400000");
}

// 4 200 + 2 000 + 2 820.
TEST(Dental, TheKindsAdd) {
    const std::vector<method::Given> given{{"visits", "1000"}, {"preventive", "500"}, {"appeals", "300"}};
    EXPECT_EQ(results("dental", given).at("uet"), "9020.000000");
    EXPECT_THAT(answer("dental", given).steps[0].onOneLine(),
                HasSubstr("= 1\u00A0000 × 4,2 + 500 × 4,0 + 300 × 9,4 = 9\u00A0020"));
}

TEST(Dental, VisitsBelowZeroAreRefused) {
    EXPECT_THAT(refusals("dental", {{"visits", "-1"}, {"preventive", "500"}, {"appeals", "300"}}),
                ElementsAre("visits: «−1» – вне пределов; ожидается число не меньше 0"));
}

TEST(MinorVisits, AComplexVisitIsOnePointFiveEight) {
    EXPECT_EQ(results("minor_visits", {{"complex_visits", "1000"}}).at("visits"), "1580.000000");
}

TEST(MinorVisits, ARegionMayHaveItsOwnMultiplicity) {
    const std::vector<method::Given> given{{"complex_visits", "1000"}, {"multiplicity", "1.62"}};
    EXPECT_EQ(results("minor_visits", given).at("visits"), "1620.000000");
    EXPECT_THAT(answer("minor_visits", given).rules, ElementsAre(HasSubstr("сложившаяся в регионе")));
}

TEST(AppealVisits, AnAppealIsTwoPointNineVisits) {
    EXPECT_EQ(results("appeal_visits", {{"appeals", "1787.5"}}).at("visits"), "5183.750000");
}

TEST(AppealVisits, FewerThanTwoAreRefused) {
    EXPECT_THAT(refusals("appeal_visits", {{"appeals", "10"}, {"visits_per_appeal", "1.9"}}),
                ElementsAre("visits_per_appeal: «1,9» – вне пределов; ожидается число не меньше 2"));
}

}  // namespace
