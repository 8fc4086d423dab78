// The training plan of a made-up region: every row of the form of 2022 is alive, and nothing is broken.
#include "core/check/check.h"
#include "core/text/csv.h"
#include "tests/support/filled_2022.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace {

using support::Entries;
using support::Filled2022;

/// The training plan with further values over its own; an empty one takes the plan's value away.
Filled2022 training(const Entries& further = {}) {
    Entries entries;
    const auto table = text::readCsv(support::readFile(TPGG_SOURCE_DIR "/resources/samples/training-2022.csv"));
    for (const auto& record : table.value.value().records) {
        const auto& field = record.fields;
        entries.emplace_back(field[1].empty() ? field[2] : field[1] + ":" + field[2], field[3]);
    }
    entries.insert(entries.end(), further.begin(), further.end());
    return Filled2022("Учебная область", entries);
}

std::vector<check::CheckFinding> findingsOf(Filled2022 form) {
    return check::runChecks(form.draft(), scenario::rootScenario, form.draft().calculate(scenario::rootScenario));
}

long errorsIn(const std::vector<check::CheckFinding>& findings) {
    return std::ranges::count(findings, check::State::Error, &check::CheckFinding::state);
}

/// «of_which a2.03.cost_budget@2022» for the plan with these values over its own.
std::set<std::string> brokenBy(const Entries& further) {
    std::set<std::string> broken;
    for (const auto& finding : findingsOf(training(further))) {
        broken.insert(finding.rule + ' ' + finding.place());
    }
    return broken;
}

TEST(Training2022, EveryOpenCellOfEveryYearHasAFigure) {
    const auto form = training();
    for (const int year : {2022, 2023, 2024}) {
        for (const auto& cell : form.year(year).plan().cells) {
            const auto view = form.year(year).cell(cell.address);
            if (view.closed() || view.rule == form::RuleKind::Blank) {
                continue;
            }
            // The letter itself prints zeros in appendix 11; a cost of nothing would be a hole of the example.
            const bool isCost = cell.address.appendix <= 2;
            EXPECT_TRUE(view.figure && !(isCost && view.figure->isZero())) << cell.address.path() << '@' << year;
            EXPECT_FALSE(view.missing || view.incomplete) << cell.address.path() << '@' << year;
        }
    }
}

TEST(Training2022, IsMarkedAsMadeUpInEveryValue) {
    const auto table = text::readCsv(support::readFile(TPGG_SOURCE_DIR "/resources/samples/training-2022.csv"));
    for (const auto& record : table.value.value().records) {
        EXPECT_THAT(record.fields[4], testing::StartsWith("условное значение")) << "line " << record.line;
    }
}

TEST(Training2022, EveryPrintedSumHoldsToTheDigit) {
    for (const char* method : {"printed_percap", "whole_services"}) {
        const auto findings = findingsOf(training({{"option.cost_method", method}}));
        EXPECT_EQ(errorsIn(findings), 0) << method;
        // The made-up unit costs of 2022 cost more than the letter's 14 173,9 roubles × КД a head.
        std::vector<std::string> places;
        for (const auto& finding : findings) {
            places.push_back(finding.place());
        }
        EXPECT_THAT(places, testing::UnorderedElementsAre("a2.32.cost_oms@2022", "a2.64.percent@2024")) << method;
    }
}

TEST(Training2022, UnderExactOnlyLastDigitsDiffer) {
    const auto findings = findingsOf(training({{"option.cost_method", "exact"}}));
    EXPECT_EQ(errorsIn(findings), 0);
    EXPECT_GT(findings.size(), 10U);
}

TEST(Training2022, PalliativeCareOutsideTheVisitsKeepsItsSums) {
    EXPECT_EQ(errorsIn(findingsOf(training({{"option.palliative", "outside"}}))), 0);
}

TEST(Training2022, EachBrokenRuleIsNamed) {
    EXPECT_TRUE(brokenBy({{"2022:a2.43.volume", ""}}).contains("incomplete a2.43.volume@2022"));
    EXPECT_TRUE(brokenBy({{"2023:population.insured", ""}}).contains("population population.insured@2023"));
    EXPECT_TRUE(brokenBy({{"2022:a2.03.volume", "0.05"}}).contains("of_which a2.03.volume@2022"));
    EXPECT_TRUE(brokenBy({{"2022:a2.37.volume", "0.09"}}).contains("either a2.37.volume@2022"));
    EXPECT_TRUE(brokenBy({{"2024:a1.10.total", "9000000"}}).contains("negative a1.09.total@2024"));
    EXPECT_TRUE(brokenBy({{"2022:norm.2.35.3.volume", ""}}).contains("norm a2.35.3.volume@2022"));
    EXPECT_TRUE(
        brokenBy({{"2022:norm.2.36.volume", ""}, {"2022:norm.2.39.volume", ""}}).contains("norm a2.37.volume@2022"));
    EXPECT_TRUE(brokenBy({{"2022:adjust.a2.32.cost_oms", "0.1"}}).contains("adjustment a2.32.cost_oms@2022"));
}

}  // namespace
