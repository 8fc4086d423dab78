#include "core/text/code_digits.h"

#include <gtest/gtest.h>

namespace {

using text::mistypedCode;

TEST(MistypedCode, IsACodeOfDigitsWithLettersForSomeOfThem) {
    const auto cyrillic = mistypedCode("99О214");
    ASSERT_TRUE(cyrillic);
    EXPECT_EQ(cyrillic->letter, "О");
    EXPECT_EQ(cyrillic->mended, "990214");
    EXPECT_EQ(mistypedCode("O501")->mended, "0501");
    EXPECT_EQ(mistypedCode("99З1Б2")->mended, "993162");
}

TEST(MistypedCode, IsNoCodeOfLettersOrOfDigits) {
    EXPECT_FALSE(mistypedCode("990214"));
    EXPECT_FALSE(mistypedCode("А-12"));
    EXPECT_FALSE(mistypedCode("ОЗ1"));
    EXPECT_FALSE(mistypedCode(""));
}

}  // namespace
