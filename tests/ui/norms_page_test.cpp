#include "tests/support/sample_draft.h"
#include "tests/ui/norm_place.h"
#include "tests/ui/window_plan.h"
#include "ui/form/grid_acts.h"
#include "ui/form/grid_view.h"
#include "ui/form/paste_model.h"
#include "ui/form/paste_preview.h"
#include "ui/norms/copy_bar.h"
#include "ui/norms/norms_page.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/segmented_switch.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace {

using ui::NormColumn;

class NormsOfThePlan : public testing::Test {
protected:
    NormsOfThePlan() {
        m_page.resize(1150, 640);
        m_page.show();
        QTest::qWait(20);
    }

    [[nodiscard]] QModelIndex at(const char* path, NormColumn column) const {
        return normAt(m_page.model(), path, column, m_shownPlan.year());
    }
    [[nodiscard]] std::string shown(const char* path, NormColumn column) const {
        return plain(at(path, column).data().toString());
    }
    [[nodiscard]] std::string value(const char* path, int year) const {
        return std::string(m_shownPlan.assignments().value(path, year));
    }

    ui::ShownPlan m_shownPlan{support::trainingDraft().content(), QStringLiteral("Петрова А. В.")};
    ui::NormsPage m_page{m_shownPlan};
};

// Скорая помощь, 2022: 2 884,7 × КД 1,105 = 3 187,59; отличие 302,89, то есть 10,5 %.
TEST_F(NormsOfThePlan, TheDifferenceStandsBesideEveryTerritorialFigure) {
    m_page.setYearsTogether(false);
    EXPECT_EQ(shown("a2.33.unit_cost", NormColumn::Federal), "2 884,70");
    EXPECT_EQ(shown("a2.33.unit_cost", NormColumn::Territorial), "3 187,59");
    EXPECT_EQ(shown("a2.33.unit_cost", NormColumn::Difference), "+302,89");
    EXPECT_EQ(shown("a2.33.unit_cost", NormColumn::Percent), "+10,5 %");
    EXPECT_EQ(shown("a2.33.unit_cost", NormColumn::State), "выведен");
    EXPECT_EQ(shown("a2.33.volume", NormColumn::Source), "Письмо № 11-7/И/2-275, раздел 4.3");
}

TEST_F(NormsOfThePlan, AFederalFigureIsTypedInTheCell) {
    ASSERT_TRUE(m_page.model().setData(at("a2.33.unit_cost", NormColumn::Federal), QStringLiteral("3 000,0")));
    EXPECT_EQ(value("norm.2.33.unit_cost", 2022), "3000.0");
    EXPECT_EQ(shown("a2.33.unit_cost", NormColumn::Territorial), "3 315,00");
    EXPECT_EQ(shown("a2.33.unit_cost", NormColumn::State), "частью введён");
    m_page.setYearsTogether(false);
    EXPECT_EQ(shown("a2.33.unit_cost", NormColumn::State), "введён");
    EXPECT_EQ(shown("a2.33.unit_cost", NormColumn::Source), "источник не указан");
}

TEST_F(NormsOfThePlan, AWrongFigureIsRefusedWithAnExample) {
    const QModelIndex cell = at("a2.33.volume", NormColumn::Territorial);
    EXPECT_FALSE(m_page.model().setData(cell, QStringLiteral("0,3l8")));
    EXPECT_EQ(plain(cell.data(ui::RefusalRole).toString()), "«0,3l8» – не число. Пример: 0,318");
    EXPECT_EQ(shown("a2.33.volume", NormColumn::Territorial), "0,29");
}

TEST_F(NormsOfThePlan, TypingWhatStandsThereIsNoEntry) {
    ASSERT_TRUE(m_page.model().setData(at("a2.33.volume", NormColumn::Federal), QStringLiteral("0,29")));
    EXPECT_EQ(value("norm.2.33.volume", 2022), "");
}

