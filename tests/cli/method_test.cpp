// The letter of 13.01.2022: figures by hand in tests/unit/method.
#include "tests/cli/program.h"

namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

using MethodVerb = CommandLineTest;

const std::vector<std::string> beds{"method",    "beds",  "bed_days_per_1000=353.32", "residents=1000000", "stay=14,6",
                                    "repair=10", "idle=1"};

TEST_F(MethodVerb, ListsNamesAndTitles) {
    const Report listed = run({"method", "list"});
    EXPECT_EQ(listed.status, 0);
    EXPECT_THAT(listed.out, StartsWith("age_correction\tПоправка на возраст\n"));
    EXPECT_THAT(listed.out, HasSubstr("beds\tПотребность в койках\n"));
}

TEST_F(MethodVerb, GivesResultsAndHowTheyWereFound) {
    const Report done = run(beds);
    EXPECT_EQ(done.status, 0);
    EXPECT_THAT(done.out, StartsWith("turnover\t23\tоборот койки, больных за год\n"
                                     "occupancy\t332\tсреднегодовая занятость койки, дней в году\n"
                                     "beds\t1064\tпотребность в койках, коек\n"));
    EXPECT_THAT(done.out, HasSubstr("F = (365 − tr) ÷ (T + to) = (365 − 10) ÷ (14,6 + 1) = 22,75641025… ≈ 23"));
    EXPECT_THAT(done.out, HasSubstr("приложение 13, пункт 1.3"));
}

TEST_F(MethodVerb, GivesJsonWithResultsAndRules) {
    std::vector<std::string> asked = beds;
    asked.insert(asked.end(), {"--format", "json"});
    const Report done = run(asked);
    EXPECT_EQ(done.status, 0);
    EXPECT_THAT(done.out, HasSubstr("\"results\": {\n  \"turnover\": \"23\",\n  \"occupancy\": \"332\",\n  \"beds\": "
                                    "\"1064\"\n }"));
    EXPECT_THAT(done.out, HasSubstr("\"rules\": [\n  \"приложение 13, пункт 1.3: оборот койки округлён"));
}

TEST_F(MethodVerb, TellsEveryFaultOfTheKeysAtOnce) {
    const Report refused = run({"method", "beds", "residents=много", "stay=0", "beds=1"});
    EXPECT_EQ(refused.status, 1);
    EXPECT_EQ(refused.out, "");
    for (const char* told :
         {"beds: у метода beds такого ключа нет", "bed_days_per_1000: не указано: число койко-дней",
          "residents: «много» – не число", "stay: «0» – вне пределов", "repair: не указано", "idle: не указано"}) {
        EXPECT_THAT(refused.err, HasSubstr(told));
    }
}

TEST_F(MethodVerb, AnUnknownMethodOrAWordThatIsNoKeyIsWrongUsage) {
    const Report unknown = run({"method", "bed"});
    EXPECT_EQ(unknown.status, 2);
    EXPECT_THAT(unknown.err, HasSubstr("Метода «bed» в этой сборке нет; есть: age_correction"));
    EXPECT_EQ(run({"method", "beds", "14.6"}).status, 2);
    EXPECT_EQ(run({"method", "beds", "stay=1", "--format", "xml"}).status, 2);
    EXPECT_EQ(run({"method"}).status, 2);
}

TEST_F(MethodVerb, CasesComeBackWithTheirResults) {
    writeText(path("cases.csv"), "stay,bed_days_per_1000,residents,repair,idle\n"
                                 "14.6,353.32,1000000,10,1\n"
                                 "6.6,174.9,1000000,10,2.5\n");
    const Report done = run({"method", "beds", "--cases", path("cases.csv")});
    EXPECT_EQ(done.status, 0);
    EXPECT_EQ(done.out, "stay,bed_days_per_1000,residents,repair,idle,turnover,occupancy,beds\n"
                        "14.6,353.32,1000000,10,1,23,332,1064\n"
                        "6.6,174.9,1000000,10,2.5,39,257.5,679\n");
}

TEST_F(MethodVerb, CasesOfAnOrganisationMayLeaveKeysOut) {
    writeText(path("cases.csv"), "name;visits_plan;visits_fact;policlinic_plan;policlinic_fact;stay_norm\n"
                                 "Поликлиника № 1;100000;85000;1000;800;\n");
    const Report done = run({"method", "efficiency", "--cases", path("cases.csv")});
    EXPECT_EQ(done.status, 0);
    EXPECT_THAT(done.out, HasSubstr("\nПоликлиника № 1,100000,85000,1000,800,,0.850000,,,,0.800000,,,1,\n"));
}

TEST_F(MethodVerb, ABadCaseNamesLineAndColumnAndNothingIsPrinted) {
    writeText(path("cases.csv"), "stay,bed_days_per_1000,residents,repair,idle\n"
                                 "14.6,353.32,1000000,10,1\n"
                                 "нет,353.32,1000000,10,\n");
    const Report refused = run({"method", "beds", "--cases", path("cases.csv")});
    EXPECT_EQ(refused.status, 1);
    EXPECT_EQ(refused.out, "");
    EXPECT_THAT(refused.err, HasSubstr("строка 3, столбец stay: «нет» – не число"));
    EXPECT_THAT(refused.err, HasSubstr("строка 3, столбец idle: не указано"));
    EXPECT_THAT(refused.err, Not(HasSubstr("строка 2")));
}

TEST_F(MethodVerb, AHeaderThatIsNotTheKeysIsToldOnce) {
    writeText(path("cases.csv"), "stay,bed_days,residents,repair,idle\n14.6,1,1,1,1\n14.6,1,1,1,1\n");
    const Report refused = run({"method", "beds", "--cases", path("cases.csv")});
    EXPECT_EQ(refused.status, 1);
    EXPECT_THAT(refused.err, HasSubstr("строка 1, столбец bed_days: у метода beds такого ключа нет"));
    EXPECT_THAT(refused.err, HasSubstr("строка 1: нет столбца: bed_days_per_1000"));
    writeText(path("empty.csv"), "stay,bed_days_per_1000,residents,repair,idle\n");
    EXPECT_THAT(run({"method", "beds", "--cases", path("empty.csv")}).err, HasSubstr("ни одной строки со случаем"));
}

}  // namespace
