// A table without keys, as the form prints it: columns by their numbers or headings, rows by numbers and names, money
// by the unit that is written over it.
#include "tests/cli/program.h"

#include <gtest/gtest.h>

namespace {

using testing::HasSubstr;
using testing::Not;

class PrintedTable : public CommandLineTest {
protected:
    PrintedTable() {
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

const std::string agesHeading =
    "Приложение 5;;;;;;;;\n"
    "N строки;Возраст, лет/месяцев;Численность застрахованных лиц на 01.01.2021, человек;;;"
    "Прогнозный отклик на профилактический медицинский осмотр, %;"
    "Численность застрахованных лиц, подлежащих профилактическому медицинскому осмотру, человек;;\n"
    ";;всего;мужчин;женщин;;всего;мужчин;женщин\n";

TEST_F(PrintedTable, ColumnsAreKnownByTheirNumbers) {
    const Report report = import("Осмотры;;;;;;;;\nвозраст;лет;;;;;;;\nА;1;2;3;4;5;6;7;8\n"
                                 "6;1 год;2001;1 001;1 000;64,0;;;\n",
                                 {"--table", "a5"});
    EXPECT_EQ(report.status, 0) << report.err;
    EXPECT_EQ(at("a5.6.insured_men"), "1001\n");
    EXPECT_EQ(at("a5.6.insured_women"), "1000\n");
    EXPECT_EQ(at("a5.6.response_pct"), "64.0\n");
}

TEST_F(PrintedTable, ColumnsAreKnownByTheirHeadingsOverMergedCells) {
    const Report report = import(agesHeading + "6;1 год;2002;1001;1000;64;;;\n", {"--table", "a5"});
    EXPECT_EQ(report.status, 0) << report.err;
    EXPECT_EQ(at("a5.6.insured_men"), "1001\n");
    EXPECT_EQ(at("a5.6.insured_women"), "1000\n");
    EXPECT_EQ(at("a5.6.response_pct"), "64\n");
    // What is computed is compared: 1001 + 1000.
    EXPECT_THAT(report.err, HasSubstr("a5.6.insured_total: в файле 2\u00A0"
                                      "002, по расчёту 2\u00A0"
                                      "001"));
}

TEST_F(PrintedTable, RowsAreKnownByTheirNamesWhereTheFormPrintsNoNumbers) {
    const Report report = import("Показатель;Фельдшерский, фельдшерско-акушерский пункт, обслуживающий до 100 "
                                 "жителей;Фельдшерский, фельдшерско-акушерский пункт, обслуживающий свыше 2000 "
                                 "жителей\n"
                                 "Количество ФП, ФАП;12;3\n",
                                 {"--table", "a9"});
    EXPECT_EQ(report.status, 0) << report.err;
    EXPECT_EQ(at("a9.count.fap_lt100_total"), "12\n");
    EXPECT_EQ(at("a9.count.fap_gt2000_total"), "3\n");
}

TEST_F(PrintedTable, MoneyIsBroughtFromTheUnitOfTheHeading) {
    const std::string studies = "N строки;Наименование исследования;Количество исследований;Финансовое обеспечение";
    const Report report =
        import(studies + ", руб.\n1.1;без контрастирования;100;2 765 000,00\n", {"--table", "a7", "--dry-run"});
    EXPECT_EQ(report.status, 0) << report.err;
    EXPECT_THAT(report.out, HasSubstr("recognised,1.1,count,100,100,\n"));
    EXPECT_THAT(report.out,
                HasSubstr("recognised,1.1,funding,\"2 765 000,00\",2765.00,переведено: руб. → тыс. руб.\n"));
}

// «Размер, {money}» is one word beside its unit, whichever stands there.
TEST_F(PrintedTable, AHeadingOfOneWordAndItsUnitIsKnown) {
    const Report report = import("N строки;Показатель;Исследований;Размер, тысяч рублей\n"
                                 "1.1;без контрастирования;100;2765\n",
                                 {"--table", "a7", "--dry-run"});
    EXPECT_EQ(report.status, 0) << report.err;
    EXPECT_THAT(report.out, HasSubstr("recognised,1.1,count,100,100,\n"));
    EXPECT_THAT(report.out, HasSubstr("recognised,1.1,funding,2765,2765,\n"));
}

// The fact of the year before 2022; the plan's columns are of 2022.
TEST_F(PrintedTable, HeadingsWithYearsAreThoseOfTheTable) {
    const auto heading = [](const std::string& plan, const std::string& fact) {
        return "№ стр.;Вид медицинской помощи;" + plan + ";" + fact
               + "\n03;медицинская помощь, оказанная в амбулаторных условиях;100;90\n";
    };
    const Report report = import(heading("План на 2022 год / в том числе по источникам финансирования / Средств ОМС / "
                                         "объемы оказания",
                                         "Факт 2021 / ОМС / объём"),
                                 {"--table", "a10", "--dry-run"});
    EXPECT_EQ(report.status, 0) << report.err;
    EXPECT_THAT(report.out, HasSubstr("recognised,03,plan_oms_volume,100,100,"));
    EXPECT_THAT(report.out, HasSubstr("recognised,03,fact_oms_volume,90,90,"));
}

TEST_F(PrintedTable, MoneyWithoutAUnitIsDoubtfulAndNotTaken) {
    const std::string csv = "N строки;Наименование исследования;Количество исследований;Финансовое обеспечение\n"
                            "1.1;без контрастирования;100;2765\n";
    EXPECT_THAT(
        import(csv, {"--table", "a7", "--dry-run"}).out,
        HasSubstr("doubtful,1.1,funding,2765,2765,\"денежная единица не названа; ожидалась в заголовке графы или "
                  "над таблицей, например «тыс. руб.»\"\n"));
    const Report refused = import(csv, {"--table", "a7"});
    EXPECT_EQ(refused.status, 1);
    EXPECT_THAT(refused.err, HasSubstr("Остальное будет взято без этих ячеек, если добавить --accept recognised.\n"));
    EXPECT_EQ(at("a7.1.1.count"), "\n");
    EXPECT_EQ(import(csv, {"--table", "a7", "--accept", "recognised"}).status, 0);
    EXPECT_EQ(at("a7.1.1.count"), "100\n");
    EXPECT_EQ(at("a7.1.1.funding"), "\n");
}

TEST_F(PrintedTable, WhatIsGuessedIsDoubtfulAndWhatIsLostIsTold) {
    const Report report = import(agesHeading
                                     + "6;1 год;;1 001*;1000;много;;;\n"
                                       "7;сто лет;;1;1;;;;\n"
                                       "999;неизвестная строка;;5;5;;;;\n",
                                 {"--table", "a5", "--dry-run"});
    EXPECT_THAT(report.out, HasSubstr("doubtful,6,insured_men,1 001*,1001,сноска * отброшена\n"));
    EXPECT_THAT(report.out, HasSubstr("rejected,6,response_pct,много,,не число\n"));
    EXPECT_THAT(report.out,
                HasSubstr("doubtful,7,insured_men,1,1,\"по номеру это строка «2 года», а названа она иначе\""));
    EXPECT_THAT(report.out, HasSubstr("999 неизвестная строка,,строки нет в приложении 5\n"));
}

TEST_F(PrintedTable, ARegisterTakesItsKeysFromTheCodes) {
    const Report report =
        import("№ п/п;Код медицинской организации по реестру;Наименование медицинской организации\n"
               "1;0501;Больница № 1\n2;0501;Её филиал\n3;;Без кода\nИТОГО медицинских организаций;;\n",
               {"--table", "a3"});
    EXPECT_EQ(report.status, 0) << report.err;
    EXPECT_EQ(at("a3.0501.mo_name"), "Больница № 1\n");
    EXPECT_EQ(at("a3.0501-2.mo_name"), "Её филиал\n");
    EXPECT_EQ(at("a3.n1.mo_name"), "Без кода\n");
}

// The words of a footer stand under the names of organisations: they made that column the form's own, and it was lost.
TEST_F(PrintedTable, TheFooterOfARegisterTakesNoNamesAway) {
    const Report report = import("№ п/п;Код медицинской организации по реестру;Наименование медицинской организации;"
                                 "Федеральная\n1;310001;Больница;1\n;;Итого организаций;1\n",
                                 {"--table", "a3"});
    EXPECT_EQ(report.status, 0) << report.err;
    EXPECT_EQ(at("a3.310001.mo_name"), "Больница\n");
    EXPECT_EQ(at("a3.310001.federal"), "1\n");
    EXPECT_EQ(at("a3.total_mo.federal"), "1\n");
}

TEST_F(PrintedTable, AColumnThatIsNoneOfTheFormsIsTold) {
    const Report report =
        import("№ п/п;Код медицинской организации по реестру;Телефон\n1;310001;33-44-55\n", {"--table", "a3"});
    EXPECT_EQ(report.status, 0) << report.err;
    EXPECT_THAT(report.err, HasSubstr("графа 3 файла, «Телефон», не узнана и пропущена; ожидался заголовок, как его "
                                      "печатает форма"));
    EXPECT_THAT(import("№ п/п;Код медицинской организации по реестру;Телефон\n1;310001;\n", {"--table", "a3"}).err,
                Not(HasSubstr("Телефон")));
}

TEST_F(PrintedTable, ARowWithoutACodeTakesNoRowOfThePlan) {
    ASSERT_EQ(run({"set", plan22(), "a3.n1.mo_name", "Прежняя", "--year", "2022"}).status, 0);
    ASSERT_EQ(import("№ п/п;Код медицинской организации по реестру;Наименование медицинской организации\n1;;Новая\n",
                     {"--table", "a3"})
                  .status,
              0);
    EXPECT_EQ(at("a3.n1.mo_name"), "Прежняя\n");
    EXPECT_EQ(at("a3.n2.mo_name"), "Новая\n");
}

TEST_F(PrintedTable, AsksForTheYear) {
    writeText(path("таблица.csv"), agesHeading + "6;1 год;;1001;1000;64;;;\n");
    const Report report = run({"import", plan22(), path("таблица.csv"), "--table", "a5"});
    EXPECT_EQ(report.status, 1);
    EXPECT_THAT(report.err, HasSubstr("ожидался ключ --year"));
}

TEST_F(PrintedTable, APercentAboveAHundredIsRefused) {
    EXPECT_THAT(import(agesHeading + "6;1 год;;1001;1000;130;;;\n", {"--table", "a5", "--dry-run"}).out,
                HasSubstr("rejected,6,response_pct,130,,«130» – больше 100; ожидалось число не больше 100\n"));
    const Report report = run({"set", plan22(), "a5.6.response_pct", "475", "--year", "2022"});
    EXPECT_EQ(report.status, 1);
    EXPECT_THAT(report.err, HasSubstr("больше 100"));
    EXPECT_EQ(run({"set", plan22(), "a5.6.response_pct", "100", "--year", "2022"}).status, 0);
}

}  // namespace
