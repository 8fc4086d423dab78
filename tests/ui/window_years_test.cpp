// The programme years side by side in one table.
#include "tests/ui/window_plan.h"
#include "ui/form/grid_view.h"
#include "ui/norms/norms_page.h"
#include "ui/plan/shown_plan.h"
#include "ui/window/appendix_page.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_pages.h"

#include <QAction>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace {

class YearsSideBySide : public testing::Test {
protected:
    YearsSideBySide() {
        m_shownPlan.setYear(2016);
        m_window.showPlan(m_shownPlan, m_folder.filePath(QStringLiteral("plan.tpgg")));
        m_window.show();
        m_window.goTo({{ui::PageKind::Appendix, 2}, 2016, form::CellAddress{2, "28", "cost_oms"}});
        QTest::qWait(1);
        m_window.actions().allYears->trigger();
    }
    ~YearsSideBySide() override { m_window.closePlan(); }

    [[nodiscard]] ui::AppendixModel& model() { return m_window.pages().appendix()->model(); }
    /// Column of a year's block: label, number, unit, then a block a year.
    [[nodiscard]] QModelIndex at(const char* row, int year, int place, int width) {
        return model().index(model().appendix().rowIndex(row), 3 + (year - 2015) * width + place);
    }

    QTemporaryDir m_folder;
    ui::WindowMemory m_memory{m_folder.filePath(QStringLiteral("window.ini"))};
    ui::ShownPlan m_shownPlan{samplePlan(), QStringLiteral("Петрова А. В.")};
    ui::MainWindow m_window{m_memory, QString()};
};

TEST_F(YearsSideBySide, CostsOfThreeYearsStandUnderTheirYears) {
    ASSERT_EQ(model().columnCount(), 9);
    const ui::FormHeading heading = model().heading(false);
    QStringList years;
    for (const ui::HeadingSpan& span : heading.spans) {
        if (span.firstLevel == 0 && span.firstColumn >= 3) {
            years.append(span.text + QStringLiteral(" %1–%2").arg(span.firstColumn).arg(span.lastColumn));
        }
    }
    EXPECT_EQ(plain(years.join(QStringLiteral(", "))), "2015 год 3–4, 2016 год 5–6, 2017 год 7–8");
    // As published: row 28, 2016.
    EXPECT_EQ(plain(at("28", 2016, 1, 2).data().toString()), "583,9");
    EXPECT_EQ(m_window.pages().appendix()->currentCell()->path(), "a2.28.cost_oms");
}

TEST_F(YearsSideBySide, AnEditGoesToTheYearOfItsColumn) {
    model().setYearsTogether(ui::YearColumns::VolumeAndUnitCost);
    const QModelIndex volume = at("28", 2017, 0, 2);
    ASSERT_TRUE(model().setData(volume, QStringLiteral("0,33"), Qt::EditRole));
    EXPECT_EQ(m_shownPlan.assignments().value("a2.28.volume", 2017), "0.33");
    EXPECT_EQ(m_shownPlan.assignments().value("a2.28.volume", 2016), "0.318");
}

TEST_F(YearsSideBySide, TheYearInSightFollowsTheCell) {
    ui::GridView& view = m_window.pages().appendix()->view();
    view.setCurrentIndex(at("28", 2015, 1, 2));
    EXPECT_EQ(m_shownPlan.year(), 2015);
    EXPECT_EQ(m_window.place().year, 2015);
    // The switch of the year moves the cell the other way.
    m_window.actions().nextYear->trigger();
    EXPECT_EQ(view.currentIndex(), at("28", 2016, 1, 2));
}

TEST_F(YearsSideBySide, OneYearComesBackWithItsColumns) {
    m_window.actions().allYears->trigger();
    EXPECT_EQ(model().columnCount(), 10);
    EXPECT_EQ(shownAt(model(), "a2.28.cost_oms"), "583,9");
    EXPECT_EQ(m_window.pages().appendix()->currentCell()->path(), "a2.28.cost_oms");
}

// Views learn one after the other that a table has become narrower or lower.
TEST_F(YearsSideBySide, TablesHaveNoWordsForColumnsAndRowsTheyLack) {
    const auto answersBeyondItself = [](const QAbstractItemModel& table) {
        return table.headerData(table.columnCount(), Qt::Horizontal).isValid()
               || table.headerData(table.rowCount(), Qt::Vertical).isValid();
    };
    EXPECT_FALSE(answersBeyondItself(model()));
    m_window.actions().allYears->trigger();
    EXPECT_FALSE(answersBeyondItself(model()));
    m_window.goTo({{ui::PageKind::Norms, 0}, 2016, std::nullopt});
    EXPECT_FALSE(answersBeyondItself(m_window.pages().norms()->model()));
}

TEST_F(YearsSideBySide, NormativesHaveTheSameChoiceAndItIsRemembered) {
    m_window.goTo({{ui::PageKind::Norms, 0}, 2016, std::nullopt});
    ui::NormsPage* norms = m_window.pages().norms();
    ASSERT_NE(norms, nullptr);
    EXPECT_TRUE(m_window.actions().allYears->isEnabled());
    EXPECT_TRUE(m_window.actions().allYears->isChecked());
    norms->setYearsTogether(false);
    EXPECT_FALSE(m_window.actions().allYears->isChecked());
    EXPECT_FALSE(m_memory.normYearsTogether());
    m_window.actions().allYears->trigger();
    EXPECT_TRUE(norms->yearsTogether());
    EXPECT_TRUE(m_memory.normYearsTogether());
}

TEST(NormYears, OneYearChosenBeforeIsShownWhenAPlanOpens) {
    const QTemporaryDir folder;
    ui::WindowMemory memory(folder.filePath(QStringLiteral("window.ini")));
    memory.setNormYearsTogether(false);
    ui::ShownPlan shownPlan(samplePlan(), QStringLiteral("Петрова А. В."));
    ui::PlanPages pages(shownPlan, memory, {});
    pages.open({ui::PageKind::Norms, 0});
    ASSERT_NE(pages.norms(), nullptr);
    EXPECT_FALSE(pages.norms()->yearsTogether());
}

}  // namespace
