// In which order the rows of a list stand: as they were entered, unless option.order.aN says otherwise.
#include "tests/support/filled_2022.h"

#include <gmock/gmock.h>

namespace {

using support::Entries;
using support::Filled2022;
using testing::ElementsAre;

const Entries organisations{{"2022:a3.0510.mo_code", "0510"},
                            {"2022:a3.0510.mo_name", "Поликлиника № 10"},
                            {"2022:a3.0510.oms", "1"},
                            {"2022:a3.0502.mo_code", "0502"},
                            {"2022:a3.0502.mo_name", "Ёлкино"},
                            {"2022:a3.n3.mo_name", "Поликлиника № 2"},
                            {"2022:a3.n3.oms", "1"},
                            {"2022:a3.0501.mo_code", "0501"}};

std::vector<std::string> rowsUnder(std::string_view order, const Entries& entries = organisations, int list = 3) {
    Entries all = entries;
    if (!order.empty()) {
        all.insert(all.begin(), {"option.order.a" + std::to_string(list), std::string(order)});
    }
    return Filled2022("Учебная область", all).year().list(list)->rows();
}

TEST(RowOrder, IsThatOfEntryUnlessTheOptionSaysOtherwise) {
    EXPECT_THAT(rowsUnder(""), ElementsAre("0510", "0502", "n3", "0501"));
    EXPECT_THAT(rowsUnder("key"), ElementsAre("0501", "0502", "0510", "n3"));
}

TEST(RowOrder, OfAColumnOfTextsIsThatOfADictionaryAndTheEmptyStandLast) {
    EXPECT_THAT(rowsUnder("mo_code"), ElementsAre("0501", "0502", "0510", "n3"));
    EXPECT_THAT(rowsUnder("mo_name"), ElementsAre("0502", "n3", "0510", "0501"));
}

TEST(RowOrder, OfMarksPutsTheMarkedFirstAndKeepsTheRestAsEntered) {
    EXPECT_THAT(rowsUnder("oms"), ElementsAre("0510", "n3", "0502", "0501"));
}

// 24,2 × 14,6 = 353,32 bed-days stand in row n2, which has typed none.
TEST(RowOrder, OfAComputedColumnFollowsItsFigures) {
    const Entries beds{{"2022:a13.n1.kind", "physicians"},     {"2022:a13.n1.bed_days_per_1000", "400"},
                       {"2022:a13.n2.kind", "beds"},           {"2022:a13.n2.hospitalisations_per_1000", "24.2"},
                       {"2022:a13.n2.stay", "14.6"},           {"2022:a13.n3.kind", "beds"},
                       {"2022:a13.n3.bed_days_per_1000", "90"}};
    EXPECT_THAT(rowsUnder("bed_days_per_1000", beds, 13), ElementsAre("n3", "n2", "n1"));
    EXPECT_THAT(rowsUnder("kind", beds, 13), ElementsAre("n2", "n3", "n1"));
}

TEST(RowOrder, NumbersTheRowsAsTheyStand) {
    Entries all = organisations;
    all.emplace_back("option.order.a3", "key");
    const Filled2022 plan("Учебная область", all);
    EXPECT_EQ(plan.year().list(3)->row(0).number, "1");
    EXPECT_EQ(plan.year().list(3)->row(0).key, "0501");
    EXPECT_EQ(plan["a3.total_mo.oms"], "2");
    EXPECT_EQ(plan["a3.0510.mo_name"], "Поликлиника № 10");
}

std::string refusedOrder(const std::string& path, const std::string& value) {
    Filled2022 plan("Учебная область");
    const std::vector<scenario::Setting> settings{{scenario::rootScenario, path, 0, value, "", {}}};
    const auto change = plan.draft().prepare(settings);
    return change ? "" : change.findings.front().text;
}

TEST(RowOrder, RefusesAWordOfNoColumnAndATableOfTheForm) {
    EXPECT_EQ(refusedOrder("option.order.a3", "name"),
              "option.order.a3: «name» – неизвестный порядок; ожидалось одно из: key, mo_code, mo_name, budget_task, "
              "oms, oms_prevention, oms_deep_dispens, federal");
    EXPECT_EQ(refusedOrder("option.order.a2", "key"),
              "«option.order.a2»: строки приложения 2 задаёт форма, их порядок не меняют; ожидалось: option.order.a3, "
              "option.order.a13, option.order.a14");
    EXPECT_EQ(refusedOrder("option.order.a99", "key"),
              "«option.order.a99»: в форме нет приложения 99; есть 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14");
    EXPECT_EQ(refusedOrder("option.order.a3", "key"), "");
}

}  // namespace
