// The letter of 13.01.2022, annex 13, section 1, and its example: therapeutic beds.
#include "core/method/beds.h"
#include "tests/support/number.h"
#include "tests/unit/method/method_run.h"

namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Pair;
using testing::UnorderedElementsAre;

const std::vector<method::Given> therapy{
    {"bed_days_per_1000", "353.32"}, {"residents", "1000000"}, {"stay", "14.6"}, {"repair", "10"}, {"idle", "1"}};

std::vector<method::Given> therapyBut(std::size_t key, const std::string& text) {
    std::vector<method::Given> given = therapy;
    given[key].text = text;
    return given;
}

// T08–T10.
TEST(Beds, AreTheExampleOfTheLetter) {
    EXPECT_THAT(results("beds", therapy),
                UnorderedElementsAre(Pair("turnover", "23"), Pair("occupancy", "332"), Pair("beds", "1064")));
}

TEST(Beds, TypedFunctionIsTheExampleToo) {
    const method::BedUse use{units::of<units::DaysPerCare>(number("14.6")), units::of<units::DaysPerBed>(number("10")),
                             units::of<units::DaysPerCare>(number("1"))};
    const method::BedNeed need = method::bedsNeeded(units::of<units::BedDaysPerResident>(number("0.35332")),
                                                    units::of<units::Residents>(number("1000000")), use);
    EXPECT_EQ(need.beds.value().toPlain(), "1064");
}

// Obstetrics with an idle time of 2,5: F = 355 ÷ 9,1 = 39,01…; Д = 355 − 97,5 = 257,5; 174,9 × 1 000 000 ÷ 257 500.
TEST(Beds, OccupancyKeepsItsHalfDay) {
    const auto found = results(
        "beds",
        {{"bed_days_per_1000", "174.9"}, {"residents", "1000000"}, {"stay", "6.6"}, {"repair", "10"}, {"idle", "2.5"}});
    EXPECT_EQ(found.at("turnover"), "39");
    EXPECT_EQ(found.at("occupancy"), "257.5");
    EXPECT_EQ(found.at("beds"), "679");
}

TEST(Beds, HalvesGoUp) {
    // 355 ÷ 10 = 35,5.
    EXPECT_EQ(results("beds", therapyBut(2, "9")).at("turnover"), "36");
}

TEST(Beds, TellTheDerivationAndWhatRoundingDoes) {
    const method::Answer found = answer("beds", therapy);
    ASSERT_EQ(found.steps.size(), 3U);
    EXPECT_EQ(found.steps[0].onOneLine(), "F = (365 − tr) ÷ (T + to) = (365 − 10) ÷ (14,6 + 1) = 22,75641025… ≈ 23");
    EXPECT_EQ(found.steps[1].onOneLine(), "Д = 365 − tr − (to × F) = 365 − 10 − (1 × 23) = 332");
    EXPECT_EQ(found.steps[1].unit, "дня в году");
    EXPECT_EQ(found.steps[2].onOneLine(),
              "К = (Nк/д × Н) ÷ (1000 × Д) = (353,32 × 1\u00A0000\u00A0000) ÷ (1000 × 332) = "
              "1\u00A0064,21686746… ≈ 1\u00A0064");
    EXPECT_EQ(found.steps[2].unit, "койки");
    // The letter's F of 22,756 would give 1 063,4.
    EXPECT_THAT(found.notices, ElementsAre(HasSubstr("Без округления оборота F вышло бы 1\u00A0063,4 койки")));
}

TEST(Beds, TellWhatLeavesTheLetter) {
    EXPECT_THAT(answer("beds", therapyBut(3, "20")).notices,
                testing::Contains(HasSubstr("Простой койки на ремонт 20; письмо называет примерно 10–15")));
    EXPECT_THAT(answer("beds", therapyBut(4, "4")).notices, testing::Contains(HasSubstr("от 0,5 до 3 дней")));
}

TEST(Beds, ABedThatIsNeverFreeIsRefused) {
    EXPECT_THAT(refusals("beds", {{"bed_days_per_1000", "353.32"},
                                  {"residents", "1000000"},
                                  {"stay", "0.1"},
                                  {"repair", "15"},
                                  {"idle", "400"}}),
                ElementsAre("repair, idle, stay: занятость койки Д = −50 дня: на лечение не остаётся дней; проверьте "
                            "простой и срок лечения"));
}

TEST(Beds, AStayOfZeroIsRefusedByItsKey) {
    EXPECT_THAT(refusals("beds", therapyBut(2, "0")),
                ElementsAre("stay: «0» – вне пределов; ожидается число больше 0"));
}

TEST(Beds, HalfAPersonIsRefused) {
    EXPECT_THAT(refusals("beds", therapyBut(1, "1000000.5")),
                ElementsAre("residents: «1\u00A0000\u00A0000,5» – не целое; ожидается целое число"));
}

}  // namespace
