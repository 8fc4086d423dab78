#include "tests/cli/program.h"

namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

/// The sample with «Сокращение стационара», the example of the manual.
class Compare : public CommandLineTest {
protected:
    Compare() {
        const std::string child = "Сокращение стационара";
        EXPECT_EQ(run({"scenario", plan(), "add", child}).status, 0);
        change(child, "population.insured", "1007400");
        change(child, "a2.30.volume", "0.166");
        change(child, "a2.30.unit_cost", "24210.6");
        change(child, "a2.31.volume", "0.58");
        change(child, "a2.29.2.volume", "0.57");
    }

    void change(const std::string& child, const std::string& parameter, const std::string& value) const {
        EXPECT_EQ(run({"set", plan(), parameter, value, "--year", "2016", "--scenario", child}).status, 0);
    }
    [[nodiscard]] Report compare(std::vector<std::string> more) const {
        more.insert(more.begin(), {"compare", plan(), "Базовый", "Сокращение стационара", "--year", "2016"});
        return run(more);
    }
};

TEST_F(Compare, CsvHasALineForEachFigure) {
    const Report report = compare({"--format", "csv", "--only-differences"});
    EXPECT_EQ(report.status, 0);
    EXPECT_THAT(report.out, StartsWith("row,label,unit,column,scenario,was,became,delta,delta_percent\n"
                                       "38,Итого (сумма строк 01 + 15 + 20 ),,volume,Сокращение стационара,X,X,,\n"));
    EXPECT_THAT(report.out, HasSubstr(",cost,Сокращение стационара,11207.3,11150.9,-56.4,-0.5\n"));
    EXPECT_THAT(report.out, Not(HasSubstr("\n02,")));
}

TEST_F(Compare, TextSaysWhyTheTotalChanged) {
    const Report report = compare({"--factors=38"});
    EXPECT_EQ(report.status, 0);
    EXPECT_THAT(report.out, StartsWith("Приложение 2, 2016 год. Стоимость, млн руб. Основа: Базовый\n"));
    EXPECT_THAT(report.out, HasSubstr("Порядок замены: численность, норматив объёма, стоимость единицы, коэффициенты, "
                                      "прочие суммы.\nСокращение стационара, строка 38 «Итого»: \u221256,4\n"
                                      "    Численность: \u221223,7\n    Норматив объёма: \u2212112,0\n"
                                      "    Стоимость единицы: +79,4\n    Коэффициенты: 0,0\n    Прочие суммы: 0,0\n"
                                      "    Поправки и округление: \u22120,1\n"));
    EXPECT_THAT(report.out, HasSubstr("Изменения сценария «Сокращение стационара»\nЧисленность застрахованных лиц, "
                                      "2016 год: 1\u00A0010\u00A0111 → 1\u00A0007\u00A0400 (\u22120,3\u00A0%)\n"));
}

TEST_F(Compare, ASideThatMissesAPartSaysSo) {
    ASSERT_EQ(run({"set", plan(), "a2.02.unit_cost", "", "--year", "2015"}).status, 0);
    const auto years = [&](const std::string& format) {
        return run({"compare", plan(), "--years", "2015", "2016", "--format", format}).out;
    };
    EXPECT_THAT(years("text"), HasSubstr("38  Итого: 10\u00A0751,3 [неполно]\n"));
    EXPECT_THAT(years("json"), HasSubstr("\"complete\": false"));
}

TEST_F(Compare, BaselineIsAnyOfThem) {
    const Report report = compare({"--baseline", "Сокращение стационара", "--format", "csv"});
    EXPECT_THAT(report.out, HasSubstr(",cost,Базовый,11150.9,11207.3,56.4,0.5\n"));
    const Report wrong = compare({"--baseline", "Прежний"});
    EXPECT_EQ(wrong.status, 1);
    EXPECT_EQ(wrong.err, "Основы «Прежний» среди сравниваемых нет; есть «Базовый», «Сокращение стационара».\n");
}

// «И скорая» stands on «Сокращение стационара»; beside «Базовый» it changes what both change.
TEST_F(Compare, ChangesAreToldBesideTheBaseline) {
    const std::string child = "И скорая";
    ASSERT_EQ(run({"scenario", plan(), "add", child, "--parent", "Сокращение стационара"}).status, 0);
    change(child, "a2.28.volume", "0.334");
    const auto compared = [&](const std::string& base, const std::string& other, const std::string& format) {
        return run({"compare", plan(), base, other, "--year", "2016", "--format", format}).out;
    };
    const std::string fromRoot = compared("Базовый", child, "text");
    EXPECT_THAT(fromRoot, HasSubstr("Изменения сценария «И скорая»\nЧисленность застрахованных лиц, 2016 год: "));
    EXPECT_THAT(fromRoot, HasSubstr("\nНорматив объёма, строка 28, 2016 год: 0,318 → 0,334 (+5,0\u00A0%)\n"));
    const std::string fromParent = compared("Сокращение стационара", child, "text");
    EXPECT_THAT(fromParent, HasSubstr("Изменения сценария «И скорая»\nНорматив объёма, строка 28, 2016 год: "));
    EXPECT_THAT(fromParent, Not(HasSubstr("Изменения сценария «Сокращение стационара»")));
    EXPECT_THAT(compared(child, "Базовый", "json"),
                HasSubstr("\"overrides\": {\n  \"Базовый\": [\n   \"Численность застрахованных лиц, 2016 год: "
                          "1\u00A0007\u00A0400 → 1\u00A0010\u00A0111 (+0,3\u00A0%)"));
}

