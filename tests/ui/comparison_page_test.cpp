// Figures: the picture of the comparison and tests/unit/scenario/factor_split_test.cpp.
#include "core/scenario/tree.h"
#include "tests/support/sample_draft.h"
#include "tests/ui/chart_geometry.h"
#include "tests/ui/window_plan.h"
#include "tests/unit/scenario/compared.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/waterfall_chart.h"
#include "ui/form/grid_view.h"
#include "ui/plan/shown_plan.h"
#include "ui/scenario/comparison_model.h"
#include "ui/scenario/comparison_page.h"
#include "ui/scenario/difference_reasons.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QTableWidget>
#include <QtTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using ui::ComparedColumn;

scenario::DraftContent threeScenarios() {
    scenario::DraftContent content = samplePlan();
    content.scenarios.push_back(moreAmbulance());
    content.scenarios.back().id = 2;
    content.scenarios.push_back(lessHospital());
    content.scenarios.back().id = 3;
    return content;
}

class ComparedScenarios : public testing::Test {
protected:
    ComparedScenarios() {
        m_shownPlan.setYear(2016);
        m_page.resize(1168, 645);
        m_page.show();
        QApplication::processEvents();
    }

    /// What stands in a row of a scenario, with its direction where it has one.
    std::string at(const char* row, ComparedColumn column, std::size_t side) {
        const QModelIndex index = m_page.model().index(m_page.model().rowOf(row), m_page.model().section(column, side));
        return plain(index.data().toString());
    }
    ui::CellState stateAt(const char* row, ComparedColumn column, std::size_t side) {
        return ui::cellStateOf(m_page.model().index(m_page.model().rowOf(row), m_page.model().section(column, side)));
    }
    std::string factor(int row, int column) { return plain(m_page.reasons().table().item(row, column)->text()); }
    std::vector<std::string> shownRows() {
        std::vector<std::string> rows;
        for (int row = 0; row < m_page.model().rowCount(); ++row) {
            if (!m_page.view().isRowHidden(row)) {
                rows.push_back(m_page.model().formRow(row).key);
            }
        }
        return rows;
    }
    void goTo(const char* row, ComparedColumn column, std::size_t side) {
        m_page.view().goTo(m_page.model().index(m_page.model().rowOf(row), m_page.model().section(column, side)));
        QApplication::processEvents();
    }

    ui::ShownPlan m_shownPlan{threeScenarios(), QStringLiteral("Петрова А. В.")};
    ui::ComparisonPage m_page{m_shownPlan};
};

TEST_F(ComparedScenarios, ADifferenceOfTotalsThatMissAPartIsNoRiseAndNoFall) {
    scenario::Setting gap;
    gap.path = "a2.29.1.unit_cost";
    gap.year = 2016;
    ASSERT_TRUE(m_shownPlan.apply(std::span(&gap, 1)).empty());
    for (const ComparedColumn column : {ComparedColumn::Cost, ComparedColumn::Delta, ComparedColumn::Percent}) {
        const ui::CellState state = stateAt("38", column, 1);
        EXPECT_TRUE(state.flags.testFlag(ui::CellFlag::Incomplete));
        EXPECT_FALSE(state.flags.testAnyFlags(ui::CellFlag::Rise | ui::CellFlag::Fall | ui::CellFlag::Direction));
    }
    EXPECT_FALSE(stateAt("02", ComparedColumn::Cost, 1).flags.testFlag(ui::CellFlag::Incomplete));
    goTo("38", ComparedColumn::Cost, 2);
    EXPECT_NE(m_page.reasons().orderWords().indexOf(QStringLiteral("Неполно")), -1);
}

TEST_F(ComparedScenarios, StandBesideTheBaselineWithTheGrandTotalOnTop) {
    EXPECT_EQ(m_page.model().formRow(0).key, "38");
    EXPECT_EQ(at("38", ComparedColumn::Cost, 0), "11 207,3");
    EXPECT_EQ(at("38", ComparedColumn::Cost, 1), "11 241,0");
    EXPECT_EQ(at("38", ComparedColumn::Delta, 1), "+33,7");
    EXPECT_EQ(at("38", ComparedColumn::Percent, 1), "+0,3");
    EXPECT_EQ(at("38", ComparedColumn::Cost, 2), "11 150,9");
    EXPECT_EQ(at("38", ComparedColumn::Delta, 2), "−56,4");
    EXPECT_EQ(at("38", ComparedColumn::Percent, 2), "−0,5");
    EXPECT_EQ(at("38", ComparedColumn::Volume, 0), "Х");
    EXPECT_EQ(at("26", ComparedColumn::Delta, 2), "−0,4");
    EXPECT_EQ(at("29.1", ComparedColumn::Cost, 2), "848,0");
    EXPECT_EQ(m_page.model().section(ComparedColumn::Delta, 0), -1);
}

