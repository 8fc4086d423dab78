// controls.csv and plausibility.csv with each kind of mistake, beside the edition that no code has heard of.
#include "tests/invalid/edition_fixture.h"

#include <gtest/gtest.h>

namespace {

struct Mistake {
    std::string kind;
    std::string file;
    std::string line;
    std::string told;
};

void PrintTo(const Mistake& mistake, std::ostream* stream) {
    *stream << mistake.kind;
}

const std::string controls = "controls.csv";
const std::string plausibility = "plausibility.csv";

std::string headOf(const std::string& file) {
    return file == controls ? "key,group,clause,way,by,due,text,why\n" : "key,kind,what,low,high,text\n";
}

class ControlFileMistakes : public testing::TestWithParam<Mistake> {};

TEST_P(ControlFileMistakes, AreToldWithTheirPlace) {
    form::EditionFiles files = fixture::edition("any_table");
    files[GetParam().file] = headOf(GetParam().file) + GetParam().line + "\n";
    const auto edition = programme::readEdition(files);
    EXPECT_EQ(fixture::told(edition.findings), GetParam().told);
}

const Mistake fileMistakes[] = {
    {"valid_controls", controls,
     "K1,ties,приказ,checked,K1 sum@a2:cost_oms+percap_oms,,Всего равно сумме,\nK2,list,приказ,asked,,01.02.2022,"
     "Отчёт сдан,\nK3,limits,приказ,not_checked,,,Запас,нет данных",
     ""},
    {"control_twice", controls, "K1,ties,приказ,checked,K1,,А,\nK1,ties,приказ,checked,K1,,Б,",
     "controls.csv, строка 3, столбец key: Правило «K1» уже названо выше."},
    {"control_of_no_group", controls, "K1,others,приказ,checked,K1,,А,",
     "controls.csv, строка 2, столбец group: «others» – неизвестное слово; ожидается forms, ties, limits, plausibility "
     "или list."},
    {"control_of_no_way", controls, "K1,ties,приказ,maybe,,,А,",
     "controls.csv, строка 2, столбец way: «maybe» – неизвестное слово; ожидается checked, asked, of_form или "
     "not_checked.\ncontrols.csv, строка 2, столбец by: Поле пусто; ожидаются правила замечаний, например sum@a2."},
    {"checked_by_nothing", controls, "K1,ties,приказ,checked,,,А,",
     "controls.csv, строка 2, столбец by: Поле пусто; ожидаются правила замечаний, например sum@a2."},
    {"asked_by_a_rule", controls, "K1,list,приказ,asked,sum,,А,",
     "controls.csv, строка 2, столбец by: Правила замечаний есть только у проверяемого (checked); ожидается пустое "
     "поле."},
    {"not_checked_without_a_reason", controls, "K1,list,приказ,not_checked,,,А,",
     "controls.csv, строка 2, столбец why: Поле пусто; ожидается, почему это не проверяется."},
    {"no_such_day", controls, "K1,list,приказ,asked,,30.02.2022,А,",
     "controls.csv, строка 2, столбец due: «30.02.2022» – не срок пункта перечня; ожидается дата, например 01.02.2022, "
     "у строки asked, или пустое поле."},
    {"no_such_table", controls, "K1,ties,приказ,checked,sum@a9,,А,",
     "controls.csv, строка 2, столбец by: Таблицы «a9» нет; ожидается, например, sum@a2."},
    {"no_such_column", controls, "K1,ties,приказ,checked,sum@a2:cats,,А,",
     "controls.csv, строка 2, столбец by: Графы «cats» нет в приложении 2."},
    {"valid_plausibility", plausibility,
     "a,years,volume,0.5,2,А\nb,digits_lost,unit_cost,,,Б\nc,formula,population.insured ÷ population.residents,0.8,,В",
     ""},
    {"no_such_kind", plausibility, "a,often,volume,0.5,2,А",
     "plausibility.csv, строка 2, столбец kind: «often» – неизвестное слово; ожидается years, normative, digits_lost, "
     "lost, repeated, falls, correction, parameter, parameter_years или formula."},
    {"no_such_quantity", plausibility, "a,years,cats,0.5,2,А",
     "plausibility.csv, строка 2, столбец what: Величины «cats» нет; ожидается volume, unit_cost, percap, cost, share "
     "или имя из [[quantity]]."},
    {"no_such_parameter", plausibility, "a,parameter,population.cats,1,2,А",
     "plausibility.csv, строка 2, столбец what: Формула, знак 1: параметра «population.cats» нет; ожидается "
     "численность, коэффициент, сумма закона или имя из [[constant]]."},
    {"cell_for_a_parameter", plausibility, "a,parameter,a3.1.due,1,2,А",
     "plausibility.csv, строка 2, столбец what: «a3.1.due» – не параметр; ожидается, например, population.insured."},
    {"no_bound", plausibility, "a,years,volume,,,А",
     "plausibility.csv, строка 2, столбец low: Предела нет; ожидается low, high или оба."},
    {"bound_of_no_use", plausibility, "a,falls,volume,1,,А",
     "plausibility.csv, строка 2, столбец low: Предела у такого правила нет; ожидаются пустые поля low и high."},
    {"low_above_high", plausibility, "a,years,volume,3,2,А",
     "plausibility.csv, строка 2, столбец low: «3» больше high; ожидается не больше."},
    {"word_for_a_bound", plausibility, "a,years,volume,мало,2,А",
     "plausibility.csv, строка 2, столбец low: «мало» – не число; ожидается, например, 0.5."},
    {"formula_of_no_cell", plausibility, "a,formula,a3.99.due,1,2,А",
     "plausibility.csv, строка 2, столбец what: Формула, знак 1: строки «99» нет в приложении 3."},
};

INSTANTIATE_TEST_SUITE_P(Each, ControlFileMistakes, testing::ValuesIn(fileMistakes),
                         [](const testing::TestParamInfo<Mistake>& mistake) { return mistake.param.kind; });

}  // namespace
