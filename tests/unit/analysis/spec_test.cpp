#include "core/analysis/sweep_spec.h"
#include "tests/support/sample_draft.h"

#include <gmock/gmock.h>

namespace {

using testing::ElementsAre;

std::vector<std::string> faults(const std::string& text) {
    const auto spec = analysis::readSweepSpec(text, support::sampleDraft());
    std::vector<std::string> lines;
    for (const auto& finding : spec.findings) {
        lines.push_back(finding.told());
    }
    return lines;
}

TEST(SweepSpec, AFaultKnowsItsLineAndTheParameterItsSentenceNames) {
    const auto spec = analysis::readSweepSpec("kind = \"tornado\"\nyear = 2016\ntarget = \"a2.99.cost_oms\"\n",
                                              support::sampleDraft());
    ASSERT_FALSE(spec.findings.empty());
    EXPECT_EQ(spec.findings[0].place.line, 3);
    EXPECT_EQ(spec.findings[0].place.key, "target");
    EXPECT_EQ(spec.findings[0].named, std::vector<std::string>{"a2.99.cost_oms"});
}

TEST(SweepSpec, ListsEveryFaultWithItsLine) {
    EXPECT_THAT(
        faults(R"(kind = "monte_carlo"
target = "a2.20.cost_oms"
unit = "thousand"
year = 2016
color = "red"
[[parameter]]
name = "population.dogs"
distribution = "uniform"
low = 1
high = 2
[[parameter]]
name = "a2.28.volume"
distribution = "normal"
mean = 0.318
deviation = -0.01
[[parameter]]
name = "a2.28.unit_cost"
distribution = "uniform"
low = 2000
high = 1000
)"),
        ElementsAre("SPEC.toml, строка 3, ключ unit: «thousand»; у ячейки «a2.20.cost_oms» единица million (млн руб.)",
                    testing::StartsWith("SPEC.toml, строка 7, ключ parameter.name: «population.dogs»: "),
                    "SPEC.toml, строка 15, ключ parameter.deviation: стандартное отклонение меньше нуля: −0,01",
                    "SPEC.toml, строка 20, ключ parameter.high: ширина меньше нуля: от 2\u00A0000 до 1\u00A0000",
                    "SPEC.toml, строка 5, ключ color: неизвестный ключ"));
}

TEST(SweepSpec, RefusesCrossedBoundsOfAGrid) {
    EXPECT_THAT(faults(R"(kind = "grid"
target = "a2.20.cost_oms"
year = 2016
[[parameter]]
name = "a2.28.volume"
from = 0.4
to = 0.3
steps = 5
)"),
                ElementsAre("SPEC.toml, строка 7, ключ parameter.to: границы перепутаны: 0,4 больше 0,3"));
}

TEST(SweepSpec, RefusesAValueThatIsNotLegalAndAClosedTarget) {
    EXPECT_THAT(
        faults(R"(kind = "grid"
target = "a2.38.volume"
year = 2016
[[parameter]]
name = "a2.28.volume"
from = -0.1
to = 0.3
steps = 5
)"),
        ElementsAre(testing::StartsWith("SPEC.toml, строка 2, ключ target: "),
                    testing::StartsWith("SPEC.toml, строка 6, ключ parameter.from: нижняя граница −0,1 меньше")));
}

TEST(SweepSpec, RefusesValuesThatHaveNoPlaceOnTheGridOfTheirParameter) {
    EXPECT_THAT(faults(R"(kind = "monte_carlo"
target = "a2.20.cost_oms"
year = 2016
[[parameter]]
name = "population.insured"
distribution = "normal"
mean = 1000000
deviation = "200000000000000000"
[[parameter]]
name = "a2.28.volume"
distribution = "uniform"
low = 0
high = "1000000000000000000000"
)"),
                ElementsAre("SPEC.toml, строка 8, ключ parameter.deviation: слишком большое число; значения "
                            "«population.insured» здесь – не больше 900\u00A0000\u00A0000\u00A0000\u00A0000\u00A0000",
                            "SPEC.toml, строка 13, ключ parameter.high: слишком большое число; значения "
                            "«a2.28.volume» здесь – не больше 900\u00A0000\u00A0000\u00A0000\u00A0000,000"));
}

TEST(SweepSpec, CountsTheStepsOfFourMillionfoldParametersWithoutOverflow) {
    std::string text = "kind = \"grid\"\ntarget = \"a2.38.cost\"\nyear = 2016\n";
    for (int i = 0; i < 4; ++i) {
        text += "[[parameter]]\nname = \"a2.28.volume\"\nfrom = 0.1\nto = 0.3\nsteps = 1000000\n";
    }
    EXPECT_THAT(faults(text), testing::Contains(testing::HasSubstr("точек больше 1 000 000 000")));
}

TEST(SweepSpec, SaysThatAFileIsNoToml) {
    EXPECT_THAT(faults("kind = \"grid\"\ntarget = \n"),
                ElementsAre(testing::StartsWith("SPEC.toml, строка 2: это не TOML")));
}

TEST(SweepSpec, ReadsNumbersAsTheyAreWritten) {
    const auto spec = analysis::readSweepSpec(R"(kind = "grid"
target = "a2.38.cost"
year = 2016
[[parameter]]
name = "a2.unit_cost"
rows = ["28", "31"]
from = 1.05
to = "1,1"
steps = 11
)",
                                              support::sampleDraft());
    ASSERT_TRUE(spec) << spec.findings.front().text;
    EXPECT_EQ(spec.value->axes.front().from.toPlain(), "1.05");
    EXPECT_EQ(spec.value->axes.front().to.toPlain(), "1.1");
    EXPECT_EQ(spec.value->axes.front().lever.cells.size(), 2U);
    EXPECT_EQ(spec.value->points, 11);
}

}  // namespace
