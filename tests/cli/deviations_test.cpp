// «deviations»: the register of deviations, and the parameters that justify them.
#include "tests/cli/program.h"

#include <gtest/gtest.h>

namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

class DeviationsVerb : public CommandLineTest {
protected:
    DeviationsVerb() {
        EXPECT_EQ(run({"new", plan22(), "--edition", "2022", "--region", "Учебная область", "--training"}).status, 0);
        set("a2.33.volume", "0.300");
    }
    [[nodiscard]] std::string plan22() const { return path("п22.tpgg"); }
    void set(const std::string& parameter, const std::string& value) const {
        const Report report = run({"set", plan22(), parameter, value, "--year", "2022"});
        EXPECT_EQ(report.status, 0) << report.err;
    }
    [[nodiscard]] std::string told(std::vector<std::string> options) const {
        options.insert(options.begin(), {"deviations", plan22()});
        const Report report = run(options);
        EXPECT_EQ(report.status, 0) << report.err;
        return report.out;
    }
};

TEST_F(DeviationsVerb, CsvHasTheColumnsOfTheContract) {
    set("deviation.a2.33.volume.factor", "транспортная доступность");
    set("deviation.a2.33.volume.reason", "Плечо доезда, 60 км");
    const std::string csv = told({"--year", "2022", "--format", "csv"});
    EXPECT_THAT(csv,
                StartsWith("year,row,label,kind,federal,territorial,delta,delta_percent,factor,reason,document\n"));
    EXPECT_THAT(csv, HasSubstr(",volume,0.29,0.300,0.010,3.4,транспортная доступность,\"Плечо доезда, 60 км\",\n"));
    EXPECT_THAT(csv, Not(HasSubstr("2023,")));
}

TEST_F(DeviationsVerb, TextCountsWhatHasNoReason) {
    set("coefficient.volume", "1");
    EXPECT_THAT(told({"--year", "2022"}),
                HasSubstr("2022  строка 33, объём: 0,29 → 0,300, Δ +0,010 (+3,4\u00A0%); причина не указана\n"));
    EXPECT_THAT(told({"--year", "2022"}), HasSubstr("1\u00A0отклонение, без причины 1\n"));
}

TEST_F(DeviationsVerb, JsonKeepsAReasonWhoseDeviationIsGone) {
    set("deviation.a2.33.volume.reason", "Плечо доезда");
    set("a2.33.volume", "0.29");
    const std::string json = told({"--format", "json"});
    EXPECT_THAT(json, HasSubstr("\"idle\""));
    EXPECT_THAT(json, HasSubstr("\"a2.33.volume\""));
    EXPECT_EQ(run({"get", plan22(), "deviation.a2.33.volume.reason", "--year", "2022"}).out, "Плечо доезда\n");
}

TEST_F(DeviationsVerb, ScenarioHasItsOwn) {
    EXPECT_EQ(run({"scenario", plan22(), "add", "Без вызовов"}).status, 0);
    EXPECT_EQ(run({"set", plan22(), "a2.33.volume", "0.29", "--scenario", "Без вызовов"}).status, 0);
    EXPECT_THAT(told({"--format", "csv", "--scenario", "Без вызовов"}), Not(HasSubstr("2022,33,")));
    EXPECT_THAT(told({"--format", "csv"}), HasSubstr("2022,33,"));
}

TEST_F(DeviationsVerb, AReasonIsUndoneAndImported) {
    set("deviation.a2.33.volume.reason", "Плечо доезда");
    EXPECT_EQ(run({"undo", plan22()}).status, 0);
    EXPECT_EQ(run({"get", plan22(), "deviation.a2.33.volume.reason", "--year", "2022"}).out, "\n");
    const Report imported = run({"import", plan22(), inputs(",,deviation.a2.33.volume.reason,12,\n")});
    EXPECT_EQ(imported.status, 0) << imported.err;
    EXPECT_EQ(run({"get", plan22(), "deviation.a2.33.volume.reason", "--year", "2023"}).out, "12\n");
}

TEST_F(DeviationsVerb, TextDocumentIsWritten) {
    EXPECT_EQ(run({"deviations", plan22(), "--format", "odt", "-o", path("о.odt")}).status, 0);
    EXPECT_EQ(run({"deviations", plan22(), "--format", "xlsx"}).status, 2);
    EXPECT_EQ(run({"deviations", plan22(), "--year", "2031"}).status, 1);
}

TEST_F(DeviationsVerb, ExportWritesTheRegisterToo) {
    EXPECT_EQ(run({"export", plan22(), "-o", path("всё"), "--format", "csv"}).status, 0);
    EXPECT_THAT(fileText(path("всё/deviations.csv")), HasSubstr(",volume,0.29,0.300,0.010,3.4,,,\n"));
    // A form without federal normatives has nothing to differ from.
    EXPECT_EQ(run({"export", plan(), "-o", path("образец"), "--format", "csv"}).status, 0);
    EXPECT_FALSE(std::filesystem::exists(path("образец/deviations.csv")));
}

}  // namespace
