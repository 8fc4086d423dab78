#include "core/scenario/tree.h"
#include "tests/unit/scenario/support.h"

#include <gtest/gtest.h>

namespace {

struct Refusal {
    const char* path;
    int year;
    std::string value;
    const char* expected;
};

class PrepareChange : public testing::TestWithParam<Refusal> {};

TEST_P(PrepareChange, RefusesWithPlaceFaultAndExpectation) {
    auto draft = support::emptyDraft();
    EXPECT_EQ(refusal(draft, GetParam().path, GetParam().year, GetParam().value), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    BadSettings, PrepareChange,
    testing::Values(
        Refusal{"a2.99.volume", 2016, "1",
                "строка 7: «a2.99.volume»: в приложении 2 нет строки «99»; строки – от 01 до 38"},
        Refusal{"a2.28.cost_budget", 2016, "1",
                "строка 7: «a2.28.cost_budget»: ячейка закрыта формой («X»), вводить в неё нечего"},
        Refusal{"a2.38.cost_oms", 2016, "1",
                "строка 7: «a2.38.cost_oms»: ячейка считается по правилам формы; чтобы исправить её, задайте поправку "
                "adjust.a2.38.cost_oms с примечанием"},
        Refusal{"a3.01.volume", 2016, "1", "строка 7: «a3.01.volume»: в форме нет приложения 3; есть 1, 2"},
        Refusal{"a2.28.price", 2016, "1",
                "строка 7: «a2.28.price»: в приложении 2 нет столбца «price»; ожидался один из: volume, unit_cost, "
                "percap_budget, percap_oms, cost_budget, cost_oms, percent"},
        Refusal{"population.cats", 2016, "1",
                "строка 7: «population.cats»: неизвестный параметр; ожидалось, например: population.residents, "
                "a2.02.volume, adjust.a2.02.cost_budget, option.cost_method, document.act_number"},
        Refusal{"a2.28.volume", 2019, "1", "строка 7: год 2019 вне плана; ожидался год из 2015–2017"},
        Refusal{"option.cost_method", 2016, "exact",
                "строка 7: «option.cost_method» не зависит от года; ожидался пустой год"},
        Refusal{"option.cost_method", 0, "guess",
                "строка 7: option.cost_method: «guess» – неизвестное значение; ожидалось одно из: printed_percap, "
                "whole_services, exact"},
        Refusal{"a2.28.volume", 2016, "-0.3",
                "строка 7: a2.28.volume: «-0.3»: число отрицательное; ожидалось ноль или больше, например 0,318"},
        Refusal{
            "population.insured", 2016, "-5",
            "строка 7: population.insured: «-5»: число отрицательное; ожидалось ноль или больше, например 1 010 340"},
        Refusal{"population.insured", 2016, "0",
                "строка 7: population.insured: «0»: численность равна нулю; ожидалось целое число больше нуля, "
                "например 1 010 340"},
        Refusal{"population.insured", 2016, "1000,5",
                "строка 7: population.insured: «1000,5»: число не целое; ожидалось, например, 1 010 340"},
        Refusal{"a2.28.unit_cost", 2016, "123456789012345",
                "строка 7: a2.28.unit_cost: «123456789012345»: слишком много цифр; ожидалось не больше 14 до запятой и "
                "10 после, например 1 817,8"},
        Refusal{"adjust.a2.26.cost_oms", 2016, "-0.1",
                "строка 7: поправке «adjust.a2.26.cost_oms» нужно примечание: почему табличная цифра исправлена"},
        Refusal{"adjust.a2.28.volume", 2016, "0.1",
                "строка 7: «adjust.a2.28.volume»: ячейка вводится, поправка к ней не нужна: задайте a2.28.volume"},
        Refusal{"a1.06.total_need", 2016, "1",
                "строка 7: столбец «total_need» есть только в первом году плана, 2015"}));

TEST(PrepareChangeAll, ReportsEveryFaultAtOnceAndChangesNothing) {
    auto draft = support::emptyDraft();
    const std::vector<scenario::Setting> settings{
        {scenario::rootScenario, "a2.28.volume", 2016, "0,3l8", "", "строка 2"},
        {scenario::rootScenario, "a2.28.unit_cost", 2016, "1817,8", "", "строка 3"},
        {scenario::rootScenario, "a2.28.volume", 2020, "1", "", "строка 4"}};
    const auto change = draft.prepare(settings);
    EXPECT_FALSE(change);
    ASSERT_EQ(change.findings.size(), 2U);
    EXPECT_EQ(change.findings[0].place.words(), "строка 2");
    EXPECT_EQ(change.findings[1].place.words(), "строка 4");
    EXPECT_TRUE(draft.content().journal.empty());
}

// The window calls a cell by its row: it asks for the paths in a sentence, and never looks for them in it.
TEST(PrepareChangeAll, ARefusalTellsWhichParametersItsSentenceNames) {
    auto draft = support::emptyDraft();
    const auto change =
        draft.prepare(std::vector<scenario::Setting>{{scenario::rootScenario, "a2.38.cost_oms", 2016, "1", "", {}}});
    ASSERT_EQ(change.findings.size(), 1U);
    EXPECT_EQ(change.findings[0].place.parameter, "a2.38.cost_oms");
    EXPECT_EQ(change.findings[0].named, (std::vector<std::string>{"a2.38.cost_oms", "adjust.a2.38.cost_oms"}));
}

TEST(PrepareChangeAll, FiguresThatOutgrowTheDecimalAreRefusedWhole) {
    auto draft = support::emptyDraft();
    set(draft, "population.insured", 2016, "99999999999999");
    set(draft, "option.cost_method", 0, "exact");
    set(draft, "a2.28.volume", 2016, "99999999999999.9999999999");
    EXPECT_EQ(refusal(draft, "a2.28.unit_cost", 2016, "99999999999999.9999999999"),
              "числа слишком велики: итог не помещается в 38 цифр (приложение 2, строка 28, графа 6, 2016 год)");
}

TEST(PrepareChangeAll, AnAdjustmentFinerThanItsCellIsRefusedWithTheDigitsOfTheCell) {
    auto draft = support::emptyDraft();
    EXPECT_EQ(refusal(draft, "adjust.a2.26.cost_oms", 2016, "0.05", "опечатка"),
              "строка 7: «0,05»: поправка мельче печатных знаков ячейки; у неё 1\u00A0знак после запятой");
    EXPECT_EQ(refusal(draft, "adjust.a2.26.cost_oms", 2016, "0.10", "опечатка"), "");
    set(draft, "a2.28.volume", 2016, "0.318");
    EXPECT_EQ(refusal(draft, "adjust.a2.21.volume", 2016, "0.0005", "опечатка"),
              "строка 7: «0,0005»: поправка мельче печатных знаков ячейки; у неё 3\u00A0знака после запятой");
}

TEST(PrepareChangeAll, AnAdjustmentMayBeAsFineAsTheDigitsThatComeWithIt) {
    auto draft = support::emptyDraft();
    const std::vector<scenario::Setting> settings{
        {scenario::rootScenario, "adjust.a2.26.cost_oms", 2016, "0.05", "опечатка", ""},
        {scenario::rootScenario, "option.digits.a2.26.cost_oms@2016", 0, "2", "", ""}};
    EXPECT_TRUE(draft.prepare(settings));
}

/// «Рост» multiplies a volume and a unit cost of its own by the population of its base.
scenario::Draft draftWithHugeChild(const std::string& population) {
    auto content = scenario::DraftContent::create(support::edition("2015"), "Астраханская область", 2015);
    content.scenarios.front().overrides[{"population.insured", 2016}] = {population, "", "", ""};
    content.scenarios.push_back({2, "Рост", scenario::rootScenario, {}});
    content.scenarios.back().overrides[{"a2.28.volume", 2016}] = {"90000000000000", "", "", ""};
    content.scenarios.back().overrides[{"a2.28.unit_cost", 2016}] = {"1000000", "", "", ""};
    return {std::move(content), "Проверка", [] { return std::string("2016-03-12T14:05:00"); }};
}

TEST(PrepareChangeAll, AChildWhoseFiguresWouldOutgrowTheDecimalIsNamed) {
    auto draft = draftWithHugeChild("1000");  // 9·10^19 roubles a head × 1 000
    EXPECT_EQ(refusal(draft, "population.insured", 2016, "99999999999999"),
              "в сценарии «Рост» числа слишком велики: итог не помещается в 38 цифр (приложение 2, строка 28, графа "
              "8, 2016 год)");
    EXPECT_EQ(refusal(draft, "population.insured", 2015, "99999999999999"), "");
}

TEST(PrepareChangeAll, AnEditIsNotRefusedForAFigureThatHadOutgrownTheDecimalBefore) {
    auto draft = draftWithHugeChild("99999999999999");
    EXPECT_TRUE(draft.calculate(2).hasOutgrown());
    EXPECT_EQ(refusal(draft, "population.insured", 2016, "88888888888888"), "");
    EXPECT_EQ(refusal(draft, "a2.28.volume", 2016, "0.318"), "");
}

TEST(PrepareChangeAll, AScenarioMovedUnderAPopulationItCannotBeMultipliedByIsRefused) {
    auto content = draftWithHugeChild("1000").content();
    content.scenarios.push_back({3, "Страна", scenario::rootScenario, {}});
    content.scenarios.back().overrides[{"population.insured", 2016}] = {"99999999999999", "", "", ""};
    const scenario::Draft draft(std::move(content), "Проверка", [] { return std::string("2016-03-12T14:05:00"); });
    const auto moved = scenario::prepareMove(draft, 2, 3);
    ASSERT_FALSE(moved);
    EXPECT_EQ(moved.findings.front().text,
              "в сценарии «Рост» числа слишком велики: итог не помещается в 38 цифр (приложение 2, строка 28, графа 8, "
              "2016 год)");
}

TEST(PrepareChangeAll, ACellMayBeLeftEmptyForAReason) {
    auto draft = draftWithChild();
    set(draft, "a2.13.percap_budget", 2016, "457.7");
    set(draft, "a2.13.percap_budget", 2016, "", "строка не планируется");
    EXPECT_EQ(draft.assignments(scenario::rootScenario).find("a2.13.percap_budget", 2016)->note,
              "строка не планируется");
    EXPECT_EQ(cell(draft, "a2.13.percap_budget", 2016), "");
    // The other half is typed in: the reason has nothing to say any more.
    set(draft, "a2.13.cost_budget", 2016, "500");
    EXPECT_EQ(draft.assignments(scenario::rootScenario).find("a2.13.percap_budget", 2016), nullptr);
    // In a child an empty value brings back what the parent has, whatever is written beside it.
    set(draft, "a2.13.cost_budget", 2016, "600", "", 2);
    set(draft, "a2.13.cost_budget", 2016, "", "как в основе", 2);
    EXPECT_EQ(cell(draft, "a2.13.cost_budget", 2016, 2), "500.0");
}

}  // namespace
