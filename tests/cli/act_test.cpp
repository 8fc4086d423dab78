// «act»: versions of the act frozen, listed, opened and compared with the draft.
#include "tests/cli/program.h"

#include <gtest/gtest.h>

namespace {

using testing::HasSubstr;
using testing::Not;

class ActVerb : public CommandLineTest {
protected:
    ActVerb() {
        EXPECT_EQ(run({"new", plan(), "--edition", "2022", "--region", "Учебная область", "--training"}).status, 0);
        ok({"set", plan(), "population.insured", "1000000", "--year", "2022"});
        ok({"set", plan(), "coefficient.kd", "1.105", "--year", "2022"});
        ok({"act", plan(), "freeze", "--number", "148-П", "--date", "25.12.2021"});
    }
    [[nodiscard]] std::string plan() const { return path("п.tpgg"); }
    std::string ok(const std::vector<std::string>& words) const {
        const Report report = run(words);
        EXPECT_EQ(report.status, 0) << report.err;
        return report.out;
    }
};

TEST_F(ActVerb, ListsTheVersions) {
    EXPECT_THAT(ok({"act", plan(), "list"}), HasSubstr("1\t148-П\t25.12.2021\tБазовый\t"));
}

// 0,29 × 3 187,59 = 924,40; 0,30 × 3 187,59 = 956,28; × 1 000 000 / 1000.
TEST_F(ActVerb, TheDraftIsComparedWithTheVersion) {
    ok({"set", plan(), "a2.33.volume", "0.30", "--year", "2022"});
    const std::string csv =
        ok({"act", plan(), "diff", "148-П", "draft", "--appendix", "2", "--year", "2022", "--format", "csv"});
    EXPECT_THAT(csv, HasSubstr(",cost_oms,Проект: Базовый,924400.0,956280.0,31880.0,3.4\n"));
    EXPECT_THAT(csv, Not(HasSubstr("\n36,")));
    EXPECT_THAT(ok({"act", plan(), "diff", "1", "draft", "--year", "2022", "--whole", "--format", "csv"}),
                HasSubstr("\n36,"));
}

TEST_F(ActVerb, AVersionOpensAsAPlanOfItsOwn) {
    ok({"set", plan(), "a2.33.volume", "0.30", "--year", "2022"});
    ok({"act", plan(), "open", "148-П", "-o", path("старый.tpgg")});
    EXPECT_EQ(ok({"get", path("старый.tpgg"), "a2.33.volume", "--year", "2022"}), "0.29\n");
    EXPECT_EQ(ok({"get", plan(), "a2.33.volume", "--year", "2022"}), "0.30\n");
}

TEST_F(ActVerb, WhatIsNotThereIsSaid) {
    EXPECT_THAT(run({"act", plan(), "diff", "149-П", "draft", "--year", "2022"}).err,
                HasSubstr("Замороженной редакции «149-П» нет; есть: 1 – № 148-П от 25.12.2021."));
    EXPECT_EQ(run({"act", plan(), "freeze", "--number", "148-П", "--date", "26.12.2021"}).status, 1);
    EXPECT_EQ(run({"act", plan(), "melt"}).status, 2);
}

}  // namespace
