// The register asks that no code stands twice, and that a code of digits has no letters in it.
#include "core/check/check.h"
#include "tests/support/filled_2022.h"

#include <gmock/gmock.h>

namespace {

using support::Filled2022;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> toldOfCodes(const support::Entries& entries, check::State gravity = check::State::Error) {
    Filled2022 plan("Учебная область", entries);
    scenario::Draft& draft = plan.draft();
    std::vector<std::string> findings;
    for (const auto& finding :
         check::runChecks(draft, scenario::rootScenario, draft.calculate(scenario::rootScenario))) {
        if (finding.cell && finding.cell->appendix == 3) {
            EXPECT_EQ(finding.state, gravity);
            findings.push_back(finding.place() + " " + finding.rule + ": " + finding.message);
        }
    }
    return findings;
}

TEST(CodesOfTheRegister, ACodeThatStandsTwiceIsAnErrorAtBothCells) {
    EXPECT_THAT(toldOfCodes({{"2022:a3.0501.mo_code", "0501"},
                             {"2022:a3.0502.mo_code", "0502"},
                             {"2022:a3.0501-2.mo_code", "0501"},
                             {"2023:a3.0501.mo_code", "0501"}}),
                ElementsAre("a3.0501.mo_code@2022 unique: Код организации «0501» уже стоит в строке 3 (ключ 0501-2)",
                            "a3.0501-2.mo_code@2022 unique: Код организации «0501» уже стоит в строке 1 (ключ 0501)"));
}

TEST(CodesOfTheRegister, ALetterForADigitIsToldWithTheCodeThatWasMeant) {
    EXPECT_THAT(toldOfCodes({{"2022:a3.n1.mo_code", "99О214"}, {"2022:a3.n2.mo_code", "А-12"}}),
                ElementsAre("a3.n1.mo_code@2022 code: Код организации «99О214»: буква «О» вместо цифры. Ожидалось: "
                            "990214"));
}

TEST(CodesOfTheRegister, EmptyCodesAreNotTheSameCode) {
    EXPECT_THAT(toldOfCodes({{"2022:a3.n1.mo_name", "Больница"}, {"2022:a3.n2.mo_name", "Больница"}}), IsEmpty());
}

TEST(MarksOfTheRegister, APartWithoutItsWholeIsAWarning) {
    // Column 7 of appendix 3 is «в том числе» of column 6, which is «из них» of column 5.
    const support::Entries entries{
        {"2022:a3.0501.mo_code", "0501"}, {"2022:a3.0501.oms", "1"}, {"2022:a3.0501.oms_deep_dispens", "1"},
        {"2022:a3.0502.mo_code", "0502"}, {"2022:a3.0502.oms", "1"}, {"2022:a3.0502.oms_prevention", "1"}};
    EXPECT_THAT(toldOfCodes(entries, check::State::Warning),
                ElementsAre("a3.0501.oms_deep_dispens@2022 of_which: отмечено «Проводят углублённую диспансеризацию», "
                            "а «Проводят осмотры и диспансеризацию» – нет. Ожидались обе отметки"));
}

TEST(CodesOfTheRegister, OneListTwiceIsNotToldRowByRow) {
    support::Entries entries;
    for (int row = 1; row <= 200; ++row) {
        entries.emplace_back("2022:a3.n" + std::to_string(row) + ".mo_code", "0501");
    }
    EXPECT_EQ(toldOfCodes(entries).size(), 100U);
}

}  // namespace
