// Hand-computed figures of Astrakhan oblast for 2016: see solve_test.cpp.
#include "core/analysis/sweep.h"
#include "core/analysis/tornado.h"
#include "tests/support/number.h"
#include "tests/support/sample_draft.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace {

using analysis::Sweep;
using analysis::SweepPoint;
using analysis::SweepRun;
using decimal::Decimal;

/// Throws with the first finding.
Sweep sweepOf(const scenario::Draft& draft, const std::string& text) {
    auto spec = analysis::readSweepSpec(text, draft);
    if (!spec) {
        throw std::runtime_error(spec.findings.front().told());
    }
    auto sweep = Sweep::of(draft, std::move(*spec.value));
    if (!sweep) {
        throw std::runtime_error(sweep.findings.front().text);
    }
    return std::move(*sweep.value);
}

std::vector<SweepPoint> pointsOf(const Sweep& sweep, SweepRun how = {}) {
    std::vector<SweepPoint> points;
    how.point = [&](const SweepPoint& point) { points.push_back(point); };
    static_cast<void>(sweep.run(how));
    return points;
}

const std::string volumes = R"(
kind = "grid"
target = "a2.38.cost"
year = 2016
[[parameter]]
name = "a2.28.volume"
from = 0.318
to = 0.334
steps = 2
)";

const std::string training = R"(
kind = "monte_carlo"
target = "a2.64.cost"
unit = "thousand"
year = 2022
points = 20000
seed = 7
[[parameter]]
name = "population.insured"
distribution = "normal"
mean = 1000000
deviation = 20000
[[parameter]]
name = "coefficient.kd"
distribution = "triangular"
low = 1.0
mode = 1.105
high = 1.3
[[parameter]]
name = "a2.unit_cost"
distribution = "uniform"
low = 0.95
high = 1.10
)";

TEST(Sweep, AGridPrintsTheTotalsOfItsPoints) {
    const auto points = pointsOf(sweepOf(support::sampleDraft(), volumes));
    ASSERT_EQ(points.size(), 2U);
    EXPECT_EQ(points[0].values.front().toPlain(), "0.318");
    EXPECT_EQ(points[0].figure->toPlain(), "11207.3");
    EXPECT_EQ(points[1].values.front().toPlain(), "0.334");
    EXPECT_EQ(points[1].figure->toPlain(), "11236.6");
}

