// Astrakhan oblast 2016: row 30 (inpatient) 0.172 × 23 735.9 = 4082.5748 roubles a person, row 31 (day hospital)
// 0.56 × 1333.4 = 746.704; together 4829.2788.
#include "core/analysis/indexation.h"
#include "core/analysis/rebalance.h"
#include "core/analysis/rebalance_rows.h"
#include "tests/support/number.h"
#include "tests/support/sample_draft.h"

#include <gmock/gmock.h>

namespace {

using analysis::Rebalance;
using decimal::Decimal;
using testing::HasSubstr;

Rebalance inpatientToDayHospital() {
    Rebalance request;
    request.year = 2016;
    request.rows = {{"30", {}, number("0.170")}, {"31", {}, {}}};
    return request;
}

TEST(Rebalance, KeepsThePerCapitaTotalAndShowsWhatRoundingLeaves) {
    // 0.002 × 23 735.9 = 47.4718 freed; ÷ 1333.4 = 0.0356 more day-hospital cases.
    const auto result = analysis::rebalance(support::sampleDraft(), inpatientToDayHospital());
    ASSERT_TRUE(result) << result.findings.front().text;
    EXPECT_EQ(result.value->rows[0].after.toPlain(), "0.170");
    EXPECT_EQ(result.value->rows[1].after.toPlain(), "0.596");
    EXPECT_EQ(result.value->before.toPlain(), "4829.2788");
    EXPECT_EQ(result.value->remainder(), number("0.5306"));
    ASSERT_EQ(result.value->settings.size(), 2U);
    EXPECT_EQ(result.value->settings[1].value, "0.596");
}

TEST(Rebalance, NothingMovesWhenNothingMust) {
    auto request = inpatientToDayHospital();
    request.rows[0].most.reset();
    const auto result = analysis::rebalance(support::sampleDraft(), request);
    ASSERT_TRUE(result);
    EXPECT_TRUE(result.value->settings.empty());
    EXPECT_TRUE(result.value->remainder().isZero());
}

TEST(Rebalance, MakesOneVolumeAsLargeOrAsSmallAsTheBoundsAllow) {
    auto request = inpatientToDayHospital();
    request.rows[0] = {"30", number("0.160"), {}};
    request.goal = Rebalance::Goal::Most;
    request.goalRow = "31";
    // 0.012 × 23 735.9 ÷ 1333.4 = 0.2136.
    auto result = analysis::rebalance(support::sampleDraft(), request);
    ASSERT_TRUE(result);
    EXPECT_EQ(result.value->rows[0].after.toPlain(), "0.160");
    EXPECT_EQ(result.value->rows[1].after.toPlain(), "0.774");
    request.goal = Rebalance::Goal::Least;
    request.rows[1].least = number("0.5");
    // 0.06 × 1333.4 ÷ 23 735.9 = 0.0034.
    result = analysis::rebalance(support::sampleDraft(), request);
    ASSERT_TRUE(result);
    EXPECT_EQ(result.value->rows[1].after.toPlain(), "0.500");
    EXPECT_EQ(result.value->rows[0].after.toPlain(), "0.175");
}

TEST(Rebalance, NamesTheBoundsThatStandAgainstEachOther) {
    auto request = inpatientToDayHospital();
    // 0.18 × 23 735.9 + 0.5 × 1333.4 = 4939.16: each alone would fit.
    request.rows = {{"30", number("0.18"), {}}, {"31", number("0.5"), {}}};
    const auto refused = analysis::rebalance(support::sampleDraft(), request);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.findings.front().text,
              "сохранить 4\u00A0829,28 руб. на человека нельзя: границы дают не меньше 4\u00A0939,16. "
              "Мешают: строка 30 – не меньше 0,18; строка 31 – не меньше 0,5");
}

TEST(Rebalance, LeavesOutABoundThatIsNotInTheWay) {
    auto request = inpatientToDayHospital();
    request.rows = {{"28", number("0.001"), {}}, {"30", number("0.24"), {}}};
    const auto refused = analysis::rebalance(support::sampleDraft(), request);
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.findings.front().text, HasSubstr("Мешают: строка 30 – не меньше 0,24"));
    EXPECT_THAT(refused.findings.front().text, testing::Not(HasSubstr("строка 28")));
}

