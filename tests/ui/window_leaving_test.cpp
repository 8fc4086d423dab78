// What is typed and not yet entered when a page, a year or the window is left; new plans; corrections.
#include "tests/ui/window_plan.h"
#include "ui/form/cell_editor.h"
#include "ui/form/grid_view.h"
#include "ui/inputs/inputs_page.h"
#include "ui/inputs/title_form.h"
#include "ui/plan/shown_plan.h"
#include "ui/start/region_field.h"
#include "ui/start/start_page.h"
#include "ui/widgets/text_labels.h"
#include "ui/window/appendix_page.h"
#include "ui/window/correction_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_pages.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace {

class LeavingThePlan : public testing::Test {
protected:
    LeavingThePlan() {
        m_shownPlan.setYear(2016);
        m_window.showPlan(m_shownPlan, m_folder.filePath(QStringLiteral("plan.tpgg")));
        m_window.show();
        m_window.goTo({{ui::PageKind::Appendix, 2}, 2016, form::CellAddress{2, "28", "volume"}});
        QTest::qWait(1);
    }
    ~LeavingThePlan() override { m_window.closePlan(); }

    void type(const QString& text) {
        ui::GridView& table = m_window.pages().appendix()->view();
        table.editCurrent();
        auto* editor = table.viewport()->findChild<ui::CellEditor*>();
        ASSERT_NE(editor, nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, text);
    }

    [[nodiscard]] std::string_view volume() const { return m_shownPlan.assignments().value("a2.28.volume", 2016); }

    QTemporaryDir m_folder;
    ui::WindowMemory m_memory{m_folder.filePath(QStringLiteral("window.ini"))};
    ui::ShownPlan m_shownPlan{samplePlan(), QStringLiteral("Петрова А. В.")};
    ui::MainWindow m_window{m_memory, QString()};
};

TEST_F(LeavingThePlan, ClosingTheWindowTakesTheTypedNumber) {
    type(QStringLiteral("0,325"));
    EXPECT_TRUE(m_window.close());
    EXPECT_EQ(volume(), "0.325");
}

TEST_F(LeavingThePlan, ARefusedNumberKeepsTheWindowOpen) {
    const std::string before(volume());
    type(QStringLiteral("0,3l5"));
    EXPECT_FALSE(m_window.close());
    EXPECT_TRUE(m_window.isVisible());
    EXPECT_EQ(volume(), before);
}

TEST_F(LeavingThePlan, AnotherYearTakesTheTypedNumber) {
    type(QStringLiteral("0,325"));
    m_window.actions().previousYear->trigger();
    EXPECT_EQ(m_shownPlan.year(), 2015);
    EXPECT_EQ(volume(), "0.325");
}

TEST_F(LeavingThePlan, ARefusedNumberKeepsTheYear) {
    type(QStringLiteral("0,3l5"));
    m_window.actions().previousYear->trigger();
    EXPECT_EQ(m_shownPlan.year(), 2016);
}

TEST_F(LeavingThePlan, AnotherPageTakesTheTypedNumber) {
    type(QStringLiteral("0,325"));
    m_window.actions().populations->trigger();
    EXPECT_EQ(volume(), "0.325");
}

TEST_F(LeavingThePlan, AnImpossibleDateKeepsThePage) {
    m_window.actions().titles->trigger();
    QLineEdit* date = m_window.pages().inputs().titles().field("document.act_date");
    date->setText(QStringLiteral("32.13.2015"));
    EXPECT_FALSE(m_window.close());
    date->setText(QStringLiteral("25.12.2014"));
    EXPECT_TRUE(m_window.close());
    EXPECT_EQ(m_shownPlan.assignments().value("document.act_date", 0), "25.12.2014");
}

