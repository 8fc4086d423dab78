#include "core/form/toml_limits.h"

#include <gtest/gtest.h>

namespace {

std::string excess(const std::string& text) {
    const auto found = form::tomlExcess(text);
    return found ? std::to_string(found->line) + ": " + found->sentence : "";
}

std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int time = 0; time < times; ++time) {
        all += text;
    }
    return all;
}

}  // namespace

TEST(TomlLimits, LeaveWhatPeopleWriteAlone) {
    EXPECT_EQ(excess("a.b.c = [1.5, 2.5]\n[x.\"y.z\"]\nk = { d.e = 'f.g' }\n"), "");
    EXPECT_EQ(excess("values = [" + repeated("1.25, ", 10'000) + "]\n"), "");
    EXPECT_EQ(excess("text = \"" + repeated(".", 1000) + repeated("[", 1000) + "\"\n"), "");
    EXPECT_EQ(excess("text = \"\"\"\n" + repeated("a.", 1000) + "\\\"\"\"\"\n# " + repeated("[.", 1000) + "\n"), "");
    EXPECT_EQ(excess("text = '''" + repeated("{.", 1000) + "'''\n"), "");
    EXPECT_EQ(excess(repeated("a.b = [1]\n", 1000)), "");
}

TEST(TomlLimits, RefuseKeysOfManyPartsWhereverTheyStand) {
    const std::string sentence = ": В имени больше 32 частей через точку.";
    EXPECT_EQ(excess("x = 1\n" + repeated("a.", 40) + "a = 1"), "2" + sentence);
    EXPECT_EQ(excess("[" + repeated("a . ", 40) + "a]"), "1" + sentence);
    EXPECT_EQ(excess("\n\n" + repeated("\"a\".", 40) + "a = 1"), "3" + sentence);
    EXPECT_EQ(excess("t = {" + repeated("a.", 40) + "a = 1}"), "1" + sentence);
    EXPECT_EQ(excess(repeated("'a'.", 40)), "1" + sentence);
}

TEST(TomlLimits, RefuseManyBracketsOneInAnother) {
    EXPECT_EQ(excess("a = " + repeated("[", 100'000)), "1: Скобок одна в другой больше 32.");
    EXPECT_EQ(excess("a = " + repeated("{b=", 33)), "1: Скобок одна в другой больше 32.");
    EXPECT_EQ(excess(repeated("[[x]]\n", 100)), "");
}

TEST(TomlLimits, RefuseAFileOfMegabytes) {
    EXPECT_EQ(excess(std::string((4 << 20) + 1, '#')), "1: Файл больше 4 мегабайт.");
}
