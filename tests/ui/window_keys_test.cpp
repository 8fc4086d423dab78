// The long form by keys alone, typed at the window as a user does: the training plan, 179 rows, seven levels.
#include "tests/support/sample_draft.h"
#include "tests/ui/window_plan.h"
#include "ui/form/companion_view.h"
#include "ui/form/form_header.h"
#include "ui/form/grid_view.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/message_strip.h"
#include "ui/window/appendix_page.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_pages.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

#include <gtest/gtest.h>

namespace {

constexpr Qt::KeyboardModifiers tree = Qt::AltModifier | Qt::ShiftModifier;

class KeysOfTheLongForm : public testing::Test {
protected:
    KeysOfTheLongForm() {
        open(m_window, m_shownPlan);
        m_window.goTo({{ui::PageKind::Appendix, 2}, 2022, form::CellAddress{2, "35.1.2.1", "volume"}});
        settle();
        view().setFocus();
    }
    ~KeysOfTheLongForm() override { m_window.closePlan(); }

    static void settle() {
        for (int round = 0; round < 3; ++round) {
            QTest::qWait(5);
        }
    }
    void open(ui::MainWindow& window, ui::ShownPlan& shownPlan) {
        window.resize(1366, 768);
        window.showPlan(shownPlan, m_folder.filePath(QStringLiteral("plan.tpgg")));
        window.show();
        window.activateWindow();
        settle();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers held = {}) { QTest::keyClick(m_window.windowHandle(), key, held); }
    void type(const char* text) {
        for (const char* letter = text; *letter != '\0'; ++letter) {
            QTest::keyClick(m_window.windowHandle(), *letter);
        }
    }
    [[nodiscard]] ui::GridView& view() { return m_window.pages().appendix()->view(); }
    [[nodiscard]] std::string cell() { return m_window.pages().appendix()->currentCell()->path(); }
    [[nodiscard]] bool isSeen(const char* row) {
        return !view().isRowHidden(m_window.pages().appendix()->model().appendix().rowIndex(row));
    }
    [[nodiscard]] int rowsSeen() {
        int count = 0;
        for (int row = 0; row < view().model()->rowCount(); ++row) {
            count += view().isPinned(row) || !view().isRowHidden(row) ? 1 : 0;
        }
        return count;
    }

