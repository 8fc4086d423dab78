// What the letter asks against the years before: C30, C31, C35, C42 and C88 of the control rules. Figures made up.
#include "core/check/check.h"
#include "tests/support/filled_2022.h"

#include <gmock/gmock.h>

namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// One entry: the year, the parameter, the value, a note.
struct Given {
    int year;
    const char* path;
    const char* value;
    const char* note = "";
};

std::vector<check::CheckFinding> historyFindings(const std::vector<Given>& entries) {
    support::Filled2022 plan("Учебная область");
    std::vector<scenario::Setting> settings;
    for (const Given& given : entries) {
        settings.push_back({scenario::rootScenario, given.path, given.year, given.value, given.note, {}});
    }
    if (!settings.empty()) {
        plan.draft().apply(*plan.draft().prepare(settings).value);
    }
    std::vector<check::CheckFinding> findings =
        check::runChecks(plan.draft(), scenario::rootScenario, plan.draft().calculate(scenario::rootScenario));
    std::erase_if(findings, [](const check::CheckFinding& finding) {
        return !finding.rule.starts_with("C3") && !finding.rule.starts_with("C42") && !finding.rule.starts_with("C88");
    });
    return findings;
}

/// «error C88.15.1 a2.15.1.volume@2022: 0.021000, 0.020000»: what is expected and what stands.
std::vector<std::string> toldOf(const std::vector<Given>& entries) {
    std::vector<std::string> lines;
    for (const check::CheckFinding& finding : historyFindings(entries)) {
        const std::string state = finding.state == check::State::Error     ? "error "
                                  : finding.state == check::State::Warning ? "warning "
                                                                           : "justified ";
        lines.push_back(state + finding.rule + " " + finding.place() + ": " + finding.expected.value().toPlain() + ", "
                        + finding.actual.value().toPlain());
    }
    return lines;
}

TEST(HistoryChecks, ANewPlanHasNoneOfThem) {
    EXPECT_THAT(toldOf({}), IsEmpty());
}

TEST(HistoryChecks, PalliativeCareIsNotBelowThePreviousYear) {
    const std::vector<Given> plan{{2022, "a2.15.1.volume", "0.02"}, {2021, "fact.a2.15.1.volume", "0.021"}};
    auto alone = plan;
    alone.push_back({2020, "fact.a2.15.1.volume", "0.02"});
    alone.push_back({2019, "fact.a2.15.1.volume", "0.02"});
    EXPECT_THAT(toldOf(alone), ElementsAre("error C88.15.1 a2.15.1.volume@2022: 0.021000, 0.020000"));
    EXPECT_EQ(historyFindings(alone).front().message,
              "Паллиативная помощь, посещения без патронажных бригад (строка 15.1): объём ниже прошлого года: в 2021 "
              "году было 0,021000, стало 0,020000 (письмо, раздел 4.4.1)");
    // No note excuses it.
    alone.front().note = "нет потребности";
    EXPECT_THAT(toldOf(alone), ElementsAre("error C88.15.1 a2.15.1.volume@2022: 0.021000, 0.020000"));
    auto same = alone;
    same[1].value = "0.02";
    EXPECT_THAT(toldOf(same), IsEmpty());
    // A missing fact is no finding.
    EXPECT_THAT(toldOf({plan.front()}), IsEmpty());
}

TEST(HistoryChecks, ALaterYearStandsAgainstThePlanUntilItsFactIsKnown) {
    const std::vector<Given> plan{
        {2022, "a2.16.volume", "0.092"}, {2023, "a2.16.volume", "0.09"}, {2024, "a2.16.volume", "0.09"}};
    EXPECT_THAT(toldOf(plan), ElementsAre("error C88.16 a2.16.volume@2023: 0.092000, 0.090000"));
    auto known = plan;
    known.push_back({2022, "fact.a2.16.volume", "0.0895"});
    EXPECT_THAT(toldOf(known), IsEmpty());
    known.push_back({2023, "previous.a2.16.volume", "0.0935"});
    EXPECT_THAT(toldOf(known), ElementsAre("error C88.16 a2.16.volume@2023: 0.093500, 0.090000"));
}

