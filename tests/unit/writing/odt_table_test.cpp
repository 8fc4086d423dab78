#include "core/writing/odt.h"
#include "core/writing/odt_table.h"
#include "tests/unit/writing/two_rows.h"

#include <gmock/gmock.h>

namespace {

using testing::AllOf;
using testing::ContainsRegex;
using testing::HasSubstr;
using testing::Not;

/// The styles, and the text under them.
std::string written(const document::PrintedTable& table, bool opensAppendix = true) {
    text::Xml words;
    writing::OdtStyles styles;
    words.open("text");
    writing::OdtTable(words, styles, table).write("Page1", opensAppendix);
    text::Xml whole;
    whole.open("whole");
    styles.write(whole);
    whole.append(std::move(words));
    return std::move(whole).take();
}

/// The style of the paragraph with these words.
std::string styleOf(const std::string& xml, const std::string& words) {
    const std::size_t end = xml.find("\">" + words + "</text:p>");
    const std::size_t begin = xml.rfind('"', end - 1) + 1;
    const std::size_t style = xml.find("<style:style style:name=\"" + xml.substr(begin, end - begin) + "\"");
    return xml.substr(style, xml.find("</style:style>", style) - style);
}

TEST(OdtTable, TheHeadingIsRepeatedAndMelts) {
    const std::string xml = written(twoRows());
    const std::string heading =
        xml.substr(xml.find("<table:table-header-rows>"),
                   xml.find("</table:table-header-rows>") - xml.find("<table:table-header-rows>"));
    EXPECT_THAT(heading, HasSubstr("table:number-columns-spanned=\"1\" table:number-rows-spanned=\"2\""));
    EXPECT_THAT(heading, HasSubstr("table:number-columns-spanned=\"2\" table:number-rows-spanned=\"1\""));
    EXPECT_THAT(heading, HasSubstr("<table:covered-table-cell/>"));
    EXPECT_THAT(heading, AllOf(HasSubstr(">бюджет<"), HasSubstr(">3<"), Not(HasSubstr("Всего"))));
}

TEST(OdtTable, TotalsAreBoldFiguresRightAndAnXCentred) {
    const std::string xml = written(twoRows());
    EXPECT_THAT(styleOf(xml, "2\u00A0391,9"), AllOf(HasSubstr("fo:text-align=\"end\""), HasSubstr("\"bold\"")));
    EXPECT_THAT(styleOf(xml, "Всего *"), AllOf(HasSubstr("fo:keep-with-next=\"always\""), HasSubstr("\"bold\"")));
    EXPECT_THAT(styleOf(xml, "\u22120,50"), AllOf(HasSubstr("fo:text-align=\"end\""), HasSubstr("\"normal\"")));
    EXPECT_THAT(styleOf(xml, "X"), HasSubstr("fo:text-align=\"center\""));
    EXPECT_THAT(styleOf(xml, "=скорая &lt;помощь&gt;"), HasSubstr("fo:margin-left=\"2.500mm\""));
}

TEST(OdtTable, TheFirstParagraphOpensThePage) {
    const std::string whole = written(twoRows());
    EXPECT_THAT(styleOf(whole, "Приложение 2"), HasSubstr("style:master-page-name=\"Page1\""));
    EXPECT_THAT(styleOf(whole, "к программе"), Not(HasSubstr("master-page")));
    const std::string further = written(twoRows(), false);
    EXPECT_THAT(further, Not(HasSubstr("Приложение 2")));
    EXPECT_THAT(styleOf(further, "Стоимость на 2016 год"), HasSubstr("style:master-page-name=\"Page1\""));
}

TEST(OdtTable, WhereTheFormBeginsAPageTheTableGoesOnWithItsHeading) {
    document::PrintedTable table = twoRows();
    table.rows[1].opensPage = true;
    const std::string xml = written(table);
    EXPECT_THAT(xml, ContainsRegex("<table:table .*</table:table><table:table "));
    EXPECT_THAT(xml, HasSubstr("fo:break-before=\"page\""));
    EXPECT_EQ(xml.find("Всего"), xml.rfind("Всего"));
    EXPECT_NE(xml.find("Виды помощи"), xml.rfind("Виды помощи"));
}

TEST(OdtTable, NotesAndSignaturesStandUnderTheTable) {
    const std::string xml = written(twoRows());
    EXPECT_THAT(xml, ContainsRegex("</table:table><text:p [^>]*>[*]\u00A0без федерального бюджета</text:p>"
                                   "<text:p [^>]*>Исполнитель: Петрова</text:p>"));
}

TEST(OdtTable, SignaturesAreNotLeftAloneOnAPage) {
    document::PrintedTable table = twoRows();
    EXPECT_THAT(styleOf(written(table), "*\u00A0без федерального бюджета"), HasSubstr("fo:keep-with-next=\"always\""));
    EXPECT_THAT(styleOf(written(table), "Исполнитель: Петрова"), Not(HasSubstr("keep-with-next")));
    table.reference.push_back(twoRows());
    EXPECT_THAT(written(table), HasSubstr("table:border-model=\"collapsing\" fo:keep-with-next=\"always\"/>"));
    // The long table itself breaks where it must.
    EXPECT_THAT(written(table), HasSubstr("table:border-model=\"collapsing\"/>"));
}

TEST(Odt, AFileIsKnownByItsFirstBytes) {
    const std::string file = writing::asOdt(std::vector{twoRows()}, {});
    EXPECT_EQ(file.substr(30, 47), "mimetypeapplication/vnd.oasis.opendocument.text");
}

}  // namespace
