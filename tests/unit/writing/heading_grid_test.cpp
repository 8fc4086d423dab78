#include "core/writing/heading_grid.h"
#include "tests/unit/writing/two_rows.h"

#include <gtest/gtest.h>

namespace {

TEST(HeadingGrid, ACellBeginsInOnePlaceAndCoversOthers) {
    const document::PrintedTable table = twoRows();
    const auto grid = writing::headingGrid(table);
    ASSERT_EQ(grid.size(), 2U);
    ASSERT_EQ(grid[0].size(), 4U);
    EXPECT_EQ(grid[0][0].cell->text, "Виды помощи");
    EXPECT_EQ(grid[0][2].cell->text, "Стоимость");
    EXPECT_TRUE(grid[0][3].covered);
    EXPECT_EQ(grid[0][3].cell, nullptr);
    EXPECT_TRUE(grid[1][0].covered);
    EXPECT_FALSE(grid[1][3].covered);
    EXPECT_EQ(grid[1][3].cell->text, "ОМС");
}

}  // namespace