TEST_F(NormsOfThePlan, AFilterHidesTheOtherLines) {
    m_page.setFilter(ui::NormFilter::Entered);
    EXPECT_TRUE(m_page.view().isRowHidden(at("a2.33.volume", NormColumn::Row).row()));
    EXPECT_FALSE(m_page.view().isRowHidden(at("a2.35.3.volume", NormColumn::Row).row()));
}

TEST_F(NormsOfThePlan, ATableIsLookedAtBeforeItIsTaken) {
    QApplication::clipboard()->setText(QStringLiteral("№\tСтоимость единицы, руб., 2022 год\n"
                                                      "33\t2 900,0\n35.2\t713,7*\n99\t1\n"));
    m_page.pasteTable();
    ASSERT_TRUE(m_page.isPreviewing());
    ui::PastePreview& preview = m_page.preview();
    EXPECT_EQ(plain(preview.takeButton().text()), "Принять 1 значение");
    EXPECT_EQ(value("norm.2.33.unit_cost", 2022), "");
    // Without a source nothing is taken.
    preview.take();
    EXPECT_EQ(value("norm.2.33.unit_cost", 2022), "");
    EXPECT_NE(preview.message().indexOf(QStringLiteral("Источник не назван")), -1);
    preview.act().setText(QStringLiteral("Постановление № 2505"));
    preview.take();
    EXPECT_FALSE(m_page.isPreviewing());
    EXPECT_EQ(value("norm.2.33.unit_cost", 2022), "2900.0");
    EXPECT_EQ(value("norm.2.35.2.unit_cost", 2022), "");
    EXPECT_EQ(m_shownPlan.assignments().find("norm.2.33.unit_cost", 2022)->note, "Постановление № 2505");
    m_shownPlan.undo();
    EXPECT_EQ(value("norm.2.33.unit_cost", 2022), "");
}

TEST_F(NormsOfThePlan, AFileInWindows1251IsLookedAt) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("norms.csv"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    // «№;Норматив;Объём»
    file.write("\xB9;\xCD\xEE\xF0\xEC\xE0\xF2\xE8\xE2;\xCE\xE1\xFA\xB8\xEC\r\n33;;0,30\r\n");
    file.close();
    m_page.loadTable(path);
    ASSERT_TRUE(m_page.isPreviewing());
    ASSERT_EQ(m_page.preview().model().table().values.size(), 1U);
    EXPECT_EQ(m_page.preview().model().table().values[0].after, "0.30");
}

TEST_F(NormsOfThePlan, TheLongestTableOfAPageIsLookedAtAndAnotherMayBeChosen) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("постановление.html"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("<html><h2>Титул</h2><table><tr><td>№<td>Объём<tr><td>33<td>0,31</table><h2>Нормативы</h2>"
               "<table><tr><td>№<td>Объём<tr><td>33<td>0,30<tr><td>34<td>0,1</table></html>");
    file.close();
    m_page.loadTable(path);
    ASSERT_TRUE(m_page.isPreviewing());
    EXPECT_EQ(m_page.preview().model().table().values[0].after, "0.30");
    QComboBox& sheets = m_page.preview().sheets();
    ASSERT_EQ(sheets.count(), 2);
    EXPECT_EQ(sheets.currentText(), QStringLiteral("Нормативы"));
    sheets.setCurrentIndex(1);
    emit sheets.activated(1);
    EXPECT_EQ(m_page.preview().model().table().values[0].after, "0.31");
}

