// «check --protocol»: the protocol of control as text, table and document.
#include "tests/cli/program.h"

#include <gtest/gtest.h>

namespace {

using testing::HasSubstr;
using testing::StartsWith;

class ProtocolVerb : public CommandLineTest {
protected:
    ProtocolVerb() {
        EXPECT_EQ(run({"new", plan22(), "--edition", "2022", "--region", "Учебная область", "--training"}).status, 0);
    }
    [[nodiscard]] std::string plan22() const { return path("п22.tpgg"); }
};

TEST_F(ProtocolVerb, IsTextAndFailsWhereThePlanHasErrors) {
    const Report report = run({"check", plan22(), "--protocol"});
    EXPECT_EQ(report.status, 3);
    EXPECT_THAT(report.out, StartsWith("Протокол контроля, Учебная область\nПечатается с отметкой «ПРОЕКТ»: "));
    EXPECT_THAT(report.out, HasSubstr("\n  C53  срок прошёл  "));
    EXPECT_THAT(report.out, HasSubstr("\nПравил 120: верно – "));
}

TEST_F(ProtocolVerb, IsWrittenToAFile) {
    for (const std::string format : {"csv", "odt", "html"}) {
        EXPECT_EQ(run({"check", plan22(), "--protocol", "--format", format, "-o", path("п." + format)}).status, 3);
        EXPECT_TRUE(std::filesystem::exists(path("п." + format))) << format;
    }
}

TEST_F(ProtocolVerb, IsOfAllYears) {
    const Report report = run({"check", plan22(), "--protocol", "--year", "2022"});
    EXPECT_EQ(report.status, 2);
    EXPECT_THAT(report.err, HasSubstr("протокол – по всем годам плана"));
    EXPECT_EQ(run({"check", plan22(), "--protocol", "--format", "json"}).status, 2);
    EXPECT_EQ(run({"check", plan22(), "--format", "odt"}).status, 2);
}

}  // namespace