TEST_F(ComparedScenarios, SayByShapeWhatRoseAndWhatFell) {
    using ui::CellFlag;
    EXPECT_EQ(stateAt("38", ComparedColumn::Delta, 1).flags, CellFlag::Rise | CellFlag::Direction);
    EXPECT_EQ(stateAt("38", ComparedColumn::Delta, 2).flags, CellFlag::Fall | CellFlag::Direction);
    EXPECT_EQ(stateAt("01", ComparedColumn::Delta, 2).flags, ui::CellFlags(CellFlag::Muted));
    EXPECT_EQ(stateAt("28", ComparedColumn::Volume, 1).kind, ui::CellKind::Overridden);
    EXPECT_EQ(at("28", ComparedColumn::Volume, 1), "0,334");
    EXPECT_EQ(stateAt("28", ComparedColumn::Volume, 0).kind, ui::CellKind::Entered);
}

TEST_F(ComparedScenarios, ExplainTheGrandTotalFirst) {
    EXPECT_EQ(m_page.explainedRow(), "38");
    EXPECT_EQ(factor(0, 2), "−23,7");
    EXPECT_EQ(factor(1, 1), "+33,7");
    EXPECT_EQ(factor(1, 2), "−112,0");
    EXPECT_EQ(factor(2, 2), "+79,4");
    EXPECT_EQ(factor(5, 0), "Поправки и округление");
    EXPECT_EQ(factor(5, 2), "−0,1");
    EXPECT_EQ(factor(6, 1), "+33,7");
    EXPECT_EQ(factor(6, 2), "−56,4");
    EXPECT_EQ(plain(m_page.reasons().orderWords()),
              "Порядок замены: численность, норматив объёма, стоимость единицы, коэффициенты, прочие суммы.");
    const std::string words = plain(m_page.reasons().changeWords());
    EXPECT_EQ(words.substr(0, words.find('\n')), "«Сокращение стационара», 5 изменений:");
    EXPECT_NE(words.find("Норматив объёма, строка 29.2, 2016 год: 0,56 → 0,57 (+1,8 %): рост обращаемости"),
              std::string::npos)
        << words;
}

TEST_F(ComparedScenarios, DrawTheWaterfallOfTheScenarioInSight) {
    EXPECT_EQ(plain(m_page.chartPanel().caption().title), "«Базовый» → «Сокращение стационара»");
    EXPECT_TRUE(hasLabel(m_page.chart().picture(), "−112,0"));
    EXPECT_TRUE(hasLabel(m_page.chart().picture(), "−56,4"));
    goTo("28", ComparedColumn::Cost, 1);
    EXPECT_EQ(plain(m_page.chartPanel().caption().title), "«Базовый» → «Рост скорой +5 %»");
    EXPECT_EQ(plain(m_page.chartPanel().caption().base), "строка 28, млн руб.");
    EXPECT_EQ(factor(1, 1), "+29,4");
    EXPECT_EQ(factor(5, 1), "−0,1");
    EXPECT_EQ(plain(m_page.chart().steps().back().printed), "+29,3");
    // In the columns of the baseline the scenario stays.
    goTo("30", ComparedColumn::Cost, 0);
    EXPECT_EQ(plain(m_page.chartPanel().caption().title), "«Базовый» → «Рост скорой +5 %»");
    EXPECT_EQ(factor(6, 2), "−75,2");
}

TEST_F(ComparedScenarios, LeaveNoLabelOfTheChartCutOrCovered) {
    for (const QSize size : {QSize(1168, 645), QSize(826, 480), QSize(1722, 950)}) {
        m_page.resize(size);
        QApplication::processEvents();
        EXPECT_EQ(layoutFaults(m_page.chart().picture(), QSizeF(m_page.chart().viewport()->size())), "")
            << size.width();
    }
}

TEST_F(ComparedScenarios, HideWhatIsTheSameAndWhatRepeats) {
    EXPECT_EQ(shownRows().size(), 51U);
    m_page.title().setOnlyDifferences(true);
    m_page.title().setRows(ui::ComparedRows::EnteredAndTotals);
    EXPECT_EQ(shownRows(), (std::vector<std::string>{"38", "01", "02", "20", "26", "27", "28", "29.1", "29.2", "29.3",
                                                     "30", "30.1", "30.2", "31"}));
    const std::string csv = m_page.csv();
    EXPECT_NE(csv.find("\n30,"), std::string::npos);
    EXPECT_EQ(csv.find("\n23,"), std::string::npos);
    EXPECT_EQ(csv.find("\n05,"), std::string::npos);
    EXPECT_EQ(m_page.printed().rows.size(), shownRows().size());
    EXPECT_EQ(m_page.printed().footnotes.front(), "Показаны не все строки формы: 14 из 51.");
    m_page.title().setOnlyDifferences(false);
    m_page.title().setRows(ui::ComparedRows::All);
    EXPECT_EQ(m_page.printed().footnotes.front().find("Показаны не все строки"), std::string::npos);
}

