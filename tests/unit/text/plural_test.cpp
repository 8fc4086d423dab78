#include "core/text/plural.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>

namespace {

template <class Count>
std::string errors(Count count) {
    return text::plural(count, "ошибка", "ошибки", "ошибок");
}

TEST(Plural, FollowsTheLastDigits) {
    EXPECT_EQ(errors(1), "ошибка");
    EXPECT_EQ(errors(2), "ошибки");
    EXPECT_EQ(errors(4), "ошибки");
    EXPECT_EQ(errors(5), "ошибок");
    EXPECT_EQ(errors(0), "ошибок");
    EXPECT_EQ(errors(21), "ошибка");
    EXPECT_EQ(errors(102), "ошибки");
}

TEST(Plural, TreatsTheTeensAsMany) {
    for (const int count : {11, 12, 13, 14, 19, 111, 1012}) {
        EXPECT_EQ(errors(count), "ошибок") << count;
    }
}

TEST(Plural, TakesAnyInteger) {
    EXPECT_EQ(errors(std::int64_t{5000000001}), "ошибка");
    EXPECT_EQ(errors(std::uint64_t{18446744073709551613U}), "ошибок");
    EXPECT_EQ(errors(-3), "ошибки");
    EXPECT_EQ(errors(std::numeric_limits<std::int64_t>::min()), "ошибок");
}

TEST(Counted, JoinsCountAndNoun) {
    EXPECT_EQ(text::counted(std::size_t{3}, "ошибка", "ошибки", "ошибок"), "3\u00A0ошибки");
}

}  // namespace
