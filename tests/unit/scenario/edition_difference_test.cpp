#include "core/scenario/edition_difference.h"
#include "tests/support/edition_folder.h"

#include <gtest/gtest.h>

namespace {

form::Edition changed(const std::string& from, const std::string& to) {
    auto files = support::editionFiles("2015");
    auto& text = files.at("edition.toml");
    text.replace(text.find(from), from.size(), to);
    auto read = programme::readEdition(files);
    if (!read) {
        throw std::runtime_error(read.findings.front().text);
    }
    return std::move(*read.value);
}

TEST(EditionDifference, ANumberOfTheRevisionAloneIsNone) {
    const auto after = changed("revision = 2", "revision = 3");
    EXPECT_EQ(scenario::compareEditions(*support::edition("2015"), after).lines(), std::vector<std::string>{});
}

// What the summary, the charts and the limits are made of has no lines of its own.
TEST(EditionDifference, AChangeThatNoLineNamesIsTold) {
    const auto after = changed("call = \"вызов\"", "call = \"вызов бригады\"");
    EXPECT_EQ(scenario::compareEditions(*support::edition("2015"), after).lines(),
              std::vector<std::string>{"изменён файл формы edition.toml"});
}

TEST(EditionDifference, AChangeThatALineNamesIsToldOnce) {
    const auto after = changed("rounding = \"half_up\"", "rounding = \"half_even\"");
    EXPECT_EQ(scenario::compareEditions(*support::edition("2015"), after).lines(),
              std::vector<std::string>{"правило округления другое"});
}

}  // namespace