TEST_F(LeavingThePlan, UndoInAnUntouchedFieldUndoesThePlan) {
    type(QStringLiteral("0,325"));
    m_window.actions().titles->trigger();
    QLineEdit* number = m_window.pages().inputs().titles().field("document.act_number");
    number->setFocus();
    ASSERT_EQ(volume(), "0.325");
    QTest::keyClick(number, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_NE(volume(), "0.325");
}

TEST_F(LeavingThePlan, ACorrectionTellsWhatTheFigureBecomes) {
    ui::CorrectionBar& bar = m_window.pages().appendix()->correctionBar();
    bar.open({2, "28", "cost_oms"}, QStringLiteral("стр. 28, гр. 8"));
    auto* amount = bar.findChild<QLineEdit*>();
    EXPECT_EQ(plain(bar.resultWords()), "сейчас 583,9");
    amount->setText(QStringLiteral("−0,1"));
    EXPECT_EQ(plain(bar.resultWords()), "станет 583,8");
}

class NewPlanPage : public testing::Test {
protected:
    NewPlanPage() {
        norms::Region komi;
        komi.name = "Республика Коми";
        komi.aliases = {"Коми"};
        norms::Region omsk;
        omsk.name = "Омская область";
        m_page.setEditions(
            {{QStringLiteral("2022"), QStringLiteral("Форма"), 2022, 3, norms::RegionTable({komi, omsk})}});
    }

    ui::StartPage m_page;
    QSignalSpy m_asked{&m_page, &ui::StartPage::newPlanRequested};
};

TEST_F(NewPlanPage, AnUnknownRegionIsToldUnderTheField) {
    m_page.regionField().edit().setText(QStringLiteral("Комя"));
    m_page.createButton().click();
    EXPECT_EQ(plain(m_page.fault()), "Региона «Комя» нет в списке формы. Похожие:");
    EXPECT_EQ(m_page.regionField().offered(), QStringList{QStringLiteral("Республика Коми")});
    EXPECT_EQ(m_asked.count(), 0);
    // The nearest name is a link.
    m_page.regionField().findChild<ui::LinkButton*>()->click();
    EXPECT_EQ(m_page.regionField().edit().text(), QStringLiteral("Республика Коми"));
    EXPECT_EQ(plain(m_page.fault()), "");
}

TEST_F(NewPlanPage, AShortNameInLatinLettersIsTheRegion) {
    m_page.regionField().edit().setText(QStringLiteral("KOMИ"));
    m_page.createButton().click();
    ASSERT_EQ(m_asked.count(), 1);
    EXPECT_EQ(m_asked.first().first().value<ui::NewPlan>().region, QStringLiteral("Республика Коми"));
}

TEST_F(NewPlanPage, AListFollowsTheTyping) {
    // Keys of QTest are Latin only.
    emit m_page.regionField().edit().textEdited(QStringLiteral("омс"));
    EXPECT_EQ(m_page.regionField().listed(), QStringList{QStringLiteral("Омская область")});
    emit m_page.regionField().edit().textEdited(QStringLiteral("омсъ"));
    EXPECT_EQ(m_page.regionField().listed(), QStringList());
    // A whole name needs no list over the next field.
    emit m_page.regionField().edit().textEdited(QStringLiteral("омская область"));
    EXPECT_EQ(m_page.regionField().listed(), QStringList());
}

TEST_F(NewPlanPage, TheNewestFormIsOfferedFirst) {
    m_page.setEditions({{QStringLiteral("2015"), QStringLiteral("Форма"), 2015, 3, norms::RegionTable()},
                        {QStringLiteral("2022"), QStringLiteral("Форма"), 2022, 3, norms::RegionTable()}});
    m_page.regionField().edit().setText(QStringLiteral("Омская область"));
    m_page.createButton().click();
    ASSERT_EQ(m_asked.count(), 1);
    EXPECT_EQ(m_asked.first().first().value<ui::NewPlan>().editionId, QStringLiteral("2022"));
}

TEST_F(NewPlanPage, ANameHasLetters) {
    m_page.regionField().edit().setText(QStringLiteral("123"));
    m_page.createButton().click();
    EXPECT_EQ(plain(m_page.fault()), "«123» – не название региона. Пример: Астраханская область");
    EXPECT_EQ(m_asked.count(), 0);
}

TEST_F(NewPlanPage, EnterPressesTheButton) {
    m_page.show();
    m_page.regionField().edit().setText(QStringLiteral("Республика Коми"));
    m_page.createButton().setFocus();
    QTest::keyClick(&m_page.createButton(), Qt::Key_Return);
    EXPECT_EQ(m_asked.count(), 1);
}

}  // namespace
