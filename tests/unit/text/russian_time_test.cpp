#include "core/text/russian_time.h"

#include <gtest/gtest.h>

namespace {

TEST(RussianTime, IsDateAndMinutes) {
    EXPECT_EQ(text::russianTime("2026-11-24T14:05:59"), "24.11.2026, 14:05");
    EXPECT_EQ(text::russianTime("вчера"), "вчера");
}

}  // namespace