TEST(Rebalance, RefusesRowsOfTwoSourcesAndCrossedBounds) {
    auto request = inpatientToDayHospital();
    request.rows = {{"05", {}, {}}, {"30", {}, {}}};
    auto refused = analysis::rebalance(support::sampleDraft(), request);
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.findings.front().text, HasSubstr("из разных источников"));
    request.rows = {{"30", number("0.2"), number("0.1")}, {"26", {}, {}}};
    refused = analysis::rebalance(support::sampleDraft(), request);
    ASSERT_EQ(refused.findings.size(), 2U);
    EXPECT_THAT(refused.findings[0].text, HasSubstr("границы перепутаны"));
}

TEST(Rebalance, RefusesARowNamedTwice) {
    auto request = inpatientToDayHospital();
    request.rows.push_back({"30", number("0.171"), {}});
    const auto refused = analysis::rebalance(support::sampleDraft(), request);
    ASSERT_EQ(refused.findings.size(), 1U);
    EXPECT_EQ(refused.findings.front().text, "строка 30 названа дважды; оставьте её в списке один раз");
}

// Form of 2022: 03 is «из них» of 02; 37 adds 36 and 39; 39.2 is «из них» of 39.
TEST(Rebalance, RefusesAWholeBesideItsPart) {
    Rebalance request;
    request.year = 2022;
    request.rows = {{"02", {}, {}}, {"03", {}, {}}};
    auto refused = analysis::rebalance(support::trainingDraft(), request);
    ASSERT_EQ(refused.findings.size(), 1U);
    EXPECT_EQ(refused.findings.front().text,
              "строка 03 – часть строки 02: один объём считался бы дважды; оставьте в списке одну из них");
    request.rows = {{"39", {}, {}}, {"39.2", {}, {}}, {"40", {}, {}}};
    refused = analysis::rebalance(support::trainingDraft(), request);
    ASSERT_EQ(refused.findings.size(), 1U);
    EXPECT_THAT(refused.findings.front().text, HasSubstr("строка 39.2 – часть строки 39:"));
}

// Row 10 is either-or: 09 and 12 have volumes, so their sum stands whatever row 10 says for itself.
TEST(Rebalance, RefusesARowWhoseOwnVolumeIsOutweighedByItsParts) {
    Rebalance request;
    request.year = 2022;
    request.rows = {{"02", {}, {}}, {"10", {}, {}}};
    const auto refused = analysis::rebalance(support::trainingDraft(), request);
    ASSERT_EQ(refused.findings.size(), 1U);
    EXPECT_THAT(refused.findings.front().text, HasSubstr("a2.10.volume"));
    EXPECT_THAT(refused.findings.front().text, HasSubstr("складывается из других строк"));
}

// Row 37 of the training plan stands as the sum of 37.1 and 37.2: «сначала введите его» would lead nowhere.
TEST(Rebalance, SaysOfASumThatItHasNoValueOfItsOwn) {
    Rebalance request;
    request.year = 2022;
    request.rows = {{"37", {}, {}}, {"40", {}, {}}};
    const auto refused = analysis::rebalance(support::trainingDraft(), request);
    ASSERT_EQ(refused.findings.size(), 1U);
    EXPECT_THAT(refused.findings.front().text, HasSubstr("a2.37.volume"));
    EXPECT_THAT(refused.findings.front().text, HasSubstr("рассчитано из других чисел; своего значения здесь нет"));
}

TEST(RebalanceRows, AnAddendIsAPartOfItsTotal) {
    const auto edition = support::edition("2022");
    const auto refused = analysis::partsBesideWholes({"39.2", "37", "40"}, *edition->appendix(2));
    ASSERT_EQ(refused.size(), 1U);
    EXPECT_THAT(refused.front().text, HasSubstr("строка 39.2 – часть строки 37:"));
    EXPECT_TRUE(analysis::partsBesideWholes({"36", "39", "40"}, *edition->appendix(2)).empty());
}

TEST(Rebalance, PrintsNothing) {
    testing::internal::CaptureStdout();
    static_cast<void>(analysis::rebalance(support::sampleDraft(), inpatientToDayHospital()));
    EXPECT_EQ(testing::internal::GetCapturedStdout(), "");
}

