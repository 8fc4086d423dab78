#include "tests/cli/program.h"

namespace {

using testing::HasSubstr;
using testing::Not;

/// A plan of 2022, where the edition brings normatives and regions.
class Normatives : public CommandLineTest {
protected:
    [[nodiscard]] std::string planOf(const std::string& region) const {
        const std::string file = path("2022.tpgg");
        EXPECT_EQ(run({"new", file, "--edition", "2022", "--region", region}).status, 0);
        return file;
    }
};

TEST_F(Normatives, ARegionIsKnownByAnyOfItsNames) {
    const std::string file = planOf("хмао");
    EXPECT_EQ(run({"get", file, "document.region_genitive"}).out, "Ханты-Мансийского автономного округа – Югры\n");
    EXPECT_EQ(run({"get", file, "a2.33.volume", "--year", "2024"}).out, "0.31\n");
}

TEST_F(Normatives, AnUnknownRegionIsToldWithTheNearestNames) {
    const Report report = run({"new", path("x.tpgg"), "--edition", "2022", "--region", "Астроханская область"});
    EXPECT_EQ(report.status, 1);
    EXPECT_THAT(report.err,
                HasSubstr("Региона «Астроханская область» нет в списке формы; похожие: «Астраханская область»"));
    EXPECT_FALSE(std::filesystem::exists(path("x.tpgg")));
}

TEST_F(Normatives, ATrainingPlanMayHaveARegionThatDoesNotExist) {
    const std::string file = path("training.tpgg");
    EXPECT_EQ(run({"new", file, "--edition", "2022", "--region", "Учебная область", "--training"}).status, 0);
    EXPECT_EQ(run({"get", file, "a2.07.volume", "--year", "2022"}).out, "0.73\n");
}

TEST_F(Normatives, TheNormativeInForceIsReadAndOverridden) {
    const std::string file = planOf("Астраханская область");
    EXPECT_EQ(run({"get", file, "norm.2.33.volume", "--year", "2022"}).out, "0.29\n");
    EXPECT_EQ(run({"get", file, "norm.2.35.3.volume", "--year", "2022"}).out, "\n");
    EXPECT_EQ(run({"set", file, "norm.2.33.volume", "0,3", "--year", "2022"}).status, 0);
    EXPECT_EQ(run({"get", file, "norm.2.33.volume", "--year", "2022"}).out, "0.3\n");
    EXPECT_EQ(run({"get", file, "a2.33.volume", "--year", "2022"}).out, "0.3\n");
    EXPECT_EQ(run({"set", file, "norm.2.33.volume", "", "--year", "2022"}).status, 0);
    EXPECT_EQ(run({"get", file, "a2.33.volume", "--year", "2022"}).out, "0.29\n");
}

// 95 000 000 roubles / 980 000 insured persons = 96.938…
TEST_F(Normatives, JsonOfAppendixOneHasTheBlockForReference) {
    const std::string file = planOf("Астраханская область");
    ASSERT_EQ(run({"set", file, "law.tfoms_functions", "95000", "--year", "2022"}).status, 0);
    ASSERT_EQ(run({"set", file, "population.insured", "980000", "--year", "2022"}).status, 0);
    const std::string first = run({"table", file, "--appendix", "1", "--year", "2022", "--format", "json"}).out;
    EXPECT_THAT(first, HasSubstr("\"year\": 2022,\n   \"parameter\": \"law.tfoms_functions\",\n   \"label\": "
                                 "\"Расходы на обеспечение выполнения ТФОМС своих функций\",\n   \"total\": "
                                 "\"95000.0\",\n   \"per_person\": \"96.94\"\n"));
    EXPECT_THAT(run({"table", file, "--appendix", "2", "--year", "2022", "--format", "json"}).out,
                Not(HasSubstr("reference")));
}

TEST_F(Normatives, UnitCostsWaitForTheCoefficient) {
    const std::string file = planOf("Астраханская область");
    EXPECT_EQ(run({"get", file, "a2.35.1.unit_cost", "--year", "2023"}).out, "\n");
    EXPECT_EQ(run({"set", file, "coefficient.kd", "1,105", "--year", "2023"}).status, 0);
    EXPECT_EQ(run({"get", file, "a2.35.1.unit_cost", "--year", "2023"}).out, "777.69\n");
}

}  // namespace
