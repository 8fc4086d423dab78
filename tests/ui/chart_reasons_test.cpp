// Why a year costs another sum than the year before. Figures: the published programme of Astrakhan oblast; its total
// is split in tests/unit/scenario/factor_split_test.cpp.
#include "tests/ui/chart_geometry.h"
#include "tests/ui/window_plan.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/charts_page.h"
#include "ui/chart/plan_panels.h"
#include "ui/chart/waterfall_chart.h"
#include "ui/chart/year_columns_chart.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/text_labels.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QTableWidget>
#include <QtTest>

#include <gtest/gtest.h>

namespace {

class ReasonsOfTheYear : public testing::Test {
protected:
    ReasonsOfTheYear() {
        m_shownPlan.setYear(2016);
        m_page.resize(1168, 645);
        m_page.show();
        QApplication::processEvents();
        QObject::connect(&m_page, &ui::ChartsPage::appendixRequested, &m_page,
                         [this](int appendix) { m_asked = appendix; });
    }

    void set(const char* path, int year, const char* value) {
        const std::vector<scenario::Setting> settings{{m_shownPlan.scenario(), path, year, value, "проверка", ""}};
        ASSERT_TRUE(m_shownPlan.apply(settings).empty());
    }
    ui::ChartPanel& panel() { return m_page.panels().reasons(); }
    ui::WaterfallChart& chart() { return m_page.panels().reasonsChart(); }
    std::string title() { return plain(panel().caption().title); }
    /// What stands in the place of the chart.
    std::string words() { return panel().isEmpty() ? plain(shownLabel().text()) : std::string(); }
    QLabel& shownLabel() {
        for (auto* label : panel().findChildren<QLabel*>()) {
            if (label->isVisible() && label->wordWrap()) {
                return *label;
            }
        }
        throw std::runtime_error("no words in the panel");
    }
    /// The link under them; null where there is none.
    ui::LinkButton* act() {
        auto* link = panel().findChild<ui::LinkButton*>();
        return link->isVisible() ? link : nullptr;
    }

