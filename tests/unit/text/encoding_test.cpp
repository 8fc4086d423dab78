#include "core/text/windows1251.h"

#include <gtest/gtest.h>

namespace {

using text::TextEncoding;
using text::decodeText;
using text::detectEncoding;

constexpr std::string_view hospital1251 = "\xC1\xEE\xEB\xFC\xED\xE8\xF6\xE0 \xB9 1";  // Больница № 1

TEST(TextEncoding, IsRecognised) {
    EXPECT_EQ(detectEncoding("year,value\n"), TextEncoding::Utf8);
    EXPECT_EQ(detectEncoding("год,значение\n"), TextEncoding::Utf8);
    EXPECT_EQ(detectEncoding("\xEF\xBB\xBFгод"), TextEncoding::Utf8Bom);
    EXPECT_EQ(detectEncoding(hospital1251), TextEncoding::Windows1251);
    EXPECT_EQ(detectEncoding(""), TextEncoding::Utf8);
}

TEST(TextEncoding, KnowsUtf16WithAndWithoutMark) {
    EXPECT_EQ(detectEncoding(std::string_view("\xFF\xFE\x33\x04", 4)), TextEncoding::Utf16);
    EXPECT_EQ(detectEncoding(std::string_view("\xFE\xFF\x04\x33", 4)), TextEncoding::Utf16);
    EXPECT_EQ(detectEncoding(std::string_view("y\0e\0a\0r\0", 8)), TextEncoding::Utf16);
    EXPECT_EQ(detectEncoding(std::string_view("\x33\x04\x3E\x04\x34\x04", 6)), TextEncoding::Utf16);
}

TEST(TextEncoding, TellsOtherRussianEncodingsApart) {
    EXPECT_EQ(detectEncoding("\xE2\xCF\xCC\xD8\xCE\xC9\xC3\xC1"), TextEncoding::Binary) << "KOI8-R «Больница»";
    EXPECT_EQ(detectEncoding("\x81\xAE\xAB\xEC\xAD\xA8\xE6\xA0"), TextEncoding::Binary) << "CP866 «Больница»";
}

TEST(TextEncoding, TellsBrokenUtf8FromWindows1251) {
    EXPECT_EQ(detectEncoding("больница\xD0"), TextEncoding::Binary);
}

TEST(TextEncoding, TakesAnArchiveForBinary) {
    EXPECT_EQ(detectEncoding(std::string_view("PK\x03\x04\0\0\0\x99", 8)), TextEncoding::Binary);
}

TEST(Windows1251, DecodesEveryKindOfByte) {
    EXPECT_EQ(text::decodeWindows1251(hospital1251), "Больница № 1");
    EXPECT_EQ(text::decodeWindows1251("\xA8\xB8\x96\xAB\xBB\xA0\x85\xFF"), "Ёё–«»\u00A0…я");
    EXPECT_EQ(text::decodeWindows1251("\x98"), "\uFFFD");
}

TEST(DecodeText, GivesUtf8WithoutMark) {
    const auto outcome = decodeText("\xEF\xBB\xBFгод");
    ASSERT_TRUE(outcome);
    EXPECT_EQ(*outcome.value, "год");
    EXPECT_TRUE(outcome.findings.empty());
}

TEST(DecodeText, NotesThatItReadWindows1251) {
    const auto outcome = decodeText(hospital1251);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(*outcome.value, "Больница № 1");
    ASSERT_EQ(outcome.findings.size(), 1U);
    EXPECT_EQ(outcome.findings.front(),
              (text::Finding{text::Severity::Note, "кодировка файла", "Файл прочитан в кодировке Windows-1251."}));
}

TEST(DecodeText, RefusesUtf16AndBinaryByName) {
    const auto wide = decodeText(std::string_view("\xFF\xFE\x33\x04", 4));
    EXPECT_FALSE(wide);
    ASSERT_EQ(wide.findings.size(), 1U);
    EXPECT_EQ(wide.findings.front().text,
              "Файл записан в кодировке UTF-16; ожидается UTF-8 или Windows-1251. Сохраните его заново.");
    const auto archive = decodeText(std::string_view("PK\x03\x04\0", 5));
    EXPECT_FALSE(archive);
    ASSERT_EQ(archive.findings.size(), 1U);
    EXPECT_EQ(archive.findings.front().text, "Это не текст в кодировке UTF-8 или Windows-1251.");
}

}  // namespace