// «Сокращение стационара» changes ОМС alone: row 01, the budget, costs 2 391,9 on both sides, and is 21,3 % of the one
// total and 21,5 % of the other.
TEST_F(ComparedScenarios, TakeNoShareForADifference) {
    m_page.choose({2}, false);
    m_page.title().setOnlyDifferences(true);
    const std::vector<std::string> rows = shownRows();
    EXPECT_EQ(std::ranges::count(rows, "01"), 0);
    EXPECT_EQ(std::ranges::count(rows, "20"), 1);
}

TEST_F(ComparedScenarios, TakeAnotherBaseline) {
    goTo("30", ComparedColumn::Delta, 2);
    m_page.setBaseline({3});
    EXPECT_EQ(at("38", ComparedColumn::Cost, 0), "11 150,9");
    EXPECT_EQ(at("38", ComparedColumn::Delta, 1), "+56,4");
    EXPECT_EQ(m_page.explainedRow(), "30");
    EXPECT_EQ(plain(m_page.title().baselineList().currentText()), "Сокращение стационара");
}

// A view of the table that is told last still asked for the columns of the scenario taken away, and the window fell.
TEST_F(ComparedScenarios, AnswerForNoColumnOfAScenarioTakenAway) {
    const int columns = m_page.model().columnCount();
    ASSERT_TRUE(m_page.model().headerData(columns - 1, Qt::Horizontal, Qt::DisplayRole).isValid());
    m_page.choose({3}, false);
    QApplication::processEvents();
    EXPECT_LT(m_page.model().columnCount(), columns);
    EXPECT_FALSE(m_page.model().headerData(columns - 1, Qt::Horizontal, Qt::DisplayRole).isValid());
    EXPECT_FALSE(m_page.model().headerData(m_page.model().rowCount(), Qt::Vertical, Qt::DisplayRole).isValid());
}

TEST_F(ComparedScenarios, SayWhenNothingDiffersFromTheBase) {
    const auto created = scenario::prepareCreate(m_shownPlan.draft(), "Без отличий", 2);
    ASSERT_TRUE(created);
    ASSERT_TRUE(m_shownPlan.apply(created).empty());
    // Beside its parent nothing is its own; beside the root it has what its parent has.
    const scenario::ScenarioId same = m_shownPlan.draft().scenarioNamed("Без отличий")->id;
    m_page.choose({same}, true);
    m_page.choose({3}, false);
    goTo("38", ComparedColumn::Delta, 2);
    EXPECT_NE(plain(m_page.reasons().changeWords()).find("«Без отличий», 2 изменения:"), std::string::npos)
        << plain(m_page.reasons().changeWords());
    m_page.setBaseline({2});
    goTo("38", ComparedColumn::Delta, 2);
    EXPECT_EQ(plain(m_page.reasons().changeWords()),
              "«Без отличий»: исходные числа 2016 года те же, что в основе сравнения.");
}

// Both scenarios change 2016 alone.
TEST_F(ComparedScenarios, ListTheChangesOfTheYearInSight) {
    m_shownPlan.setYear(2015);
    EXPECT_EQ(plain(m_page.reasons().changeWords()),
              "«Сокращение стационара»: исходные числа 2015 года те же, что в основе сравнения.");
}

TEST_F(ComparedScenarios, CutNoFigureOfAFactor) {
    for (const char* name : {"Четвёртый", "Пятый", "Шестой"}) {
        ASSERT_TRUE(m_shownPlan.apply(scenario::prepareCreate(m_shownPlan.draft(), name, 3)).empty());
        m_page.choose({m_shownPlan.draft().scenarioNamed(name)->id}, true);
    }
    ASSERT_EQ(m_page.model().section(ComparedColumn::Cost, 6), -1);
    const QTableWidget& table = m_page.reasons().table();
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 1; column < table.columnCount(); ++column) {
            const int words =
                QFontMetrics(table.item(row, column)->font()).horizontalAdvance(table.item(row, column)->text());
            EXPECT_GE(table.columnWidth(column), words + 6) << row << " " << column;
        }
    }
}

TEST_F(ComparedScenarios, AreChosenFromAMenuTwoAtLeast) {
    QMenu& menu = m_page.title().sideMenu();
    emit menu.aboutToShow();
    EXPECT_EQ(plain(menu.actions().at(0)->text()), "Базовый");
    EXPECT_FALSE(menu.actions().at(0)->isEnabled());
    menu.actions().at(2)->trigger();
    EXPECT_EQ(m_page.plan().sides(), (std::vector<ui::SideChoice>{{1}, {2}}));
    EXPECT_EQ(m_page.model().section(ComparedColumn::Cost, 2), -1);
    emit menu.aboutToShow();
    EXPECT_FALSE(menu.actions().at(1)->isEnabled());
    menu.actions().at(2)->trigger();
    EXPECT_EQ(at("38", ComparedColumn::Delta, 2), "−56,4");
}

