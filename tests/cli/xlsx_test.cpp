#include "tests/cli/workbook_parts.h"

namespace {

using testing::HasSubstr;
using testing::StartsWith;

class Xlsx : public CommandLineTest {
protected:
    [[nodiscard]] WorkbookParts table(const std::string& appendix, const std::string& year) const {
        const Report made =
            run({"table", plan(), "--appendix", appendix, "--year", year, "--format", "xlsx", "-o", path("t.xlsx")});
        EXPECT_EQ(made.status, 0);
        EXPECT_EQ(made.err, "");
        return WorkbookParts(path("t.xlsx"));
    }
};

// Программа Астраханской области на 2015–2017 годы, приложение 2.
TEST_F(Xlsx, FiguresAreNumbersAsPublished) {
    const WorkbookParts book = table("2", "2016");
    const std::string row28 = book.row(1, "28");
    EXPECT_EQ(book.number(row28, "D"), 0.318);
    EXPECT_EQ(book.number(row28, "E"), 1817.8);
    EXPECT_EQ(book.number(row28, "G"), 578.1);
    EXPECT_EQ(book.number(row28, "I"), 583.9);
    const std::string row38 = book.row(1, "38");
    EXPECT_EQ(book.number(row38, "F"), 2367.4);
    EXPECT_EQ(book.number(row38, "G"), 8727.2);
    EXPECT_EQ(book.number(row38, "H"), 2391.9);
    EXPECT_EQ(book.number(row38, "I"), 8815.4);
    EXPECT_EQ(book.number(row38, "J"), 100.0);
}

TEST_F(Xlsx, EachCellHasItsPrintedDecimals) {
    const WorkbookParts book = table("2", "2015");
    const std::string row02 = book.row(1, "02");
    EXPECT_EQ(book.number(row02, "H"), 101.03);
    EXPECT_EQ(book.numberFormat(row02, "H"), "#,##0.00");
    EXPECT_EQ(book.number(row02, "F"), 100.0);
    EXPECT_EQ(book.numberFormat(row02, "F"), "#,##0.0");
    EXPECT_EQ(book.numberFormat(book.row(1, "28"), "D"), "#,##0.000");
}

TEST_F(Xlsx, ClosedIsAnXAndNotEnteredIsEmpty) {
    const WorkbookParts book = table("2", "2017");
    const std::string row02 = book.row(1, "02");
    EXPECT_EQ(book.text(row02, "G"), "X");
    EXPECT_THAT(book.look(row02, "G"), HasSubstr("horizontal=\"center\""));
    EXPECT_EQ(book.number(row02, "H"), std::nullopt);
    EXPECT_EQ(book.text(row02, "H"), std::nullopt);
    EXPECT_THAT(row02, HasSubstr("<c r=\"H11\""));
}

TEST_F(Xlsx, ATotalThatMissesAPartSaysSoInItsCellAndUnderTheTable) {
    ASSERT_EQ(run({"set", plan(), "a2.28.unit_cost", "", "--year", "2016"}).status, 0);
    const WorkbookParts book = table("2", "2016");
    EXPECT_THAT(book.part("xl/comments1.xml"), HasSubstr("Неполно: введены не все слагаемые"));
    EXPECT_THAT(book.part("xl/sharedStrings.xml"),
                HasSubstr("Неполно, введены не все слагаемые: строки 01, 20, 21, 27, 32, 38"));
}

TEST_F(Xlsx, HeadingMeltsAndStaysInSight) {
    const WorkbookParts book = table("2", "2015");
    const std::string sheet = book.sheet(1);
    for (const char* range : {"A6:A8", "F6:G6", "H6:J6", "F7:G7", "H7:I7", "J7:J8", "A4:J4"}) {
        EXPECT_THAT(sheet, HasSubstr("<mergeCell ref=\"" + std::string(range) + "\"/>"));
    }
    EXPECT_THAT(sheet, HasSubstr("xSplit=\"3\" ySplit=\"9\""));
    EXPECT_THAT(book.part("xl/workbook.xml"), HasSubstr("'2015 год'!$6:$9</definedName>"));
    EXPECT_THAT(sheet, HasSubstr("paperSize=\"9\" fitToHeight=\"0\" orientation=\"landscape\""));
    EXPECT_THAT(sheet, HasSubstr("<pageMargins left=\"0.7874015748031497\" right=\"0.3937007874015748\" "
                                 "top=\"0.7874015748031497\" bottom=\"0.7874015748031497\""));
}

TEST_F(Xlsx, RowsFoldByTheTreeAndTotalsAreBold) {
    const WorkbookParts book = table("2", "2015");
    EXPECT_THAT(book.row(1, "02"), HasSubstr("outlineLevel=\"1\""));
    EXPECT_THAT(book.row(1, "04.1"), HasSubstr("outlineLevel=\"2\""));
    EXPECT_THAT(book.sheet(1), HasSubstr("summaryBelow=\"0\""));
    EXPECT_TRUE(book.bold(book.row(1, "38"), "H"));
    EXPECT_FALSE(book.bold(book.row(1, "02"), "H"));
}

TEST_F(Xlsx, AYearIsASheetUnlessTheFormPrintsYearsTogether) {
    const std::string second = table("2", "all").part("xl/workbook.xml");
    EXPECT_THAT(second, HasSubstr("<sheet name=\"2015 год\" sheetId=\"1\""));
    EXPECT_THAT(second, HasSubstr("<sheet name=\"2017 год\" sheetId=\"3\""));
    const WorkbookParts first = table("1", "2016");
    EXPECT_THAT(first.part("xl/workbook.xml"), HasSubstr("<sheets><sheet name=\"2015–2017 годы\" sheetId=\"1\""));
    // Строка 01: утверждённая стоимость 2015 и 2016 годов.
    const std::string row01 = first.row(1, "01");
    EXPECT_EQ(first.number(row01, "C"), 10852.4);
    EXPECT_EQ(first.number(row01, "G"), 11207.3);
}

TEST_F(Xlsx, TrainingDataSaySoInTheFootAndInTheProperties) {
    const WorkbookParts book = table("2", "2015");
    EXPECT_THAT(book.sheet(1),
                HasSubstr("<oddFooter>&amp;L&amp;8 Образец на данных опубликованной программы Астраханской области"));
    const std::string properties = book.part("docProps/core.xml");
    EXPECT_THAT(properties, HasSubstr("<dc:title>Приложение 2, Астраханская область</dc:title>"));
    EXPECT_THAT(properties, HasSubstr("на 2015 год и на плановый период 2016 и 2017 годов</dc:subject>"));
    EXPECT_THAT(properties,
                HasSubstr("<dc:description>Образец на данных опубликованной программы Астраханской области"));
}

TEST_F(Xlsx, GoesToTheStandardOutputAndIntoAnExport) {
    const Report piped = run({"table", plan(), "--appendix", "1", "--year", "all", "--format", "xlsx"});
    EXPECT_EQ(piped.status, 0);
    EXPECT_THAT(piped.out, StartsWith("PK"));
    ASSERT_EQ(run({"export", plan(), "-o", path("выгрузка"), "--format", "xlsx"}).status, 0);
    const WorkbookParts exported(path("выгрузка/appendix-2.xlsx"));
    EXPECT_EQ(exported.number(exported.row(2, "38"), "I"), 8815.4);
}

}  // namespace
