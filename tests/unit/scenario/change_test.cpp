#include "core/scenario/change.h"

#include <gtest/gtest.h>

namespace {

using scenario::Change;
using scenario::ChangeItem;

ChangeItem item(const char* path, std::optional<std::string> before, std::optional<std::string> after) {
    const auto assignment = [](const std::optional<std::string>& value) {
        return value ? std::optional(programme::Assignment{*value, "", "", ""}) : std::nullopt;
    };
    return {scenario::rootScenario, {path, 2016}, assignment(before), assignment(after)};
}

TEST(Change, RevertedSwapsBeforeAndAfterInReverseOrder) {
    const Change change{"вставка", "", "", {item("a", std::nullopt, "1"), item("b", "2", "3")}};
    const auto back = change.reverted();
    EXPECT_EQ(back.items, (std::vector{item("b", "3", "2"), item("a", "1", std::nullopt)}));
}

TEST(Change, MergedKeepsTheFirstBeforeAndTheLastAfter) {
    const Change first{"объём", "", "", {item("a", "1", "2")}};
    const Change second{"объём", "", "", {item("a", "2", "3"), item("b", std::nullopt, "4")}};
    EXPECT_EQ(first.mergedWith(second).items, (std::vector{item("a", "1", "3"), item("b", std::nullopt, "4")}));
}

TEST(Change, MergedDropsWhatEndsWhereItBegan) {
    const Change first{"объём", "", "", {item("a", "1", "2")}};
    const Change second{"объём", "", "", {item("a", "2", "1")}};
    EXPECT_TRUE(first.mergedWith(second).empty());
}

}  // namespace