TEST(Sweep, TwoParametersRunRowByRow) {
    const auto points = pointsOf(sweepOf(support::sampleDraft(), volumes + R"(
[[parameter]]
name = "a2.28.unit_cost"
from = 1817.8
to = 2106.2
steps = 3
)"));
    ASSERT_EQ(points.size(), 6U);
    EXPECT_EQ(points[1].values[0].toPlain(), "0.318");
    EXPECT_EQ(points[1].values[1].toPlain(), "1962.0");
    EXPECT_EQ(points[2].figure->toPlain(), "11300.0");
    EXPECT_EQ(points[3].figure->toPlain(), "11236.6");
}

TEST(Sweep, EveryDoublePointEqualsTheExactCalculation) {
    const auto draft = support::trainingDraft();
    auto sweep = sweepOf(draft, training);
    const auto points = pointsOf(sweep);
    ASSERT_EQ(points.size(), 20000U);
    for (const std::int64_t index : {0, 1, 17, 4095, 4096, 19999}) {
        const auto exact = sweep.exact(index);
        EXPECT_EQ(points[static_cast<std::size_t>(index)].figure, exact.figure) << index;
        EXPECT_EQ(points[static_cast<std::size_t>(index)].values, exact.values) << index;
    }
}

TEST(Sweep, DoublesAndExactNumbersGiveTheSameRun) {
    const auto draft = support::trainingDraft();
    const auto doubles = pointsOf(sweepOf(draft, training));
    const auto exact = pointsOf(sweepOf(draft, "arithmetic = \"exact\"\n" + training));
    ASSERT_EQ(doubles.size(), exact.size());
    for (std::size_t i = 0; i < exact.size(); ++i) {
        ASSERT_EQ(doubles[i].figure, exact[i].figure) << i;
    }
}

TEST(Sweep, TheSeedDecidesAndTheThreadsDoNot) {
    const auto draft = support::trainingDraft();
    const auto sweep = sweepOf(draft, training);
    SweepRun how;
    const auto one = sweep.run(how);
    how.threads = 3;
    const auto three = sweep.run(how);
    EXPECT_EQ(one.count, 20000);
    EXPECT_EQ(one.mean, three.mean);
    EXPECT_EQ(one.deviation, three.deviation);
    EXPECT_EQ(one.least, three.least);
    for (std::size_t i = 0; i < one.percentiles.size(); ++i) {
        EXPECT_EQ(one.percentiles[i].figure, three.percentiles[i].figure);
    }
    std::int64_t counted = 0;
    for (std::size_t i = 0; i < one.histogram.size(); ++i) {
        EXPECT_EQ(one.histogram[i].count, three.histogram[i].count);
        counted += one.histogram[i].count;
    }
    EXPECT_EQ(counted, 20000);
    auto other = training;
    other.replace(other.find("seed = 7"), 8, "seed = 8");
    EXPECT_NE(sweepOf(draft, other).run().mean, one.mean);
}

TEST(Sweep, ADrawOfNoWidthIsTheScenarioItself) {
    const auto result = sweepOf(support::sampleDraft(), R"(
kind = "monte_carlo"
target = "a2.38.cost"
year = 2016
points = 100
percentiles = [50]
[[parameter]]
name = "a2.28.volume"
distribution = "normal"
mean = 0.318
deviation = 0
)")
                            .run();
    EXPECT_EQ(result.least, number("11207.3"));
    EXPECT_EQ(result.most, number("11207.3"));
    EXPECT_EQ(result.percentiles.front().figure, number("11207.3"));
    EXPECT_TRUE(result.deviation.isZero());
    EXPECT_TRUE(result.accuracy.isZero());
}

/// The insured of the sample anywhere between two bounds.
std::string insuredBetween(const std::string& low, const std::string& high, const std::string& arithmetic) {
    return "kind = \"monte_carlo\"\narithmetic = \"" + arithmetic + "\"\ntarget = \"a2.38.percap_oms\"\nyear = 2016\n"
           + "points = 5000\n[[parameter]]\nname = \"a2.28.unit_cost\"\ndistribution = \"uniform\"\nlow = \"" + low
           + "\"\nhigh = \"" + high + "\"\n";
}

TEST(Sweep, CountsFiguresOfFourteenDigits) {
    // 0.318 × 10^15 roubles a person beside those of all the other rows.
    const auto sweep = sweepOf(support::sampleDraft(), insuredBetween("1000000000000000", "1000000000000000", "exact"));
    const auto result = sweep.run();
    EXPECT_EQ(result.mean, result.most);
    EXPECT_EQ(result.mean.rounded(1, decimal::Rounding::HalfUp).toPlain().substr(0, 12), "318000000008");
    EXPECT_TRUE(result.deviation.isZero());
    EXPECT_EQ(result.tooLarge, 0);
}

TEST(Sweep, TellsHowManyFiguresAreTooLargeAndGoesOn) {
    for (const auto* arithmetic : {"double", "exact"}) {
        SweepRun how;
        how.threads = 3;
        const auto draft = support::sampleDraft();
        const auto all = sweepOf(draft, insuredBetween("80000000000000000", "80000000000000000", arithmetic)).run(how);
        EXPECT_EQ(all.count, arithmetic == std::string("exact") ? 5000 : 0);
        EXPECT_EQ(all.tooLarge, 5000 - all.count);
        EXPECT_EQ(all.empty, 0);
    }
}

TEST(Sweep, StopsWhenAskedAndTellsHowFarItIs) {
    const auto sweep = sweepOf(support::trainingDraft(), training);
    std::stop_source stop;
    SweepRun how;
    how.cancel = stop.get_token();
    std::vector<std::int64_t> done;
    how.progress = [&](const analysis::SweepProgress& progress) {
        done.push_back(progress.done);
        EXPECT_EQ(progress.total, 20000);
        if (done.size() == 2) {
            stop.request_stop();
        }
    };
    const auto result = sweep.run(how);
    EXPECT_TRUE(result.cancelled);
    EXPECT_EQ(done, (std::vector<std::int64_t>{4096, 8192}));
    EXPECT_EQ(result.count, 8192);
}

TEST(Sweep, APointBecomesSettingsOfAScenario) {
    const auto sweep = sweepOf(support::sampleDraft(), volumes);
    const auto settings = sweep.settingsAt(1);
    ASSERT_EQ(settings.size(), 1U);
    EXPECT_EQ(settings.front().path, "a2.28.volume");
    EXPECT_EQ(settings.front().value, "0.334");
    EXPECT_EQ(settings.front().note, "точка 2 перебора");
}

TEST(Sweep, AFactorStandsOverACellOfItsGroup) {
    // 2000 × 1.05 = 2100 roubles × 0.318 = 667.8; × 1.010111 = 674.6 million, 90.7 over today's 583.9.
    auto sweep = sweepOf(support::sampleDraft(), R"(
kind = "grid"
target = "a2.38.cost"
year = 2016
[[parameter]]
name = "a2.unit_cost"
rows = ["28"]
from = 1.05
to = 1.05
steps = 1
[[parameter]]
name = "a2.28.unit_cost"
from = 2000
to = 2000
steps = 1
)");
    EXPECT_EQ(pointsOf(sweep).front().figure->toPlain(), "11298.0");
    EXPECT_EQ(sweep.exact(0).figure->toPlain(), "11298.0");
    EXPECT_EQ(sweep.settingsAt(0).back().value, "2100.0");
}

TEST(Sweep, TurnsAFederalNormativeThatNobodyHasTouched) {
    // 3 187.59 roubles × 0.29 = 924.40, × 0.30 = 956.28.
    const auto points = pointsOf(sweepOf(support::trainingDraft(), R"(
kind = "grid"
target = "a2.33.percap_oms"
year = 2022
[[parameter]]
name = "norm.2.33.volume"
from = 0.29
to = 0.30
steps = 2
)"));
    EXPECT_EQ(points[0].figure->toPlain(), "924.40");
    EXPECT_EQ(points[1].figure->toPlain(), "956.28");
}

TEST(Sweep, RefusesTwoParametersOverOneCell) {
    const auto draft = support::sampleDraft();
    auto spec = analysis::readSweepSpec(
        volumes + "[[parameter]]\nname = \"a2.28.volume\"\nfrom = 0.3\nto = 0.4\nsteps = 2\n", draft);
    ASSERT_TRUE(spec);
    const auto sweep = Sweep::of(draft, std::move(*spec.value));
    ASSERT_FALSE(sweep);
    EXPECT_THAT(sweep.findings.front().text, testing::HasSubstr("меняют одну и ту же ячейку"));
}

TEST(Tornado, AddsAndTakesTheSamePercentOfEveryParameter) {
    const auto draft = support::sampleDraft();
    const auto spec =
        analysis::readSweepSpec("kind = \"tornado\"\ntarget = \"a2.38.cost\"\nyear = 2016\npercent = 5\n", draft);
    ASSERT_TRUE(spec) << spec.findings.front().text;
    const auto bars = analysis::tornado(draft, *spec.value);
    ASSERT_TRUE(bars);
    EXPECT_EQ(bars.value->front().parameter, "population.insured");
    EXPECT_EQ(bars.value->front().more.toPlain(), "1060617");
    EXPECT_TRUE(std::ranges::is_sorted(*bars.value, std::greater{}, &analysis::TornadoBar::width));
    const auto calls = std::ranges::find(*bars.value, "a2.28.volume", &analysis::TornadoBar::parameter);
    ASSERT_NE(calls, bars.value->end());
    // 0.3021 × 1817.8 = 549.2 → 554.8 million; 0.3339 × 1817.8 = 607.0 → 613.1; today 583.9.
    EXPECT_EQ(calls->less, number("0.3021"));
    EXPECT_EQ(calls->figureAtLess.toPlain(), "11178.2");
    EXPECT_EQ(calls->more, number("0.3339"));
    EXPECT_EQ(calls->figureAtMore.toPlain(), "11236.5");
}

}  // namespace
