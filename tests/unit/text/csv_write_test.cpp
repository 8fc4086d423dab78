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