TEST_F(ComparedScenarios, FollowAnEditUndoAndTheYear) {
    goTo("30", ComparedColumn::Delta, 2);
    const std::vector<scenario::Setting> settings{{1, "a2.30.volume", 2016, "0.171", "проверка", ""}};
    ASSERT_TRUE(m_shownPlan.apply(settings).empty());
    EXPECT_EQ(at("30", ComparedColumn::Volume, 0), "0,171");
    m_shownPlan.undo();
    EXPECT_EQ(at("30", ComparedColumn::Delta, 2), "−75,2");
    m_shownPlan.setYear(2015);
    EXPECT_EQ(at("38", ComparedColumn::Delta, 2), "0,0");
    EXPECT_EQ(at("38", ComparedColumn::Cost, 0), "10 852,4");
    EXPECT_EQ(m_page.explainedRow(), "30");
    m_shownPlan.setYear(2017);
    EXPECT_EQ(at("38", ComparedColumn::Delta, 2), "");
    EXPECT_TRUE(m_page.chartPanel().isEmpty());
}

TEST_F(ComparedScenarios, LeadToTheCellOfTheAppendix) {
    std::string asked;
    QObject::connect(&m_page, &ui::ComparisonPage::cellRequested, &m_page,
                     [&](scenario::ScenarioId id, const form::CellAddress& cell, int year) {
                         asked = std::to_string(id) + " " + cell.path() + " " + std::to_string(year);
                     });
    goTo("28", ComparedColumn::Volume, 1);
    QTest::keyClick(&m_page.view(), Qt::Key_Return);
    EXPECT_EQ(asked, "2 a2.28.volume 2016");
    goTo("30", ComparedColumn::Delta, 2);
    emit m_page.view().doubleClicked(m_page.view().currentIndex());
    EXPECT_EQ(asked, "3 a2.30.cost_oms 2016");
}

TEST_F(ComparedScenarios, SplitInAnotherOrder) {
    goTo("30", ComparedColumn::Delta, 2);
    EXPECT_EQ(factor(1, 2), "−143,5");
    m_page.reasons().orderMenu().actions().last()->trigger();
    EXPECT_EQ(factor(0, 2), "−11,0");
    EXPECT_EQ(factor(1, 2), "−145,1");
    EXPECT_EQ(factor(2, 2), "+80,9");
}

TEST(ComparisonOfOneScenario, SaysThereIsNothingToCompare) {
    ui::ShownPlan shownPlan(samplePlan(), QStringLiteral("Петрова А. В."));
    ui::ComparisonPage page(shownPlan);
    page.resize(1168, 645);
    page.show();
    EXPECT_TRUE(page.isEmpty());
    EXPECT_FALSE(page.view().isVisible());
}

/// The figures of a child need not fit where those of its base do: a file may come from anywhere.
TEST(ComparisonOfOutgrownFigures, AScenarioWhoseFiguresFitNoNumberDoesNotEndTheWindow) {
    scenario::DraftContent content = threeScenarios();
    content.scenarios.back().overrides[{"a2.28.volume", 2016}] = {"99999999999999", "", "", ""};
    content.scenarios.back().overrides[{"a2.28.unit_cost", 2016}] = {"99999999999999", "", "", ""};
    ui::ShownPlan shownPlan(content, QStringLiteral("Проверка"));
    shownPlan.setYear(2016);
    ui::ComparisonPage page(shownPlan);
    page.show();
    QApplication::processEvents();
    const int section = page.model().section(ComparedColumn::Cost, 0);
    EXPECT_EQ(plain(page.model().index(page.model().rowOf("28"), section).data().toString()), "583,9");
    shownPlan.setScenario(3);
    QApplication::processEvents();
    const auto told = std::ranges::find(shownPlan.findings(), "outgrown", &check::CheckFinding::rule);
    ASSERT_NE(told, shownPlan.findings().end());
    EXPECT_EQ(told->place(), "a2.28.percap_oms@2016");
}

// 179 rows: by their whole names five of them stood over the reasons at 1366 × 768.
TEST(ComparisonOfALongForm, HasShortNamesOfRows) {
    ui::ShownPlan shownPlan(support::trainingDraft().content(), QStringLiteral("Петрова А. В."));
    const ui::ComparisonPage page(shownPlan);
    EXPECT_EQ(page.view().labelMode(), ui::LabelMode::Short);
}

}  // namespace
