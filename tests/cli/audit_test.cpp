// «audit»: a published table by its own figures, with no plan.
#include "tests/cli/program.h"

#include <gtest/gtest.h>

namespace {

using testing::HasSubstr;
using testing::StartsWith;

class AuditVerb : public CommandLineTest {
protected:
    AuditVerb() {
        const Report table =
            run({"table", plan(), "--appendix", "2", "--year", "2015", "--format", "csv", "-o", csv()});
        EXPECT_EQ(table.status, 0) << table.err;
    }
    [[nodiscard]] std::string csv() const { return path("таблица.csv"); }
    [[nodiscard]] Report audit(std::vector<std::string> options) const {
        options.insert(options.begin(), {"audit", csv(), "--edition", "2015", "--year", "2015"});
        return run(options);
    }
};

TEST_F(AuditVerb, CsvHasTheColumnsOfTheContractAndEndsWell) {
    const Report report = audit({"--appendix", "2", "--format", "csv"});
    EXPECT_EQ(report.status, 0) << report.err;
    EXPECT_THAT(report.out, StartsWith("row,column,kind,printed,expected,cause\n"));
    EXPECT_THAT(report.out, HasSubstr("\n26,cost_oms,balancing,145.0,145.1,"));
}

TEST_F(AuditVerb, JsonSaysWhatWasInferred) {
    const Report report = audit({"--appendix", "2", "--format", "json", "--region", "Астраханская область"});
    for (const char* part : {"\"findings\"", "\"inferred\"", "\"residents\": 1010347", "\"insured\": 1010113",
                             "\"kd\": null", "\"cost_method\": \"printed_percap\"", "\"unit_cost\": 1"}) {
        EXPECT_THAT(report.out, HasSubstr(part));
    }
}

TEST_F(AuditVerb, TextIsForPeople) {
    const Report report = audit({"--appendix", "2"});
    EXPECT_THAT(report.out, HasSubstr("численность застрахованных лиц: 1\u00A0010\u00A0111–1\u00A0010\u00A0114, "
                                      "сходится в 19 из 20\u00A0строк, кроме 26\n"));
    EXPECT_THAT(report.out, HasSubstr("балансирует  строка 26, Стоимость, ОМС: напечатано 145,0, ожидается 145,1; "));
}

TEST_F(AuditVerb, WhatIsNoTableOfTheFormIsRefused) {
    writeText(csv(), "имя,возраст\nИванов,5\n");
    const Report report = audit({"--appendix", "2"});
    EXPECT_EQ(report.status, 1);
    EXPECT_THAT(report.err, HasSubstr("не проверена"));
    EXPECT_EQ(report.out, "");
    EXPECT_EQ(audit({"--appendix", "две"}).status, 2);
    EXPECT_EQ(audit({"--appendix", "77"}).status, 1);
}

}  // namespace
