#include "tests/cli/program.h"

namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

class ReportForTheHead : public CommandLineTest {
protected:
    [[nodiscard]] std::string report(std::vector<std::string> more) const {
        more.insert(more.begin(), {"report", plan()});
        const Report made = run(more);
        EXPECT_EQ(made.status, 0) << made.err;
        return made.out;
    }
};

// Программа Астраханской области: 10 852,4 млн руб. в 2015 году, 11 207,3 в 2016; 354,9 ÷ 10 852,4 = 3,27 %.
TEST_F(ReportForTheHead, AYearStandsBesideTheYearBefore) {
    const std::string page = report({"--year", "2016"});
    EXPECT_THAT(page, StartsWith("<!DOCTYPE html>\n"));
    EXPECT_THAT(page, AllOf(Not(HasSubstr("<script")), Not(HasSubstr("http"))));
    EXPECT_THAT(page, HasSubstr("<h1>Территориальная программа, Астраханская область, 2016 год</h1>"));
    EXPECT_THAT(page,
                HasSubstr("<p class=\"figure\">11\u00A0207,3<span> млн руб.</span></p><p>+3,3\u00A0% к 2015 году</p>"));
    EXPECT_THAT(page, AllOf(HasSubstr("Что изменилось: 2016 год против «2015 год»"), HasSubstr(">+354,9</text>")));
    EXPECT_THAT(page, HasSubstr("<details><summary>Приложение 2. "));
}

TEST_F(ReportForTheHead, TheFirstYearStandsAlone) {
    const std::string page = report({});
    EXPECT_THAT(page, AllOf(HasSubstr("Астраханская область, 2015 год</h1>"), Not(HasSubstr("Что изменилось"))));
}

TEST_F(ReportForTheHead, AScenarioStandsBesideItsParent) {
    ASSERT_EQ(run({"scenario", plan(), "add", "Стационар"}).status, 0);
    ASSERT_EQ(run({"set", plan(), "a2.30.volume", "0.166", "--year", "2016", "--scenario", "Стационар", "--note",
                   "перевод в дневной"})
                  .status,
              0);
    const std::string page = report({"--year", "2016", "--scenario", "Стационар"});
    EXPECT_THAT(page, AllOf(HasSubstr("Что изменилось: Стационар против «Базовый»"), HasSubstr("0,172 → 0,166"),
                            HasSubstr("перевод в дневной</li>")));
    // 4 123,9 − 3 980,0: the same as the total loses.
    EXPECT_THAT(page, HasSubstr(">\u2212143,9</text>"));
}

TEST_F(ReportForTheHead, AnIncompleteProgrammeSaysSo) {
    ASSERT_EQ(run({"set", plan(), "a2.28.unit_cost", "", "--year", "2016"}).status, 0);
    const std::string page = report({"--year", "2016"});
    EXPECT_THAT(page, HasSubstr("<p class=\"trouble\">Неполно: введены не все слагаемые</p>"));
    EXPECT_THAT(page, HasSubstr("<p class=\"trouble\">Проверки: "));
}

TEST_F(ReportForTheHead, AYearThatIsAbsentIsRefused) {
    EXPECT_EQ(run({"report", plan(), "--year", "2031"}).status, 1);
    EXPECT_EQ(run({"report", plan(), "-o", plan()}).status, 1);
}

}  // namespace
