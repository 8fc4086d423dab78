// checks.csv of 2022: what the letter asks of its tables together (C18–C22, C43, C97 of the control rules).
#include "core/check/check.h"
#include "core/decimal/russian.h"
#include "tests/support/filled_2022.h"

#include <gmock/gmock.h>

namespace {

using support::Filled2022;
using testing::ElementsAre;
using testing::IsEmpty;

/// «C18.1 a6.1.oms@2022: expected 2.93, stands 2.9» of the rules of checks.csv.
std::vector<std::string> told(const support::Entries& entries) {
    Filled2022 plan("Учебная область", entries);
    std::vector<std::string> lines;
    for (const check::CheckFinding& finding :
         check::runChecks(plan.draft(), scenario::rootScenario, plan.draft().calculate(scenario::rootScenario))) {
        if (finding.rule.starts_with('C') || finding.rule == "population_shares") {
            lines.push_back(finding.rule + " " + finding.place() + ": " + finding.expected.value().toPlain() + ", "
                            + finding.actual.value().toPlain());
        }
    }
    return lines;
}

TEST(FormChecks, VisitsOfAppendix6AreThoseOfAppendix2) {
    const support::Entries visits{
        {"2022:a2.15.1.volume", "0.02"}, {"2022:a2.15.2.volume", "0.01"}, {"2022:a6.8.budget", "0.02"}};
    auto equal = visits;
    equal.emplace_back("2022:a6.9.budget", "0.01");
    // The table is only begun: the total is not that of row 07 yet, whose normative is 0,73.
    EXPECT_THAT(told(equal), ElementsAre("C18.b1 a6.1.budget@2022: 0.730000, 0.030000"));
    equal.emplace_back("2022:a6.2.budget", "0.7");
    EXPECT_THAT(told(equal), IsEmpty());
    auto other = equal;
    other[3].second = "0.012";
    other[4].second = "0.698";
    EXPECT_THAT(told(other), ElementsAre("C18.b7 a6.7.budget@2022: 0.030000, 0.032000"));
}

TEST(FormChecks, StudiesOfAppendix7AreThoseOfAppendix2) {
    // 45 080 ÷ 980 000 = 0,046
    support::Entries studies{
        {"2022:population.insured", "980000"}, {"2022:a2.35.3.1.volume", "0.046"}, {"2022:a7.1.1.count", "45080"}};
    EXPECT_THAT(told(studies), IsEmpty());
    studies.back().second = "44000";
    EXPECT_THAT(told(studies), ElementsAre("C20.1.v a7.1.volume_norm@2022: 0.04600, 0.04490"));
}

TEST(FormChecks, NothingIsComparedWithWhatIsNotThere) {
    // Row 23.1.2.1 of appendix 2 has no volume in a new plan.
    EXPECT_THAT(told({{"2022:a6.3.1.oms", "0.05"}}), IsEmpty());
}

TEST(FormChecks, ChildrenAndAdultsAreAllResidents) {
    support::Entries shares{{"2022:population.share_children", "0.21"}, {"2022:population.share_adults", "0.79"}};
    EXPECT_THAT(told(shares), IsEmpty());
    shares.back().second = "0.76";
    // It leads to what is to be entered: there is no such cell.
    EXPECT_THAT(told(shares), ElementsAre("population_shares population.share_children@2022: 1.0000, 0.9700"));
    shares.pop_back();
    EXPECT_THAT(told(shares), IsEmpty());
}

TEST(FormChecks, HighTechCareIsAPartAndTheLawPaysForTheRest) {
    EXPECT_THAT(told({{"2022:a12.5.1.vol_in", "10"}, {"2022:a12.5.1.vol_in_vmp", "11"}}),
                ElementsAre("C22.vol_in_vmp a12.5.vol_in_vmp@2022: 10.0, 11.0"));
    EXPECT_THAT(told({{"2022:a12.2.fin_out", "100"}, {"2022:a12.ref_law.fin_out", "90"}}),
                ElementsAre("C43 a12.1.fin_out@2022: 90.0, 100.0"));
}

}  // namespace
