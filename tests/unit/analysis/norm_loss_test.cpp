// Letter 11-7/И/2-275 of 13.01.2022: ambulance, row 33: 0,29 calls at 2 884,7 roubles; Astrakhan oblast has K = 0,8.
// With КД 1,105 a call costs 3 187,59 roubles (2 884,7 × 1,105 = 3 187,5935).
#include "core/analysis/norm_loss.h"
#include "tests/support/filled_2022.h"
#include "tests/support/number.h"

#include <gtest/gtest.h>

namespace {

using decimal::Decimal;

support::Filled2022 astrakhan() {
    return support::Filled2022("Астраханская область", {{"2022:coefficient.kd", "1.105000"},
                                                        {"2022:population.insured", "1000000"},
                                                        {"2022:a2.35.2.unit_cost", "800"}});
}

std::string indexing(std::vector<analysis::LeverName> groups) {
    analysis::Indexation request;
    request.name = "Индекс-дефлятор";
    request.groups = std::move(groups);
    request.byYear = {{2022, number("1.05")}};
    return analysis::normLossWords(analysis::indexRows(astrakhan().draft(), request).value.value());
}

TEST(NormLoss, CountsWhatNobodyEntered) {
    EXPECT_EQ(
        indexing({{"a2.unit_cost", {"33", "35.2"}}}),
        "1\u00A0значение рассчитано из норматива; после индексации оно станет числом сценария и за нормативом и КД "
        "следовать не будет.");
    EXPECT_EQ(indexing({{"a2.unit_cost", {"35.2"}}}), "");
}

TEST(NormLoss, NamesTheCoefficientsOfThoseValues) {
    EXPECT_EQ(indexing({{"a2.volume", {"33", "35.2"}}}),
              "2\u00A0значения рассчитаны из нормативов; после индексации они станут числами сценария и за нормативом "
              "следовать не будут.");
    EXPECT_EQ(
        indexing({{"a2.volume", {"07", "08", "10", "13", "16"}}}),
        "5\u00A0значений рассчитаны из нормативов; после индексации они станут числами сценария и за нормативом и К "
        "следовать не будут.");
    EXPECT_EQ(
        indexing({{"a2.volume", {"07"}}, {"a2.unit_cost", {"33"}}}),
        "2\u00A0значения рассчитаны из нормативов; после индексации они станут числами сценария и за нормативом, КД "
        "и К следовать не будут.");
}

TEST(NormLoss, OfATransferIsOfTheVolumesThatMove) {
    analysis::Rebalance request;
    request.year = 2022;
    request.rows = {{"33", {}, number("0.28")}, {"35.2", {}, {}}};
    const auto words = [&] {
        return analysis::normLossWords(analysis::rebalance(astrakhan().draft(), request).value.value());
    };
    EXPECT_EQ(words(),
              "2\u00A0значения рассчитаны из нормативов; после переноса они станут числами нового сценария и за "
              "нормативом следовать не будут.");
    request.rows[0].most.reset();
    EXPECT_EQ(words(), "");
}

// 0,29 × 3 187,59 = 924,40 roubles a person, 924 400,0 thousand for a million.
TEST(NormLoss, OfASolutionIsOfTheParameterThatWasSolvedFor) {
    analysis::SolveRequest request;
    request.year = 2022;
    request.target = "a2.33.cost_oms";
    request.goal = number("950000");
    request.by = {"a2.33.unit_cost", {}};
    const auto words = [&] {
        return analysis::normLossWords(analysis::solve(astrakhan().draft(), request).value.value());
    };
    EXPECT_EQ(words(), "1\u00A0значение рассчитано из норматива; после подбора оно станет числом нового сценария и за "
                       "нормативом и КД следовать не будет.");
    request.to = number("3200");
    EXPECT_EQ(words(), "");
    request.to.reset();
    request.by = {"coefficient.kd", {}};
    EXPECT_EQ(words(), "");
}

TEST(NormLoss, OfASweepIsOfEveryParameterThatIsTried) {
    const auto words = [](const std::string& parameter, const std::string& from, const std::string& to) {
        const auto spec =
            analysis::readSweepSpec("kind = \"grid\"\ntarget = \"a2.33.cost_oms\"\nyear = 2022\n"
                                    "[[parameter]]\nname = \""
                                        + parameter + "\"\nfrom = " + from + "\nto = " + to + "\nsteps = 3\n",
                                    astrakhan().draft());
        return analysis::normLossWords(spec.value.value());
    };
    EXPECT_EQ(
        words("a2.33.unit_cost", "3000", "3400"),
        "1\u00A0значение рассчитано из норматива; после создания оно станет числом нового сценария и за нормативом "
        "и КД следовать не будет.");
    EXPECT_EQ(words("coefficient.kd", "1.0", "1.2"), "");
}

}  // namespace
