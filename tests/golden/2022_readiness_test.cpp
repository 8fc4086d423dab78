// How far each appendix is filled: what may be typed and is not, of a list its rows.
#include "core/check/table_readiness.h"
#include "tests/support/filled_2022.h"
#include "tests/support/sample_draft.h"

#include <gtest/gtest.h>

namespace {

using check::Ready;
using check::TableReadiness;
using support::Entries;
using support::Filled2022;

TableReadiness readinessOf(int appendix, const Entries& entries, int year = 2022) {
    Filled2022 plan("Учебная область", entries);
    const check::TableInputs inputs(plan.draft().edition());
    return inputs.of(plan.draft().calculate(scenario::rootScenario), year).at(static_cast<std::size_t>(appendix) - 1);
}

TEST(TableReadiness, CountsTheCellsThatAreToBeTyped) {
    EXPECT_EQ(readinessOf(9, {}).state, Ready::Empty);
    const TableReadiness one = readinessOf(9, {{"2022:a9.count.fap_lt100_total", "12"}});
    EXPECT_EQ(one.state, Ready::Partial);
    EXPECT_EQ(one.filled, 1);
    // Two rows of eight columns.
    EXPECT_EQ(one.wanted, 16);
    EXPECT_EQ(one.missing, (form::CellAddress{9, "count", "fap_100_899_total"}));
    EXPECT_EQ(readinessOf(9, {{"2022:a9.count.fap_lt100_total", "12"}}, 2023).state, Ready::Empty);
}

TEST(TableReadiness, AWholeTableIsFull) {
    Entries entries;
    for (const char* row : {"count", "funding"}) {
        for (const char* column :
             {"fap_lt100_total", "fap_100_899_total", "fap_100_899_compliant", "fap_900_1500_total",
              "fap_900_1500_compliant", "fap_1500_2000_total", "fap_1500_2000_compliant", "fap_gt2000_total"}) {
            entries.emplace_back(std::string("2022:a9.") + row + "." + column, "0");
        }
    }
    // Nothing entered and zero are two things.
    EXPECT_EQ(readinessOf(9, entries).state, Ready::Full);
}

TEST(TableReadiness, OfAListIsThatOfItsRows) {
    EXPECT_EQ(readinessOf(3, {}).state, Ready::Empty);
    EXPECT_EQ(readinessOf(3, {{"2022:a3.0501.mo_code", "0501"}}).state, Ready::Full);
    // A turnover needs the time of repair and of the change of patients.
    const TableReadiness beds = readinessOf(
        13, {{"population.residents", "1000000"}, {"2022:a13.n1.kind", "beds"}, {"2022:a13.n1.stay", "14.6"}});
    EXPECT_EQ(beds.state, Ready::Partial);
    EXPECT_EQ(beds.filled, 0);
    EXPECT_EQ(beds.wanted, 1);
    EXPECT_EQ(beds.missing->row, "n1");
}

TEST(TableReadiness, ATableOfTheActIsFullFromTheFirst) {
    EXPECT_EQ(readinessOf(4, {}).state, Ready::Full);
}

TEST(TableReadiness, OfTheCostAsksForWhatSomeYearHas) {
    scenario::Draft draft = support::trainingDraft();
    const check::TableInputs inputs(draft.edition());
    EXPECT_EQ(inputs.of(draft.calculate(scenario::rootScenario), 2022).at(1).state, Ready::Full);
}

}  // namespace
