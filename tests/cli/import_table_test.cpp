// A table goes out as CSV and comes back: inputs are taken, what is computed is compared, all or nothing.
#include "tests/cli/program.h"

#include <gtest/gtest.h>

namespace {

using testing::HasSubstr;
using testing::StartsWith;

class ImportTable : public CommandLineTest {
protected:
    ImportTable() {
        EXPECT_EQ(run({"new", plan22(), "--edition", "2022", "--region", "Учебная область", "--training"}).status, 0);
    }
    [[nodiscard]] std::string plan22() const { return path("п22.tpgg"); }
    [[nodiscard]] Report import(const std::string& csv, std::vector<std::string> options) const {
        writeText(path("таблица.csv"), csv);
        std::vector<std::string> arguments{"import", plan22(), path("таблица.csv"), "--year", "2022"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        return run(arguments);
    }
    [[nodiscard]] std::string at(const std::string& cell) const {
        return run({"get", plan22(), cell, "--year", "2022"}).out;
    }
};

TEST_F(ImportTable, TakesColumnsInAnyOrderAndPassesOverWhatStandsAbove) {
    const Report report = import(
        "Численность по возрастам;;;\nlabel;insured_women;row;insured_men\nдети;1000;3.2;1001\n", {"--table", "a5"});
    EXPECT_EQ(report.status, 0) << report.err;
    EXPECT_THAT(report.err, HasSubstr("Принято: 2\u00A0значения."));
    EXPECT_EQ(at("a5.3.2.insured_total"), "2001\n");
}

TEST_F(ImportTable, ComparesWhatIsComputedAndNamesBothFigures) {
    const Report report =
        import("row,insured_men,insured_women,insured_total\n3.2,1001,1000,2002\n", {"--table", "a5"});
    EXPECT_EQ(report.status, 0);
    EXPECT_THAT(report.err, HasSubstr("a5.3.2.insured_total: в файле 2\u00A0"
                                      "002, по расчёту 2\u00A0"
                                      "001 (2022 год)"));
}

TEST_F(ImportTable, TakesNothingWhereACellIsRejectedUnlessToldTo) {
    const std::string csv = "row,insured_men,insured_women\n3.2,много,1000\n";
    const Report report = import(csv, {"--table", "a5"});
    EXPECT_EQ(report.status, 1);
    EXPECT_THAT(report.err, HasSubstr("строка 2, столбец insured_men: «много»"));
    EXPECT_EQ(at("a5.3.2.insured_women"), "\n");
    EXPECT_EQ(import(csv, {"--table", "a5", "--accept", "recognised"}).status, 0);
    EXPECT_EQ(at("a5.3.2.insured_women"), "1000\n");
}

TEST_F(ImportTable, TellsWhatTheFileHasThatTheFormHasNot) {
    EXPECT_THAT(import("row,insured_men,age\n3.2,1,2\n", {"--table", "a5"}).err,
                HasSubstr("столбца «age» нет в приложении 5"));
    EXPECT_THAT(import("row,insured_men\n999,1\n", {"--table", "a5"}).err,
                HasSubstr("строки «999» нет в приложении 5"));
    EXPECT_THAT(import("когда,сколько\n3.2,1\n", {"--table", "a5"}).err, HasSubstr("строки с заголовками нет"));
    EXPECT_THAT(import("row,hosp_per_1000\n1,5\n", {"--table", "a12", "--accept", "recognised"}).err,
                HasSubstr("ячейка закрыта формой"));
}

TEST_F(ImportTable, ADryRunShowsAndChangesNothing) {
    const Report report = import("row,insured_men\n3.2,1001\n3.1,x\n", {"--table", "a5", "--dry-run"});
    EXPECT_EQ(report.status, 0) << report.err;
    EXPECT_THAT(report.out, StartsWith("state,row,column,text,value,reason\nrecognised,3.2,insured_men,1001,1001,\n"
                                       "rejected,3.1,insured_men,x,,"));
    EXPECT_EQ(at("a5.3.2.insured_men"), "\n");
}

TEST_F(ImportTable, ARegisterIsReplacedRowByRow) {
    ASSERT_EQ(import("row,mo_name,oms\n0501,Больница № 1,1\n0502,Больница № 2,\n", {"--table", "a3"}).status, 0);
    EXPECT_EQ(at("a3.total_mo.oms"), "1\n");
    ASSERT_EQ(
        import("row,mo_name,oms\n0502,Больница № 2,1\n0503,Больница № 3,1\n", {"--table", "a3", "--replace"}).status,
        0);
    EXPECT_THAT(run({"table", plan22(), "--appendix", "3", "--year", "2022", "--format", "csv"}).out,
                StartsWith("row,mo_code,mo_name,budget_task,oms,oms_prevention,oms_deep_dispens,federal\n"
                           "0502,,Больница № 2,,1,,,\n0503,,Больница № 3,,1,,,\n"));
}

TEST_F(ImportTable, ALineOfAListWithoutAKeyIsToldAndNothingIsTaken) {
    const Report report = import("row,mo_code,mo_name\n0501,0501,Первая\n,310001,Больница\n,,\n", {"--table", "a3"});
    EXPECT_EQ(report.status, 1);
    EXPECT_THAT(report.err, HasSubstr("строка 3: у строки перечня нет ключа; ожидался ключ в столбце row"));
    EXPECT_EQ(at("a3.0501.mo_name"), "\n");
}

TEST_F(ImportTable, ARegisterIsRefusedWithPlaceAndExpectation) {
    EXPECT_THAT(import("row,mo_name\n05 01,Больница\n", {"--table", "a3"}).err,
                HasSubstr("строка 2: ключ строки «05 01» не подходит; ожидались буквы, цифры, «_», «-» или точка, не "
                          "больше 60 знаков, без пробелов"));
    EXPECT_THAT(import("row,mo_name,oms\n0501,Больница,2\n", {"--table", "a3"}).err,
                HasSubstr("строка 2, столбец oms: «2»: «2» – не отметка; ожидается 1 или пустая ячейка"));
    EXPECT_THAT(import("row,kind,stay\nn1,beds,десять\n", {"--table", "a13"}).err,
                HasSubstr("строка 2, столбец stay: «десять»: «десять» – не число. Пример: 1 817,8"));
    std::string million = "row,mo_name\n";
    for (int row = 0; row < 1'000'000; ++row) {
        million += "n,\n";
    }
    const Report report = import(million, {"--table", "a3"});
    EXPECT_EQ(report.status, 1);
    EXPECT_THAT(report.err, HasSubstr("строк 1\u00A0"
                                      "000\u00A0"
                                      "000, а перечень вмещает не больше 50\u00A0"
                                      "000"));
}

TEST_F(ImportTable, ACodeThatStandsTwiceIsAnErrorOfTheCheck) {
    ASSERT_EQ(import("row,mo_code\n0501,0501\n0501-2,0501\n", {"--table", "a3"}).status, 0);
    EXPECT_THAT(run({"check", plan22(), "--format", "csv"}).out,
                HasSubstr("error,unique,a3.0501.mo_code@2022,Код организации «0501» уже стоит в строке 2 (ключ "
                          "0501-2)"));
}

TEST_F(ImportTable, ARegisterGoesOutInTheOrderOfThePlansOption) {
    ASSERT_EQ(import("row,mo_name\n0502,Больница № 2\n0501,Больница № 10\n", {"--table", "a3"}).status, 0);
    const std::vector<std::string> table{"table", plan22(), "--appendix", "3", "--year", "2022", "--format", "csv"};
    EXPECT_THAT(run(table).out, HasSubstr("federal\n0502,,Больница № 2,,,,,\n0501,"));
    ASSERT_EQ(run({"set", plan22(), "option.order.a3", "key"}).status, 0);
    EXPECT_EQ(run({"get", plan22(), "option.order.a3"}).out, "key\n");
    EXPECT_THAT(run(table).out, HasSubstr("federal\n0501,,Больница № 10,,,,,\n0502,"));
    ASSERT_EQ(run({"set", plan22(), "option.order.a3", "mo_name"}).status, 0);
    EXPECT_THAT(run(table).out, HasSubstr("federal\n0502,"));
    EXPECT_THAT(run({"journal", plan22()}).out, HasSubstr("порядок строк приложения 3"));
    // Nothing set is the order of entry.
    ASSERT_EQ(run({"set", plan22(), "option.order.a3", ""}).status, 0);
    EXPECT_EQ(run({"get", plan22(), "option.order.a3"}).out, "\n");
}

// The rows of a register are no cells of the form's plan: an export must not take the table for an empty one.
TEST_F(ImportTable, ARegisterIsExportedWithTheOtherTables) {
    ASSERT_EQ(run({"export", plan22(), "-o", path("пусто"), "--format", "csv"}).status, 0);
    const auto filesOf = [](const std::string& folder) {
        return std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator());
    };
    ASSERT_EQ(import("row,mo_name,oms\n0501,Больница № 1,1\n", {"--table", "a3"}).status, 0);
    ASSERT_EQ(run({"export", plan22(), "-o", path("полно"), "--format", "csv"}).status, 0);
    EXPECT_GT(filesOf(path("полно")), filesOf(path("пусто")));
}

// What is written comes back as it was: normatives of the letter stay nobody's own.
TEST_F(ImportTable, OutAndBackLeavesThePlanAsItWas) {
    const std::vector<std::string> table{"table", plan22(), "--appendix", "11", "--year", "2022", "--format", "csv"};
    const std::string before = run(table).out;
    const Report report = import(before, {"--table", "a11"});
    EXPECT_EQ(report.status, 0) << report.err;
    EXPECT_THAT(report.err, HasSubstr("Принято: 0\u00A0значений."));
    EXPECT_EQ(run(table).out, before);
}

TEST_F(ImportTable, ACodeIsATextInTheJournal) {
    ASSERT_EQ(import("row,mo_code\n990101,990101\n", {"--table", "a3"}).status, 0);
    const std::string journal = run({"journal", plan22()}).out;
    EXPECT_THAT(journal, HasSubstr("a3.990101.mo_code, 2022 год: не задано → 990101"));
}

}  // namespace