    ui::ShownPlan m_shownPlan{samplePlan(), QStringLiteral("Петрова А. В.")};
    ui::ChartsPage m_page{m_shownPlan};
    int m_asked = 0;
};

TEST_F(ReasonsOfTheYear, StandInTheOverviewAndBesideTheYears) {
    EXPECT_TRUE(panel().isVisible());
    m_page.open(ui::ChartsPart::Years);
    EXPECT_TRUE(panel().isVisible());
    m_page.open(ui::ChartsPart::Structure);
    EXPECT_FALSE(panel().isVisible());
}

TEST_F(ReasonsOfTheYear, AreTheFactorsInTheirOrderAndAddUp) {
    EXPECT_EQ(title(), "Почему 2016 год дороже 2015-го");
    EXPECT_EQ(plain(panel().caption().base), "млн руб., факторы");
    std::string steps;
    decimal::Decimal sum;
    for (const ui::WaterfallStep& step : chart().steps()) {
        steps += plain(step.name + QLatin1Char(' ') + step.printed) + "\n";
        sum += step.total ? -step.value : step.value;
    }
    EXPECT_EQ(steps, "Численность 0,0\n"
                     "Норматив объёма +75,4\n"
                     "Стоимость единицы +272,5\n"
                     "Коэффициенты 0,0\n"
                     "Прочие суммы +6,9\n"
                     "Поправки и округление +0,1\n"
                     "Всего +354,9\n");
    EXPECT_TRUE(sum.isZero());
    EXPECT_TRUE(hasLabel(chart().picture(), "+272,5"));
}

TEST_F(ReasonsOfTheYear, AreTheSameAsTheColumnsOfTheYearsDifferBy) {
    // 11 207,3 − 10 852,4
    EXPECT_EQ(plain(chart().steps().back().formula), "было 10 852,4, стало 11 207,3");
    EXPECT_TRUE(hasLabel(m_page.panels().yearsChart().picture(), "10 852,4"));
}

TEST_F(ReasonsOfTheYear, AreToldOnHoverAndByKeys) {
    chart().setCurrentMark(2);
    EXPECT_EQ(plain(chart().readout().join(QLatin1Char('|'))),
              "Стоимость единицы|+272,5 млн руб.|стоимость единицы, её норматив");
    QTest::keyClick(&chart(), Qt::Key_End);
    EXPECT_EQ(plain(chart().readout().join(QLatin1Char('|'))), "Всего|+354,9 млн руб.|было 10 852,4, стало 11 207,3");
}

TEST_F(ReasonsOfTheYear, SayCheaperAndUnchanged) {
    // 354,9 − 400,1: the published correction of 0,1 gives way to one of −400.
    set("adjust.a2.13.cost_budget", 2016, "-400");
    EXPECT_EQ(title(), "Почему 2016 год дешевле 2015-го");
    EXPECT_EQ(plain(chart().steps().back().printed), "−45,2");
    EXPECT_EQ(plain(chart().steps()[5].printed), "−400,0");
    // 0,1 − 354,9
    set("adjust.a2.13.cost_budget", 2016, "-354.8");
    EXPECT_EQ(title(), "Почему итог не изменился");
    EXPECT_EQ(plain(chart().steps().back().printed), "0,0");
    EXPECT_FALSE(panel().isEmpty());
}

TEST_F(ReasonsOfTheYear, OfTheFirstYearOfferTheNextOne) {
    m_shownPlan.setYear(2015);
    EXPECT_EQ(words(), "2015 год – первый в плане: сравнить не с чем.");
    EXPECT_EQ(title(), "Почему изменился итог");
    ASSERT_NE(act(), nullptr);
    EXPECT_EQ(plain(act()->text()), "Показать 2016 год");
    act()->click();
    EXPECT_EQ(m_shownPlan.year(), 2016);
    EXPECT_FALSE(panel().isEmpty());
    EXPECT_EQ(m_asked, 0);
}

TEST_F(ReasonsOfTheYear, OfAMissingYearLeadToItsAppendix) {
    m_shownPlan.setYear(2017);
    EXPECT_EQ(words(), "2017 год не введён: сравнивать нечего.");
    ASSERT_NE(act(), nullptr);
    EXPECT_EQ(plain(act()->text()), "Открыть приложение 2");
    act()->click();
    EXPECT_EQ(m_shownPlan.year(), 2017);
    EXPECT_EQ(m_asked, 2);
}

TEST_F(ReasonsOfTheYear, OfAnIncompleteYearLeadThere) {
    set("a2.05.unit_cost", 2015, "");
    EXPECT_EQ(words(),
              "Итог 2015 года неполон: в нём не хватает слагаемого. Годы сравниваются только по полным итогам.");
    ASSERT_NE(act(), nullptr);
    EXPECT_EQ(plain(act()->text()), "Открыть приложение 2, 2015 год");
    act()->click();
    EXPECT_EQ(m_shownPlan.year(), 2015);
    EXPECT_EQ(m_asked, 2);
}

TEST_F(ReasonsOfTheYear, AreATableOnF2) {
    QTest::keyClick(&chart(), Qt::Key_F2);
    ASSERT_TRUE(panel().showsTable());
    const auto* table = panel().findChild<QTableWidget*>();
    EXPECT_EQ(table->rowCount(), 7);
    EXPECT_EQ(plain(table->horizontalHeaderItem(1)->text()), "Вклад, млн руб.");
    EXPECT_EQ(plain(table->item(1, 0)->text()), "Норматив объёма");
    EXPECT_EQ(plain(table->item(1, 1)->text()), "+75,4");
    EXPECT_EQ(plain(table->item(5, 2)->text()), "поправки и то, на что печатные числа расходятся с точными");
}

TEST_F(ReasonsOfTheYear, AreCopiedAsPictureDrawingAndNumbers) {
    panel().copyPicture();
    EXPECT_GE(QApplication::clipboard()->image().width(), 560);
    panel().copySvg();
    EXPECT_TRUE(QApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("image/svg+xml")));
    panel().copyCsv();
    const std::string csv = plain(QApplication::clipboard()->text());
    EXPECT_EQ(csv.substr(0, csv.find("Стоимость")), "Фактор;Вклад, млн руб.;Пояснение\n"
                                                    "Численность;0,0;жители, застрахованные\n"
                                                    "Норматив объёма;75,4;объёмы, число услуг\n");
}

// Columns where every word has its place, else steps under each other: never a chart to be pushed aside.
TEST_F(ReasonsOfTheYear, NeedNoScrollingSideways) {
    for (const QSize size : {QSize(1168, 645), QSize(826, 480), QSize(1722, 950)}) {
        m_page.resize(size);
        QApplication::processEvents();
        EXPECT_LE(chart().minimumWidth(), panel().width()) << size.width();
        EXPECT_EQ(layoutFaults(chart().picture(), QSizeF(chart().viewport()->size())), "") << size.width();
    }
}

}  // namespace
