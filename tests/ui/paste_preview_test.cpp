#include "tests/support/filled_2022.h"
#include "tests/ui/window_plan.h"
#include "ui/form/grid_acts.h"
#include "ui/form/grid_view.h"
#include "ui/form/paste_list.h"
#include "ui/form/paste_model.h"
#include "ui/form/paste_preview.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/message_strip.h"
#include "ui/window/appendix_page.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace {

class PasteIntoAnAppendix : public testing::Test {
protected:
    PasteIntoAnAppendix() {
        m_shownPlan.setYear(2016);
        m_page.resize(1000, 600);
        m_page.show();
        QTest::qWait(20);
    }

    void paste(const char* text, const char* corner, bool withPreview = false) {
        QApplication::clipboard()->setText(QString::fromUtf8(text));
        m_page.view().goTo(cellAt(m_page.model(), corner));
        emit m_page.view().acts().pasteRequested(cellAt(m_page.model(), corner), withPreview);
    }
    [[nodiscard]] bool isPreviewing() const {
        return m_page.pastePreview() != nullptr && m_page.pastePreview()->isVisible();
    }
    [[nodiscard]] std::string word(int row, ui::PasteColumn column) const {
        return plain(m_page.pastePreview()->model().index(row, static_cast<int>(column)).data().toString());
    }

    ui::ShownPlan m_shownPlan{samplePlan(), QStringLiteral("Петрова А. В.")};
    ui::AppendixPage m_page{m_shownPlan, 2};
};

TEST_F(PasteIntoAnAppendix, APlainBlockIsTakenAtOnce) {
    paste("0,4\t1 900,0\n", "a2.28.volume");
    EXPECT_FALSE(isPreviewing());
    EXPECT_EQ(shownAt(m_page.model(), "a2.28.volume"), "0,4");
}

TEST_F(PasteIntoAnAppendix, ABlockWithAStarIsLookedAtFirst) {
    paste("0,4*\t1 900,0\n", "a2.28.volume");
    ASSERT_TRUE(isPreviewing());
    EXPECT_EQ(shownAt(m_page.model(), "a2.28.volume"), "0,318");
    EXPECT_EQ(word(0, ui::PasteColumn::Tick), "Сомнительно: 1");
    EXPECT_EQ(word(1, ui::PasteColumn::Reason), "сноска * отброшена");
    EXPECT_EQ(word(1, ui::PasteColumn::Before), "0,318");
    EXPECT_EQ(word(1, ui::PasteColumn::After), "0,4");
    EXPECT_EQ(word(2, ui::PasteColumn::Tick), "Распознано: 1");
    EXPECT_EQ(plain(m_page.pastePreview()->takeButton().text()), "Принять 1 значение");
}

TEST_F(PasteIntoAnAppendix, AReasonIsReadToItsEndInASmallWindow) {
    m_page.resize(700, 400);
    paste("0,4 (в том числе для лиц, не застрахованных)*\t1 900,0\n", "a2.28.volume");
    ASSERT_TRUE(isPreviewing());
    QTest::qWait(20);
    const ui::PasteList& list = m_page.pastePreview()->list();
    const QStringList lines = list.shownLines(1, ui::PasteColumn::Reason);
    const std::string whole = word(1, ui::PasteColumn::Reason);
    ASSERT_FALSE(whole.empty());
    EXPECT_EQ(plain(lines.join(QLatin1Char(' '))), whole);
    ASSERT_GT(lines.size(), 1);
    EXPECT_GE(list.rowHeight(1), lines.size() * 14);
}

TEST_F(PasteIntoAnAppendix, ADoubtfulValueIsTakenOnceItIsTicked) {
    paste("0,4*\t1 900,0\n", "a2.28.volume");
    ui::PastePreview& preview = *m_page.pastePreview();
    preview.list().selectRow(1);
    QTest::keyClick(&preview.list(), Qt::Key_Space);
    EXPECT_EQ(plain(preview.takeButton().text()), "Принять 2 значения");
    EXPECT_EQ(plain(preview.summary()),
              "Отмечено: 2 значения, сомнительных 1. Всё принятое можно отменить одним шагом.");
    QTest::mouseClick(&preview.takeButton(), Qt::LeftButton);
    EXPECT_FALSE(isPreviewing());
    EXPECT_EQ(shownAt(m_page.model(), "a2.28.volume"), "0,4");
    EXPECT_EQ(shownAt(m_page.model(), "a2.28.unit_cost"), "1 900,0");
    m_shownPlan.undo();
    EXPECT_EQ(shownAt(m_page.model(), "a2.28.volume"), "0,318");
    EXPECT_EQ(shownAt(m_page.model(), "a2.28.unit_cost"), "1 817,8");
}

