#include "core/text/csv.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using testing::ElementsAre;
using text::Finding;
using text::Severity;
using text::readCsv;
using text::readCsvRecords;

TEST(CsvReading, ReadsHeaderAndRecordsWithTheirLines) {
    const auto outcome = readCsv("row,label\n01,Скорая\n02,Амбулаторно\n");
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome.value->separator, ',');
    EXPECT_THAT(outcome.value->header, ElementsAre("row", "label"));
    ASSERT_EQ(outcome.value->records.size(), 2U);
    EXPECT_EQ(outcome.value->records[1].line, 3);
    EXPECT_THAT(outcome.value->records[1].fields, ElementsAre("02", "Амбулаторно"));
    EXPECT_EQ(outcome.value->column("label"), 1);
    EXPECT_EQ(outcome.value->column("unit"), -1);
}

TEST(CsvReading, FindsTheSemicolonOfRussianSpreadsheets) {
    const auto outcome = readCsv("year;\"a,b,c\";value\r\n2015;x;0,318\r\n");
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome.value->separator, ';');
    EXPECT_THAT(outcome.value->header, ElementsAre("year", "a,b,c", "value"));
    EXPECT_THAT(outcome.value->records.at(0).fields, ElementsAre("2015", "x", "0,318"));
}

TEST(CsvReading, CountsLinesInsideQuotes) {
    const auto outcome = readCsv("a,b\n\"x \"\"y\"\"\nz, t\",2\n3,4\n");
    ASSERT_TRUE(outcome);
    EXPECT_THAT(outcome.value->records.at(0).fields, ElementsAre("x \"y\"\nz, t", "2"));
    EXPECT_EQ(outcome.value->records.at(0).line, 2);
    EXPECT_EQ(outcome.value->records.at(1).line, 4);
}

TEST(CsvReading, SkipsBlankLinesAndNeedsNoFinalLineEnd) {
    const auto outcome = readCsv("a,b\n\n1,2\r\n\r\n3,4");
    ASSERT_TRUE(outcome);
    ASSERT_EQ(outcome.value->records.size(), 2U);
    EXPECT_EQ(outcome.value->records[1].line, 5);
    EXPECT_THAT(outcome.value->records[1].fields, ElementsAre("3", "4"));
}

TEST(CsvReading, KeepsEmptyFieldsAndSpaces) {
    const auto outcome = readCsv("a,b,c\n, x ,\n");
    ASSERT_TRUE(outcome);
    EXPECT_THAT(outcome.value->records.at(0).fields, ElementsAre("", " x ", ""));
}

TEST(CsvReading, DropsEmptyFieldsBeyondTheHeader) {
    const auto outcome = readCsv("a,b\n1,2,,\n");
    ASSERT_TRUE(outcome);
    EXPECT_THAT(outcome.value->records.at(0).fields, ElementsAre("1", "2"));
}

TEST(CsvReading, ReportsEveryRecordOfAWrongLength) {
    const auto outcome = readCsv("a,b,c\n1,2\n1,2,3\n1,2,3,4,5\n");
    EXPECT_FALSE(outcome);
    EXPECT_THAT(
        outcome.findings,
        ElementsAre(Finding{Severity::Error, text::Place::ofLine(2), "В строке 2\u00A0поля, а в заголовке – 3."},
                    Finding{Severity::Error, text::Place::ofLine(4), "В строке 5\u00A0полей, а в заголовке – 3."}));
}

TEST(CsvReading, ReportsAnUnclosedQuoteWhereItOpens) {
    const auto outcome = readCsv("a,b\n1,2\n3,\"oops\n5,6\n");
    EXPECT_FALSE(outcome);
    EXPECT_THAT(outcome.findings, ElementsAre(Finding{Severity::Error, text::Place::ofLine(3),
                                                      "Кавычка открыта и не закрыта до конца файла."}));
}

TEST(CsvReading, ReportsTextAfterAClosingQuote) {
    const auto outcome = readCsv("a,b\n\"1\"x,2\n");
    EXPECT_FALSE(outcome);
    EXPECT_THAT(outcome.findings,
                ElementsAre(Finding{Severity::Error, text::Place::ofLine(2),
                                    "После закрывающей кавычки стоит текст; ожидается «,» или конец строки."}));
}

TEST(CsvReading, ReportsAnEmptyFileAndAWrongHeader) {
    EXPECT_THAT(readCsv("\n\n").findings, ElementsAre(Finding{Severity::Error, text::Place::ofLine(1),
                                                              "Файл пуст; ожидается строка с названиями столбцов."}));
    EXPECT_THAT(readCsv("a,b,a\n").findings,
                ElementsAre(Finding{Severity::Error, text::Place::ofLine(1), "Столбец «a» указан дважды."}));
    EXPECT_THAT(readCsv("a\tb\n1\t2\n").findings,
                ElementsAre(Finding{Severity::Error, text::Place::ofLine(1),
                                    "Столбцы разделены табуляцией; ожидается запятая или точка с запятой."}));
}

TEST(CsvReading, ReadsAClipboardWithoutHeader) {
    const auto outcome = readCsvRecords("1\t2,5\n\"\"\t3\n", '\t');
    ASSERT_TRUE(outcome);
    ASSERT_EQ(outcome.value->size(), 2U);
    EXPECT_THAT(outcome.value->at(0).fields, ElementsAre("1", "2,5"));
    EXPECT_THAT(outcome.value->at(1).fields, ElementsAre("", "3"));
}

/// A column copied from a spreadsheet: its blank lines are cells, and what follows stands below them.
TEST(CsvRecords, KeepBlankLinesOfAClipboard) {
    const auto outcome = readCsvRecords("11\r\n\r\n\r\n44\r\n", '\t', text::BlankLines::Kept);
    ASSERT_TRUE(outcome.value);
    ASSERT_EQ(outcome.value->size(), 4U);
    EXPECT_EQ(outcome.value->at(1).fields, std::vector<std::string>{""});
    EXPECT_EQ(outcome.value->at(3).fields, std::vector<std::string>{"44"});
    EXPECT_EQ(outcome.value->at(3).line, 4);
    EXPECT_EQ(readCsvRecords("11\r\n\r\n44\r\n", '\t').value->size(), 2U);
    EXPECT_EQ(readCsvRecords("11\n\n\n", '\t', text::BlankLines::Kept).value->size(), 1U);
}

}  // namespace
