// Figures are copied as printed, or with every digit behind them.
#include "tests/ui/window_plan.h"
#include "ui/form/grid_copy.h"
#include "ui/plan/shown_plan.h"

#include <QTableView>

#include <gtest/gtest.h>

namespace {

/// Row 28 of 2016: the volume 0,318 under an option of two decimals.
TEST(CopiedDigits, AreThoseOfPrintOrThoseThatWereTyped) {
    ui::ShownPlan plan(samplePlan(), QStringLiteral("Петрова А. В."));
    plan.setYear(2016);
    ASSERT_TRUE(plan.apply(std::vector<scenario::Setting>{
                               {scenario::rootScenario, "option.digits.a2.28.volume", 0, "2", "", {}}})
                    .empty());
    ui::AppendixModel model(plan, 2);
    QTableView view;
    view.setModel(&model);
    view.selectionModel()->select(cellAt(model, "a2.28.volume"), QItemSelectionModel::Select);
    EXPECT_EQ(ui::CopiedCells(view, nullptr).text(), QStringLiteral("0,32"));
    EXPECT_EQ(ui::CopiedCells(view, nullptr, ui::CopiedDigits::Full).text(), QStringLiteral("0,318"));
}

}  // namespace
