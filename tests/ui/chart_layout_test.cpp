#include "tests/support/number.h"
#include "tests/ui/chart_geometry.h"
#include "tests/ui/window_plan.h"
#include "ui/chart/signed_bars_chart.h"
#include "ui/chart/stacked_bars_chart.h"
#include "ui/chart/year_columns_chart.h"

#include <QtTest>

#include <gtest/gtest.h>

namespace {

using decimal::Decimal;

ui::ChartPart part(ui::ChartSeries series, const char* value, const char* printed) {
    return {series, number(value), series == ui::ChartSeries::Oms ? QStringLiteral("ОМС") : QStringLiteral("бюджет"),
            QString::fromUtf8(printed), QStringLiteral("стр. 23, гр. 8")};
}

ui::StackedBar bar(const char* name, std::vector<ui::ChartPart> parts, const char* value, const char* printed) {
    return {QString::fromUtf8(name), std::move(parts), number(value), QString::fromUtf8(printed), {}, {}, false, false};
}

std::vector<ui::StackedBar> twoConditions() {
    return {bar("Скорая помощь",
                {part(ui::ChartSeries::Oms, "30", "30,0"), part(ui::ChartSeries::Budget, "10", "10,0")}, "40", "40,0"),
            bar("Стационар", {part(ui::ChartSeries::Oms, "60", "60,0"), part(ui::ChartSeries::Budget, "20", "20,0")},
                "80", "80,0")};
}

TEST(StackedBars, AreSortedAndAsLongAsTheirValues) {
    ui::StackedBarsChart chart;
    chart.setBars(twoConditions());
    const ui::ChartPicture picture = chart.pictureAt({500, 200});
    ASSERT_EQ(picture.marks.size(), 4U);
    EXPECT_EQ(plain(picture.marks[0].readout.at(0)), "Стационар, ОМС");
    // The axis is Qt's: 80 is twice 40, and bars start at zero.
    const qreal zero = picture.marks[0].box.left();
    EXPECT_EQ(picture.marks[2].box.left(), zero);
    EXPECT_NEAR(picture.marks[1].box.right() - zero, 2 * (picture.marks[3].box.right() - zero), 2);
    // A line of the ground parts the segments.
    EXPECT_EQ(picture.marks[1].box.left() - picture.marks[0].box.right(), 1);
    EXPECT_EQ(layoutFaults(picture, {500, 200}), "");
}

TEST(StackedBars, NameTheirSeriesOnTheFirstSegmentsWithRoom) {
    ui::StackedBarsChart chart;
    chart.setBars(twoConditions());
    const ui::ChartPicture picture = chart.pictureAt({600, 200});
    EXPECT_EQ(labelOf(picture, "ОМС").on, ui::ChartSeries::Oms);
    EXPECT_TRUE(picture.marks[0].box.contains(labelOf(picture, "ОМС").box.center()));
    EXPECT_TRUE(picture.marks[1].box.contains(labelOf(picture, "бюджет").box.center()));
}

TEST(StackedBars, NameASeriesBehindItsBarWhenNoSegmentHasRoom) {
    ui::StackedBarsChart chart;
    chart.setBars(
        {bar("Стационар", {part(ui::ChartSeries::Oms, "1000", "1 000,0"), part(ui::ChartSeries::Budget, "1", "1,0")},
             "1001", "1 001,0")});
    const ui::ChartPicture picture = chart.pictureAt({500, 80});
    EXPECT_TRUE(hasLabel(picture, "бюджет 1,0"));
    EXPECT_EQ(layoutFaults(picture, {500, 80}), "");
}

TEST(StackedBars, BreakLongNamesBetweenWords) {
    ui::StackedBarsChart chart;
    chart.setBars(
        {bar("Трансферты бюджета, сверх базовой программы", {part(ui::ChartSeries::Oms, "5", "5,0")}, "5", "5,0"),
         bar("Бюджет", {part(ui::ChartSeries::Budget, "4", "4,0")}, "4", "4,0")});
    const QSizeF size(300, chart.leastHeight(300));
    const ui::ChartPicture picture = chart.pictureAt(size);
    EXPECT_TRUE(hasLabel(picture, "сверх базовой") || hasLabel(picture, "Трансферты")) << labelsOf(picture);
    EXPECT_EQ(layoutFaults(picture, size), "");
}

ui::YearColumn year(const char* name, const char* value, const char* printed, const char* growth = "") {
    ui::YearColumn column;
    column.name = QString::fromUtf8(name);
    column.parts = {part(ui::ChartSeries::Oms, value, printed)};
    column.value = number(value);
    column.printed = QString::fromUtf8(printed);
    column.growth = QString::fromUtf8(growth);
    return column;
}

ui::YearColumn missingYear() {
    ui::YearColumn column;
    column.name = QStringLiteral("2017");
    column.missing = QStringLiteral("не введён");
    return column;
}

TEST(YearColumns, DrawAMissingYearAsAnOutlineAsTallAsTheLast) {
    ui::YearColumnsChart chart;
    chart.setColumns({year("2015", "100", "100,0"), year("2016", "50", "50,0"), missingYear()});
    const ui::ChartPicture picture = chart.pictureAt({500, 250});
    ASSERT_EQ(picture.marks.size(), 3U);
    EXPECT_EQ(picture.marks[2].fill, ui::MarkFill::Outline);
    EXPECT_EQ(picture.marks[2].box.height(), picture.marks[1].box.height());
    EXPECT_NEAR(picture.marks[0].box.height(), 2 * picture.marks[1].box.height(), 1);
    EXPECT_EQ(picture.marks[0].box.bottom(), picture.marks[1].box.bottom());
    EXPECT_TRUE(picture.marks[2].box.contains(labelOf(picture, "не введён").box));
    EXPECT_EQ(layoutFaults(picture, {500, 250}), "");
}

TEST(YearColumns, HatchAnIncompleteYearAndSaySo) {
    ui::YearColumnsChart chart;
    auto columns = std::vector{year("2015", "100", "100,0"), year("2016", "50", "50,0")};
    columns[1].incomplete = true;
    chart.setColumns(columns);
    const ui::ChartPicture picture = chart.pictureAt({500, 250});
    EXPECT_EQ(picture.marks[0].fill, ui::MarkFill::Solid);
    EXPECT_EQ(picture.marks[1].fill, ui::MarkFill::Hatched);
    EXPECT_TRUE(hasLabel(picture, "неполно"));
    EXPECT_EQ(layoutFaults(picture, {500, 250}), "");
}

TEST(YearColumns, PutTheGrowthOverTheSumWhereTheyDoNotFitSideBySide) {
    ui::YearColumnsChart chart;
    chart.setColumns({year("2022", "18525520.2", "18 525 520,2"), year("2023", "19000000.0", "19 000 000,0", "+2,6 %"),
                      year("2024", "19500000.0", "19 500 000,0", "+2,6 %")});
    EXPECT_TRUE(hasLabel(chart.pictureAt({700, 250}), "19 000 000,0  +2,6 %"));
    const ui::ChartPicture narrow = chart.pictureAt({330, 250});
    EXPECT_TRUE(hasLabel(narrow, "19 000 000,0"));
    EXPECT_TRUE(hasLabel(narrow, "+2,6 %"));
    EXPECT_EQ(layoutFaults(narrow, {330, 250}), "");
}

TEST(SignedBars, StandOnBothSidesOfZero) {
    ui::SignedBarsChart chart;
    chart.setBars({{QStringLiteral("Стационар, бюджет"), number("-69.0"), QStringLiteral("−69,0"), {}},
                   {QStringLiteral("Стационар, ОМС"), number("228.6"), QStringLiteral("+228,6"), {}}});
    const ui::ChartPicture picture = chart.pictureAt({500, 120});
    ASSERT_EQ(picture.marks.size(), 2U);
    EXPECT_EQ(plain(picture.marks[0].readout.at(0)), "Стационар, ОМС");
    EXPECT_EQ(picture.marks[1].box.right(), picture.marks[0].box.left());
    EXPECT_NEAR(picture.marks[0].box.width() / picture.marks[1].box.width(), 228.6 / 69.0, 0.1);
    EXPECT_GT(labelOf(picture, "+228,6").box.left(), picture.marks[0].box.right());
    EXPECT_LT(labelOf(picture, "−69,0").box.right(), picture.marks[1].box.left());
    EXPECT_EQ(layoutFaults(picture, {500, 120}), "");
}

TEST(Charts, TellAMarkOnHoverAndOnTheKeyboard) {
    ui::StackedBarsChart chart;
    chart.resize(500, 200);
    chart.setUnit(QStringLiteral("млн руб."));
    chart.describe(QStringLiteral("Из чего складывается стоимость"), QStringLiteral("Стационар 80,0"));
    chart.setBars(twoConditions());
    chart.show();
    QTest::mouseMove(chart.viewport(), chart.picture().marks[1].box.center().toPoint());
    EXPECT_EQ(plain(chart.readout().join(QLatin1Char('\n'))),
              "Стационар, бюджет\n20,0 млн руб.\nВместе 80,0\nстр. 23, гр. 8");
    QTest::keyClick(&chart, Qt::Key_Home);
    EXPECT_EQ(plain(chart.readout().at(0)), "Стационар, ОМС");
    EXPECT_EQ(plain(chart.accessibleDescription()), "Стационар, ОМС; 60,0 млн руб.; Вместе 80,0; стр. 23, гр. 8");
    QTest::keyClick(&chart, Qt::Key_Escape);
    EXPECT_EQ(chart.currentMark(), -1);
    EXPECT_EQ(plain(chart.accessibleDescription()), "Стационар 80,0");
}

}  // namespace
