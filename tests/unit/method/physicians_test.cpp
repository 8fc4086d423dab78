// The letter of 13.01.2022, annex 13, section 2: В = П × Н ÷ Ф. It has no example; the figures are counted by hand.
#include "core/method/physicians.h"
#include "tests/support/number.h"
#include "tests/unit/method/method_run.h"

namespace {

using testing::ElementsAre;

// 2,93 × 1 000 000 ÷ 4 200 = 697,619047…
TEST(Physicians, AreVisitsOverTheFunctionOfAPost) {
    EXPECT_EQ(
        results("physicians", {{"visits", "2.93"}, {"residents", "1000000"}, {"function", "4200"}}).at("physicians"),
        "697.619048");
}

TEST(Physicians, TypedFunction) {
    EXPECT_EQ(method::physiciansNeeded(units::of<units::CarePerResident>(number("0.73")),
                                       units::of<units::Residents>(number("12000")),
                                       units::of<units::CarePerPost>(number("4380")))
                  .value()
                  .toPlain(),
              "2.000000");
}

TEST(Physicians, AFunctionOfZeroIsRefused) {
    EXPECT_THAT(refusals("physicians", {{"visits", "2.93"}, {"residents", "1000000"}, {"function", "0"}}),
                ElementsAre("function: «0» – вне пределов; ожидается число больше 0"));
}

}  // namespace
