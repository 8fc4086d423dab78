#include "core/sheet/read_workbook.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using testing::ElementsAre;

TEST(Xml2003, PlacesTypesAndMergesAreRead) {
    const auto book = sheet::readWorkbook(
        R"(<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>)"
        R"(<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" )"
        R"(xmlns:x="urn:schemas-microsoft-com:office:excel">)"
        R"(<Styles><Style ss:ID="s1"><NumberFormat ss:Format="0.000"/></Style></Styles>)"
        R"(<Worksheet ss:Name="Прил 1"><Table><Column ss:Index="2" ss:Hidden="1"/>)"
        R"(<Row ss:Index="2" ss:Hidden="1"><Cell ss:MergeAcross="1"><Data ss:Type="String">над двумя</Data></Cell>)"
        R"(<Cell ss:StyleID="s1"><Data ss:Type="Number">0.13</Data></Cell>)"
        R"(<Cell ss:Index="6"><Data ss:Type="DateTime">2022-01-31T00:00:00.000</Data></Cell>)"
        R"(<Cell ss:Formula="=1/0"><Data ss:Type="Error">#DIV/0!</Data></Cell></Row>)"
        R"(<Row><Cell/><Cell><Data ss:Type="Number">5</Data></Cell></Row></Table>)"
        R"(<WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions>)"
        R"(</Worksheet></Workbook>)");
    ASSERT_TRUE(book) << book.findings.front().told();
    const sheet::Sheet& sheet = book.value->sheets.at(0);
    EXPECT_EQ(sheet.name, "Прил 1");
    EXPECT_TRUE(sheet.hidden);
    ASSERT_EQ(sheet.records.size(), 2U);
    EXPECT_EQ(sheet.records[0].line, 2);
    EXPECT_THAT(sheet.records[0].fields, ElementsAre("над двумя", "", "0.130", "", "", "31.01.2022", "#DIV/0!"));
    EXPECT_THAT(sheet.records[1].fields, ElementsAre("", "5"));
    EXPECT_THAT(sheet.hiddenRows, ElementsAre(2));
    EXPECT_THAT(sheet.hiddenColumns, ElementsAre(2));
}

}  // namespace
