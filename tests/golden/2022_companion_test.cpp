// Tables of 2022 that show other figures of the same rows.
#include "core/explain/companion.h"
#include "tests/support/edition_folder.h"

#include <gtest/gtest.h>

namespace {

using form::CellAddress;

class Companions : public testing::Test {
protected:
    [[nodiscard]] std::optional<CellAddress> of(const CellAddress& cell) const {
        return explain::companionCell(*m_edition, cell);
    }

    std::shared_ptr<const form::Edition> m_edition = support::edition("2022");
};

TEST_F(Companions, EachOfTheTwoKnowsTheOther) {
    EXPECT_EQ(explain::companionOf(*m_edition, 11)->number, 12);
    EXPECT_EQ(explain::companionOf(*m_edition, 12)->number, 11);
    EXPECT_EQ(explain::companionOf(*m_edition, 5), nullptr);
    EXPECT_EQ(explain::companionOf(*m_edition, 99), nullptr);
}

// «Терапия <***>» of one table and «Терапия <**>» of the other are one profile.
TEST_F(Companions, AProfileIsTheRowOfTheSameShortName) {
    EXPECT_EQ(of({11, "9", "bed_days"}), (CellAddress{12, "5.9", "hosp_per_1000"}));
    EXPECT_EQ(of({12, "5.9", "vol_in"}), (CellAddress{11, "9", "hospitalisations_per_1000"}));
    EXPECT_EQ(of({11, "24", "bed_days"}), (CellAddress{12, "5.24", "hosp_per_1000"}));
}

TEST_F(Companions, ATotalHasNoCounterpart) {
    EXPECT_EQ(of({11, "39", "bed_days"}), std::nullopt);
    EXPECT_EQ(of({12, "2", "vol_in"}), std::nullopt);
    EXPECT_EQ(of({5, "40", "due_men"}), std::nullopt);
}

}  // namespace
