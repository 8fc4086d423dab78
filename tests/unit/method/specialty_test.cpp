// The letter of 13.01.2022, annex 8.
#include "tests/unit/method/method_run.h"

namespace {

using testing::ElementsAre;
using testing::HasSubstr;

std::map<std::string, std::string> specialty(const std::string& visits, const std::string& relative) {
    return results("specialty", {{"visits_per_appeal", visits},
                                 {"relative_cost", relative},
                                 {"mean_visit_cost", "300"},
                                 {"mean_appeal_cost", "1500"}});
}

// T18: cardiology 1,07 × 0,974 = 1,04.
TEST(Specialty, CardiologyIsTheRowOfTheLetter) {
    const auto found = specialty("3.1", "0.974");
    EXPECT_EQ(found.at("multiplicity"), "1.07");
    EXPECT_EQ(found.at("appeal_coefficient"), "1.04");
    EXPECT_EQ(found.at("visit_cost"), "292.20");
    EXPECT_EQ(found.at("appeal_cost"), "1560.00");
}

// Rows whose printed columns agree with the arithmetic.
TEST(Specialty, RowsOfTheLetter) {
    EXPECT_EQ(specialty("2.8", "1.29").at("appeal_coefficient"), "1.25");
    EXPECT_EQ(specialty("2.6", "0.7374").at("appeal_coefficient"), "0.66");
    EXPECT_EQ(specialty("4.1", "0.7102").at("multiplicity"), "1.41");
    EXPECT_EQ(specialty("4.1", "0.7102").at("appeal_coefficient"), "1.00");
    EXPECT_EQ(specialty("2.7", "0.8962").at("appeal_coefficient"), "0.83");
    EXPECT_EQ(specialty("2.9", "1.00").at("multiplicity"), "1.00");
}

// The letter prints 1,30 for obstetrics, and 3,8 ÷ 2,9 = 1,3103…; T19 takes the printed 1,3 × 1,1941 = 1,55.
TEST(Specialty, TheFifthColumnTakesTheThirdAsPrinted) {
    const auto found = specialty("3.8", "1.1941");
    EXPECT_EQ(found.at("multiplicity"), "1.31");
    EXPECT_EQ(found.at("appeal_coefficient"), "1.56");
    // Endocrinology: 0,86 × 1,7598 = 1,513428. Unrounded 2,5 ÷ 2,9 would give 1,52.
    EXPECT_EQ(specialty("2.5", "1.7598").at("appeal_coefficient"), "1.51");
}

TEST(Specialty, CostsGoUpAtHalfAKopeck) {
    const auto found = results("specialty", {{"visits_per_appeal", "2.9"},
                                             {"relative_cost", "0.5"},
                                             {"mean_visit_cost", "300.01"},
                                             {"mean_appeal_cost", "1500.01"}});
    EXPECT_EQ(found.at("visit_cost"), "150.01");
    EXPECT_EQ(found.at("appeal_cost"), "750.01");
}

TEST(Specialty, AnAppealOfOneVisitIsTold) {
    EXPECT_THAT(answer("specialty", {{"visits_per_appeal", "1.5"},
                                     {"relative_cost", "1"},
                                     {"mean_visit_cost", "300"},
                                     {"mean_appeal_cost", "1500"}})
                    .notices,
                ElementsAre(HasSubstr("не менее двух посещений")));
}

}  // namespace
