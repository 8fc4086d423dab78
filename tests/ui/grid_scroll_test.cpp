#include "tests/ui/grid_fixture.h"

#include <QScrollBar>
#include <QTest>

class GridScroll : public GridFixture {
protected:
    GridScroll() {
        // Too narrow for all columns: the table scrolls sideways.
        m_grid.resize(560, 505);
        view().layoutNow();
    }
};

TEST_F(GridScroll, FrozenColumnsStayWhileTheOthersMove) {
    ASSERT_GT(view().horizontalScrollBar()->maximum(), 50);
    view().horizontalScrollBar()->setValue(50);
    const ui::CompanionView& frozen = view().frozenView();
    EXPECT_EQ(frozen.columnViewportPosition(0), 0);
    EXPECT_EQ(frozen.width(), view().columnWidth(0) + view().columnWidth(1));
    EXPECT_LT(view().columnViewportPosition(0), 0);
    EXPECT_TRUE(frozen.isColumnHidden(2));
}

TEST_F(GridScroll, FrozenRowsStandBesideTheirOwn) {
    view().verticalScrollBar()->setValue(200);
    for (const char* number : {"12", "13", "16"}) {
        const int row = cell(number, 0).row();
        EXPECT_EQ(view().frozenView().rowViewportPosition(row), view().rowViewportPosition(row));
    }
}

TEST_F(GridScroll, PinnedTotalFollowsSidewaysAndShowsOneRow) {
    const ui::CompanionView& pinned = m_grid.pinnedView();
    view().horizontalScrollBar()->setValue(40);
    EXPECT_EQ(pinned.columnViewportPosition(5), view().columnViewportPosition(5));
    EXPECT_EQ(m_grid.pinnedFrozenView().columnViewportPosition(0), 0);
    EXPECT_TRUE(view().isRowHidden(m_model.totalRow()));
    EXPECT_FALSE(pinned.isRowHidden(m_model.totalRow()));
    EXPECT_TRUE(pinned.isRowHidden(0));
    view().verticalScrollBar()->setValue(view().verticalScrollBar()->maximum());
    EXPECT_EQ(pinned.rowViewportPosition(m_model.totalRow()), 0);
}

TEST_F(GridScroll, CurrentCellNeverHidesUnderTheFrozenColumns) {
    view().goTo(cell("02", 9));
    view().goTo(cell("02", 3));
    EXPECT_GE(view().columnViewportPosition(3), view().frozenWidth());
}

TEST_F(GridScroll, ZoomKeepsTheRowOnTop) {
    view().verticalScrollBar()->setValue(view().verticalScrollBar()->value() + 300);
    const int first = view().rowAt(0);
    view().setZoom(150);
    EXPECT_EQ(view().rowAt(0), first);
    EXPECT_EQ(view().zoom(), 150);
    view().setZoom(500);
    EXPECT_EQ(view().zoom(), 200);
}

TEST_F(GridScroll, RowHeightsFollowTheLabelMode) {
    const int row = cell("14", 0).row();
    view().setLabelMode(ui::LabelMode::OneLine);
    view().layoutNow();
    EXPECT_EQ(view().rowHeight(row), 23);
    view().setLabelMode(ui::LabelMode::UpToThreeLines);
    view().layoutNow();
    EXPECT_EQ(view().rowHeight(row), 3 * 17 + 5);
    view().setLabelMode(ui::LabelMode::Full);
    view().layoutNow();
    EXPECT_GT(view().rowHeight(row), 3 * 17 + 5);
}

TEST_F(GridScroll, ColumnsNeverGetNarrowerWhileTheFormStays) {
    m_grid.resize(1366, 505);
    view().layoutNow();
    m_model.setText(QStringLiteral("02"), 8, QStringLiteral("99\u00A0999\u00A0999\u00A0999,9"));
    view().layoutNow();
    const int wide = view().columnWidth(8);
    EXPECT_GE(
        wide,
        QFontMetrics(view().metrics().number()).horizontalAdvance(QStringLiteral("99\u00A0999\u00A0999\u00A0999,9"))
            + 20);
    m_model.setText(QStringLiteral("02"), 8, QStringLiteral("1,0"));
    view().layoutNow();
    EXPECT_GE(view().columnWidth(8), wide - 1);
}
