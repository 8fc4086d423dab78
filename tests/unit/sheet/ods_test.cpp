#include "tests/support/packed_files.h"
#include "tests/unit/sheet/book_of.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using testing::ElementsAre;

std::string table(const std::string& rows, const std::string& style = {}) {
    return R"(<table:table table:name="Прил 2" table:style-name=")" + style + "\">" + rows + "</table:table>";
}

std::string row(const std::string& cells, const std::string& attributes = {}) {
    return "<table:table-row" + attributes + ">" + cells + "</table:table-row>";
}

TEST(Ods, ValuesAreTakenAndNotWhatIsShown) {
    const auto book = bookOf(odsOf(table(row(
        R"(<table:table-cell office:value-type="string"><text:p>одна</text:p><text:p>вторая<text:s text:c="2"/>!</text:p>)"
        R"(<office:annotation><text:p>примечание</text:p></office:annotation></table:table-cell>)"
        R"(<table:table-cell office:value-type="float" office:value="0.13"><text:p>0,130</text:p></table:table-cell>)"
        R"(<table:table-cell office:value-type="percentage" office:value="0.645"><text:p>64,5%</text:p></table:table-cell>)"
        R"(<table:table-cell office:value-type="currency" office:value="12.5"><text:p>12,50 ₽</text:p></table:table-cell>)"
        R"(<table:table-cell office:value-type="date" office:date-value="2022-01-31"><text:p>31.01.22</text:p></table:table-cell>)"))));
    EXPECT_THAT(book.sheets.at(0).records.at(0).fields,
                ElementsAre("одна\nвторая  !", "0.130", "64.5%", "12.50", "31.01.2022"));
}

TEST(Ods, MergedCellsKeepTheirTextInTheFirst) {
    const auto book = bookOf(odsOf(table(row(
        R"(<table:table-cell table:number-columns-spanned="2"><text:p>над двумя</text:p></table:table-cell><table:covered-table-cell/>)"
        R"(<table:table-cell><text:p>третий</text:p></table:table-cell>)"))));
    EXPECT_THAT(book.sheets.at(0).records.at(0).fields, ElementsAre("над двумя", "", "третий"));
}

TEST(Ods, FormulasWithoutValuesAndWithFaultsAreTold) {
    const auto book = bookOf(odsOf(table(row(
        R"(<table:table-cell table:formula="of:=1" office:value-type="float" office:value="5"><text:p>5</text:p></table:table-cell>)"
        R"(<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value=""><text:p>#DIV/0!</text:p></table:table-cell>)"
        R"(<table:table-cell table:formula="of:=A1"/><table:table-cell table:formula="of:=&quot;&quot;"><text:p/></table:table-cell>)"))));
    EXPECT_THAT(book.sheets.at(0).records.at(0).fields, ElementsAre("5", "#DIV/0!", sheet::noValue));
    EXPECT_THAT(book.sheets.at(0).formulaFaults, ElementsAre("B1", "C1"));
}

TEST(Ods, RepeatedCellsAndRowsStandAsOftenAsTheySay) {
    const auto book = bookOf(odsOf(
        table(row(R"(<table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="7"/>)",
                  R"( table:number-rows-repeated="2")")
              + row(R"(<table:table-cell table:number-columns-repeated="1000000000"/>)",
                    R"( table:number-rows-repeated="1000000000")"))));
    ASSERT_EQ(book.sheets.at(0).records.size(), 2U);
    EXPECT_THAT(book.sheets[0].records[1].fields, ElementsAre("7", "7"));
}

TEST(Ods, HiddenSheetsRowsAndColumnsAreSaid) {
    const auto book = bookOf(odsOf(
        table(
            R"(<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>)"
                + row(
                    R"(<table:table-cell office:value-type="float" office:value="1"/><table:table-cell/><table:table-cell office:value-type="float" office:value="2"/>)",
                    R"( table:visibility="filter")"),
            "ta2"),
        R"(<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>)"));
    EXPECT_TRUE(book.sheets.at(0).hidden);
    EXPECT_THAT(book.sheets[0].hiddenRows, ElementsAre(1));
    EXPECT_THAT(book.sheets[0].hiddenColumns, ElementsAre(3));
}

TEST(Ods, AFlatFileIsReadToo) {
    const auto book = bookOf(odsContent(table(row("<table:table-cell><text:p>плоский</text:p></table:table-cell>"))));
    EXPECT_THAT(book.sheets.at(0).records.at(0).fields, ElementsAre("плоский"));
}

}  // namespace
