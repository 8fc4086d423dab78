#include "tests/support/number.h"
#include "tests/ui/chart_geometry.h"
#include "tests/ui/window_plan.h"
#include "ui/chart/tornado_chart.h"
#include "ui/chart/waterfall_chart.h"

#include <gtest/gtest.h>

namespace {

using decimal::Decimal;

ui::WaterfallStep step(const char* name, const char* value, const char* printed, bool total = false) {
    return {QString::fromUtf8(name), number(value), QString::fromUtf8(printed), {}, total};
}

TEST(Waterfall, LeadsFromFactorToFactorToTheTotal) {
    ui::WaterfallChart chart;
    chart.setSteps({step("Численность", "0.0", "0,0"), step("Объём", "75.4", "+75,4"),
                    step("Стоимость единицы", "272.5", "+272,5"), step("Прочие суммы", "7.0", "+7,0"),
                    step("Всего", "354.9", "+354,9", true)});
    const ui::ChartPicture picture = chart.pictureAt({560, 300});
    ASSERT_EQ(picture.marks.size(), 5U);
    // A factor of zero keeps its place; every factor starts where the one before has ended.
    EXPECT_EQ(picture.marks[0].box.height(), 2);
    EXPECT_EQ(picture.marks[2].box.bottom(), picture.marks[1].box.top());
    EXPECT_EQ(picture.marks[3].box.bottom(), picture.marks[2].box.top());
    EXPECT_EQ(picture.marks[4].box.top(), picture.marks[3].box.top());
    EXPECT_EQ(picture.marks[4].box.bottom(), picture.marks[1].box.bottom());
    EXPECT_EQ(picture.marks[4].series, ui::ChartSeries::Total);
    EXPECT_EQ(picture.marks[1].fill, ui::MarkFill::Solid);
    EXPECT_LT(labelOf(picture, "+75,4").box.bottom(), picture.marks[1].box.top());
    EXPECT_EQ(layoutFaults(picture, {560, 300}), "");
}

TEST(Waterfall, HatchesAFallAndWritesUnderIt) {
    ui::WaterfallChart chart;
    chart.setSteps(
        {step("Было", "100", "100,0", true), step("Объём", "-40", "−40,0"), step("Стало", "60", "60,0", true)});
    const ui::ChartPicture picture = chart.pictureAt({420, 260});
    EXPECT_EQ(picture.marks[1].fill, ui::MarkFill::Hatched);
    EXPECT_EQ(picture.marks[1].series, ui::ChartSeries::Budget);
    EXPECT_GE(labelOf(picture, "−40,0").box.top(), picture.marks[1].box.bottom());
    EXPECT_EQ(picture.marks[1].box.top(), picture.marks[0].box.top());
    EXPECT_EQ(layoutFaults(picture, {420, 260}), "");
}

TEST(Waterfall, BelowZeroAloneHasItsNamesAbove) {
    ui::WaterfallChart chart;
    chart.setSteps({step("Объём", "-40", "−40,0"), step("Цена", "-10", "−10,0"), step("Всего", "-50", "−50,0", true)});
    const ui::ChartPicture picture = chart.pictureAt({420, 260});
    EXPECT_LT(labelOf(picture, "Объём").box.bottom(), picture.marks[0].box.top());
    EXPECT_EQ(layoutFaults(picture, {420, 260}), "");
}

TEST(Waterfall, DotsTheLinesBetweenSteps) {
    ui::WaterfallChart chart;
    chart.setSteps({step("Объём", "40", "+40,0"), step("Всего", "40", "+40,0", true)});
    const ui::ChartPicture picture = chart.pictureAt({420, 260});
    EXPECT_EQ(std::ranges::count(picture.lines, Qt::DotLine, &ui::ChartLine::style), 1);
}

TEST(Waterfall, IsNeverSoNarrowThatAWordIsCut) {
    ui::WaterfallChart chart;
    chart.setSteps({step("Коэффициент дифференциации", "1", "+1,0"), step("Стоимость единицы", "2", "+2,0")});
    const QSizeF size(chart.minimumWidth(), 240);
    EXPECT_EQ(layoutFaults(chart.pictureAt(size), size), "");
    EXPECT_TRUE(hasLabel(chart.pictureAt(size), "дифференциации"));
}

std::vector<ui::WaterfallStep> factorSteps() {
    return {step("Численность", "0.0", "0,0"),
            step("Норматив объёма", "75.4", "+75,4"),
            step("Стоимость единицы", "272.5", "+272,5"),
            step("Коэффициенты", "-20.0", "−20,0"),
            step("Прочие суммы", "6.9", "+6,9"),
            step("Поправки и округление", "0.1", "+0,1"),
            step("Всего", "334.9", "+334,9", true)};
}

// Names of seven factors are wider than their columns, yet none meets its neighbour.
TEST(Waterfall, StandsWhileEveryWordHasItsPlace) {
    ui::WaterfallChart chart;
    chart.setSteps(factorSteps());
    const ui::ChartPicture picture = chart.pictureAt({583, 270});
    EXPECT_GT(labelOf(picture, "Коэффициенты").box.top(), picture.marks[2].box.bottom());
    EXPECT_EQ(layoutFaults(picture, {583, 270}), "");
}

TEST(Waterfall, LiesWhereColumnsHaveNoRoom) {
    ui::WaterfallChart chart;
    chart.setSteps(factorSteps());
    EXPECT_LE(chart.minimumWidth(), 412);
    const QSizeF size(412, chart.leastHeight(412));
    const ui::ChartPicture picture = chart.pictureAt(size);
    ASSERT_EQ(picture.marks.size(), 7U);
    EXPECT_LT(labelOf(picture, "Коэффициенты").box.right(), picture.marks[0].box.left());
    // Every factor starts where the one before has ended, and one of zero keeps its row.
    EXPECT_EQ(picture.marks[0].box.width(), 2);
    EXPECT_EQ(picture.marks[2].box.left(), picture.marks[1].box.right());
    EXPECT_EQ(picture.marks[3].box.right(), picture.marks[2].box.right());
    EXPECT_EQ(picture.marks[4].box.left(), picture.marks[3].box.left());
    EXPECT_EQ(picture.marks[6].box.left(), picture.marks[1].box.left());
    EXPECT_EQ(picture.marks[3].fill, ui::MarkFill::Hatched);
    EXPECT_LT(labelOf(picture, "−20,0").box.right(), picture.marks[3].box.left());
    EXPECT_GT(labelOf(picture, "+272,5").box.left(), picture.marks[2].box.right());
    EXPECT_EQ(std::ranges::count(picture.lines, Qt::DotLine, &ui::ChartLine::style), 6);
    EXPECT_EQ(layoutFaults(picture, size), "");
}

// The training plan from 2022 to 2023: a small fall first, so what follows stands near zero.
TEST(Waterfall, LetsTheZeroLineCrossNoValue) {
    ui::WaterfallChart chart;
    chart.setSteps({step("Численность", "-77504.4", "−77 504,4"), step("Норматив объёма", "0.0", "0,0"),
                    step("Стоимость единицы", "837933.3", "+837 933,3"), step("Коэффициенты", "48219.6", "+48 219,6"),
                    step("Прочие суммы", "65926.8", "+65 926,8"), step("Поправки и округление", "31.4", "+31,4"),
                    step("Всего", "874606.7", "+874 606,7", true)});
    for (const QSizeF size : {QSizeF(583, 270), QSizeF(412, 200)}) {
        const ui::ChartPicture picture = chart.pictureAt(size);
        const auto zero = std::ranges::find(picture.lines, Qt::SolidLine, &ui::ChartLine::style);
        ASSERT_NE(zero, picture.lines.end());
        const QRectF value = labelOf(picture, "0,0").box;
        EXPECT_FALSE(value.intersects(QRectF(zero->line.p1(), zero->line.p2()).normalized().adjusted(0, 0, 1, 1)))
            << size.width();
        EXPECT_EQ(layoutFaults(picture, size), "") << size.width();
    }
}

TEST(Tornado, PutsTheWidestOnTopAroundTheBase) {
    ui::TornadoChart chart;
    chart.setBars(
        {{QStringLiteral("Численность"), number("11150"), number("11260"), QStringLiteral("11 150,0"),
          QStringLiteral("11 260,0"), QStringLiteral("−5 %"), QStringLiteral("+5 %")},
         {QStringLiteral("Коэффициент дифференциации"), number("10800"), number("11600"), QStringLiteral("10 800,0"),
          QStringLiteral("11 600,0"), QStringLiteral("−5 %"), QStringLiteral("+5 %")}},
        number("11207.3"), QStringLiteral("11 207,3"));
    const ui::ChartPicture picture = chart.pictureAt({600, 160});
    ASSERT_EQ(picture.marks.size(), 4U);
    EXPECT_EQ(plain(picture.marks[0].readout.at(0)), "Коэффициент дифференциации");
    EXPECT_EQ(picture.marks[0].box.right(), picture.marks[1].box.left());
    EXPECT_EQ(picture.marks[2].box.right(), picture.marks[0].box.right());
    EXPECT_EQ(picture.marks[0].fill, ui::MarkFill::Hatched);
    EXPECT_EQ(picture.marks[1].fill, ui::MarkFill::Solid);
    EXPECT_TRUE(hasLabel(picture, "Основа 11 207,3"));
    EXPECT_TRUE(hasLabel(picture, "10 800,0 при −5 %"));
    EXPECT_EQ(layoutFaults(picture, {600, 160}), "");
}

TEST(Tornado, TakesAResultThatFallsWhenItsParameterRises) {
    ui::TornadoChart chart;
    chart.setBars({{QStringLiteral("Доля"), number("120"), number("90"), QStringLiteral("120,0"),
                    QStringLiteral("90,0"), QStringLiteral("−5 %"), QStringLiteral("+5 %")}},
                  number("100"), QStringLiteral("100,0"));
    const ui::ChartPicture picture = chart.pictureAt({500, 120});
    EXPECT_LT(labelOf(picture, "90,0 при +5 %").box.right(), labelOf(picture, "120,0 при −5 %").box.left());
    EXPECT_EQ(layoutFaults(picture, {500, 120}), "");
}

}  // namespace