TEST_F(NormsOfThePlan, ACopyToAnotherYearFillsTheEmptyOnesInOneStep) {
    // Пятая строка диагностики: норматив назван только на 2022 год, в учебном плане введён и на 2023-й.
    m_shownPlan.setYear(2023);
    ASSERT_TRUE(m_page.model().setData(at("a2.35.3.5.volume", NormColumn::Federal), QString()));
    m_shownPlan.setYear(2022);
    m_page.view().selectionModel()->clearSelection();
    m_page.openCopyBar();
    EXPECT_EQ(plain(m_page.copyBar().years().currentText()), "2023 год");
    EXPECT_FALSE(m_page.copyBar().chosenOnly().isEnabled());
    m_page.copyBar().copyButton().click();
    EXPECT_EQ(value("norm.2.35.3.5.volume", 2023), "0.00092");
    EXPECT_NE(m_page.strip().text().indexOf(QStringLiteral("перенесено")), -1);
    EXPECT_EQ(m_shownPlan.undoTitle()->left(16), QStringLiteral("перенос на 2023 "));
    EXPECT_FALSE(m_page.strip().isHidden());
    m_shownPlan.undo();
    EXPECT_TRUE(m_page.strip().isHidden());
}

TEST_F(NormsOfThePlan, ABlockOfPlainFiguresIsPastedAtOnce) {
    QApplication::clipboard()->setText(QStringLiteral("0,30\n2 900,0\n"));
    const QModelIndex corner = at("a2.33.volume", NormColumn::Federal);
    emit m_page.view().acts().pasteRequested(corner, false);
    EXPECT_FALSE(m_page.isPreviewing());
    EXPECT_EQ(value("norm.2.33.volume", 2022), "0.30");
    EXPECT_EQ(value("norm.2.33.unit_cost", 2022), "2900.0");
}

TEST_F(NormsOfThePlan, ANarrowPageCoversNoWordsOverTheTable) {
    m_page.resize(821, 480);
    QTest::qWait(1);
    QList<QWidget*> shown;
    for (QWidget* control : m_page.findChildren<QWidget*>()) {
        const bool named = qobject_cast<ui::SegmentedSwitch*>(control) != nullptr
                           || qobject_cast<QPushButton*>(control) != nullptr
                           || qobject_cast<QLabel*>(control) != nullptr;
        if (named && control->isVisible() && control->mapTo(&m_page, QPoint()).y() < 80) {
            EXPECT_GE(control->width(), control->sizeHint().width()) << control->accessibleName().toStdString();
            shown.append(control);
        }
    }
    // The title and its addition, the years; the filter and three acts.
    EXPECT_EQ(shown.size(), 7);
}

// Образец: программа Астраханской области, объём скорой помощи; на 2017 год публикации нет.
TEST(NormsOfAnOldForm, StandSideBySideWithoutFederalColumns) {
    ui::ShownPlan shownPlan(samplePlan(), QStringLiteral("Петрова А. В."));
    const ui::NormsPage page(shownPlan);
    const auto shown = [&](NormColumn column, int year) {
        return plain(normAt(page.model(), "a2.28.volume", column, year).data().toString());
    };
    EXPECT_EQ(shown(NormColumn::Territorial, 2015), "0,318");
    EXPECT_EQ(shown(NormColumn::Territorial, 2016), "0,318");
    EXPECT_EQ(shown(NormColumn::Territorial, 2017), "");
    EXPECT_EQ(shown(NormColumn::State, 2017), "без 2017");
    EXPECT_EQ(shown(NormColumn::Unit, 2017), "вызов");
}

TEST(NormsOfAnOldForm, SayThatThereAreNoFederalFigures) {
    ui::ShownPlan shownPlan(samplePlan(), QStringLiteral("Петрова А. В."));
    ui::NormsPage page(shownPlan);
    EXPECT_EQ(page.model().section(NormColumn::Federal, 2016), -1);
    page.setYearsTogether(false);
    const int federal = page.model().section(NormColumn::Federal, 2016);
    EXPECT_EQ(plain(page.model().headerData(federal, Qt::Horizontal, Qt::DisplayRole).toString()),
              "Федерального в форме нет");
    EXPECT_EQ(ui::cellStateOf(page.model().index(0, federal)).kind, ui::CellKind::Dash);
    EXPECT_FALSE(page.model().flags(page.model().index(0, federal)).testFlag(Qt::ItemIsEditable));
    EXPECT_TRUE(page.model().flags(page.model().index(0, federal + 1)).testFlag(Qt::ItemIsEditable));
}

}  // namespace
