#include "core/form/parameter_path.h"

#include <gtest/gtest.h>

namespace {

TEST(ParameterPath, ANormIsItsCellWithoutTheLetter) {
    const form::CellAddress cell{2, "35.1", "unit_cost"};
    EXPECT_EQ(form::normPath(cell), "norm.2.35.1.unit_cost");
    EXPECT_EQ(form::cellOfNorm("norm.2.35.1.unit_cost"), cell);
    EXPECT_EQ(form::cellOfNorm("a2.35.1.unit_cost"), std::nullopt);
}

TEST(ParameterPath, AnAdjustmentNamesTheWholeCell) {
    EXPECT_EQ(form::adjustmentPath({2, "26", "cost_oms"}), "adjust.a2.26.cost_oms");
    EXPECT_EQ(form::adjustedCell("adjust.a2.26.cost_oms"), (form::CellAddress{2, "26", "cost_oms"}));
    EXPECT_EQ(form::adjustedCell("a2.26.cost_oms"), std::nullopt);
}

}  // namespace
