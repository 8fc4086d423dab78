#include "tests/unit/sheet/book_of.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using testing::ElementsAre;

TEST(Html, CellsOverSeveralColumnsAndRowsLeaveTheOthersEmpty) {
    const auto book = bookOf("<html><head><style>td{color:red}</style></head><body><h2>Приложение 2</h2><table>"
                             "<tr><td rowspan=2>Виды<td colspan=2>Норматив</tr><tr><td>бюджет<td>ОМС</tr>"
                             "<tr><td>Скорая&nbsp;помощь<td>0,29</td><td>3&#160;187,59</table></body></html>");
    ASSERT_EQ(book.sheets.size(), 1U);
    EXPECT_EQ(book.sheets[0].name, "Приложение 2");
    ASSERT_EQ(book.sheets[0].records.size(), 3U);
    EXPECT_THAT(book.sheets[0].records[0].fields, ElementsAre("Виды", "Норматив"));
    EXPECT_THAT(book.sheets[0].records[1].fields, ElementsAre("", "бюджет", "ОМС"));
    EXPECT_THAT(book.sheets[0].records[2].fields, ElementsAre("Скорая\u00A0помощь", "0,29",
                                                              "3\u00A0"
                                                              "187,59"));
}

TEST(Html, NumbersOfExcelAndLibreOfficeStandBesideTheirText) {
    const auto book =
        bookOf("<html><table><tr><td sdval=\"138240\">138,240</td><td x:num=\"0.13\">0,130</td></tr></table></html>");
    EXPECT_THAT(book.sheets.at(0).records.at(0).fields, ElementsAre("138240", "0.130"));
}

TEST(Html, APageInWindows1251IsReadWhateverItSays) {
    // «Норма» in Windows-1251; the page claims to be UTF-8.
    const auto book = bookOf(
        "<html><head><meta charset=\"utf-8\"></head><table><tr><td>\xCD\xEE\xF0\xEC\xE0</td></tr></table></html>");
    EXPECT_THAT(book.sheets.at(0).records.at(0).fields, ElementsAre("Норма"));
}

TEST(Html, TablesWithinTablesAreReadEach) {
    const auto book =
        bookOf("<html><table><tr><td>снаружи<table><tr><td>внутри</td></tr></table></td></tr></table></html>");
    ASSERT_EQ(book.sheets.size(), 2U);
    EXPECT_THAT(book.sheets[0].records.at(0).fields, ElementsAre("внутри"));
    EXPECT_THAT(book.sheets[1].records.at(0).fields, ElementsAre("снаружи"));
}

}  // namespace
