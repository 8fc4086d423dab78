#include "tests/cli/program.h"

#include <sys/stat.h>

namespace {

using testing::EndsWith;
using testing::HasSubstr;

/// A file of tests/invalid and the lines after the heading of its refusal.
struct Refusal {
    std::string file;
    std::string lines;
};

class Import : public CommandLineTest {
protected:
    /// The plan must not change, and the message must be this one.
    void expectRefused(const std::string& file, const std::string& lines) const {
        const std::string before = fileText(plan());
        const Report import = run({"import", plan(), file});
        EXPECT_EQ(import.status, 1);
        EXPECT_EQ(import.out, "");
        EXPECT_EQ(import.err, "Файл «" + file + "» не принят, план не изменён:\n" + lines + "\n");
        EXPECT_EQ(fileText(plan()), before);
    }
};

class InvalidInputs : public Import, public testing::WithParamInterface<Refusal> {};

TEST_P(InvalidInputs, AreRefusedWithLineAndColumn) {
    expectRefused(TPGG_SOURCE_DIR "/tests/invalid/" + GetParam().file, GetParam().lines);
}

const std::string header = "«scenario,year,parameter,value,note» через запятую или точку с запятой.";

INSTANTIATE_TEST_SUITE_P(
    OneFileAMistake, InvalidInputs,
    testing::Values(
        Refusal{"import_tab_separated.csv",
                "строка 1: Столбцы разделены табуляцией; ожидается запятая или точка с запятой."},
        Refusal{"import_wrong_separator.csv",
                "строка 1: Заголовок «scenario|year|parameter|value|note» не разделён на столбцы; ожидается " + header},
        Refusal{"import_unknown_column.csv", "строка 1: Неизвестный столбец «parametr»; ожидается " + header
                                                 + "\nстрока 1: Нет столбца «parameter»; ожидается " + header},
        Refusal{"import_unknown_parameter.csv",
                "строка 3, столбец parameter: «a2.02.stoimost»: в приложении 2 нет столбца «stoimost»; ожидался один "
                "из: volume, unit_cost, percap_budget, percap_oms, cost_budget, cost_oms, percent\n"
                "строка 4, столбец parameter: «population.doctors»: неизвестный параметр; ожидалось, например: "
                "population.residents, a2.02.volume, adjust.a2.02.cost_budget, option.cost_method, "
                "document.act_number"},
        Refusal{"import_closed_cell.csv", "строка 2, столбец parameter: «a2.01.volume»: ячейка закрыта формой («X»), "
                                          "вводить в неё нечего"},
        Refusal{"import_computed_cell.csv",
                "строка 2, столбец parameter: «a2.01.cost_budget»: ячейка считается по правилам формы; чтобы "
                "исправить её, задайте поправку adjust.a2.01.cost_budget с примечанием\n"
                "строка 3, столбец parameter: «a2.02.percap_budget»: ячейка считается по правилам формы; чтобы "
                "исправить её, задайте поправку adjust.a2.02.percap_budget с примечанием"},
        Refusal{"import_duplicate_row.csv",
                "строка 3, столбец parameter: Повтор: «a2.02.volume» уже задан в строке 2 на 2015 год; ожидается одна "
                "строка на параметр, год и сценарий.\n"
                "строка 4, столбец parameter: Повтор: «a2.02.volume» уже задан в строке 2; ожидается одна строка на "
                "параметр, год и сценарий."},
        Refusal{"import_text_in_number.csv", "строка 2, столбец value: «0.3l8» – не число. Пример: 0,318"},
        Refusal{"import_200_digits.csv", "строка 2, столбец value: «1111111111111111111111111111111111111111…» – "
                                         "слишком много цифр (можно не больше 30). Пример: 0,318"},
        Refusal{"import_negative_population.csv", "строка 2, столбец value: «-1010340»: число отрицательное; ожидалось "
                                                  "ноль или больше, например 1 010 340"},
        Refusal{"import_year_outside.csv",
                "строка 2, столбец year: Года 2018 в плане нет; ожидается 2015, 2016, 2017 или пустое поле.\n"
                "строка 3, столбец year: «двадцатый» – не год; ожидается 2015, 2016, 2017 или пустое поле."},
        Refusal{"import_fact_year.csv",
                "строка 2, столбец year: Фактов за 2011 год план не хранит; ожидается 2012, 2013, 2014, 2015, 2016.\n"
                "строка 3, столбец year: У факта свой год; ожидается 2012, 2013, 2014, 2015, 2016.\n"
                "строка 4, столбец parameter: «fact.a2.01.volume»: ячейка закрыта формой («X»), факта прежнего года у "
                "неё нет\n"
                "строка 6, столбец parameter: Повтор: «previous.a2.02.cost_budget» уже задан в строке 5; ожидается "
                "одна строка на параметр, год и сценарий."},
        Refusal{"import_unknown_scenario.csv", "строка 2, столбец scenario: Сценария «Оптимистичный» в плане нет; "
                                               "ожидается имя сценария или пустое поле."},
        Refusal{"import_option_with_year.csv",
                "строка 2, столбец year: «option.cost_method» относится ко всему плану; ожидается пустое поле года.\n"
                "строка 3, столбец scenario: «document.act_number» относится ко всему плану; ожидается пустое поле "
                "сценария."},
        Refusal{"import_adjustment_without_note.csv",
                "строка 2: поправке «adjust.a2.02.cost_budget» нужно примечание: почему табличная цифра исправлена"},
        Refusal{"import_unquoted_comma.csv",
                "строка 2: В строке 6\u00A0полей, а в заголовке – 5; дробное число с запятой и текст с запятой "
                "ожидаются в кавычках."},
        Refusal{"import_unquoted_comma_as_note.csv",
                "строка 2, столбец value: «0,02» похоже на дробное число без кавычек; ожидается \"0,02\", 0.02 или "
                "примечание словами."},
        Refusal{"import_windows1251.csv",
                "кодировка файла: Файл прочитан в кодировке Windows-1251.\n"
                "строка 3, столбец parameter: «a2.0З.volume»: в приложении 2 нет строки «0З»; строки – от 01 до 38"},
        Refusal{"import_utf16.csv", "кодировка файла: Файл записан в кодировке UTF-16; ожидается UTF-8 или "
                                    "Windows-1251. Сохраните его заново."}),
    [](const testing::TestParamInfo<Refusal>& test) { return test.param.file.substr(0, test.param.file.find('.')); });

TEST_F(Import, BadRowTakesTheGoodRowsWithIt) {
    const std::string file = inputs(",2016,a2.02.volume,0.021,рост\n,2016,a2.02.unit_cost,дорого,\n");
    const Report import = run({"import", plan(), file});
    EXPECT_EQ(import.status, 1);
    EXPECT_EQ(get("a2.02.volume", "2016"), "0.02\n");
}

TEST_F(Import, SemicolonsCommasInNumbersAndAMarkAreRead) {
    const std::string file = path("excel.csv");
    writeText(file, "\uFEFFscenario;year;parameter;value;note\r\n;2016;a2.02.volume;0,021;рост\r\n"
                    "Базовый;;population.residents;1 000 000;\r\n");
    const Report import = run({"import", plan(), file});
    EXPECT_EQ(import.status, 0);
    EXPECT_EQ(import.err, "Принято: 4\u00A0значения.\n");
    EXPECT_EQ(get("a2.02.volume", "2016"), "0.021\n");
    EXPECT_EQ(get("population.residents", "2017"), "1000000\n");
}

TEST_F(Import, WholeFileIsOneStepOfUndo) {
    ASSERT_EQ(run({"import", plan(), inputs(",2016,a2.02.volume,0.021,\n,2016,a2.05.volume,0.022,\n")}).status, 0);
    EXPECT_THAT(run({"undo", plan()}).err, EndsWith("Отменено: импорт файла inputs.csv.\n"));
    EXPECT_EQ(get("a2.02.volume", "2016"), "0.02\n");
    EXPECT_EQ(get("a2.05.volume", "2016"), "0.021\n");
}

TEST_F(Import, EmptyValueClears) {
    ASSERT_EQ(run({"import", plan(), inputs(",2016,a2.02.volume,,\n")}).status, 0);
    EXPECT_EQ(get("a2.02.volume", "2016"), "\n");
}

// Without the refusal each of these would wait for a writer that never comes.
TEST_F(Import, APipeInThePlaceOfAFileIsRefusedAtOnce) {
    ASSERT_EQ(mkfifo(path("канал").c_str(), 0600), 0);
    const std::string refused = "Файл «" + path("канал") + "» не прочитан: это не файл, а канал или устройство.\n";
    EXPECT_EQ(run({"import", plan(), path("канал")}).err, refused);
    EXPECT_EQ(run({"sweep", plan(), path("канал")}).err, refused);
}

TEST_F(Import, MissingInputsAreNamed) {
    const Report import = run({"import", plan(), path("нет.csv")});
    EXPECT_EQ(import.status, 1);
    EXPECT_EQ(import.err, "Файл «" + path("нет.csv") + "» не прочитан: такого файла или папки нет.\n");
}

}  // namespace