    QTemporaryDir m_folder;
    ui::WindowMemory m_memory{m_folder.filePath(QStringLiteral("window.ini"))};
    ui::ShownPlan m_shownPlan{support::trainingDraft().content(), QStringLiteral("Петрова А. В.")};
    ui::MainWindow m_window{m_memory, QString()};
};

// 4 rows of the first level, 17 of the second, 36 of the third.
TEST_F(KeysOfTheLongForm, AltShiftDigitShowsLevelsUpToIt) {
    press(Qt::Key_1, tree);
    EXPECT_EQ(rowsSeen(), 4);
    EXPECT_EQ(cell(), "a2.20.volume");
    press(Qt::Key_2, tree);
    EXPECT_EQ(rowsSeen(), 21);
    press(Qt::Key_3, tree);
    EXPECT_EQ(rowsSeen(), 57);
    EXPECT_FALSE(isSeen("35"));
    press(Qt::Key_9, tree);
    EXPECT_EQ(rowsSeen(), 179);
}

// What a Russian keyboard sends for Alt+Shift+2.
TEST_F(KeysOfTheLongForm, AltShiftDigitIsKnownOnARussianKeyboard) {
    QTest::sendKeyEvent(QTest::Click, m_window.windowHandle(), Qt::Key_QuoteDbl, QStringLiteral("\""), tree);
    EXPECT_EQ(rowsSeen(), 21);
}

TEST_F(KeysOfTheLongForm, AltShiftArrowsFoldTheRowAboveAndUnfoldIt) {
    press(Qt::Key_Left, tree);
    EXPECT_EQ(cell(), "a2.35.1.2.volume");
    EXPECT_FALSE(isSeen("35.1.2.1"));
    EXPECT_TRUE(isSeen("35.1.3"));
    press(Qt::Key_Left, tree);
    EXPECT_EQ(cell(), "a2.35.1.volume");
    EXPECT_FALSE(isSeen("35.1.3"));
    press(Qt::Key_Right, tree);
    EXPECT_TRUE(isSeen("35.1.3"));
    // What was folded inside stays so.
    EXPECT_FALSE(isSeen("35.1.2.1"));
}

TEST_F(KeysOfTheLongForm, AltPlusMinusAndZeroChangeTheWidthOfTheColumn) {
    const int column = view().currentIndex().column();
    const int usual = view().columnWidth(column);
    press(Qt::Key_Plus, Qt::AltModifier);
    EXPECT_EQ(view().columnWidth(column), usual + 8);
    press(Qt::Key_Minus, Qt::AltModifier);
    press(Qt::Key_Minus, Qt::AltModifier);
    EXPECT_EQ(view().columnWidth(column), usual - 8);
    EXPECT_EQ(view().userWidths(), (QHash<int, int>{{column, usual - 8}}));
    press(Qt::Key_0, Qt::AltModifier);
    EXPECT_EQ(view().columnWidth(column), usual);
    EXPECT_EQ(cell(), "a2.35.1.2.1.volume");
}

TEST_F(KeysOfTheLongForm, ADoubleClickOnTheBorderFitsTheColumn) {
    const int column = view().currentIndex().column();
    const int usual = view().columnWidth(column);
    press(Qt::Key_Plus, Qt::AltModifier);
    emit view().header().sectionHandleDoubleClicked(column);
    EXPECT_EQ(view().columnWidth(column), usual);
}

TEST_F(KeysOfTheLongForm, CtrlGReachesARowThatIsFoldedAway) {
    press(Qt::Key_1, tree);
    press(Qt::Key_G, Qt::ControlModifier);
    type("35.1.2.1");
    press(Qt::Key_Return);
    EXPECT_EQ(cell(), "a2.35.1.2.1.volume");
    EXPECT_TRUE(isSeen("35.1.2.1"));
    EXPECT_TRUE(view().viewport()->rect().contains(view().visualRect(view().currentIndex())));
    EXPECT_TRUE(view().hasFocus());
    // The names beside it are those of the same rows.
    const int row = view().currentIndex().row();
    EXPECT_EQ(view().frozenView().rowViewportPosition(row), view().rowViewportPosition(row));
    press(Qt::Key_F5);
    type("40.2, 8");
    press(Qt::Key_Return);
    EXPECT_EQ(cell(), "a2.40.2.cost_oms");
}

TEST_F(KeysOfTheLongForm, CtrlGSaysThatThereIsNoSuchRow) {
    press(Qt::Key_G, Qt::ControlModifier);
    type("65");
    press(Qt::Key_Return);
    EXPECT_EQ(cell(), "a2.35.1.2.1.volume");
    EXPECT_TRUE(m_window.pages().appendix()->strip().isVisible());
}

TEST_F(KeysOfTheLongForm, WidthsAndFoldedRowsComeBackWithThePlan) {
    ui::FormHeader& header = view().header();
    const int edge = header.sectionViewportPosition(4) + header.sectionSize(4) - 1;
    const int width = header.sectionSize(4);
    const int y = header.height() - 5;
    QTest::mousePress(header.viewport(), Qt::LeftButton, {}, QPoint(edge, y));
    QTest::mouseMove(header.viewport(), QPoint(edge + 20, y));
    QTest::mouseMove(header.viewport(), QPoint(edge + 40, y));
    QTest::mouseRelease(header.viewport(), Qt::LeftButton, {}, QPoint(edge + 40, y));
    press(Qt::Key_2, tree);
    settle();
    ASSERT_EQ(view().columnWidth(4), width + 40);
    m_window.closePlan();

    ui::ShownPlan again(support::trainingDraft().content(), QStringLiteral("Петрова А. В."));
    ui::WindowMemory memory(m_folder.filePath(QStringLiteral("window.ini")));
    ui::MainWindow window(memory, QString());
    open(window, again);
    ui::GridView& table = window.pages().appendix(2).view();
    EXPECT_EQ(table.columnWidth(4), width + 40);
    EXPECT_TRUE(table.collapsedRows().contains(QStringLiteral("32")));
    EXPECT_EQ(window.pages().appendix()->currentCell()->path(), "a2.32.volume");
    window.closePlan();
}

TEST_F(KeysOfTheLongForm, ADeedOfAnEarlierSittingIsTakenBackByAnotherKeyOnly) {
    const auto entries = [this] { return m_shownPlan.draft().content().journal.size(); };
    const std::size_t before = entries();
    ASSERT_GT(before, 0U);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(entries(), before);
    settle();
    bool isAsked = false;
    for (const ui::MessageStrip* strip : m_window.findChildren<ui::MessageStrip*>()) {
        isAsked = isAsked || (strip->isVisible() && strip->text().startsWith(QStringLiteral("Отменить сделанное до")));
    }
    EXPECT_TRUE(isAsked);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(entries(), before + 1);
}

TEST_F(KeysOfTheLongForm, ADeedOfThisSittingIsTakenBackAtOnce) {
    type("0,5");
    press(Qt::Key_Return);
    const std::size_t after = m_shownPlan.draft().content().journal.size();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_shownPlan.draft().content().journal.size(), after + 1);
}

}  // namespace
