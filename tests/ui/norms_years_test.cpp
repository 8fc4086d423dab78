// The page of normatives with all years of the plan side by side.
#include "core/scenario/tree.h"
#include "tests/support/sample_draft.h"
#include "tests/ui/norm_place.h"
#include "tests/ui/window_plan.h"
#include "ui/form/grid_acts.h"
#include "ui/form/grid_view.h"
#include "ui/norms/norms_page.h"
#include "ui/plan/shown_plan.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

#include <gtest/gtest.h>

namespace {

using ui::NormColumn;

class NormsOfAllYears : public testing::Test {
protected:
    NormsOfAllYears() {
        // What the tree leaves of a window of 1366.
        m_page.resize(1163, 640);
        m_page.show();
        QTest::qWait(20);
    }

    [[nodiscard]] QModelIndex at(const char* path, NormColumn column, int year = 2022) const {
        return normAt(m_page.model(), path, column, year);
    }
    [[nodiscard]] std::string shown(const char* path, NormColumn column, int year = 2022) const {
        return plain(at(path, column, year).data().toString());
    }
    [[nodiscard]] std::string value(const char* path, int year) const {
        return std::string(m_shownPlan.assignments().value(path, year));
    }

    ui::ShownPlan m_shownPlan{support::trainingDraft().content(), QStringLiteral("Петрова А. В.")};
    ui::NormsPage m_page{m_shownPlan};
};

// Скорая помощь в программах 2022–2024 годов; КД учебного плана 1,105, 1,1085 и 1,11.
TEST_F(NormsOfAllYears, EveryYearHasItsFederalAndTerritorialFigure) {
    EXPECT_EQ(shown("a2.33.unit_cost", NormColumn::Federal, 2022), "2 884,70");
    EXPECT_EQ(shown("a2.33.unit_cost", NormColumn::Federal, 2023), "3 057,60");
    EXPECT_EQ(shown("a2.33.unit_cost", NormColumn::Federal, 2024), "3 243,30");
    EXPECT_EQ(shown("a2.33.unit_cost", NormColumn::Territorial, 2022), "3 187,59");
    EXPECT_EQ(shown("a2.33.unit_cost", NormColumn::Territorial, 2023), "3 389,35");
    EXPECT_EQ(shown("a2.33.unit_cost", NormColumn::Territorial, 2024), "3 600,06");
    EXPECT_EQ(shown("a2.33.unit_cost", NormColumn::State), "выведен");
    EXPECT_EQ(shown("a2.33.volume", NormColumn::Source), "Письмо 11-7/И/2-275");
    EXPECT_EQ(ui::cellStateOf(at("a2.33.unit_cost", NormColumn::Federal, 2024)).kind, ui::CellKind::FederalDefault);
}

TEST_F(NormsOfAllYears, AFigureOfTheScenariosOwnIsMarked) {
    ASSERT_TRUE(m_shownPlan.apply(scenario::prepareCreate(m_shownPlan.draft(), "Дороже скорая")).empty());
    m_shownPlan.setScenario(m_shownPlan.draft().scenarioNamed("Дороже скорая")->id);
    const QModelIndex own = at("a2.33.unit_cost", NormColumn::Federal, 2023);
    ASSERT_TRUE(m_page.model().setData(own, QStringLiteral("3100")));
    EXPECT_EQ(ui::cellStateOf(own).kind, ui::CellKind::Overridden);
    EXPECT_EQ(ui::cellStateOf(at("a2.33.unit_cost", NormColumn::Federal, 2024)).kind, ui::CellKind::FederalDefault);
    m_shownPlan.setScenario(scenario::rootScenario);
    EXPECT_EQ(ui::cellStateOf(own).kind, ui::CellKind::FederalDefault);
}

TEST_F(NormsOfAllYears, TheYearsStandUnderTheirFigure) {
    QStringList groups;
    const ui::FormHeading heading = m_page.model().heading();
    for (const ui::HeadingSpan& span : heading.spans) {
        if (span.lastLevel == 0 || span.firstLevel == 1) {
            groups.append(span.text + QStringLiteral(" %1–%2").arg(span.firstColumn).arg(span.lastColumn));
        }
    }
    EXPECT_EQ(plain(groups.join(QStringLiteral(", "))),
              "Федеральный 3–5, 2022 3–3, 2023 4–4, 2024 5–5, Территориальный 6–8, 2022 6–6, 2023 7–7, 2024 8–8, "
              "Δ, % 9–11, 2022 9–9, 2023 10–10, 2024 11–11");
}

TEST_F(NormsOfAllYears, ThreeYearsNeedNoScrollingBesideTheTree) {
    const ui::GridView& view = m_page.view();
    const int last = m_page.model().columnCount() - 1;
    EXPECT_LE(view.columnViewportPosition(last) + view.columnWidth(last), view.viewport()->width());
}

TEST_F(NormsOfAllYears, TheDifferenceIsToldOfEveryTerritorialFigure) {
    const QModelIndex cell = at("a2.33.unit_cost", NormColumn::Territorial, 2022);
    EXPECT_EQ(plain(cell.data(Qt::ToolTipRole).toString()), "3 187,59\nотличие от федерального +302,89 (+10,5 %)");
    EXPECT_NE(plain(cell.data(Qt::AccessibleTextRole).toString()).find("отличие от федерального +302,89 (+10,5 %)"),
              std::string::npos);
    EXPECT_EQ(shown("a2.33.unit_cost", NormColumn::Percent, 2022), "+10,5");
}

TEST_F(NormsOfAllYears, ANarrowPageKeepsTheDifferenceOfTheYearInSight) {
    const auto seen = [this](int year) {
        return !m_page.view().isColumnHidden(at("a2.33.volume", NormColumn::Percent, year).column());
    };
    EXPECT_TRUE(seen(2022));
    EXPECT_FALSE(seen(2023));
    m_shownPlan.setYear(2023);
    EXPECT_FALSE(seen(2022));
    EXPECT_TRUE(seen(2023));
    m_page.resize(1700, 640);
    QTest::qWait(1);
    EXPECT_TRUE(seen(2022));
    EXPECT_TRUE(seen(2024));
}

TEST_F(NormsOfAllYears, AnEditChangesOnlyItsYearAndTheUndoNamesIt) {
    ASSERT_TRUE(m_page.model().setData(at("a2.33.unit_cost", NormColumn::Federal, 2023), QStringLiteral("3 100,0")));
    EXPECT_EQ(value("norm.2.33.unit_cost", 2023), "3100.0");
    EXPECT_EQ(value("norm.2.33.unit_cost", 2022), "");
    EXPECT_EQ(shown("a2.33.unit_cost", NormColumn::Federal, 2024), "3 243,30");
    EXPECT_EQ(plain(*m_shownPlan.undoTitle()), "норматив: стоимость единицы, строка 33, 2023 год");
    EXPECT_EQ(shown("a2.33.unit_cost", NormColumn::State), "частью введён");
    EXPECT_EQ(shown("a2.33.unit_cost", NormColumn::Source), "разные по годам");
    const std::string states = plain(at("a2.33.unit_cost", NormColumn::State).data(Qt::ToolTipRole).toString());
    EXPECT_NE(states.find("2023 – введён"), std::string::npos);
    EXPECT_NE(states.find("2022, 2024 – выведен: частное от деления"), std::string::npos);
}

TEST_F(NormsOfAllYears, ABlockGoesIntoTheYearsOfItsColumnsInOneStep) {
    QApplication::clipboard()->setText(QStringLiteral("0,30\t0,31\t0,32\n2 900,0\t3 100,0\t3 300,0\n"));
    emit m_page.view().acts().pasteRequested(at("a2.33.volume", NormColumn::Federal), false);
    EXPECT_FALSE(m_page.isPreviewing());
    EXPECT_EQ(value("norm.2.33.volume", 2022), "0.30");
    EXPECT_EQ(value("norm.2.33.volume", 2024), "0.32");
    EXPECT_EQ(value("norm.2.33.unit_cost", 2023), "3100.0");
    EXPECT_EQ(plain(*m_shownPlan.undoTitle()), "вставка нормативов, 6 значений");
    m_shownPlan.undo();
    EXPECT_EQ(value("norm.2.33.volume", 2022), "");
    EXPECT_EQ(value("norm.2.33.unit_cost", 2024), "");
}

TEST_F(NormsOfAllYears, ABlankLineOfAPastedColumnKeepsItsPlace) {
    QApplication::clipboard()->setText(QStringLiteral("0,30\r\n\r\n0,31\r\n"));
    emit m_page.view().acts().pasteRequested(at("a2.33.volume", NormColumn::Federal), false);
    EXPECT_EQ(value("norm.2.33.volume", 2022), "0.30");
    EXPECT_EQ(value("norm.2.33.unit_cost", 2022), "");
}

TEST_F(NormsOfAllYears, OneFigureFillsEveryChosenCell) {
    QItemSelection chosen(at("a2.33.volume", NormColumn::Federal, 2022), at("a2.33.volume", NormColumn::Federal, 2024));
    m_page.view().selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    QApplication::clipboard()->setText(QStringLiteral("0,28"));
    m_page.view().acts().paste(false);
    EXPECT_EQ(value("norm.2.33.volume", 2022), "0.28");
    EXPECT_EQ(value("norm.2.33.volume", 2023), "0.28");
    EXPECT_EQ(value("norm.2.33.volume", 2024), "0.28");
    m_page.view().acts().clear();
    EXPECT_EQ(value("norm.2.33.volume", 2023), "");
    EXPECT_EQ(plain(*m_shownPlan.undoTitle()), "очистка нормативов, 3 значения");
}

TEST_F(NormsOfAllYears, FillingDownTakesTheTopOfEveryYear) {
    // Нормативы строк 15.1 и 15.2 в учебном плане: 0,022 и 0,009 на каждый год.
    m_page.view().selectionModel()->clearSelection();
    const QModelIndex top = at("a2.15.1.volume", NormColumn::Federal, 2022);
    for (const QModelIndex& cell :
         {top, at("a2.15.1.volume", NormColumn::Federal, 2023), at("a2.15.2.volume", NormColumn::Federal, 2022),
          at("a2.15.2.volume", NormColumn::Federal, 2023)}) {
        m_page.view().selectionModel()->select(cell, QItemSelectionModel::Select);
    }
    m_page.view().acts().fillDown();
    EXPECT_EQ(value("norm.2.15.2.volume", 2022), "0.022");
    EXPECT_EQ(value("norm.2.15.2.volume", 2023), "0.022");
    EXPECT_EQ(value("norm.2.15.2.volume", 2024), "0.009");
    m_shownPlan.undo();
    EXPECT_EQ(value("norm.2.15.2.volume", 2022), "0.009");
}

TEST_F(NormsOfAllYears, AFilterAsksEveryYear) {
    ASSERT_TRUE(m_page.model().setData(at("a2.35.3.volume", NormColumn::Federal, 2024), QString()));
    EXPECT_EQ(shown("a2.35.3.volume", NormColumn::State), "без 2024");
    EXPECT_EQ(m_page.model().count(ui::NormFilter::Missing), 1);
    m_page.setFilter(ui::NormFilter::Missing);
    EXPECT_FALSE(m_page.view().isRowHidden(at("a2.35.3.volume", NormColumn::Row).row()));
    m_page.setYearsTogether(false);
    EXPECT_EQ(m_page.model().count(ui::NormFilter::Missing), 0);
}

TEST_F(NormsOfAllYears, TheNameStandsOnceOverBothLinesInSight) {
    EXPECT_EQ(ui::cellStateOf(at("a2.33.volume", NormColumn::Label)).flags, ui::CellFlags(ui::CellFlag::JoinedDown));
    EXPECT_EQ(ui::cellStateOf(at("a2.33.unit_cost", NormColumn::Row)).flags, ui::CellFlags(ui::CellFlag::JoinedUp));
    ASSERT_TRUE(m_page.model().setData(at("a2.33.unit_cost", NormColumn::Federal), QStringLiteral("2 900,0")));
    m_page.setFilter(ui::NormFilter::Entered);
    EXPECT_EQ(ui::cellStateOf(at("a2.33.unit_cost", NormColumn::Row)).flags, ui::CellFlags());
}

TEST_F(NormsOfAllYears, ALongNameHasALineOfEachRowAndMakesNoneHigher) {
    const int row = at("a2.15.2.volume", NormColumn::Label).row();
    ASSERT_EQ(shown("a2.15.2.volume", NormColumn::Label), "Посещения патронажных бригад");
    EXPECT_EQ(m_page.view().measuredHeight(row), m_page.view().metrics().rowHeight(1));
    EXPECT_EQ(m_page.view().measuredHeight(row + 1), m_page.view().metrics().rowHeight(1));
}

TEST_F(NormsOfAllYears, TheYearAndTheCellGoTogether) {
    m_page.view().setCurrentIndex(at("a2.33.unit_cost", NormColumn::Territorial, 2024));
    EXPECT_EQ(m_shownPlan.year(), 2024);
    m_shownPlan.setYear(2023);
    EXPECT_EQ(m_page.view().currentIndex(), at("a2.33.unit_cost", NormColumn::Territorial, 2023));
    m_page.setYearsTogether(false);
    EXPECT_EQ(m_page.view().currentIndex(), at("a2.33.unit_cost", NormColumn::Territorial, 2023));
    m_page.setYearsTogether(true);
    EXPECT_EQ(m_page.view().currentIndex(), at("a2.33.unit_cost", NormColumn::Territorial, 2023));
    EXPECT_EQ(m_shownPlan.year(), 2023);
}

TEST_F(NormsOfAllYears, NothingIsTypedInAPlanOpenForReading) {
    m_shownPlan.setReadOnly(QStringLiteral("План открыт только для чтения"));
    const QModelIndex cell = at("a2.33.volume", NormColumn::Federal, 2024);
    EXPECT_FALSE(cell.flags().testFlag(Qt::ItemIsEditable));
    EXPECT_EQ(plain(cell.data(ui::ReadOnlyReasonRole).toString()), "План открыт только для чтения");
}

}  // namespace
