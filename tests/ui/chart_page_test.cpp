// Figures: the published programme of Astrakhan oblast; see tests/unit/explain/chart_data_test.cpp.
#include "tests/support/sample_draft.h"
#include "tests/ui/chart_geometry.h"
#include "tests/ui/window_plan.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/charts_page.h"
#include "ui/chart/plan_charts.h"
#include "ui/chart/plan_panels.h"
#include "ui/chart/signed_bars_chart.h"
#include "ui/chart/stacked_bars_chart.h"
#include "ui/chart/year_columns_chart.h"
#include "ui/plan/shown_plan.h"

#include <QApplication>
#include <QClipboard>
#include <QTableWidget>
#include <QtTest>

#include <gtest/gtest.h>

namespace {

class ChartsOfThePlan : public testing::Test {
protected:
    ChartsOfThePlan() {
        m_shownPlan.setYear(2016);
        m_page.resize(1168, 645);
        m_page.show();
        QApplication::processEvents();
    }

    void set(const char* path, int year, const char* value) {
        const std::vector<scenario::Setting> settings{{m_shownPlan.scenario(), path, year, value, "проверка", ""}};
        ASSERT_TRUE(m_shownPlan.apply(settings).empty());
    }

    ui::ShownPlan m_shownPlan{samplePlan(), QStringLiteral("Петрова А. В.")};
    ui::ChartsPage m_page{m_shownPlan};
};

TEST_F(ChartsOfThePlan, ShowTheStructureByCondition) {
    const ui::ChartPicture& picture = m_page.panels().conditionsChart().picture();
    EXPECT_TRUE(hasLabel(picture, "Стационар"));
    EXPECT_TRUE(hasLabel(picture, "5 292,6"));
    EXPECT_TRUE(hasLabel(picture, "47,2 %"));
    EXPECT_TRUE(hasLabel(picture, "558,1"));
    EXPECT_EQ(picture.marks.size(), 14U);
    EXPECT_EQ(plain(m_page.panels().conditions().caption().base), "млн руб. и доля, по условиям оказания");
}

TEST_F(ChartsOfThePlan, ShowTheYearsBySource) {
    const ui::ChartPicture& picture = m_page.panels().yearsChart().picture();
    EXPECT_TRUE(hasLabel(picture, "10 852,4"));
    EXPECT_TRUE(hasLabel(picture, "11 207,3  +3,3 %"));
    EXPECT_TRUE(hasLabel(picture, "ОМС 8 344,2"));
    EXPECT_TRUE(hasLabel(picture, "бюджет 2 391,9"));
    EXPECT_TRUE(hasLabel(picture, "не введён"));
}

TEST_F(ChartsOfThePlan, ShowTheTenGreatestChangesAndSayHowManyThereAre) {
    const auto& bars = m_page.panels().changesChart().bars();
    ASSERT_EQ(bars.size(), 10U);
    EXPECT_EQ(plain(bars.front().name + QLatin1Char(' ') + bars.front().printed), "Стационар, ОМС +228,6");
    EXPECT_EQ(plain(bars.back().name + QLatin1Char(' ') + bars.back().printed), "Стационар, бюджет −69,0");
    EXPECT_EQ(plain(m_page.panels().changes().caption().base), "2016 к 2015, млн руб., 10 из 14");
    m_page.open(ui::ChartsPart::Years);
    EXPECT_EQ(m_page.panels().changesChart().bars().size(), 14U);
}

TEST_F(ChartsOfThePlan, ShowEverySourceBesideTheStructure) {
    EXPECT_FALSE(m_page.panels().sources().isVisible());
    m_page.open(ui::ChartsPart::Structure);
    EXPECT_TRUE(m_page.panels().sources().isVisible());
    EXPECT_EQ(m_page.panels().sourcesChart().bars().size(), 6U);
}

TEST(ShortList, TakesTheShareOfTheRestFromItsSum) {
    explain::CostStructure structure;
    structure.total = decimal::Decimal(1000);
    for (const char* name : {"Первая", "Вторая", "Третья"}) {
        structure.items.push_back(
            {name,
             name,
             {{static_cast<form::MoneySource>(2), "ОМС", *decimal::Decimal::fromPlain("24.4"), "", true}},
             *decimal::Decimal::fromPlain("24.4"),
             *decimal::Decimal::fromPlain("2.4"),
             false});
    }
    const auto bars = ui::barsOf(structure, 2, ui::ZeroBars::Hidden);
    ASSERT_EQ(bars.size(), 2U);
    EXPECT_EQ(plain(bars[1].name), "Остальные (2)");
    EXPECT_EQ(plain(bars[1].printed), "48,8");
    // 2,4 + 2,4 would be 4,8
    EXPECT_EQ(plain(bars[1].share), "4,9 %");
}

TEST_F(ChartsOfThePlan, LeaveNoLabelCutOrCovered) {
    for (const QSize size : {QSize(1168, 645), QSize(826, 480), QSize(1722, 950)}) {
        m_page.resize(size);
        for (const ui::ChartsPart part : {ui::ChartsPart::Overview, ui::ChartsPart::Structure, ui::ChartsPart::Years}) {
            m_page.open(part);
            QApplication::processEvents();
            for (const ui::ChartPanel* panel : m_page.panels().all()) {
                if (panel->isVisible()) {
                    EXPECT_EQ(layoutFaults(panel->chart().picture(), QSizeF(panel->chart().viewport()->size())), "")
                        << size.width() << " part " << static_cast<int>(part) << " " << plain(panel->caption().title);
                }
            }
        }
    }
}

TEST(ChartsOfTheTrainingPlan, LeaveNoLabelCutOrCovered) {
    ui::ShownPlan shownPlan(support::trainingDraft().content(), QStringLiteral("Петрова А. В."));
    shownPlan.setYear(2023);
    ui::ChartsPage page(shownPlan);
    page.resize(826, 480);
    page.show();
    for (const ui::ChartsPart part : {ui::ChartsPart::Overview, ui::ChartsPart::Structure, ui::ChartsPart::Years}) {
        page.open(part);
        QApplication::processEvents();
        for (const ui::ChartPanel* panel : page.panels().all()) {
            if (panel->isVisible()) {
                EXPECT_EQ(layoutFaults(panel->chart().picture(), QSizeF(panel->chart().viewport()->size())), "")
                    << "part " << static_cast<int>(part) << " " << plain(panel->caption().title);
            }
        }
    }
    // The narrowest window still tells every figure of the years.
    const ui::ChartPicture& years = page.panels().yearsChart().picture();
    EXPECT_TRUE(hasLabel(years, "14 997 420,2") || hasLabel(years, "ОМС 14 997 420,2")) << labelsOf(years);
}

TEST_F(ChartsOfThePlan, FollowAnEditAndTheYear) {
    // 0,030 × 55 081,7 = 1 652,5 roubles a resident, × 1 010 340 residents = 1 669,6 millions instead of 1 168,7
    set("a2.05.volume", 2016, "0.030");
    const ui::ChartPicture& picture = m_page.panels().conditionsChart().picture();
    EXPECT_TRUE(hasLabel(picture, "5 793,5")) << labelsOf(picture);
    m_shownPlan.setYear(2015);
    // 3 895,3 + 1 237,7
    EXPECT_TRUE(hasLabel(m_page.panels().conditionsChart().picture(), "5 133,0"));
    EXPECT_TRUE(m_page.panels().changes().isEmpty());
}

TEST_F(ChartsOfThePlan, SayWhatIsMissingInsteadOfABlankChart) {
    m_shownPlan.setYear(2017);
    EXPECT_TRUE(m_page.panels().conditions().isEmpty());
    EXPECT_TRUE(m_page.panels().changes().isEmpty());
    EXPECT_FALSE(m_page.panels().years().isEmpty());
    int asked = 0;
    QObject::connect(&m_page, &ui::ChartsPage::appendixRequested, &m_page, [&](int appendix) { asked = appendix; });
    emit m_page.panels().conditions().actRequested();
    EXPECT_EQ(asked, 2);
}

TEST_F(ChartsOfThePlan, HatchAYearThatMissesAPart) {
    set("a2.05.unit_cost", 2016, "");
    const ui::ChartPicture& picture = m_page.panels().yearsChart().picture();
    EXPECT_TRUE(hasLabel(picture, "неполно"));
    EXPECT_EQ(picture.marks[2].fill, ui::MarkFill::Hatched);
    EXPECT_EQ(picture.marks[0].fill, ui::MarkFill::Solid);
}

TEST_F(ChartsOfThePlan, SayThatTheirTotalIsIncomplete) {
    EXPECT_EQ(plain(m_page.panels().conditions().caption().base), "млн руб. и доля, по условиям оказания");
    // The hospital of row 05 has no cost any more: nothing is left of it that could be marked.
    set("a2.05.unit_cost", 2016, "");
    EXPECT_EQ(plain(m_page.panels().conditions().caption().base),
              "млн руб. и доля, по условиям оказания; итог неполный");
    EXPECT_EQ(plain(m_page.panels().sources().caption().base), "млн руб. и доля, 2016 год; итог неполный");
}

// Without a cost in 2015 the whole hospital of 2016 would look like growth.
TEST_F(ChartsOfThePlan, TellNoGrowthOverAnIncompleteYear) {
    EXPECT_FALSE(m_page.panels().changes().isEmpty());
    set("a2.05.unit_cost", 2015, "");
    EXPECT_TRUE(m_page.panels().changes().isEmpty());
}

TEST_F(ChartsOfThePlan, CopyTheNumbersAsRussianSpreadsheetsReadThem) {
    m_page.panels().conditions().copyCsv();
    const std::string csv = plain(QApplication::clipboard()->text());
    EXPECT_EQ(csv.substr(0, csv.find("Посещения")), "Строка;ОМС, млн руб.;бюджет, млн руб.;Всего, млн руб.;Доля, %\n"
                                                    "Стационар;4123,9;1168,7;5292,6;47,2\n"
                                                    "Обращения;2094,2;188,2;2282,4;20,4\n");
}

TEST_F(ChartsOfThePlan, CopyTheNumbersForProgramsToo) {
    m_page.panels().conditions().copyCsv(ui::CsvStyle::Program);
    const std::string csv = plain(QApplication::clipboard()->text());
    EXPECT_EQ(csv.substr(0, csv.find("Посещения")),
              "Строка,\"ОМС, млн руб.\",\"бюджет, млн руб.\",\"Всего, млн руб.\",\"Доля, %\"\n"
              "Стационар,4123.9,1168.7,5292.6,47.2\n"
              "Обращения,2094.2,188.2,2282.4,20.4\n");
    m_page.panels().years().copyCsv(ui::CsvStyle::Program);
    EXPECT_EQ(plain(QApplication::clipboard()->text()),
              "Год,\"ОМС, млн руб.\",\"бюджет, млн руб.\",\"Всего, млн руб.\",\"К прошлому году, %\"\n"
              "2015,8344.2,2508.2,10852.4,\n"
              "2016,8815.4,2391.9,11207.3,3.3\n"
              "2017,,,,\n");
}

TEST_F(ChartsOfThePlan, ShowTheTableOnF2) {
    QTest::keyClick(&m_page.panels().yearsChart(), Qt::Key_F2);
    ASSERT_TRUE(m_page.panels().years().showsTable());
    const auto* table = m_page.panels().years().findChild<QTableWidget*>();
    EXPECT_EQ(plain(table->item(1, 3)->text()), "11 207,3");
    EXPECT_EQ(plain(table->item(1, 4)->text()), "+3,3 %");
    // The table follows the plan too.
    set("a2.05.volume", 2016, "0.030");
    EXPECT_EQ(plain(table->item(1, 3)->text()), "11 708,2");
    QTest::keyClick(m_page.panels().years().findChild<QTableWidget*>(), Qt::Key_Escape);
    EXPECT_FALSE(m_page.panels().years().showsTable());
}

}  // namespace