TEST_F(PasteIntoAnAppendix, ARejectedValueCannotBeTicked) {
    paste("по факту\t1 900,0\n", "a2.28.volume");
    ASSERT_TRUE(isPreviewing());
    ui::PasteModel& model = m_page.pastePreview()->model();
    EXPECT_EQ(word(0, ui::PasteColumn::Tick), "Отклонено: 1");
    EXPECT_FALSE(model.index(1, 0).data(Qt::CheckStateRole).isValid());
    model.toggle({model.index(1, 0)});
    EXPECT_EQ(model.ticked().size(), 1U);
}

TEST_F(PasteIntoAnAppendix, CtrlShiftVLooksAtPlainFiguresToo) {
    paste("0,4\t1 900,0\n", "a2.28.volume", true);
    EXPECT_TRUE(isPreviewing());
    EXPECT_EQ(shownAt(m_page.model(), "a2.28.volume"), "0,318");
}

TEST_F(PasteIntoAnAppendix, ATableThatNamesItsRowsIsMatchedByNumber) {
    paste("№ строки\tОбъём, 2016 год\tОбъём, 2017 год\n02\t0,03\t0,04\n28\t0,4\t0,5\n", "a2.02.volume");
    ASSERT_TRUE(isPreviewing());
    ui::PastePreview& preview = *m_page.pastePreview();
    EXPECT_EQ(preview.matching().currentText(), QStringLiteral("номеру строки"));
    EXPECT_EQ(plain(preview.takeButton().text()), "Принять 4 значения");
    preview.take();
    EXPECT_EQ(shownAt(m_page.model(), "a2.02.volume"), "0,03");
    EXPECT_EQ(shownAt(m_page.model(), "a2.28.volume"), "0,4");
}

TEST_F(PasteIntoAnAppendix, EscapeLeavesEverythingAsItWas) {
    paste("0,4*\n0,5\n", "a2.28.volume");
    ASSERT_TRUE(isPreviewing());
    QTest::keyClick(m_page.pastePreview(), Qt::Key_Escape);
    EXPECT_FALSE(isPreviewing());
    EXPECT_TRUE(m_page.view().isVisible());
    EXPECT_EQ(shownAt(m_page.model(), "a2.28.volume"), "0,318");
}

TEST_F(PasteIntoAnAppendix, OneWrongFigureIsRefusedInPlace) {
    paste("по факту", "a2.28.volume");
    EXPECT_FALSE(isPreviewing());
    EXPECT_NE(m_page.strip().text().indexOf(QStringLiteral("не число")), -1);
}

/// The window with a plan, and a file of inputs beside it.
/// A sheet that is no table of the form, larger than any form: 3 000 lines of 30 fields.
QString largeSheet() {
    const QString line = QStringList(30, QStringLiteral("1,5")).join(QLatin1Char('\t')) + QLatin1Char('\n');
    return line.repeated(3000);
}

TEST_F(PasteIntoAnAppendix, ALargeSheetIsReadApartFromTheWindowAndListedWithBounds) {
    QSignalSpy offered(&m_page, &ui::AppendixPage::workOffered);
    paste(largeSheet().toUtf8().constData(), "a2.28.volume");
    ASSERT_TRUE(isPreviewing());
    EXPECT_EQ(offered.size(), 1);
    ui::PastePreview& preview = *m_page.pastePreview();
    EXPECT_TRUE(preview.work().isRunning());
    EXPECT_FALSE(preview.takeButton().isEnabled());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !preview.work().isRunning(); }, 60'000));
    // A thousand of the refused and what the form has cells for: not ninety thousand lines.
    EXPECT_LT(preview.model().rowCount(), 1'700);
    EXPECT_TRUE(preview.message().contains(QStringLiteral("показаны первые 1000"))) << preview.message().toStdString();
}

TEST_F(PasteIntoAnAppendix, TheReadingOfALargeSheetIsCancelled) {
    paste(largeSheet().toUtf8().constData(), "a2.28.volume");
    ui::PastePreview& preview = *m_page.pastePreview();
    QTest::keyClick(&preview, Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !preview.work().isRunning(); }, 60'000));
    EXPECT_TRUE(isPreviewing());
    EXPECT_EQ(preview.message(), QStringLiteral("Чтение таблицы отменено: ничего из неё не взято."));
    EXPECT_EQ(preview.model().rowCount(), 0);
    QTest::keyClick(&preview, Qt::Key_Escape);
    EXPECT_FALSE(isPreviewing());
}

}  // namespace
