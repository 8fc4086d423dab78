#include "tests/cli/program.h"

#include <cstdlib>
#include <sstream>

namespace {

using testing::HasSubstr;
using testing::StartsWith;

class Snapshots : public CommandLineTest {
protected:
    void set(const std::string& value) const {
        ASSERT_EQ(run({"set", plan(), "a2.28.volume", value, "--year", "2016"}).status, 0);
    }
    [[nodiscard]] std::string numbers() const {
        std::string found;
        std::istringstream lines(run({"snapshots", plan(), "list"}).out);
        for (std::string line; std::getline(lines, line);) {
            found += line.substr(0, line.find('\t')) + " ";
        }
        return found;
    }
};

TEST_F(Snapshots, OfAChangedPlanAreListedTheNewestFirst) {
    EXPECT_EQ(run({"snapshots", plan(), "list"}).out, "");
    set("0.31");
    set("0.32");
    EXPECT_EQ(numbers(), "2 1 ");
    EXPECT_THAT(run({"snapshots", plan(), "list"}).out, HasSubstr("plan.tpgg.копии/0001 "));
}

TEST_F(Snapshots, TenAreKept) {
    for (const std::string value : {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"}) {
        set(value);
    }
    EXPECT_EQ(numbers(), "12 11 10 9 8 7 6 5 4 3 ");
}

TEST_F(Snapshots, AreAsManyAsTheSettingSays) {
    ::setenv("TPGG_SNAPSHOTS", "0", 1);
    set("0.31");
    EXPECT_EQ(numbers(), "");
    ::setenv("TPGG_SNAPSHOTS", "много", 1);
    EXPECT_EQ(run({"set", plan(), "a2.28.volume", "0.33", "--year", "2016"}).status, 2);
    ::unsetenv("TPGG_SNAPSHOTS");
}

TEST_F(Snapshots, RestoreThePlanUnderAnotherName) {
    const std::string before = get("a2.28.volume", "2016");
    set("0.31");
    const Report restored = run({"snapshots", plan(), "restore", "1", "-o", path("прежний.tpgg")});
    EXPECT_EQ(restored.status, 0);
    EXPECT_EQ(run({"get", path("прежний.tpgg"), "a2.28.volume", "--year", "2016"}).out, before);
    EXPECT_EQ(run({"set", path("прежний.tpgg"), "a2.28.volume", "0.4", "--year", "2016"}).status, 0);
    EXPECT_EQ(get("a2.28.volume", "2016"), "0.31\n");
}

TEST_F(Snapshots, NeverRestoreOverAFile) {
    set("0.31");
    const std::string before = fileText(plan());
    const Report over = run({"snapshots", plan(), "restore", "1", "-o", plan()});
    EXPECT_EQ(over.status, 1);
    EXPECT_THAT(over.err, HasSubstr("уже есть, и он не тронут"));
    EXPECT_EQ(fileText(plan()), before);
    EXPECT_THAT(run({"snapshots", plan(), "restore", "5", "-o", path("x.tpgg")}).err, StartsWith("Копии № 5 у плана"));
    EXPECT_EQ(run({"snapshots", plan(), "restore", "первая", "-o", path("x.tpgg")}).status, 2);
    EXPECT_EQ(run({"snapshots", plan(), "restore", "1"}).status, 2);
}

}  // namespace
