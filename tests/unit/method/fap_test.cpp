// Bands: the letter of 13.01.2022, section 4.1.1 and annex 9; the Programme for 2026 (decree of 29.12.2025 № 2188).
#include "core/method/fap.h"
#include "tests/support/number.h"
#include "tests/unit/method/method_run.h"

namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

std::string bandOf2022(const std::string& population) {
    return results("fap", {{"population", population}, {"count", "1"}, {"year", "2022"}, {"amount_per_fap", "1000"}})
        .at("band");
}

TEST(Fap, BandsOfTheLetterMeetAtTheirEdges) {
    EXPECT_EQ(bandOf2022("99"), "0-99");
    EXPECT_EQ(bandOf2022("100"), "100-899");
    EXPECT_EQ(bandOf2022("899"), "100-899");
    EXPECT_EQ(bandOf2022("900"), "900-1499");
    EXPECT_EQ(bandOf2022("1499"), "900-1499");
    EXPECT_EQ(bandOf2022("1500"), "1500-2000");
    EXPECT_EQ(bandOf2022("2000"), "1500-2000");
    EXPECT_EQ(bandOf2022("2001"), ">2000");
}

TEST(Fap, TheLetterNamesNoAmountSoItIsAskedFor) {
    EXPECT_THAT(
        refusals("fap", {{"population", "650"}, {"count", "3"}, {"year", "2022"}}),
        ElementsAre(HasSubstr("amount_per_fap: письмо 2022 года делит ФАП на группы по численности, но размеров "
                              "не называет (группа 100-899); введите amount_per_fap")));
}

// 1 533,7 and 3 067,5 thousand roubles.
TEST(Fap, AmountsOf2026) {
    const auto small = results("fap", {{"population", "650"}, {"count", "3"}});
    EXPECT_EQ(small.at("band"), "101-800");
    EXPECT_EQ(small.at("amount"), "4601.100000");
    const auto middle = results("fap", {{"population", "801"}, {"count", "1"}});
    EXPECT_EQ(middle.at("band"), "801-1500");
    EXPECT_EQ(middle.at("amount"), "3067.500000");
    EXPECT_THAT(answer("fap", {{"population", "1501"}, {"count", "1"}}).notices,
                ElementsAre(HasSubstr("такой же, как для 801–1500")));
}

TEST(Fap, WhatTheProgrammeLeavesToTheRegionIsAskedFor) {
    EXPECT_THAT(refusals("fap", {{"population", "100"}, {"count", "1"}}),
                ElementsAre(HasSubstr("для группы 0-100 размер устанавливает субъект Российской Федерации")));
    EXPECT_THAT(refusals("fap", {{"population", "2001"}, {"count", "1"}}),
                ElementsAre(HasSubstr("введите amount_per_fap")));
    EXPECT_EQ(results("fap", {{"population", "100"}, {"count", "2"}, {"amount_per_fap", "766,85"}}).at("amount"),
              "1533.700000");
}

TEST(Fap, AnAmountOfItsOwnIsToldBesideTheMean) {
    EXPECT_THAT(answer("fap", {{"population", "650"}, {"count", "1"}, {"amount_per_fap", "1400"}}).notices,
                Contains("Введён размер 1\u00A0400 тыс. руб.; в среднем по Программе 1\u00A0533,7 тыс. руб."));
}

}  // namespace
