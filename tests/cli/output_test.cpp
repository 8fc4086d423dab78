#include "tests/cli/program.h"

#include <sys/wait.h>

#include <cstdlib>

namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

using Output = CommandLineTest;

TEST_F(Output, TableOfOneYearHasTheColumnsOfThatYear) {
    const Report first = run({"table", plan(), "--appendix", "1", "--year", "2015", "--format", "csv"});
    EXPECT_EQ(first.status, 0);
    EXPECT_THAT(first.out, StartsWith("row,label,unit,total,per_person,total_need,per_person_need\n"));
    const Report second = run({"table", plan(), "--appendix", "1", "--year", "2016", "--format", "csv"});
    EXPECT_THAT(second.out, StartsWith("row,label,unit,total,per_person\n"));
    EXPECT_THAT(second.out, HasSubstr(",,11207.3,11094.6\n"));
}

TEST_F(Output, TableOfAllYearsBeginsWithTheYear) {
    const Report all = run({"table", plan(), "--appendix", "2", "--year", "all", "--format", "csv"});
    EXPECT_THAT(all.out, StartsWith("year,row,label,unit,volume,unit_cost,percap_budget,percap_oms,cost_budget,"
                                    "cost_oms,percent\n2015,01,"));
    EXPECT_THAT(all.out, HasSubstr("\n2015,02,1. скорая медицинская помощь,вызов,0.02,5001.9,100.0,X,101.03,X,X\n"));
    EXPECT_THAT(all.out, HasSubstr("\n2017,02,1. скорая медицинская помощь,вызов,,,,X,,X,X\n"));
}

TEST_F(Output, MoneyScaleChangesPrintedTablesOnly) {
    ASSERT_EQ(run({"set", plan(), "option.money", "thousand"}).status, 0);
    const Report table = run({"table", plan(), "--appendix", "2", "--year", "2015", "--format", "csv"});
    EXPECT_THAT(table.out, HasSubstr("\n02,1. скорая медицинская помощь,вызов,0.02,5001.9,100.0,X,101030,X,X\n"));
    EXPECT_EQ(get("a2.02.cost_budget", "2015"), "101.03\n");
}

TEST_F(Output, JsonMarksATotalThatMissesAPart) {
    ASSERT_EQ(run({"set", plan(), "a2.25.volume", "0.1", "--year", "2016"}).status, 0);
    const Report table = run({"table", plan(), "--appendix", "2", "--year", "2016", "--format", "json"});
    EXPECT_EQ(table.status, 0);
    EXPECT_THAT(table.out, HasSubstr("\"appendix\": 2,"));
    EXPECT_THAT(table.out, HasSubstr("\"scenario\": \"Базовый\","));
    EXPECT_THAT(table.out, HasSubstr("\"money\": \"million\","));
    EXPECT_THAT(table.out, HasSubstr("\"year\": 2016,"));
    EXPECT_THAT(table.out, HasSubstr("\"volume\": {\n     \"value\": \"0.1\"\n    }"));
}

TEST_F(Output, FileIsWrittenWholeOrNotAtAll) {
    const Report there =
        run({"table", plan(), "--appendix", "1", "--year", "2015", "--format", "csv", "-o", path("t.csv")});
    EXPECT_EQ(there.status, 0);
    EXPECT_EQ(there.out, "");
    EXPECT_THAT(fileText(path("t.csv")), StartsWith("row,label,unit,total,"));
    const Report nowhere =
        run({"table", plan(), "--appendix", "1", "--year", "2015", "--format", "csv", "-o", path("нет/t.csv")});
    EXPECT_EQ(nowhere.status, 1);
    EXPECT_EQ(nowhere.err, "Файл «" + path("нет/t.csv") + "» не записан: такого файла или папки нет.\n");
}

TEST_F(Output, AppendixAndYearThatAreAbsentFail) {
    const Report appendix = run({"table", plan(), "--appendix", "9", "--year", "2015", "--format", "csv"});
    EXPECT_EQ(appendix.status, 1);
    EXPECT_EQ(appendix.err, "Приложения 9 в форме «2015» нет; есть 1, 2.\n");
    EXPECT_EQ(run({"table", plan(), "--appendix", "2", "--year", "2030", "--format", "csv"}).status, 1);
}

TEST_F(Output, CheckOfTheSampleFindsTheEmptyYear) {
    const Report check = run({"check", plan(), "--format", "csv"});
    EXPECT_EQ(check.status, 3);
    EXPECT_THAT(check.out, StartsWith("severity,rule,place,message,expected,actual\n"
                                      "error,missing,a2.02.volume@2017,\"Не введены числа в "
                                      "18\u00A0строках: 02, 04.1, 04.2, 05, 06 и ещё 13\",,\n"
                                      "warning,need,a1.01.total@2015,Утверждённая стоимость ниже расчётной,"
                                      "11717.1,10852.4\n"));
    EXPECT_THAT(check.out, HasSubstr("justified,adjustment,a2.13.cost_budget@2016,Не равно норматив × численность: "
                                     "балансировка в опубликованной таблице,462.4,462.5\n"));
}

TEST_F(Output, CheckWithoutErrorsIsDone) {
    const Report check = run({"check", plan(), "--year", "2016"});
    EXPECT_EQ(check.status, 0);
    EXPECT_THAT(check.out, HasSubstr("0\u00A0ошибок, 0\u00A0предупреждений, 2\u00A0обоснования\n"));
}

TEST_F(Output, HalfARowSpoilsTheTotal) {
    ASSERT_EQ(run({"set", plan(), "a2.28.unit_cost", "", "--year", "2016"}).status, 0);
    const Report check = run({"check", plan(), "--year", "2016", "--format", "csv"});
    EXPECT_EQ(check.status, 3);
    EXPECT_THAT(check.out, HasSubstr("error,incomplete,a2.28.unit_cost@2016,\"Итог неполный: в строке 28 есть объём, "
                                     "нет стоимости единицы\",,\n"));
}

