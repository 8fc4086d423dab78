#include "core/book/ods.h"
#include "core/book/ods_sheet.h"
#include "core/odf/package.h"

#include <gmock/gmock.h>

namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

decimal::Decimal number(const char* text) {
    return decimal::Decimal::fromPlain(text).value();
}

/// The one sheet of a book as it stands in content.xml.
std::string written(const book::Sheet& sheet) {
    book::Book made;
    made.sheets.push_back(sheet);
    text::Xml xml;
    book::OdsLooks looks;
    book::OdsSheet(xml, looks, made, 0).write("Page1");
    return std::move(xml).take();
}

book::Sheet sheetOf(std::map<std::pair<int, int>, book::Cell> cells) {
    book::Sheet sheet;
    sheet.name = "Лист";
    sheet.cells = std::move(cells);
    return sheet;
}

TEST(Ods, AFigureIsExactAndHasAPoint) {
    const std::string xml = written(sheetOf({{{0, 0}, {"", number("1234567890123456.70"), {}, {}, ""}}}));
    EXPECT_THAT(xml, HasSubstr("office:value-type=\"float\" office:value=\"1234567890123456.70\">"
                               "<text:p>1\u00A0234\u00A0567\u00A0890\u00A0123\u00A0456,70</text:p>"));
}

TEST(Ods, AFormulaStandsWithItsValue) {
    book::Formula formula("ROUND(");
    formula += book::Formula(book::Place{0, 7, 3});
    formula += ";2)";
    const std::string xml = written(sheetOf({{{0, 0}, {"", number("0.5"), formula, {}, ""}}}));
    EXPECT_THAT(xml, HasSubstr("table:formula=\"of:=ROUND([.D8];2)\" office:value-type=\"float\" "
                               "office:value=\"0.5\""));
    const std::string words = written(sheetOf({{{0, 0}, {"верно", {}, formula, {}, ""}}}));
    EXPECT_THAT(words, HasSubstr("office:value-type=\"string\" office:string-value=\"верно\""));
}

TEST(Ods, ATextThatLooksLikeAFormulaStaysAText) {
    for (const char* text : {"=1+1", "+7 (495)", "-скорая", "@имя"}) {
        const std::string xml = written(sheetOf({{{0, 0}, {text, {}, {}, {}, ""}}}));
        EXPECT_THAT(xml, HasSubstr("office:value-type=\"string\"><text:p>" + std::string(text) + "</text:p>"));
        EXPECT_THAT(xml, Not(HasSubstr("table:formula")));
    }
}

TEST(Ods, EmptyCellsAndRowsAreCountedAndNotRepeated) {
    const book::Cell framed{"", {}, {}, {book::Alignment::Left, 10, false, true}, ""};
    const std::string xml =
        written(sheetOf({{{0, 5}, {"а", {}, {}, {}, ""}}, {{900, 0}, framed}, {{900, 1}, framed}, {{900, 2}, framed}}));
    EXPECT_THAT(xml, HasSubstr("<table:table-cell table:number-columns-repeated=\"5\"/>"));
    EXPECT_THAT(xml, HasSubstr("table:number-rows-repeated=\"899\""));
    EXPECT_THAT(xml, HasSubstr("table:style-name=\"ce2\" table:number-columns-repeated=\"3\"/>"));
    EXPECT_LT(xml.size(), 1000U);
}

TEST(Ods, MergedCellsCoverOthers) {
    book::Sheet sheet = sheetOf({{{0, 0}, {"а", {}, {}, {}, ""}}, {{0, 1}, {}}, {{0, 2}, {}}});
    sheet.merges.push_back({0, 0, 0, 2});
    EXPECT_THAT(written(sheet), HasSubstr("table:number-columns-spanned=\"3\" table:number-rows-spanned=\"1\" "
                                          "office:value-type=\"string\"><text:p>а</text:p></table:table-cell>"
                                          "<table:covered-table-cell table:style-name=\"ce1\" "
                                          "table:number-columns-repeated=\"2\"/>"));
}

TEST(Ods, RowsFoldByTheirDepthUnderTheHeading) {
    book::Sheet sheet;
    sheet.rows = {{0, {20}}, {1, {20}}, {2, {20, 1}}, {3, {20, 2}}, {4, {20, 1}}, {5, {20}}};
    sheet.repeatedRows = {0, 0};
    const std::string row = "<table:table-row table:style-name=\"ro1\"><table:table-cell/></table:table-row>";
    const std::string group = "<table:table-row-group>";
    const std::string end = "</table:table-row-group>";
    EXPECT_THAT(written(sheet), HasSubstr("<table:table-header-rows>" + row + "</table:table-header-rows>" + row + group
                                          + row + group + row + end + row + end + row + "</table:table>"));
}

TEST(Ods, ACommentIsAnAnnotation) {
    const std::string xml = written(sheetOf({{{0, 0}, {"", number("1"), {}, {}, "Неполно"}}}));
    EXPECT_THAT(xml, HasSubstr("<office:annotation><text:p>Неполно</text:p></office:annotation><text:p>1</text:p>"));
}

/// OpenDocument 1.2, part 3, 3.3: a file is known by its type at byte 38.
TEST(Ods, AFileIsKnownByItsFirstBytes) {
    book::Book made;
    made.sheets.push_back(sheetOf({{{0, 0}, {"а", {}, {}, {}, ""}}}));
    const std::string file = book::asOds(made);
    EXPECT_THAT(file, StartsWith("PK"));
    EXPECT_EQ(file.substr(30, 54), "mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
    EXPECT_EQ(file, book::asOds(made));
}

TEST(Odf, SpacesAndLinesOfATextStay) {
    text::Xml xml;
    odf::writeParagraph(xml, "а  б\nв\tг д");
    EXPECT_THAT(std::move(xml).take(), HasSubstr("<text:p>а<text:s text:c=\"2\"/>б<text:line-break/>в<text:tab/>г д"
                                                 "</text:p>"));
}

}  // namespace