TEST_F(Compare, TwoYearsSplitByFactorAsCsv) {
    const Report report = run({"compare", plan(), "--years", "2015", "2016", "--factors", "38", "--format", "csv"});
    EXPECT_EQ(report.out, "row,label,scenario,was,became,delta,population,volume,unit_cost,coefficient,lump_sum,"
                          "structure,rounding\n38,Итого (сумма строк 01 + 15 + 20 ),2016 год,10852.4,11207.3,354.9,0.0,"
                          "75.4,272.5,0.0,6.9,,0.1\n");
}

TEST_F(Compare, AYearThatIsNotEnteredIsNotSplit) {
    const Report report = run({"compare", plan(), "--years", "2016", "2017", "--factors"});
    EXPECT_EQ(report.status, 0);
    EXPECT_EQ(report.err, "«2017 год»: стоимость не введена, раскладывать по факторам нечего.\n");
    EXPECT_THAT(report.out, HasSubstr("    2017 год: не введено (было 11\u00A0207,3)\n"));
}

TEST_F(Compare, FactorsWithoutARowAreOfEveryRow) {
    const Report report = run({"compare", plan(), "--scenarios", "Базовый", "Сокращение стационара", "--year", "2016",
                               "--factors", "--average", "--format", "json"});
    EXPECT_EQ(report.status, 0);
    EXPECT_THAT(report.out, HasSubstr("\"order\": \"среднее по всем порядкам замены\""));
    EXPECT_THAT(report.out, HasSubstr("\"row\": \"30\",\n     \"was\": \"4123.9\",\n     \"became\": \"4048.7\",\n     "
                                      "\"delta\": \"-75.2\",\n     \"population\": \"-11.0\""));
}

TEST_F(Compare, AnotherPlanStandsUnderItsFileName) {
    std::filesystem::copy_file(plan(), path("other.tpgg"));
    ASSERT_EQ(run({"set", path("other.tpgg"), "a2.28.volume", "0.334", "--year", "2016"}).status, 0);
    const Report report = run({"compare", plan(), "--with", path("other.tpgg"), "--year", "2016", "--format", "csv"});
    EXPECT_EQ(report.status, 0);
    EXPECT_THAT(report.out, HasSubstr(",cost,other.tpgg,11207.3,11236.6,29.3,0.3\n"));
}

TEST_F(Compare, AnotherFormIsMatchedAndNotSplit) {
    ASSERT_EQ(run({"new", path("new.tpgg"), "--edition", "2022", "--region", "Астраханская область"}).status, 0);
    const std::vector<std::string> call{"compare", plan(), "--with", path("new.tpgg"), "--years", "2016", "2022"};
    const Report report = run(call);
    EXPECT_EQ(report.status, 0);
    EXPECT_THAT(report.out, HasSubstr("\nСтроки, которые есть только в одной форме\nplan.tpgg: 03  "));
    std::vector<std::string> split = call;
    split.emplace_back("--factors");
    EXPECT_EQ(run(split).status, 1);
    EXPECT_THAT(run(split).err, HasSubstr("Раскладка по факторам возможна только внутри одной формы"));
}

TEST_F(Compare, WhatMakesNoSenseIsSaid) {
    EXPECT_EQ(run({"compare", plan(), "Базовый", "Нет", "--year", "2016"}).err,
              "Сценария «Нет» в плане нет; есть «Базовый», «Сокращение стационара».\n");
    const Report twice = run({"compare", plan(), "Базовый", "Базовый", "--year", "2016"});
    EXPECT_EQ(twice.status, 1);
    EXPECT_EQ(twice.err, "Сравнение не составлено.\n«Базовый» сравнивается с самим собой; назовите другой.\n");
    EXPECT_EQ(run({"compare", plan(), "Базовый", "--year", "2016"}).status, 2);
    EXPECT_EQ(compare({"--years", "2015", "2016"}).status, 2);
    EXPECT_EQ(run({"compare", plan(), "Базовый", "Сокращение стационара", "--year", "2030"}).status, 1);
    EXPECT_EQ(compare({"--factors", "99"}).err, "Строки «99» в приложении 2 нет.\n");
    EXPECT_EQ(compare({"--format", "xml"}).err,
              "--format: вида «xml» в этой сборке нет; есть csv, json, text, odt, html.\n");
}

}  // namespace