TEST(HistoryChecks, LessInpatientCareIsMoreDayHospital) {
    std::vector<Given> plan{{0, "a2.13.volume", "0.014"}, {0, "a2.10.volume", "0.004"}};
    for (const int year : {2019, 2020, 2021}) {
        plan.push_back({year, "fact.a2.13.volume", "0.0146"});
        plan.push_back({year, "fact.a2.10.volume", "0.004"});
    }
    EXPECT_THAT(toldOf(plan), ElementsAre("error C30.budget a2.13.volume@2022: 0.014600, 0.014000"));
    EXPECT_THAT(historyFindings(plan).front().message,
                HasSubstr("в 2021 году было 0,014600, стало 0,014000; взамен было 0,004000, стало 0,004000 (письмо"));
    auto risen = plan;
    risen[1].value = "0.0041";
    EXPECT_THAT(toldOf(risen), IsEmpty());
    auto steady = plan;
    steady[0].value = "0.0146";
    EXPECT_THAT(toldOf(steady), IsEmpty());
    // What the day hospital was is not known.
    auto unknown = plan;
    std::erase_if(unknown, [](const Given& given) { return std::string(given.path) == "fact.a2.10.volume"; });
    EXPECT_THAT(toldOf(unknown), IsEmpty());
}

TEST(HistoryChecks, FewerAmbulanceCallsAreMoreUrgentVisits) {
    // The federal normatives of the letter: 0,29 calls, 0,54 urgent visits.
    std::vector<Given> plan;
    for (const int year : {2019, 2020, 2021}) {
        plan.push_back({year, "fact.a2.21.volume", "0.3"});
        plan.push_back({year, "fact.a2.23.2.volume", "0.54"});
    }
    EXPECT_THAT(toldOf(plan), ElementsAre("error C31 a2.21.volume@2022: 0.300000, 0.290000"));
    for (Given& given : plan) {
        given.value = std::string(given.path) == "fact.a2.21.volume" ? "0.3" : "0.53";
    }
    EXPECT_THAT(toldOf(plan), IsEmpty());
}

TEST(HistoryChecks, CareOutsideTheTerritoryIsNotBelowThePreviousYearUnlessANoteSaysWhy) {
    std::vector<Given> plan{{2022, "a12.2.vol_out", "100"}, {2021, "fact.a12.2.vol_out", "110"}};
    EXPECT_THAT(toldOf(plan), ElementsAre("error C42.2.vol a12.2.vol_out@2022: 110.0, 100.0"));
    plan.front().note = "открыта подстанция в районе";
    EXPECT_THAT(toldOf(plan), ElementsAre("justified C42.2.vol a12.2.vol_out@2022: 110.0, 100.0"));
    EXPECT_THAT(historyFindings(plan).front().message, HasSubstr("; пояснение: открыта подстанция в районе"));
}

TEST(HistoryChecks, ATotalOfMoneyIsExcusedByTheNoteOfItsPart) {
    std::vector<Given> plan{{2022, "a12.2.fin_out", "90"}, {2021, "fact.a12.1.fin_out", "100"}};
    EXPECT_THAT(toldOf(plan), ElementsAre("error C42.1.fin a12.1.fin_out@2022: 100.0, 90.0"));
    plan.front().note = "открыта подстанция в районе";
    EXPECT_THAT(toldOf(plan), ElementsAre("justified C42.1.fin a12.1.fin_out@2022: 100.0, 90.0"));
}

TEST(HistoryChecks, NeedIsArguedFromThreeYearsOfVolumes) {
    // Begun: 2 rows, and one finding for the table. Cost is not what need is argued from.
    std::vector<Given> plan{{2021, "fact.a2.33.volume", "0.29"},
                            {2021, "fact.a2.35.1.volume", "2.9"},
                            {2020, "fact.a2.35.1.volume", "2.5"},
                            {2021, "fact.a2.64.cost_oms", "18000000"}};
    EXPECT_THAT(toldOf(plan), ElementsAre("warning C35 a2.33.volume@2022: 3, 1"));
    EXPECT_EQ(historyFindings(plan).front().message,
              "Потребность обосновывается фактами не менее чем трёх прежних лет (формы № 62 и № 14-МЕД (ОМС)): за "
              "2019–2021 годы факты есть не за каждый год у 2\u00A0строк, первая – строка 33 (письмо, раздел 4)");
    plan.push_back({2020, "fact.a2.33.volume", "0.28"});
    plan.push_back({2019, "fact.a2.33.volume", "0.28"});
    EXPECT_THAT(toldOf(plan), ElementsAre("warning C35 a2.35.1.volume@2022: 3, 2"));
    plan.push_back({2019, "fact.a2.35.1.volume", "2.8"});
    EXPECT_THAT(toldOf(plan), IsEmpty());
    // A fact of a programme year is no history of the programme.
    EXPECT_THAT(toldOf({{2022, "fact.a2.33.volume", "0.29"}}), IsEmpty());
}

}  // namespace
