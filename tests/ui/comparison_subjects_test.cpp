// Years of a scenario, and another plan, beside each other. Figures: appendix 2 of Astrakhan oblast's programme for
// 2015–2017 and tests/unit/scenario/factor_split_test.cpp.
#include "tests/support/sample_draft.h"
#include "tests/ui/window_plan.h"
#include "tests/unit/scenario/compared.h"
#include "ui/chart/chart_panel.h"
#include "ui/form/grid_view.h"
#include "ui/plan/shown_plan.h"
#include "ui/scenario/comparison_model.h"
#include "ui/scenario/comparison_page.h"
#include "ui/scenario/difference_reasons.h"

#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QTableWidget>

#include <gtest/gtest.h>

namespace {

using ui::ComparedColumn;

class ComparedSubjects : public testing::Test {
protected:
    ComparedSubjects() {
        m_shownPlan.setYear(2016);
        m_page.resize(1168, 645);
        m_page.show();
        QApplication::processEvents();
    }

    std::string at(const char* row, ComparedColumn column, std::size_t side) {
        const QModelIndex index = m_page.model().index(m_page.model().rowOf(row), m_page.model().section(column, side));
        return plain(index.data().toString());
    }
    std::string factor(int row, int column) { return plain(m_page.reasons().table().item(row, column)->text()); }
    std::vector<std::string> baselines() {
        std::vector<std::string> names;
        for (int at = 0; at < m_page.title().baselineList().count(); ++at) {
            names.push_back(plain(m_page.title().baselineList().itemText(at)));
        }
        return names;
    }

    ui::ShownPlan m_shownPlan{samplePlan(), QStringLiteral("Петрова А. В.")};
    ui::ComparisonPage m_page{m_shownPlan};
};

TEST_F(ComparedSubjects, YearsOfAPlanWithOneScenario) {
    EXPECT_TRUE(m_page.isEmpty());
    m_page.setSubject(ui::ComparedBy::Years);
    EXPECT_FALSE(m_page.isEmpty());
    EXPECT_EQ(baselines(), (std::vector<std::string>{"2015 год", "2016 год"})) << "2017 has no cost as published";
    EXPECT_EQ(at("38", ComparedColumn::Cost, 0), "10 852,4");
    EXPECT_EQ(at("38", ComparedColumn::Cost, 1), "11 207,3");
    EXPECT_EQ(at("38", ComparedColumn::Delta, 1), "+354,9");
    // The parts of the published growth, as the command line gives them.
    EXPECT_EQ(factor(1, 1), "+75,4");
    EXPECT_EQ(factor(2, 1), "+272,5");
    EXPECT_EQ(factor(6, 1), "+354,9");
    EXPECT_EQ(plain(m_page.chartPanel().caption().title), "«2015 год» → «2016 год»");
    EXPECT_EQ(m_page.printed().title.front(), "Сравнение годов");
}

TEST_F(ComparedSubjects, AYearThatIsNotWhollyEnteredIsNotDrawnAsAFall) {
    m_page.setSubject(ui::ComparedBy::Years);
    ASSERT_FALSE(m_page.chartPanel().isEmpty());
    scenario::Setting gap;
    gap.path = "a2.30.unit_cost";
    gap.year = 2016;
    ASSERT_TRUE(m_shownPlan.apply(std::span(&gap, 1)).empty());
    EXPECT_TRUE(m_page.chartPanel().isEmpty());
    EXPECT_EQ(m_page.printed().footMarks.front().find("Неполно, введены не все слагаемые"), 0U);
}

TEST_F(ComparedSubjects, StayWhateverYearIsInSight) {
    m_page.setSubject(ui::ComparedBy::Years);
    m_shownPlan.setYear(2015);
    EXPECT_EQ(at("38", ComparedColumn::Delta, 1), "+354,9");
    m_page.choose({1, 2017}, true);
    EXPECT_GT(m_page.model().section(ComparedColumn::Cost, 2), 0);
    EXPECT_EQ(at("38", ComparedColumn::Cost, 2), "");
    std::string asked;
    QObject::connect(&m_page, &ui::ComparisonPage::cellRequested, &m_page,
                     [&](scenario::ScenarioId, const form::CellAddress& cell, int year) {
                         asked = cell.path() + " " + std::to_string(year);
                     });
    emit m_page.view().doubleClicked(
        m_page.model().index(m_page.model().rowOf("28"), m_page.model().section(ComparedColumn::Volume, 1)));
    EXPECT_EQ(asked, "a2.28.volume 2016");
}

TEST_F(ComparedSubjects, AnotherPlanAsksForAFileAndWaits) {
    int asked = 0;
    QObject::connect(&m_page, &ui::ComparisonPage::otherPlanRequested, &m_page, [&asked] { ++asked; });
    m_page.setSubject(ui::ComparedBy::OtherPlan);
    EXPECT_EQ(asked, 1);
    EXPECT_TRUE(m_page.isEmpty());
    EXPECT_EQ(m_page.title().subjectList().currentIndex(), 0);
}

TEST_F(ComparedSubjects, AnotherPlanOfTheSameForm) {
    scenario::DraftContent other = samplePlan();
    other.scenarios.front().overrides.insert_or_assign({"a2.28.volume", 2016},
                                                       programme::Assignment{"0.334", {}, {}, {}});
    m_page.compareWith("другой.tpgg", other);
    EXPECT_EQ(baselines(), (std::vector<std::string>{"Базовый, 2016 год", "другой.tpgg, 2016 год"}));
    EXPECT_EQ(at("28", ComparedColumn::Volume, 1), "0,334");
    EXPECT_EQ(at("28", ComparedColumn::Delta, 1), "+29,3");
    EXPECT_EQ(factor(6, 1), "+29,3");
    EXPECT_EQ(m_page.plan().formDifferences(1), std::vector<std::string>{});
    emit m_page.title().sideMenu().aboutToShow();
    EXPECT_EQ(m_page.title().sideMenu().actions().size(), 4);
}

TEST_F(ComparedSubjects, AnotherFormMatchesItsRowsAndListsTheRest) {
    m_page.compareWith("учебный.tpgg", support::trainingDraft().content());
    // The earlier year is the base.
    EXPECT_EQ(baselines(), (std::vector<std::string>{"Базовый, 2016 год", "учебный.tpgg, 2022 год"}));
    EXPECT_EQ(at("38", ComparedColumn::Cost, 0), "11 207,3");
    EXPECT_NE(at("38", ComparedColumn::Cost, 1), "");
    EXPECT_EQ(factor(6, 1), "–");
    EXPECT_TRUE(m_page.chartPanel().isEmpty());
    const auto lines = m_page.plan().formDifferences(1);
    ASSERT_FALSE(lines.empty());
    EXPECT_EQ(
        plain(QString::fromStdString(lines.front())),
        "Без пары: строка 03 «Заболевания вне программы ОМС» есть только в «Базовый, 2016 год», стоимость 1 609,6");
    m_page.setBaseline({1, 2022, true});
    EXPECT_EQ(m_page.model().rowCount(), 179);
}

}  // namespace
