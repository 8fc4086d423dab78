// Appendices 3, 13 and 14 of 2022, whose rows are the plan's: counts of a register, the letter's examples of methods.
#include "tests/support/filled_2022.h"

#include <gmock/gmock.h>

namespace {

using support::Filled2022;
using testing::ElementsAre;

const support::Entries register3{{"2022:a3.0502.mo_name", "Учебная больница № 2"},
                                 {"2022:a3.0502.mo_code", "0502"},
                                 {"2022:a3.0502.oms", "1"},
                                 {"2022:a3.0502.oms_prevention", "1"},
                                 {"2022:a3.0501.mo_name", "Учебная больница № 1"},
                                 {"2022:a3.0501.mo_code", "0501"},
                                 {"2022:a3.0501.budget_task", "1"},
                                 {"2022:a3.0501.oms", "1"},
                                 {"2022:a3.0501.federal", "1"}};

TEST(Appendix3, KeepsRowsInTheOrderTheyWereEntered) {
    const Filled2022 plan("Учебная область", register3);
    ASSERT_NE(plan.year().list(3), nullptr);
    EXPECT_THAT(plan.year().list(3)->rows(), ElementsAre("0502", "0501"));
    EXPECT_EQ(plan.view("a3.0501.mo_name").text, "Учебная больница № 1");
    EXPECT_TRUE(plan.year(2023).list(3)->rows().empty());
}

TEST(Appendix3, CountsMarksAndThoseOfFederalOrganisations) {
    const Filled2022 plan("Учебная область", register3);
    EXPECT_EQ(plan["a3.total_mo.oms"], "2");
    EXPECT_EQ(plan["a3.total_mo.budget_task"], "1");
    EXPECT_EQ(plan["a3.total_mo.oms_deep_dispens"], "0");
    EXPECT_EQ(plan["a3.total_federal_mo.oms"], "1");
    EXPECT_EQ(plan["a3.total_federal_mo.oms_prevention"], "0");
    // Over an empty list there is nothing to count.
    EXPECT_EQ(Filled2022("Учебная область")["a3.total_mo.oms"], "");
}

TEST(Appendix3, LosesARowWhoseCellsAreAllEmptied) {
    Filled2022 plan("Учебная область", register3);
    std::vector<scenario::Setting> settings;
    for (const char* column : {"mo_name", "mo_code", "oms", "oms_prevention"}) {
        settings.push_back({scenario::rootScenario, "a3.0502." + std::string(column), 2022, "", "", {}});
    }
    scenario::Draft& draft = plan.draft();
    draft.apply(draft.prepare(settings).value.value());
    EXPECT_THAT(draft.calculate(scenario::rootScenario).year(2022)->list(3)->rows(), ElementsAre("0501"));
    // It comes back to its place.
    draft.undo();
    EXPECT_THAT(draft.calculate(scenario::rootScenario).year(2022)->list(3)->rows(), ElementsAre("0502", "0501"));
}

std::string refusal(const std::string& path, const std::string& value) {
    Filled2022 plan("Учебная область");
    const std::vector<scenario::Setting> settings{{scenario::rootScenario, path, 2022, value, "", {}}};
    const auto change = plan.draft().prepare(settings);
    return change ? "" : change.findings.front().text;
}

TEST(Appendix3, RefusesWhatIsNoMarkAndNoKey) {
    EXPECT_EQ(refusal("a3.0501.oms", "2"), "a3.0501.oms: «2» – не отметка; ожидается 1 или пустая ячейка");
    EXPECT_EQ(
        refusal("a3.05 01.oms", "1"),
        "«a3.05 01.oms»: ключ строки «05 01» не подходит; ожидались буквы, цифры, «_», «-» или точка, не больше 60 "
        "знаков, без пробелов");
    EXPECT_EQ(
        refusal("a3.0501.name", "1"),
        "«a3.0501.name»: в приложении 3 нет столбца «name»; ожидался один из: mo_code, mo_name, budget_task, oms, "
        "oms_prevention, oms_deep_dispens, federal");
    EXPECT_EQ(refusal("a13.n1.kind", "палаты"),
              "a13.n1.kind: «палаты» – неизвестное слово; ожидается «койки» (beds) или «врачи» (physicians)");
    EXPECT_EQ(refusal("a13.n1.stay", "десять"), "a13.n1.stay: «десять» – не число. Пример: 1 817,8");
    EXPECT_NE(refusal("a3.total_mo.oms", "1"), "");
}

// Fifty thousand rows are more than any region has organisations: the rest is another file.
TEST(Appendix3, RefusesMoreRowsThanAListHolds) {
    Filled2022 plan("Учебная область");
    std::vector<scenario::Setting> settings;
    for (int row = 1; row <= 50'001; ++row) {
        settings.push_back({scenario::rootScenario, "a3.n" + std::to_string(row) + ".mo_code", 2022, "1", "", {}});
    }
    const auto change = plan.draft().prepare(settings);
    ASSERT_FALSE(change);
    EXPECT_EQ(change.findings.size(), 1U);
    EXPECT_EQ(change.findings.front().text,
              "приложение 3: строк 50\u00A0001, а перечень вмещает не больше 50\u00A0000; лишние строки не приняты");
}

// The example of appendix 13: therapy, T = 14,6, tr = 10, to = 1, Nк/д = 353,32, 1 000 000 residents.
TEST(Appendix13, PlansTheBedsOfTheLettersExample) {
    const Filled2022 plan("Учебная область", {{"population.residents", "1000000"},
                                              {"a13.n1.kind", "beds"},
                                              {"a13.n1.name", "Терапия"},
                                              {"a13.n1.bed_days_per_1000", "353.32"},
                                              {"a13.n1.stay", "14.6"},
                                              {"a13.n1.repair", "10"},
                                              {"a13.n1.idle", "1"},
                                              {"a13.n2.kind", "physicians"},
                                              {"a13.n2.visits", "2.4"},
                                              {"a13.n2.function", "4800"},
                                              {"a13.n3.hospitalisations_per_1000", "24.2"},
                                              {"a13.n3.stay", "14.6"}});
    EXPECT_EQ(plan["a13.n1.turnover"], "23");
    EXPECT_EQ(plan["a13.n1.occupancy"], "332");
    EXPECT_EQ(plan["a13.n1.beds"], "1064");
    EXPECT_EQ(plan["a13.n1.physicians"], "");
    EXPECT_FALSE(plan.view("a13.n1.physicians").incomplete);
    // 2,4 × 1 000 000 ÷ 4800
    EXPECT_EQ(plan["a13.n2.physicians"], "500");
    EXPECT_EQ(plan["a13.n2.beds"], "");
    // 24,2 × 14,6, where the bed-days are not typed; half of the data of a method is told.
    EXPECT_EQ(plan["a13.n3.bed_days_per_1000"], "353.32");
    EXPECT_TRUE(plan.view("a13.n3.beds").incomplete);
    EXPECT_EQ(plan.view("a13.n2.kind").shownText, "врачи");
}

// The examples of appendix 14: Кв 0,85 and Кп 0,8 – efficient.
TEST(Appendix14, SaysWhoIsEfficient) {
    const Filled2022 plan("Учебная область", {{"a14.n1.name", "Поликлиника"},
                                              {"a14.n1.visits_plan", "100000"},
                                              {"a14.n1.visits_fact", "85000"},
                                              {"a14.n1.policlinic_plan", "1000"},
                                              {"a14.n1.policlinic_fact", "800"}});
    EXPECT_EQ(plan["a14.n1.kv"], "0.85");
    EXPECT_EQ(plan["a14.n1.kp"], "0.8");
    EXPECT_EQ(plan["a14.n1.policlinic"], "1");
    EXPECT_EQ(plan["a14.n1.hospital"], "");
}

}  // namespace
