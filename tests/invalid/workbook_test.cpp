// Files that are no workbook, or were made to stop the program: each is refused in one sentence, at once.
#include "core/sheet/read_workbook.h"
#include "tests/support/packed_files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using testing::HasSubstr;
using std::literals::operator""s;

std::string refusalOf(const std::string& bytes) {
    const auto book = sheet::readWorkbook(bytes);
    if (book) {
        return "accepted; " + book.value->sheets.at(0).refusal;
    }
    EXPECT_EQ(book.findings.size(), 1U);
    return book.findings.front().text;
}

std::string odsTable(const std::string& rows) {
    return odsOf(R"(<table:table table:name="Лист">)" + rows + "</table:table>");
}

const std::string oneCell = R"(<row r="1"><c r="A1"><v>1</v></c></row>)";

TEST(InvalidWorkbook, APictureUnderTheNameOfABook) {
    EXPECT_THAT(refusalOf("\x89PNG\r\n\x1A\n"s + std::string(100, '\0')), HasSubstr("это картинка, а не таблица"));
    EXPECT_THAT(refusalOf("%PDF-1.7\n"), HasSubstr("это PDF"));
}

TEST(InvalidWorkbook, FilesOfTheOldFormatAndWithAPassword) {
    const std::string ole = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s + std::string(600, '\0');
    EXPECT_THAT(refusalOf(ole), HasSubstr("старого формата Office (XLS); сохраните его как XLSX"));
    EXPECT_THAT(refusalOf(ole + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"s), HasSubstr("защищён паролем"));
    EXPECT_THAT(refusalOf(packed({{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.xml", "<workbook/>"}}, "тайна")),
                HasSubstr("защищён паролем"));
    EXPECT_THAT(refusalOf(packed({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                                  {"META-INF/manifest.xml", "<m><e><encryption-data/></e></m>"},
                                  {"content.xml", "\x01\x02"}})),
                HasSubstr("защищён паролем"));
}

TEST(InvalidWorkbook, OtherKindsOfDocuments) {
    EXPECT_THAT(refusalOf(packed({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "<d/>"}})),
                HasSubstr("таблиц в файле нет"));
    EXPECT_THAT(
        refusalOf(packed({{"mimetype", "application/vnd.oasis.opendocument.graphics"}, {"content.xml", "<d/>"}})),
        HasSubstr("это рисунок или презентация"));
    EXPECT_THAT(refusalOf(packed({{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.bin", "x"}})),
                HasSubstr("двоичная книга Excel (XLSB)"));
    EXPECT_THAT(refusalOf(packed({{"фото.jpg", "x"}})), HasSubstr("это архив, а не книга"));
    EXPECT_THAT(refusalOf("<?xml version=\"1.0\"?><запись/>"), HasSubstr("это XML, но не книга"));
}

TEST(InvalidWorkbook, AFileThatWasNotLoadedToItsEnd) {
    const std::string whole = xlsxOf({.rows = oneCell});
    EXPECT_THAT(refusalOf(whole.substr(0, whole.size() / 2)), HasSubstr("загружен не до конца"));
    EXPECT_THAT(refusalOf(whole.substr(0, 4)), HasSubstr("загружен не до конца"));
    EXPECT_THAT(refusalOf(packed({{"[Content_Types].xml", "<Types/>"}})), HasSubstr("в нём нет части"));
    EXPECT_THAT(refusalOf(xlsxOf({.rows = "<row><c><v>1</v>"})), HasSubstr("разметка обрывается"));
    EXPECT_THAT(refusalOf(xlsxOf({.rows = R"(<row r="1"><c r="A1" t="s"><v>7</v></c></row>)"})),
                HasSubstr("ячейка A1 ссылается на текст, которого нет"));
}

TEST(InvalidWorkbook, AZipThatUnfolds) {
    // Five megabytes of zeros pack into five kilobytes.
    const std::string zeros(std::size_t{5} << 20, '0');
    EXPECT_THAT(refusalOf(xlsxOf({.rows = oneCell, .others = {{"xl/media/image1.png", zeros}}})),
                HasSubstr("раздувается при распаковке"));
}

TEST(InvalidWorkbook, TooManyPartsAndNamesThatLeadOutside) {
    std::vector<PackedFile> many;
    for (int part = 0; part < 5'001; ++part) {
        many.emplace_back("xl/" + std::to_string(part), "");
    }
    EXPECT_THAT(refusalOf(xlsxOf({.rows = oneCell, .others = many})), HasSubstr("в файле 5007 частей"));
    for (const char* name : {"../../etc/passwd", "/etc/passwd", "xl\\..\\..\\a", "C:/a", "xl/../../a"}) {
        EXPECT_THAT(refusalOf(xlsxOf({.rows = oneCell, .others = {{name, "x"}}})), HasSubstr("за пределы файла"))
            << name;
    }
}

TEST(InvalidWorkbook, DocumentTypesAndEntities) {
    const std::string bomb = "<!DOCTYPE w [<!ENTITY a \"ха\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c "
                             "\"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    const std::string outside = "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
    for (const std::string& type : {bomb, outside}) {
        EXPECT_THAT(refusalOf("<?xml version=\"1.0\"?>" + type
                              + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">&c;</Workbook>"),
                    HasSubstr("объявлен тип документа (DOCTYPE)"));
        EXPECT_THAT(refusalOf(packed({{"content.xml", "<?xml version=\"1.0\"?>" + type + "<d>&a;</d>"}})),
                    HasSubstr("объявлен тип документа (DOCTYPE)"));
    }
}

TEST(InvalidWorkbook, SheetsTooWideAndTooLong) {
    EXPECT_THAT(refusalOf(xlsxOf({.rows = R"(<row r="1"><c r="NTP1"><v>1</v></c></row>)"})),
                HasSubstr("занято больше 1 000 столбцов"));
    EXPECT_THAT(refusalOf(xlsxOf({.rows = R"(<row r="1048576"><c r="A1048576"><v>1</v></c></row>)"})),
                HasSubstr("занято больше 100 000 строк"));
    const std::string one = R"(office:value-type="float" office:value="1"/>)";
    EXPECT_THAT(refusalOf(odsTable(R"(<table:table-row><table:table-cell table:number-columns-repeated="1000000000" )"
                                   + one + "</table:table-row>")),
                HasSubstr("занято больше 1 000 столбцов"));
    EXPECT_THAT(refusalOf(odsTable(R"(<table:table-row table:number-rows-repeated="1000000000"><table:table-cell )"
                                   + one + "</table:table-row>")),
                HasSubstr("занято больше 100 000 строк"));
    // What is empty may repeat as it likes.
    EXPECT_EQ(refusalOf(odsTable(R"(<table:table-row table:number-rows-repeated="99999999999"/>)")), "accepted; ");
}

TEST(InvalidWorkbook, MoreCellsThanAnyFormHas) {
    // One cell in the last column of three thousand and one rows: a thousand cells each.
    EXPECT_THAT(
        refusalOf(odsTable(
            R"(<table:table-row table:number-rows-repeated="3001"><table:table-cell table:number-columns-repeated="999"/>)"
            R"(<table:table-cell office:value-type="float" office:value="1"/></table:table-row>)")),
        HasSubstr("ячеек в файле больше трёх миллионов"));
}

TEST(InvalidWorkbook, NothingAtAll) {
    EXPECT_THAT(refusalOf("<html><body>Таблиц тут нет</body></html>"), HasSubstr("таблиц в файле нет"));
    EXPECT_THAT(refusalOf(""), HasSubstr("это не книга и не страница"));
    EXPECT_EQ(refusalOf(xlsxOf({.rows = ""})), "accepted; ");
}

}  // namespace
