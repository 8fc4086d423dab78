#include "core/text/csv.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using testing::ElementsAre;
using text::csvLine;

TEST(CsvWriting, QuotesOnlyWhatMustBeQuoted) {
    EXPECT_EQ(csvLine({"01", "a,b", "с \"кавычкой\"", "", "две\nстроки"}),
              "01,\"a,b\",\"с \"\"кавычкой\"\"\",,\"две\nстроки\"\n");
    EXPECT_EQ(csvLine({"a,b", "c;d"}, ';'), "a,b;\"c;d\"\n");
    EXPECT_EQ(csvLine({" x", "y "}), "\" x\",\"y \"\n");
}

TEST(CsvWriting, WritesALoneEmptyFieldSoThatItIsReadBack) {
    EXPECT_EQ(csvLine({""}), "\"\"\n");
    EXPECT_EQ(text::readCsv("a\n\"\"\n").value->records.size(), 1U);
}

TEST(CsvWriting, IsReadBack) {
    const text::CsvTable table{';', {"a", "b"}, {{2, {"1;\"2\"", "x\r\ny"}}, {4, {"", " z"}}}};
    const auto again = text::readCsv(text::writeCsv(table));
    ASSERT_TRUE(again);
    EXPECT_EQ(again.value->separator, ';');
    EXPECT_THAT(again.value->records.at(0).fields, ElementsAre("1;\"2\"", "x\r\ny"));
    EXPECT_THAT(again.value->records.at(1).fields, ElementsAre("", " z"));
}

}  // namespace

TEST(CsvForPeople, NeutralisesWhatASpreadsheetWouldRun) {
    EXPECT_EQ(text::harmless("=1+1"), "'=1+1");
    EXPECT_EQ(text::harmless("+7 900 000-00-00, отдел"), "'+7 900 000-00-00, отдел");
    EXPECT_EQ(text::harmless("-1+2"), "'-1+2");
    EXPECT_EQ(text::harmless("@SUM(A1)"), "'@SUM(A1)");
    EXPECT_EQ(text::harmless("\t=1+1"), "'\t=1+1");
    EXPECT_EQ(text::harmless("=5"), "'=5");
}

TEST(CsvForPeople, LeavesNumbersAndOrdinaryTexts) {
    EXPECT_EQ(text::harmless("-0.1"), "-0.1");
    EXPECT_EQ(text::harmless("-1\u00A0817,8"), "-1\u00A0817,8");
    EXPECT_EQ(text::harmless("+5,0 %"), "+5,0 %");
    EXPECT_EQ(text::harmless("-"), "-");
    EXPECT_EQ(text::harmless("Рост +5 %"), "Рост +5 %");
    EXPECT_EQ(text::harmless(""), "");
}
