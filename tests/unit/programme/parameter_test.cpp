#include "core/programme/assignments.h"
#include "core/programme/parameter.h"
#include "tests/support/edition_folder.h"

#include <gmock/gmock.h>

namespace {

using programme::ParameterKind;

class Parameters : public testing::Test {
protected:
    static void SetUpTestSuite() { s_edition = support::edition("2015"); }
    static void TearDownTestSuite() { s_edition.reset(); }

    [[nodiscard]] static programme::Parameter parameter(const char* path) {
        auto parsed = programme::parseParameter(path, *s_edition);
        if (!parsed) {
            throw std::runtime_error(parsed.findings.front().text);
        }
        return *parsed.value;
    }
    [[nodiscard]] static std::string accepted(const char* path, const char* typed) {
        const auto value = programme::acceptValue(parameter(path), typed, *s_edition);
        return value ? *value.value : "refused: " + value.findings.front().text;
    }

    static inline std::shared_ptr<const form::Edition> s_edition;
};

TEST_F(Parameters, AThousandWithACommaIsAskedAboutWherePeopleAreCounted) {
    EXPECT_EQ(accepted("population.residents", "1,000"),
              "refused: «1,000»: это 1 или 1\u00A0000? Целое число пишут без запятой и точки, например 1 010 340");
    EXPECT_EQ(
        accepted("population.insured", "12.345"),
        "refused: «12.345»: это 12,345 или 12\u00A0345? Целое число пишут без запятой и точки, например 1 010 340");
    EXPECT_THAT(accepted("population.insured", "1 010,000"),
                testing::HasSubstr("это 1\u00A0010 или 1\u00A0010\u00A0000?"));
    // Six digits before the mark are no group of thousands.
    EXPECT_EQ(accepted("population.insured", "101034,000"), "101034.000");
    EXPECT_EQ(accepted("population.insured", "1 000"), "1000");
    EXPECT_EQ(accepted("a2.28.volume", "1,000"), "1.000");
}

TEST_F(Parameters, KindsOfTheContract) {
    EXPECT_EQ(parameter("population.residents").kind, ParameterKind::Population);
    EXPECT_EQ(parameter("coefficient.kd").kind, ParameterKind::Coefficient);
    EXPECT_EQ(parameter("a2.30.1.volume").kind, ParameterKind::Cell);
    EXPECT_EQ(parameter("a2.30.1.volume").cell, (form::CellAddress{2, "30.1", "volume"}));
    EXPECT_EQ(parameter("a2.28.services").kind, ParameterKind::Services);
    EXPECT_EQ(parameter("adjust.a1.01.total").kind, ParameterKind::Adjustment);
    EXPECT_EQ(parameter("law.budget_allocations").kind, ParameterKind::Law);
    EXPECT_EQ(parameter("overhead.smo_share").kind, ParameterKind::Overhead);
    EXPECT_EQ(parameter("previous.a2.28.volume").kind, ParameterKind::Previous);
    EXPECT_EQ(parameter("fact.a2.28.volume").kind, ParameterKind::Fact);
    EXPECT_EQ(parameter("fact.a2.38.cost_oms").describe(*s_edition), "факт: стоимость, ОМС, строка 38");
    EXPECT_EQ(parameter("option.digits.cost_oms").kind, ParameterKind::Option);
    EXPECT_EQ(parameter("option.digits.a2.02.cost_budget@2015").kind, ParameterKind::Option);
    EXPECT_EQ(parameter("document.act_number").kind, ParameterKind::Document);
}

TEST_F(Parameters, OnlyOptionsAndTheTitleBlockHaveNoYear) {
    EXPECT_TRUE(parameter("population.residents").perYear());
    EXPECT_TRUE(parameter("a2.28.volume").perYear());
    EXPECT_FALSE(parameter("option.money").perYear());
    EXPECT_FALSE(parameter("document.signatory").perYear());
}

TEST_F(Parameters, AreDescribedInTheWordsOfTheForm) {
    EXPECT_EQ(parameter("a2.02.volume").describe(*s_edition), "объём, строка 02");
    EXPECT_EQ(parameter("a2.13.percap_budget").describe(*s_edition), "подушевой норматив, бюджет, строка 13");
    EXPECT_EQ(parameter("adjust.a2.26.cost_oms").describe(*s_edition), "поправка: стоимость, ОМС, строка 26");
    EXPECT_EQ(parameter("a1.07.total").describe(*s_edition), "утверждённая стоимость, приложение 1, строка 07");
    EXPECT_EQ(parameter("population.insured").describe(*s_edition), "численность застрахованных лиц");
    EXPECT_EQ(parameter("option.digits.a2.02.cost_budget@2015").describe(*s_edition),
              "знаки после запятой: стоимость, бюджет, строка 02, 2015 год");
}

TEST_F(Parameters, KeepTheNumberAsTyped) {
    EXPECT_EQ(accepted("a2.29.1.volume", "2,30"), "2.30");
    EXPECT_EQ(accepted("a2.05.unit_cost", "58\u00A0335,1"), "58335.1");
    EXPECT_EQ(accepted("adjust.a2.26.cost_oms", "−0,1"), "-0.1");
    EXPECT_EQ(accepted("coefficient.kd", "1,105000"), "1.105000");
}

TEST_F(Parameters, RefuseWhatIsNoNumber) {
    EXPECT_EQ(accepted("a2.02.volume", "0,3l8"), "refused: «0,3l8» – не число. Пример: 0,318");
    EXPECT_EQ(accepted("coefficient.kd", "0"),
              "refused: «0»: коэффициент равен нулю; ожидалось число больше нуля, например 1,105000");
    EXPECT_EQ(accepted("population.share_children", "20,4"),
              "refused: «20,4»: доля больше единицы; ожидалось от 0 до 1, например 0,204");
    EXPECT_EQ(accepted("option.digits.volume", "11"), "refused: «11»: ожидалось от 0 до 10 знаков после запятой");
}

TEST_F(Parameters, TheDateOfTheActIsADayOfTheCalendar) {
    EXPECT_EQ(accepted("document.act_date", "25.12.2014"), "25.12.2014");
    EXPECT_EQ(accepted("document.act_date", "29.02.2016"), "29.02.2016");
    EXPECT_EQ(accepted("document.act_date", ""), "");
    EXPECT_EQ(accepted("document.act_date", "32.13.2015"),
              "refused: «32.13.2015» – нет такой даты. Пример: 25.12.2014");
    EXPECT_EQ(accepted("document.act_date", "29.02.2015"),
              "refused: «29.02.2015» – нет такой даты. Пример: 25.12.2014");
    EXPECT_EQ(accepted("document.act_date", "2014-12-25"),
              "refused: «2014-12-25» – нет такой даты. Пример: 25.12.2014");
}

// Copies share their entries, and one whose place another took may still be asked.
TEST(Assignments, ThatWereMovedFromStillAnswer) {
    programme::Assignments given({{{"population.insured", 2022}, {"980000", "", "", ""}}});
    const programme::Assignments taken = std::move(given);
    EXPECT_EQ(taken.value("population.insured", 2022), "980000");
    EXPECT_EQ(given.value("population.insured", 2022), "980000");
}

}  // namespace