TEST(Indexation, MultipliesAGroupOfRowsByTheIndexOfTheYear) {
    analysis::Indexation request;
    request.name = "Индекс-дефлятор";
    request.groups = {{"a2.unit_cost", {"28", "31"}}, {"a2.13.percap_budget", {}}};
    request.byYear = {{2016, number("1.05")}};
    auto draft = support::sampleDraft();
    const auto indexed = analysis::indexRows(draft, request);
    ASSERT_TRUE(indexed) << indexed.findings.front().text;
    ASSERT_EQ(indexed.value->settings.size(), 3U);
    EXPECT_EQ(indexed.value->settings[0].value, "1908.7");  // 1817.8 × 1.05 = 1908.69
    EXPECT_EQ(indexed.value->settings[1].value, "1400.1");  // 1333.4 × 1.05 = 1400.07
    EXPECT_EQ(indexed.value->settings[2].value, "480.6");  // 457.7 × 1.05 = 480.585
    EXPECT_EQ(indexed.value->settings[2].note, "Индекс-дефлятор, × 1,05");
    const auto change = draft.prepare(indexed.value->settings, indexed.value->title);
    ASSERT_TRUE(change);
    EXPECT_EQ(change.value->title, "индексация: Индекс-дефлятор");
    draft.apply(*change.value);
    EXPECT_EQ(draft.calculate(scenario::rootScenario).year(2016)->cell({2, "28", "unit_cost"}).plain(), "1908.7");
}

TEST(Indexation, RoundsAsThePlanDoes) {
    analysis::Indexation request;
    request.name = "Индекс-дефлятор";
    request.groups = {{"a2.unit_cost", {"28"}}};
    request.byYear = {{2016, number("0.8294")}};
    const auto indexed = [&](const char* rounding) {
        auto draft = support::sampleDraft();
        const std::vector<scenario::Setting> settings{
            {scenario::rootScenario, "a2.28.unit_cost", 2016, "5775.00", "", ""},
            {scenario::rootScenario, "option.digits.unit_cost", 0, "2", "", ""},
            {scenario::rootScenario, "option.rounding", 0, rounding, "", ""}};
        draft.apply(draft.prepare(settings).value.value());
        return analysis::indexRows(draft, request).value->settings[0].value;
    };
    EXPECT_EQ(indexed("half_up"), "4789.79");  // 5775 × 0.8294 = 4789.785
    EXPECT_EQ(indexed("half_even"), "4789.78");
}

TEST(Indexation, WarnsOfAPercentageTypedForAFactor) {
    analysis::Indexation request;
    request.name = "Индекс-дефлятор";
    request.groups = {{"a2.unit_cost", {"28"}}};
    request.byYear = {{2015, number("104")}, {2016, number("0.050")}};
    auto indexed = analysis::indexRows(support::sampleDraft(), request);
    ASSERT_TRUE(indexed);
    ASSERT_EQ(indexed.findings.size(), 2U);
    EXPECT_EQ(indexed.findings[0].severity, text::Severity::Warning);
    EXPECT_EQ(indexed.findings[0].place.words(), "2015");
    EXPECT_EQ(indexed.findings[0].text, "индекс 104 увеличит значения в 104\u00A0раза; вероятно, имелось в виду 1,04");
    EXPECT_EQ(indexed.findings[1].text, "индекс 0,050 оставит от значений 5\u00A0%; вероятно, имелось в виду 1,05");
    request.byYear = {{2015, number("4.5")}, {2016, number("1040")}};
    indexed = analysis::indexRows(support::sampleDraft(), request);
    ASSERT_EQ(indexed.findings.size(), 2U);
    EXPECT_EQ(indexed.findings[0].text, "индекс 4,5 увеличит значения в 4,5\u00A0раза; вероятно, имелось в виду 1,045");
    EXPECT_EQ(indexed.findings[1].text, "индекс 1\u00A0040 увеличит значения в 1\u00A0040\u00A0раз; проверьте его");
    request.byYear = {{2015, number("0.3")}, {2016, number("3")}};
    indexed = analysis::indexRows(support::sampleDraft(), request);
    ASSERT_TRUE(indexed);
    EXPECT_TRUE(indexed.findings.empty());
}

TEST(Indexation, RefusesWhatIsNoIndex) {
    analysis::Indexation request;
    request.groups = {{"a2.unit_cost", {"28"}}};
    request.byYear = {{2016, number("-1")}, {2030, number("1.05")}};
    const auto refused = analysis::indexRows(support::sampleDraft(), request);
    ASSERT_EQ(refused.findings.size(), 3U);
    EXPECT_THAT(refused.findings[1].text, HasSubstr("ожидался больше нуля"));
    EXPECT_EQ(refused.findings[2].text, "года в плане нет; он составлен на 2015–2017 годы");
}

}  // namespace
