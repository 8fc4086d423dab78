#include "tests/support/sample_draft.h"

#include <gtest/gtest.h>

namespace {

class CellViews : public testing::Test {
protected:
    CellViews() : m_draft(support::sampleDraft()), m_calculation(m_draft.calculate(scenario::rootScenario)) {}

    [[nodiscard]] programme::CellView cell(const char* path, int year) const {
        return m_calculation.year(year)->cell(form::CellAddress::fromPath(path).value());
    }

private:
    scenario::Draft m_draft;
    programme::Calculation m_calculation;
};

TEST_F(CellViews, EmptyZeroAndClosedAreThreeDifferentThings) {
    EXPECT_EQ(cell("a2.33.volume", 2016).plain(), "");
    EXPECT_EQ(cell("a2.32.cost_oms", 2016).plain(), "0");
    EXPECT_EQ(cell("a2.33.cost_budget", 2016).plain(), "X");
}

TEST_F(CellViews, AColumnOfTheFirstYearIsMissingLater) {
    EXPECT_EQ(cell("a1.01.total_need", 2015).plain(), "11717.1");
    EXPECT_TRUE(cell("a1.01.total_need", 2015).existsInYear);
    EXPECT_FALSE(cell("a1.01.total_need", 2016).existsInYear);
}

TEST_F(CellViews, TellEnteredComputedAndCorrectedApart) {
    EXPECT_TRUE(cell("a2.28.volume", 2016).entered);
    EXPECT_FALSE(cell("a2.28.percap_oms", 2016).entered);
    EXPECT_FALSE(cell("a2.28.percap_oms", 2016).takesEntry);
    EXPECT_TRUE(cell("a2.26.cost_oms", 2015).corrected);
    EXPECT_FALSE(cell("a2.26.cost_oms", 2016).corrected);
    EXPECT_TRUE(cell("a2.26.cost_oms", 2016).takesEntry);
}

}  // namespace
