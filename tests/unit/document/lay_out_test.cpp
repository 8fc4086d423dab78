#include "tests/unit/document/paper_fixtures.h"

#include <gmock/gmock.h>

namespace {

using document::layOut;
using testing::SizeIs;

const document::TextRun& onlyRun(const std::vector<document::TextRun>& runs) {
    if (runs.size() != 1) {
        throw std::logic_error("exactly one such text was expected on the page");
    }
    return runs.front();
}

// Without a title the body starts at 20 + 4.9 + 5.2 mm; 30 rows of 5.2 mm fit above 190 mm, 31 do not.
TEST(LayOut, FillsThePageDownToTheBottomMargin) {
    EXPECT_THAT(layOut(plainTable(30), evenMeasure()), SizeIs(1));
    EXPECT_THAT(layOut(plainTable(31), evenMeasure()), SizeIs(2));
}

TEST(LayOut, KeepsEveryLineInsideTheMargins) {
    for (const document::Page& page : layOut(plainTable(70), evenMeasure())) {
        for (const document::Line& line : page.lines) {
            EXPECT_GE(std::min(line.from.x, line.to.x), 20 - 1e-9);
            EXPECT_LE(std::max(line.from.x, line.to.x), 287 + 1e-9);
            EXPECT_GE(std::min(line.from.y, line.to.y), 20 - 1e-9);
            EXPECT_LE(std::max(line.from.y, line.to.y), 190 + 1e-9);
            EXPECT_EQ(line.widthMm, 0.18);
        }
    }
}

TEST(LayOut, RepeatsHeadingAndNumberRowOnEachPage) {
    const std::vector<document::Page> pages = layOut(plainTable(31), evenMeasure());
    ASSERT_THAT(pages, SizeIs(2));
    for (const document::Page& page : pages) {
        EXPECT_DOUBLE_EQ(onlyRun(runsOf(page, "Сумма")).anchor.x, 237);
        EXPECT_DOUBLE_EQ(onlyRun(runsOf(page, "1")).anchor.x, 137);
    }
    EXPECT_THAT(runsOf(pages[1], "r31"), SizeIs(1));
}

// The list is sheet 1, so the second table, after two sheets of the first, begins on sheet 4.
TEST(LayOut, AKitBeginsWithItsContentsAndIsNumberedThrough) {
    std::vector tables{plainTable(31), plainTable(2)};
    tables[0].bookmark = "Приложение 2";
    tables[1].bookmark = "Приложение 5";
    tables[1].corner = {"Приложение 5"};
    const std::vector<document::Page> pages = document::layOutKit(tables, evenMeasure());
    ASSERT_THAT(pages, SizeIs(4));
    EXPECT_THAT(runsOf(pages[0], "Содержание"), SizeIs(1));
    EXPECT_EQ(pages[0].bookmark, "Содержание");
    EXPECT_DOUBLE_EQ(onlyRun(runsOf(pages[0], "Приложение 2")).anchor.y, onlyRun(runsOf(pages[0], "2")).anchor.y);
    EXPECT_DOUBLE_EQ(onlyRun(runsOf(pages[0], "Приложение 5")).anchor.y, onlyRun(runsOf(pages[0], "4")).anchor.y);
    EXPECT_THAT(runsOf(pages[3], "4"), SizeIs(1));
    EXPECT_EQ(pages[1].bookmark, "Приложение 2");
    EXPECT_EQ(pages[2].bookmark, "");
    EXPECT_EQ(pages[3].bookmark, "Приложение 5");
}

// A figure of 70 letters is 70 × 1.4 + 2.8 = 100.8 mm wide in 7 points; beside the label's 45 mm two fit 267, three do
// not. What is under a table stands once.
TEST(LayOut, ATableTooWideForItsPaperIsSplitWithItsLabels) {
    document::PrintedTable table;
    table.columnWidthsMm = {67, 100, 100, 100};
    table.heading = {
        {"Виды", 0, 0, 0, 1}, {"Суммы", 1, 3, 0, 0}, {"а", 1, 1, 1, 1}, {"б", 2, 2, 1, 1}, {"в", 3, 3, 1, 1}};
    table.columnNumbers = {"", "1", "2", "3"};
    const std::string wide(70, '1');
    table.rows.push_back({"r1",
                          0,
                          false,
                          false,
                          {{"строка"},
                           {wide, document::Alignment::Right, true},
                           {wide, document::Alignment::Right, true},
                           {wide, document::Alignment::Right, true}}});
    table.footnotes = {"сноска"};
    const std::vector<document::Page> pages = layOut(table, evenMeasure());
    ASSERT_THAT(pages, SizeIs(2));
    for (const document::Page& page : pages) {
        EXPECT_THAT(runsOf(page, "строка"), SizeIs(1));
        EXPECT_THAT(runsOf(page, "Суммы"), SizeIs(1));
    }
    EXPECT_THAT(runsOf(pages[0], "б"), SizeIs(1));
    EXPECT_THAT(runsOf(pages[0], "в"), SizeIs(0));
    EXPECT_THAT(runsOf(pages[1], "в"), SizeIs(1));
    EXPECT_THAT(runsOf(pages[0], wide), SizeIs(2));
    EXPECT_GE(runsOf(pages[0], wide).front().font.sizePt, 7);
    EXPECT_THAT(runsOf(pages[0], "сноска"), SizeIs(0));
    EXPECT_THAT(runsOf(pages[1], "сноска"), SizeIs(1));
}

TEST(LayOut, MayRepeatTheRowOfNumbersAlone) {
    document::PrintedTable table = plainTable(31);
    table.briefHeading = true;
    const std::vector<document::Page> pages = layOut(table, evenMeasure());
    ASSERT_THAT(pages, SizeIs(2));
    EXPECT_THAT(runsOf(pages[0], "Сумма"), SizeIs(1));
    EXPECT_THAT(runsOf(pages[1], "Сумма"), SizeIs(0));
    EXPECT_THAT(runsOf(pages[1], "1"), SizeIs(1));
    EXPECT_THAT(runsOf(pages[1], "r31"), SizeIs(1));
}

TEST(LayOut, EndsNumbersOnePointFourMillimetresFromTheLine) {
    const document::Page page = layOut(plainTable(1), evenMeasure()).front();
    const document::TextRun number = onlyRun(runsOf(page, "12,3"));
    EXPECT_EQ(number.alignment, document::Alignment::Right);
    EXPECT_DOUBLE_EQ(number.anchor.x, 285.6);
    // Row from 30.1 to 35.3 mm, letters of 2.85 mm over and 0.95 mm under the baseline.
    EXPECT_NEAR(number.anchor.y, 32.7 - 1.9 + 2.85, 1e-9);
    EXPECT_EQ(number.font.sizePt, 9.5);
}

TEST(LayOut, IndentsTheLabelByItsLevel) {
    document::PrintedTable table = plainTable(1);
    table.rows[0].level = 2;
    EXPECT_DOUBLE_EQ(onlyRun(runsOf(layOut(table, evenMeasure()).front(), "строка")).anchor.x, 26);
}

// Upright, 277 mm down to the margin: 47 rows of 5.2 mm fit under 30.1 mm, 48 do not. Figures end at 200 mm less 1.4.
TEST(LayOut, TakesThePaperOfTheTable) {
    document::PrintedTable table = plainTable(47);
    table.sheet = {210, 297};
    const std::vector<document::Page> pages = layOut(table, evenMeasure());
    ASSERT_THAT(pages, SizeIs(1));
    EXPECT_EQ(pages.front().sheet, (document::Sheet{210, 297}));
    EXPECT_DOUBLE_EQ(runsOf(pages.front(), "12,3").front().anchor.x, 198.6);
    table.rows.push_back(table.rows.back());
    EXPECT_THAT(layOut(table, evenMeasure()), SizeIs(2));
}

TEST(LayOut, NumbersTablesOfDifferentPaperThrough) {
    document::PrintedTable upright = plainTable(1);
    upright.columnNumbers = {"", "А", "Б"};
    upright.sheet = {210, 297};
    const std::vector<document::Page> pages =
        layOut(std::vector<document::PrintedTable>{plainTable(1), upright}, evenMeasure());
    ASSERT_THAT(pages, SizeIs(2));
    EXPECT_EQ(pages[0].sheet, document::Sheet());
    // Centred between 20 and 200 mm.
    EXPECT_DOUBLE_EQ(onlyRun(runsOf(pages[1], "2")).anchor.x, 110);
}

TEST(LayOut, BeginsAPageWhereTheFormDoes) {
    document::PrintedTable table = plainTable(3);
    table.rows[1].opensPage = true;
    const std::vector<document::Page> pages = layOut(table, evenMeasure());
    ASSERT_THAT(pages, SizeIs(2));
    EXPECT_THAT(runsOf(pages[0], "r1"), SizeIs(1));
    EXPECT_THAT(runsOf(pages[1], "r2"), SizeIs(1));
    EXPECT_THAT(runsOf(pages[1], "r3"), SizeIs(1));
}

TEST(LayOut, NumbersPagesFromTheSecond) {
    document::PrintedTable table = plainTable(31);
    table.columnNumbers = {"", "А", "Б"};
    const std::vector<document::Page> pages = layOut(table, evenMeasure());
    EXPECT_THAT(runsOf(pages[0], "1"), SizeIs(0));
    const document::TextRun number = onlyRun(runsOf(pages[1], "2"));
    EXPECT_EQ(number.font.sizePt, 11);
    EXPECT_EQ(number.alignment, document::Alignment::Centre);
    EXPECT_DOUBLE_EQ(number.anchor.x, 153.5);
    EXPECT_DOUBLE_EQ(number.anchor.y, 10 + 3.3);
}

TEST(LayOut, PutsCornerBlockAndTitleOnTheFirstPageOnly) {
    document::PrintedTable table = plainTable(31);
    table.corner = {"Приложение 2", "к Программе"};
    table.title = {"Стоимость"};
    const std::vector<document::Page> pages = layOut(table, evenMeasure());
    ASSERT_THAT(pages, SizeIs(2));
    EXPECT_DOUBLE_EQ(onlyRun(runsOf(pages[0], "Приложение 2")).anchor.x, 195);
    const document::TextRun title = onlyRun(runsOf(pages[0], "Стоимость"));
    EXPECT_TRUE(title.font.bold);
    EXPECT_DOUBLE_EQ(title.anchor.x, 153.5);
    EXPECT_THAT(runsOf(pages[1], "Приложение 2"), SizeIs(0));
    EXPECT_THAT(runsOf(pages[1], "Стоимость"), SizeIs(0));
    // 20 + two lines of 4.25 + 4 + 5.2 + 4 mm: the heading begins there.
    EXPECT_DOUBLE_EQ(pages[0].lines.front().from.y, 41.7);
}

TEST(LayOut, RunsPageNumbersOnThroughSeveralTables) {
    document::PrintedTable table = plainTable(1);
    table.columnNumbers = {};
    table.corner = {"Приложение 2"};
    const std::vector<document::PrintedTable> tables{table, table, table};
    const std::vector<document::Page> pages = layOut(tables, evenMeasure());
    ASSERT_THAT(pages, SizeIs(3));
    EXPECT_THAT(runsOf(pages[2], "3"), SizeIs(1));
    EXPECT_THAT(runsOf(pages[1], "Приложение 2"), SizeIs(0));
}

// «Все приложения, PDF» printed appendix 2 without its block.
TEST(LayOut, OpensEachAppendixWithItsCornerBlock) {
    std::vector<document::PrintedTable> tables{plainTable(1), plainTable(1), plainTable(1)};
    tables[0].corner = {"Приложение 1", "к Программе"};
    tables[1].corner = {"Приложение 2", "к Программе"};
    tables[2].corner = {"Приложение 2", "к Программе"};
    const std::vector<document::Page> pages = layOut(tables, evenMeasure());
    ASSERT_THAT(pages, SizeIs(3));
    EXPECT_THAT(runsOf(pages[0], "Приложение 1"), SizeIs(1));
    EXPECT_THAT(runsOf(pages[1], "Приложение 2"), SizeIs(1));
    EXPECT_THAT(runsOf(pages[1], "к Программе"), SizeIs(1));
    // Another year of the same appendix.
    EXPECT_THAT(runsOf(pages[2], "Приложение 2"), SizeIs(0));
}

TEST(LayOut, NeverTearsARow) {
    document::PrintedTable table = plainTable(31);
    // 29 rows leave 9.1 mm; a label of three lines needs 13.1 mm and goes to the next page whole.
    table.rows[29].cells[0].text = "скорая медицинская помощь при заболеваниях и состояниях, не включенных в программу";
    const std::vector<document::Page> pages = layOut(table, evenMeasure());
    ASSERT_THAT(pages, SizeIs(2));
    EXPECT_THAT(runsOf(pages[0], "r29"), SizeIs(1));
    EXPECT_THAT(runsOf(pages[0], "r30"), SizeIs(0));
    EXPECT_THAT(runsOf(pages[1], "r30"), SizeIs(1));
    EXPECT_THAT(runsOf(pages[1], "скорая медицинская помощь при"), SizeIs(1));
}

TEST(LayOut, MovesASectionHeadingToItsFirstRow) {
    document::PrintedTable table = plainTable(31);
    table.rows[28].keepWithNext = true;
    table.rows[29].keepWithNext = true;
    const std::vector<document::Page> pages = layOut(table, evenMeasure());
    ASSERT_THAT(pages, SizeIs(2));
    EXPECT_THAT(runsOf(pages[0], "r28"), SizeIs(1));
    EXPECT_THAT(runsOf(pages[0], "r29"), SizeIs(0));
    EXPECT_THAT(runsOf(pages[1], "r29"), SizeIs(1));
}

TEST(LayOut, ContinuesARowThatNoPageHolds) {
    document::PrintedTable table = plainTable(2);
    std::string label;
    for (int word = 100; word < 400; ++word) {
        label += "слово" + std::to_string(word) + "слово" + std::to_string(word) + "слово ";
    }
    table.rows[0].cells[0].text = label;
    const std::vector<document::Page> pages = layOut(table, evenMeasure());
    // One word of 21 letters a line, 40 lines a page.
    ASSERT_THAT(pages, SizeIs(8));
    std::size_t words = 0;
    for (const document::Page& page : pages) {
        words += static_cast<std::size_t>(std::ranges::count_if(
            page.texts, [](const document::TextRun& run) { return run.text.starts_with("слово"); }));
    }
    EXPECT_EQ(words, 300U);
    EXPECT_THAT(runsOf(pages[7], "r2"), SizeIs(1));
}

TEST(LayOut, PutsFootnotesAfterTheTableTogether) {
    document::PrintedTable table = plainTable(29);
    table.footnotes = {"* первая"};
    // The table ends at 180.9 mm: one line of 3.5 mm fits after a gap of 2 mm, three do not.
    const std::vector<document::Page> one = layOut(table, evenMeasure());
    ASSERT_THAT(one, SizeIs(1));
    EXPECT_NEAR(onlyRun(runsOf(one[0], "* первая")).anchor.y, 180.9 + 2 + 0.05 + 2.55, 1e-9);

    table.footnotes = {"* первая", "** вторая", "*** третья"};
    const std::vector<document::Page> two = layOut(table, evenMeasure());
    ASSERT_THAT(two, SizeIs(2));
    EXPECT_THAT(runsOf(two[0], "* первая"), SizeIs(0));
    // The last row goes with them.
    EXPECT_THAT(runsOf(two[0], "r28"), SizeIs(1));
    EXPECT_THAT(runsOf(two[1], "r29"), SizeIs(1));
    EXPECT_THAT(runsOf(two[1], "* первая"), SizeIs(1));
    EXPECT_THAT(runsOf(two[1], "*** третья"), SizeIs(1));
}

// 30 rows fill the page to 186.1 mm; the block needs 8 + 4.25 mm.
TEST(LayOut, MovesTheLastRowToTheExecutor) {
    document::PrintedTable table = plainTable(30);
    table.closing = {"Исполнитель: А. Б. Иванов"};
    const std::vector<document::Page> pages = layOut(table, evenMeasure());
    ASSERT_THAT(pages, SizeIs(2));
    EXPECT_THAT(runsOf(pages[0], "r29"), SizeIs(1));
    EXPECT_THAT(runsOf(pages[0], "r30"), SizeIs(0));
    EXPECT_THAT(runsOf(pages[1], "r30"), SizeIs(1));
    EXPECT_THAT(runsOf(pages[1], "Исполнитель: А. Б. Иванов"), SizeIs(1));
}

// 28 rows end at 175.7 mm: the notes would fit, and the block under them would not.
TEST(LayOut, MovesFootnotesToTheExecutor) {
    document::PrintedTable table = plainTable(28);
    table.footnotes = {"* первая"};
    table.closing = {"Исполнитель: А. Б. Иванов"};
    const std::vector<document::Page> pages = layOut(table, evenMeasure());
    ASSERT_THAT(pages, SizeIs(2));
    EXPECT_THAT(runsOf(pages[0], "r27"), SizeIs(1));
    EXPECT_THAT(runsOf(pages[1], "r28"), SizeIs(1));
    EXPECT_THAT(runsOf(pages[0], "* первая"), SizeIs(0));
    EXPECT_THAT(runsOf(pages[1], "* первая"), SizeIs(1));
    EXPECT_THAT(runsOf(pages[1], "Исполнитель: А. Б. Иванов"), SizeIs(1));
}

TEST(LayOut, MovesTheReferenceTableToTheExecutor) {
    document::PrintedTable table = plainTable(26);
    document::PrintedTable reference = plainTable(0);
    reference.columnNumbers = {};
    reference.rows.push_back({{}, 0, false, false, {{"Справочно", document::Alignment::Left, false}, {}, {}}});
    table.reference = {reference};
    table.closing = {"Исполнитель: А. Б. Иванов"};
    // The table ends at 165.3 mm; the small one needs 4 + 4.9 + 5.2 mm: both fit only without the block.
    const std::vector<document::Page> pages = layOut(table, evenMeasure());
    ASSERT_THAT(pages, SizeIs(2));
    EXPECT_THAT(runsOf(pages[0], "r26"), SizeIs(1));
    EXPECT_THAT(runsOf(pages[0], "Справочно"), SizeIs(0));
    EXPECT_THAT(runsOf(pages[1], "Справочно"), SizeIs(1));
    EXPECT_THAT(runsOf(pages[1], "Исполнитель: А. Б. Иванов"), SizeIs(1));
}

TEST(LayOut, MarksTheFootOfEachPage) {
    document::PrintedTable table = plainTable(31);
    table.footMarks = {"Черновик"};
    for (const document::Page& page : layOut(table, evenMeasure())) {
        const document::TextRun mark = onlyRun(runsOf(page, "Черновик"));
        EXPECT_DOUBLE_EQ(mark.anchor.x, 20);
        EXPECT_GT(mark.anchor.y, 190);
    }
}

TEST(LayOut, ScalesStatedWidthsToTheTextField) {
    document::PrintedTable table = plainTable(1);
    table.columnWidthsMm = {33.5, 50, 50};
    EXPECT_DOUBLE_EQ(onlyRun(runsOf(layOut(table, evenMeasure()).front(), "12,3")).anchor.x, 285.6);
    EXPECT_DOUBLE_EQ(onlyRun(runsOf(layOut(table, evenMeasure()).front(), "r1")).anchor.x, 137);
}

TEST(LayOut, WidensAColumnForItsNumberAtTheLabelsExpense) {
    document::PrintedTable table = plainTable(1);
    table.columnWidthsMm = {227, 20, 20};
    table.rows[0].cells[2].text = "123 456 789,12";  // 14 letters: 26.6 mm and twice 1.4 mm
    const document::Page page = layOut(table, evenMeasure()).front();
    EXPECT_DOUBLE_EQ(onlyRun(runsOf(page, "123 456 789,12")).font.sizePt, 9.5);
    EXPECT_NEAR(onlyRun(runsOf(page, "Сумма")).anchor.x, 287 - 14.7, 1e-9);
}

// A label of 45 mm gives nothing. 74 letters of 0.2 mm a point in 111 mm less twice 1.4: 7 points are 103.6 mm, 7.5 are
// 111.
TEST(LayOut, SetsAllFiguresInOneSizeWhereTheLongestNeedsIt) {
    const std::string longest(74, '1');
    document::PrintedTable table = plainTable(2);
    table.columnWidthsMm = {45, 111, 111};
    table.rows[0].cells[1].text = longest;
    table.rows[0].cells[2].text = longest;
    const document::Page page = layOut(table, evenMeasure()).front();
    EXPECT_DOUBLE_EQ(runsOf(page, longest).front().font.sizePt, 7);
    EXPECT_DOUBLE_EQ(onlyRun(runsOf(page, "12,3")).font.sizePt, 7);
    EXPECT_DOUBLE_EQ(onlyRun(runsOf(page, "r2")).font.sizePt, 7);
}

// Columns of 45, 202 and 20 mm; 14 letters need 26.6 mm and twice 1.4 mm, which the second one has to spare.
TEST(LayOut, TakesWidthFromColumnsThatDoNotNeedIt) {
    document::PrintedTable table = plainTable(1);
    table.columnWidthsMm = {45, 202, 20};
    table.rows[0].cells[2].text = "123 456 789,12";
    const document::Page page = layOut(table, evenMeasure()).front();
    EXPECT_DOUBLE_EQ(onlyRun(runsOf(page, "123 456 789,12")).font.sizePt, 9.5);
    EXPECT_NEAR(onlyRun(runsOf(page, "Сумма")).anchor.x, 287 - 14.7, 1e-9);
}

TEST(LayOut, SetsALongHeadingSmaller) {
    document::PrintedTable table = plainTable(1);
    table.columnWidthsMm = {217, 25, 25};
    table.heading[2].text = "Стоимость единицы объема медицинской помощи";
    const document::Page page = layOut(table, evenMeasure()).front();
    EXPECT_EQ(onlyRun(runsOf(page, "Виды")).font.sizePt, 9);
    EXPECT_EQ(onlyRun(runsOf(page, "Стоимость")).font.sizePt, 8);
}

TEST(LayOut, GivesSubheadingsSideBySideOneSize) {
    document::PrintedTable table = plainTable(1);
    table.columnWidthsMm = {217, 25, 25};
    table.heading = {{"Виды", 0, 0, 0, 1},
                     {"Нормативы", 1, 2, 0, 0},
                     {"за счет средств бюджета субъекта РФ", 1, 1, 1, 1},
                     {"ОМС", 2, 2, 1, 1}};
    const document::Page page = layOut(table, evenMeasure()).front();
    EXPECT_EQ(onlyRun(runsOf(page, "ОМС")).font.sizePt, 8);
    EXPECT_EQ(onlyRun(runsOf(page, "Нормативы")).font.sizePt, 9);
}

TEST(LayOut, SharesTheHeightOfLevelsUnderASpanningHeading) {
    document::PrintedTable table = plainTable(1);
    table.heading = {
        {"Виды", 0, 0, 0, 1}, {"Подушевые нормативы", 1, 2, 0, 0}, {"бюджет", 1, 1, 1, 1}, {"ОМС", 2, 2, 1, 1}};
    const document::Page page = layOut(table, evenMeasure()).front();
    EXPECT_DOUBLE_EQ(onlyRun(runsOf(page, "Подушевые нормативы")).anchor.x, 187);
    const double halfLetters = 0.9;  // of 9 points: 2.7 over the baseline, 0.9 under it
    EXPECT_NEAR(onlyRun(runsOf(page, "Виды")).anchor.y, 24.9 + halfLetters, 1e-9);
    EXPECT_NEAR(onlyRun(runsOf(page, "ОМС")).anchor.y, 24.9 + 2.45 + halfLetters, 1e-9);
}

}  // namespace