TEST_F(Output, ExplainGoesDownToInputsAndActs) {
    const Report explain = run({"explain", plan(), "a2.02.cost_budget", "--year", "2015"});
    EXPECT_EQ(explain.status, 0);
    EXPECT_THAT(explain.out, StartsWith("Приложение 2, строка 02 «Скорая медицинская помощь», графа 7, 2015 год "
                                        "(a2.02.cost_budget)\nСтоимость, бюджет, млн руб.: 101,03 [расчёт]\n"));
    EXPECT_THAT(explain.out, HasSubstr("= Объём (гр. 3) × Стоимость единицы (гр. 4) = 0,02 × 5\u00A0001,9 = 100,038 ≈ "
                                       "100,0\n"));
    EXPECT_THAT(explain.out, HasSubstr("Численность жителей: 1\u00A0010\u00A0340 чел. (population.residents)\n"));
    EXPECT_THAT(explain.out, HasSubstr("приложение 2, строка 02; Составитель примера"));
    const Report json = run({"explain", plan(), "a2.02.cost_budget", "--year", "2015", "--format", "json"});
    EXPECT_THAT(json.out, HasSubstr("\"value\": \"101.03\","));
    const Report absent = run({"explain", plan(), "a2.02.price", "--year", "2015"});
    EXPECT_EQ(absent.status, 1);
    EXPECT_EQ(absent.err, "Ячейки «a2.02.price» в форме нет; ожидается, например, a2.02.volume.\n");
}

TEST_F(Output, ExportWritesEveryFilledAppendix) {
    const Report all = run({"export", plan(), "-o", path("выгрузка"), "--format", "csv"});
    EXPECT_EQ(all.status, 0);
    EXPECT_THAT(fileText(path("выгрузка/appendix-1.csv")), StartsWith("year,row,label,unit,total,"));
    EXPECT_THAT(fileText(path("выгрузка/appendix-2.csv")), StartsWith("year,row,label,unit,volume,"));
}

TEST_F(Output, ExportOfAnEmptyPlanFails) {
    ASSERT_EQ(run({"new", path("new.tpgg"), "--edition", "2015", "--region", "Х"}).status, 0);
    const Report nothing = run({"export", path("new.tpgg"), "-o", path("выгрузка")});
    EXPECT_EQ(nothing.status, 1);
    EXPECT_EQ(nothing.err, "Выгружать нечего: ни одно приложение не заполнено.\n");
    EXPECT_FALSE(std::filesystem::exists(path("выгрузка")));
}

TEST_F(Output, PaperNeedsNoDisplay) {
    if (std::string(TPGG_PAPER).empty()) {
        GTEST_SKIP() << "built without the window";
    }
    const Report pdf =
        run({"table", plan(), "--appendix", "2", "--year", "2015", "--format", "pdf", "-o", path("t.pdf")});
    EXPECT_EQ(pdf.status, 0);
    EXPECT_EQ(pdf.err, "");
    EXPECT_THAT(fileText(path("t.pdf")), StartsWith("%PDF-"));
}

TEST_F(Output, NoVerbWritesOverAPlan) {
    const std::string before = fileText(plan());
    std::filesystem::copy_file(plan(), path("копия.csv"));
    const std::string refusal =
        "Файл «" + plan() + "» не записан: под этим именем лежит план, и он не тронут; выберите другое имя.\n";
    const Report table = run({"table", plan(), "--appendix", "1", "--year", "2015", "--format", "csv", "-o", plan()});
    EXPECT_EQ(table.status, 1);
    EXPECT_EQ(table.err, refusal);
    EXPECT_EQ(run({"compare", plan(), "--years", "2015", "2016", "--format", "csv", "-o", plan()}).err, refusal);
    writeText(path("s.toml"), "kind = \"grid\"\ntarget = \"a2.38.cost_oms\"\nyear = 2016\n[[parameter]]\nname = "
                              "\"population.insured\"\nfrom = 1000000\nto = 1000100\nsteps = 2\n");
    EXPECT_EQ(run({"sweep", plan(), path("s.toml"), "--format", "csv", "-o", path("копия.csv")}).err,
              "Файл «" + path("копия.csv")
                  + "» не записан: под этим именем лежит план, и он не тронут; выберите другое имя.\n");
    EXPECT_EQ(fileText(plan()), before);
    EXPECT_EQ(fileText(path("копия.csv")), before);
}

TEST_F(Output, APlanInTheFolderOfAnExportStays) {
    std::filesystem::create_directory(path("выгрузка"));
    std::filesystem::copy_file(plan(), path("выгрузка/appendix-2.csv"));
    const Report all = run({"export", plan(), "-o", path("выгрузка"), "--format", "csv"});
    EXPECT_EQ(all.status, 1);
    EXPECT_FALSE(std::filesystem::exists(path("выгрузка/appendix-1.csv")));
    EXPECT_EQ(fileText(path("выгрузка/appendix-2.csv")), fileText(plan()));
}

TEST_F(Output, AFullDiskIsToldByEveryVerb) {
    const std::vector<std::string> verbs{"scenario '" + plan() + "' list", "editions", "check '" + plan() + "'",
                                         "--help", "--version"};
    for (const std::string& verb : verbs) {
        const int status = std::system(("'" TPGG_CLI "' " + verb + " >/dev/full 2>'" + path("err") + "'").c_str());
        EXPECT_EQ(WEXITSTATUS(status), 1) << verb;
        EXPECT_EQ(fileText(path("err")), "Вывод прерван: на диске нет места.\n") << verb;
    }
}

}  // namespace
