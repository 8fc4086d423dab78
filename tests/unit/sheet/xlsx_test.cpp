#include "core/sheet/sheet_text.h"
#include "tests/support/packed_files.h"
#include "tests/unit/sheet/book_of.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using testing::ElementsAre;
using testing::HasSubstr;

TEST(Xlsx, TextsNumbersAndTruthsAreRead) {
    const auto book =
        bookOf(xlsxOf({.rows = R"(<row r="3"><c r="A3" t="s"><v>1</v></c><c r="C3"><v>0.26036000000000001</v></c>)"
                               R"(<c r="D3" t="inlineStr"><is><r><t>в </t></r><r><t>тексте</t></r></is></c>)"
                               R"(<c r="E3" t="b"><v>1</v></c><c r="F3" t="str"><f>A1</f><v>из формулы</v></c></row>)",
                       .strings = {"первый", "1 &lt; 2 &amp; 3"}}));
    ASSERT_EQ(book.sheets.size(), 1U);
    EXPECT_EQ(book.sheets[0].name, "Лист");
    ASSERT_EQ(book.sheets[0].records.size(), 1U);
    EXPECT_EQ(book.sheets[0].records[0].line, 3);
    EXPECT_THAT(book.sheets[0].records[0].fields,
                ElementsAre("1 < 2 & 3", "", "0.26036", "в тексте", "ИСТИНА", "из формулы"));
}

TEST(Xlsx, OfAFormulaTheKeptValueIsTakenAndFaultsAreTold) {
    const auto book = bookOf(
        xlsxOf({.rows = R"(<row r="1"><c r="A1"><f>B1*2</f><v>7</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c>)"
                        R"(<c r="C1"><f>D1+1</f></c><c r="D1" t="str"><f>""</f><v></v></c></row>)"}));
    EXPECT_THAT(book.sheets[0].records[0].fields, ElementsAre("7", "#DIV/0!", sheet::noValue));
    EXPECT_THAT(book.sheets[0].formulaFaults, ElementsAre("B1", "C1"));
    EXPECT_EQ(sheet::remarksOf(book.sheets[0]).back().text,
              "лист «Лист»: формулы с ошибкой или без сохранённого значения: 2\u00A0ячейки (B1, C1)");
}

TEST(Xlsx, HiddenSheetsRowsAndColumnsAreReadAndSaid) {
    const auto book = bookOf(xlsxOf(
        {.rows =
             R"(<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row><row r="2" hidden="1"><c r="A2"><v>3</v></c></row>)"
             R"(<row r="9" hidden="1"/>)",
         .before = R"(<cols><col min="3" max="16384" hidden="1"/></cols>)",
         .attributes = R"( state="veryHidden")"}));
    const sheet::Sheet& sheet = book.sheets[0];
    EXPECT_TRUE(sheet.hidden);
    EXPECT_THAT(sheet.hiddenRows, ElementsAre(2));
    EXPECT_THAT(sheet.hiddenColumns, ElementsAre(3));
    const auto remarks = sheet::remarksOf(sheet);
    ASSERT_EQ(remarks.size(), 3U);
    EXPECT_EQ(remarks[1].text, "лист «Лист»: скрыты строки 2; прочитаны");
    EXPECT_EQ(remarks[2].text, "лист «Лист»: скрыты столбцы C; прочитаны");
}

TEST(Xlsx, FormatsOfCellsSayDatesPercentsAndZeros) {
    const auto book = bookOf(xlsxOf(
        {.rows =
             R"(<row r="1"><c r="A1" s="1"><v>44562</v></c><c r="B1" s="2"><v>0.645</v></c><c r="C1" s="3"><v>0.13</v></c></row>)",
         .styles =
             R"(<numFmts count="1"><numFmt numFmtId="164" formatCode="0.000"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>)"
             R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="164"/></cellXfs>)"}));
    EXPECT_THAT(book.sheets[0].records[0].fields, ElementsAre("01.01.2022", "64.50%", "0.130"));
}

TEST(Xlsx, CellsWithoutAddressesStandOneAfterAnother) {
    const auto book = bookOf(xlsxOf({.rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"}));
    EXPECT_THAT(book.sheets[0].records[0].fields, ElementsAre("1", "2"));
    EXPECT_EQ(book.sheets[0].records[1].line, 2);
}

TEST(Xlsx, MacrosAndLinksAreSaidAndLeft) {
    const auto book =
        bookOf(xlsxOf({.rows = R"(<row r="1"><c r="A1"><v>1</v></c></row>)",
                       .others = {{"xl/vbaProject.bin", "VBA"}, {"xl/externalLinks/externalLink1.xml", "x"}}}));
    ASSERT_EQ(book.remarks.size(), 2U);
    EXPECT_THAT(book.remarks[0].text, HasSubstr("макросы"));
    EXPECT_THAT(book.remarks[1].text, HasSubstr("ссылки на другие книги"));
}

TEST(Xlsx, TheTextOfASheetKeepsTheNumbersOfItsRows) {
    const auto book = bookOf(xlsxOf({.rows = R"(<row r="2"><c r="B2" t="inlineStr"><is><t>две
строки</t></is></c></row>)"}));
    EXPECT_EQ(sheet::textOf(book.sheets[0], '\t'), "\n\tдве строки\n");
}

}  // namespace
