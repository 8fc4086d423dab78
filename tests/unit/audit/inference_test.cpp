// What a published table says of the numbers behind it.
#include "tests/unit/audit/audited.h"

namespace {

using audited::astrakhan;
using audited::question;
using audited::training;

audit::Inferred inferredFrom(const std::string& csv, const audit::TableQuestion& asked,
                             const audit::GivenValues& given = {}) {
    return audit::auditTable(csv, asked, given).value->inferred;
}

std::string rangeOf(const audit::Inferred& inferred, const char* parameter) {
    const audit::InferredRange& range = inferred.of(parameter)->range;
    return range.low.toPlain() + "–" + range.high.toPlain() + ", " + std::to_string(range.agree) + " of "
           + std::to_string(range.total);
}

/// Row 03 wants 1 704.55 ≤ 1 687.1 × P < 1 704.65, so 1 010 344 and more; row 02 wants less than 101.035 ÷ 100.0.
TEST(Inference, PeopleAreWhatMostCellsAllow) {
    const audit::Inferred inferred = inferredFrom(astrakhan(2015), question(2015, 2015));
    EXPECT_EQ(rangeOf(inferred, "population.residents"), "1010344–1010349, 10 of 11");
    EXPECT_EQ(rangeOf(inferred, "population.insured"), "1010111–1010114, 19 of 20");
    EXPECT_EQ(inferred.of("population.insured")->range.others.front().row, "26");
}

TEST(Inference, KdIsTheShortestNumberThatUnitCostsAllow) {
    const audit::Inferred inferred = inferredFrom(training("printed_percap"), question(2022, 2022));
    EXPECT_EQ(inferred.kdValue->toPlain(), "1.105");
    EXPECT_FALSE(inferredFrom(astrakhan(2015), question(2015, 2015)).kdValue);
}

TEST(Inference, TheWayOfComputingCostIsThatWhichFits) {
    using enum form::CostMethod;
    EXPECT_EQ(inferredFrom(training("printed_percap"), question(2022, 2022)).method, PrintedPercap);
    EXPECT_EQ(inferredFrom(training("whole_services"), question(2022, 2022)).method, WholeServices);
    EXPECT_EQ(inferredFrom(training("exact"), question(2022, 2022)).method, Exact);
}

/// 0.5 × 200.0 = 100.0 and 100.0 × 1 000 000 = 100.0 million: nothing is rounded on the way.
TEST(Inference, WaysThatFitEquallyAreAllTold) {
    const std::string csv = "row,volume,unit_cost,percap_budget,percap_oms,cost_budget,cost_oms\n"
                            "02,0.5,200.0,100.0,X,100.0,X\n";
    EXPECT_EQ(inferredFrom(csv, question(2015, 2015)).equal.size(), 3U);
}

TEST(Inference, DigitsAreThoseOfMostFigures) {
    const audit::Inferred inferred = inferredFrom(astrakhan(2015), question(2015, 2015));
    EXPECT_EQ(inferred.digits.at("cost_budget"), 1);
    EXPECT_FALSE(inferred.digits.contains("volume"));
}

TEST(Inference, NumbersOfTheActStandOverTheInferredOnes) {
    audit::GivenValues given;
    given.people["population.insured"] = decimal::Decimal(1010200);
    const auto report = audit::auditTable(astrakhan(2015), question(2015, 2015), given);
    EXPECT_TRUE(report.value->inferred.of("population.insured")->given);
    // 3 856.3 × 1 010 200 = 3 895.63, printed 3 895.3.
    const auto hospital = std::ranges::find_if(report.value->findings, [](const audit::AuditFinding& finding) {
        return finding.cell.path() == "a2.30.cost_oms";
    });
    ASSERT_NE(hospital, report.value->findings.end());
    EXPECT_EQ(hospital->expected->toPlain(), "3895.6");
}

TEST(Inference, IntervalsOverlapWhereMostOfThemDo) {
    const auto interval = [](int low, int high) {
        return audit::Interval{decimal::Decimal(low), decimal::Decimal(high), {}};
    };
    const auto range = audit::deepestOverlap({interval(1, 5), interval(4, 9), interval(3, 6), interval(20, 30)});
    EXPECT_EQ(range->low, decimal::Decimal(4));
    EXPECT_EQ(range->high, decimal::Decimal(5));
    EXPECT_EQ(range->agree, 3U);
    EXPECT_EQ(range->total, 4U);
    EXPECT_FALSE(audit::deepestOverlap({}));
}

}  // namespace
