// Tables of text documents: DOCX and ODT.
#include "tests/support/packed_files.h"
#include "tests/unit/sheet/book_of.h"

#include <gtest/gtest.h>

namespace {

std::string docxOf(const std::string& body) {
    return packed({{"[Content_Types].xml", "<Types/>"},
                   {"word/document.xml",
                    R"(<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>)"
                        + body + "</w:body></w:document>"}});
}

std::string paragraph(const std::string& text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

std::string cell(const std::string& text, const std::string& properties = {}) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
}

std::string odtOf(const std::string& body) {
    return packed(
        {{"mimetype", "application/vnd.oasis.opendocument.text"},
         {"content.xml",
          R"(<office:document-content xmlns:office="urn:o" xmlns:table="urn:t" xmlns:text="urn:x"><office:body>)"
          "<office:text>"
              + body + "</office:text></office:body></office:document-content>"}});
}

/// «1: А | Б», a record a line.
std::string textOf(const sheet::Sheet& sheet) {
    std::string words;
    for (const text::CsvRecord& record : sheet.records) {
        words += std::to_string(record.line) + ":";
        for (const std::string& field : record.fields) {
            words += " " + field + " |";
        }
        words += "\n";
    }
    return words;
}

TEST(Documents, ATableOfWordWithMergedCellsAndWhatStandsAboveIt) {
    const auto book = bookOf(docxOf(
        paragraph("Приложение 5") + paragraph("") + paragraph("на 2022 год") + "<w:tbl><w:tr>"
        + cell("Возраст", "<w:vMerge w:val=\"restart\"/>") + cell("Численность", "<w:gridSpan w:val=\"2\"/>")
        + "</w:tr><w:tr>" + cell("", "<w:vMerge/>") + cell("мужчин") + cell("женщин") + "</w:tr><w:tr>" + cell("1 год")
        + "<w:tc><w:p><w:r><w:t>1 "
          "0</w:t></w:r><w:del><w:r><w:t>9</w:t></w:r></w:del><w:r><w:t>01</w:t></w:r></w:p></w:tc>"
        + cell("7") + "</w:tr></w:tbl>" + paragraph("конец")));
    ASSERT_EQ(book.sheets.size(), 1U);
    EXPECT_TRUE(book.isDocument);
    EXPECT_EQ(book.sheets.front().name, "Таблица 1");
    EXPECT_EQ(textOf(book.sheets.front()),
              "1: Приложение 5 |\n2: на 2022 год |\n3: Возраст | Численность |\n4:  | мужчин | женщин |\n5: 1 год | 1 "
              "001 | 7 |\n");
}

TEST(Documents, ATableWithinACellIsOneOfItsOwn) {
    const auto book = bookOf(docxOf("<w:tbl><w:tr><w:tc><w:tbl><w:tr>" + cell("внутри") + "</w:tr></w:tbl>"
                                    + paragraph("снаружи") + "</w:tc></w:tr></w:tbl>"));
    ASSERT_EQ(book.sheets.size(), 2U);
    EXPECT_EQ(textOf(book.sheets[0]), "1: внутри |\n");
    EXPECT_EQ(textOf(book.sheets[1]), "1: снаружи |\n");
}

TEST(Documents, ATableOfOpenDocumentWithoutItsFootnotes) {
    const auto book = bookOf(odtOf(
        "<text:p>Стоимость, тыс. руб.</text:p><table:table table:name=\"Таблица1\"><table:table-header-rows>"
        "<table:table-row><table:table-cell "
        "table:number-columns-spanned=\"2\"><text:p>Объём</text:p></table:table-cell>"
        "<table:covered-table-cell/></table:table-row></table:table-header-rows><table:table-row><table:table-cell>"
        "<text:p>0,29<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>по "
        "письму</text:p></text:note-body></text:note></text:p></table:table-cell><table:table-cell><text:p>X</text:p>"
        "</table:table-cell></table:table-row></table:table>"));
    ASSERT_EQ(book.sheets.size(), 1U);
    EXPECT_TRUE(book.isDocument);
    EXPECT_EQ(textOf(book.sheets.front()), "1: Стоимость, тыс. руб. |\n2: Объём |\n3: 0,29 | X |\n");
}

}  // namespace
