#include "tests/ui/window_plan.h"
#include "ui/plan/shown_plan.h"
#include "ui/summary/key_figure.h"
#include "ui/summary/summary_model.h"
#include "ui/summary/summary_page.h"
#include "ui/widgets/fonts.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace {

using ui::StageColumn;

class SummaryOfThePlan : public testing::Test {
protected:
    SummaryOfThePlan() {
        m_document.setYear(2016);
        m_page.resize(1168, 640);
        m_page.show();
        QObject::connect(
            &m_page, &ui::SummaryPage::cellRequested, &m_page,
            [this](const form::CellAddress& cell, int year) { m_asked = cell.path() + '@' + std::to_string(year); });
        QObject::connect(&m_page, &ui::SummaryPage::parameterRequested, &m_page, [this](const QString& path, int year) {
            m_asked = path.toStdString() + '@' + std::to_string(year);
        });
    }

    [[nodiscard]] QModelIndex at(int row, StageColumn column) const {
        return m_page.model().index(row, static_cast<int>(column));
    }
    [[nodiscard]] std::string shown(int row, StageColumn column) const {
        return plain(at(row, column).data().toString());
    }

    ui::ShownPlan m_document{samplePlan(), QStringLiteral("Петрова А. В.")};
    ui::SummaryPage m_page{m_document};
    std::string m_asked;
};

TEST_F(SummaryOfThePlan, ARowIsOneLineOfCalculation) {
    EXPECT_EQ(shown(0, StageColumn::Name), "За счёт бюджета субъекта, на 1 жителя");
    EXPECT_EQ(shown(1, StageColumn::Name), "Скорая медицинская помощь");
    EXPECT_EQ(shown(1, StageColumn::Volume), "0,02");
    EXPECT_EQ(shown(1, StageColumn::UnitCost), "4 307,4");
    EXPECT_EQ(shown(1, StageColumn::UnitCostChange), "−13,9 %");
    EXPECT_EQ(shown(1, StageColumn::Percap), "86,1");
    EXPECT_EQ(shown(1, StageColumn::Cost), "87,0");
    EXPECT_EQ(shown(1, StageColumn::Share), "0,8");
}

TEST_F(SummaryOfThePlan, TheLastRowIsTheWhole) {
    const int last = m_page.model().rowCount() - 1;
    EXPECT_EQ(shown(last, StageColumn::Name), "Всего");
    EXPECT_EQ(shown(last, StageColumn::Cost), "11 207,3");
    EXPECT_EQ(shown(last, StageColumn::CostChange), "+3,3 %");
    EXPECT_EQ(shown(last, StageColumn::Share), "100,0");
}

TEST_F(SummaryOfThePlan, AFigureThatMissesAPartSaysSoInTilesAndShares) {
    scenario::Setting gap;
    gap.path = "a2.28.unit_cost";
    gap.year = 2016;
    ASSERT_TRUE(m_document.apply(std::span(&gap, 1)).empty());
    const auto figures = m_page.findChildren<ui::KeyFigure*>();
    EXPECT_EQ(plain(figures[0]->figure().below), "неполно");
    EXPECT_EQ(plain(figures[1]->figure().below), "−4,6 %");
    EXPECT_EQ(plain(figures[2]->figure().below), "неполно");
    const int last = m_page.model().rowCount() - 1;
    for (const StageColumn column : {StageColumn::Cost, StageColumn::Share}) {
        EXPECT_TRUE(ui::cellStateOf(at(last, column)).flags.testFlag(ui::CellFlag::Incomplete));
        EXPECT_TRUE(at(last, column).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("неполно")));
    }
    EXPECT_TRUE(ui::cellStateOf(at(1, StageColumn::Share)).flags.testFlag(ui::CellFlag::Incomplete));
    EXPECT_FALSE(ui::cellStateOf(at(1, StageColumn::Cost)).flags.testFlag(ui::CellFlag::Incomplete));
}

// «3. Подушевой норматив, руб.» over one column of small figures.
TEST_F(SummaryOfThePlan, WordsOfAHeadingAreNeverCut) {
    m_page.compared().setCurrentIndex(0);
    emit m_page.compared().activated(0);
    const int word = QFontMetrics(ui::font(ui::TextSize::Secondary)).horizontalAdvance(QStringLiteral("Подушевой"));
    for (const int width : {1168, 620}) {
        m_page.resize(width, 640);
        ASSERT_TRUE(m_page.table().isColumnHidden(static_cast<int>(StageColumn::PercapChange)));
        EXPECT_GE(m_page.table().columnWidth(static_cast<int>(StageColumn::Percap)), word + 20);
        EXPECT_GE(m_page.table().columnWidth(static_cast<int>(StageColumn::Name)), 140);
    }
}

TEST_F(SummaryOfThePlan, AFigureLeadsToItsCell) {
    m_page.table().setCurrentIndex(at(1, StageColumn::UnitCost));
    QTest::keyClick(&m_page.table(), Qt::Key_Return);
    EXPECT_EQ(m_asked, "a2.02.unit_cost@2016");
}

TEST_F(SummaryOfThePlan, TheLawThatIsNotEnteredIsOffered) {
    const ui::KeyFigure& deficit = *m_page.keyFigures().back();
    EXPECT_EQ(deficit.figure().unit.toStdString(), "не рассчитан");
    EXPECT_EQ(deficit.figure().below.toStdString(), "Ввести закон о бюджете");
    m_page.keyFigures().back()->click();
    EXPECT_EQ(m_asked, "law.budget_allocations@2016");
}

TEST_F(SummaryOfThePlan, ALawBelowTheCostIsADeficit) {
    const scenario::Setting law{m_document.scenario(), "law.budget_allocations", 2016, "2300", {}, {}};
    ASSERT_TRUE(m_document.apply(std::span(&law, 1)).empty());
    EXPECT_EQ(plain(m_page.keyFigures().back()->figure().value), "91,9");
}

TEST_F(SummaryOfThePlan, AnEditAndAYearAreFollowed) {
    const scenario::Setting volume{m_document.scenario(), "a2.02.volume", 2016, "0.04", {}, {}};
    ASSERT_TRUE(m_document.apply(std::span(&volume, 1)).empty());
    EXPECT_EQ(shown(1, StageColumn::Percap), "172,3");
    m_document.setYear(2015);
    EXPECT_EQ(m_page.compared().currentData().toInt(), 0);
    EXPECT_TRUE(m_page.table().isColumnHidden(static_cast<int>(StageColumn::CostChange)));
    EXPECT_EQ(shown(m_page.model().rowCount() - 1, StageColumn::Cost), "10 852,4");
}

TEST_F(SummaryOfThePlan, AnEmptyYearSaysSoAndShowsNoZero) {
    m_document.setYear(2017);
    EXPECT_EQ(m_page.keyFigures().front()->figure().value.toStdString(), "");
    EXPECT_EQ(m_page.keyFigures().front()->figure().unit.toStdString(), "не рассчитано");
    EXPECT_EQ(shown(1, StageColumn::Cost), "");
}

}  // namespace
