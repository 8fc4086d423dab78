// The second grammar: a table that no code has heard of, and one broken copy of it for each kind of mistake.
#include "core/plan/compile.h"
#include "tests/invalid/edition_fixture.h"

#include <gtest/gtest.h>

namespace {

/// What is changed in one file of the valid edition, and what is said of it.
struct Change {
    std::string kind;
    std::string file;
    std::string from;
    std::string to;
    std::string told;
};

void PrintTo(const Change& change, std::ostream* stream) {
    *stream << change.kind;
}

form::EditionFiles changed(const Change& change) {
    form::EditionFiles files = fixture::edition("any_table");
    std::string& text = files.at(change.file);
    const auto at = text.find(change.from);
    EXPECT_NE(at, std::string::npos) << change.from;
    text.replace(at, change.from.size(), change.to);
    return files;
}

class AnyTableMistakes : public testing::TestWithParam<Change> {};

TEST(AnyTable, IsValidWithoutAMistake) {
    const auto edition = programme::readEdition(fixture::edition("any_table"));
    EXPECT_EQ(fixture::told(edition.findings), "");
    ASSERT_TRUE(edition);
    EXPECT_TRUE(plan::compile(*edition.value, plan::Settings::of(*edition.value), 0));
}

TEST_P(AnyTableMistakes, AreToldWithTheirPlace) {
    const auto edition = programme::readEdition(changed(GetParam()));
    EXPECT_FALSE(edition);
    EXPECT_EQ(fixture::told(edition.findings), GetParam().told);
}

const std::string rows = "appendix3_rows.csv";
const std::string columns = "appendix3_columns.csv";
const std::string toml = "edition.toml";

const Change mistakes[] = {
    {"unequal_units", rows, "formula:[funding] ÷ [visits]\n1.1", "formula:[funding] + [visits]\n1.1",
     "appendix3_rows.csv, строка 2, столбец unit_cost: Формула, знак 13: единицы не совпадают: «руб.» и «посещение»."},
    {"other_unit", rows, "formula:[due] × letter.visits_per_child", "formula:[due]",
     "appendix3_rows.csv, строка 3, столбец visits: Формула даёт «детей», а ячейка – «посещение»."},
    {"unknown_column", rows, "formula:[due] ×", "formula:[dues] ×",
     "appendix3_rows.csv, строка 3, столбец visits: Формула, знак 1: столбца «dues» нет в приложении 3."},
    {"unknown_row", rows, "[1.1.children]", "[9.children]",
     "appendix3_rows.csv, строка 4, столбец children: Формула, знак 23: строки «9» нет в приложении 3."},
    {"unknown_appendix", rows, "[1.1.children]", "a7.1.children",
     "appendix3_rows.csv, строка 4, столбец children: Формула, знак 23: приложения 7 нет в редакции."},
    {"closed_operand", rows, "[1.1.children]", "a2.01.volume",
     "appendix3_rows.csv, строка 4, столбец children: Формула, знак 23: ячейка a2.01.volume закрыта; ожидается ячейка, "
     "в которой может стоять число."},
    {"unknown_parameter", rows, "population.children", "population.child",
     "appendix3_rows.csv, строка 4, столбец children: Формула, знак 1: параметра «population.child» нет; ожидается "
     "численность, коэффициент, сумма закона или имя из [[constant]]."},
    {"no_parts", rows, "formula:[due] ×", "formula:sum(parts) ×",
     "appendix3_rows.csv, строка 3, столбец visits: Формула, знак 1: сумме частей нечего складывать: у строки нет "
     "parts."},
    {"not_a_formula", rows, "formula:[funding] ÷ [visits]\n1.1", "formula:[funding] ÷\n1.1",
     "appendix3_rows.csv, строка 2, столбец unit_cost: Формула, знак 12: формула кончилась; ожидается число, ячейка, "
     "параметр или скобка."},
    {"empty_formula", rows, "formula:sum(parts)", "formula:",
     "appendix3_rows.csv, строка 2, столбец due: «formula:» – неизвестное правило; ожидается X, -, blank, input, norm, "
     "lump, sum, difference, product, ratio, weighted, either, mirror, share, fixed, formula, act, count или method."},
    {"unknown_quantity", columns, "3,children_count", "3,kids",
     "appendix3_columns.csv, строка 4, столбец quantity: Величины «kids» нет; ожидается ключ из разделов [[quantity]] "
     "файла edition.toml."},
    {"no_main_table", toml, "role = \"main\"\n", "",
     "edition.toml, ключ appendix.role: Приложений с role = \"main\": 0; ожидается одно – стоимость программы по "
     "условиям."},
    {"unknown_unit_word", toml, "unit = \"rouble / visit\"", "unit = \"rouble / visits\"",
     "edition.toml, строка 68, ключ quantity.unit: Слово «visits» неизвестно; ожидается rouble, care, person, код из "
     "[care] или ключ из [[base]]."},
    {"not_a_unit", toml, "unit = \"rouble / visit\"", "unit = \"rouble / visit / visit\"",
     "edition.toml, строка 68, ключ quantity.unit: «rouble / visit / visit» – не единица; ожидается, например, rouble "
     "/ "
     "care или 1."},
    {"list_without_its_row", toml, "short_title = \"Осмотры\"\n", "short_title = \"Осмотры\"\nkind = \"list\"\n",
     "appendix3_rows.csv, строка 1, столбец row: В списке нет строки «*»; ожидается одна – какой бывает каждая строка "
     "списка."},
    {"unknown_word_of_an_option", rows, "total,1.1 1.2", "total,1.1 elsewhere:1.2",
     "appendix3_rows.csv, строка 2, столбец parts: Слова «elsewhere» нет среди слов [[option]]; ожидается одно из: "
     "inside, outside."},
    {"chart_of_what_is_not_there", toml, "[[constant]]",
     "[[table_chart]]\nappendix = 3\nkind = \"sorted\"\ntitle = \"Дети\"\nfirst = \"kids\"\nbars = "
     "\"9\"\n\n[[constant]]",
     "edition.toml, ключ table_chart.first: Приложение 3, «Дети»: «kids» – не графа с числами; ожидается ключ столбца "
     "этого приложения.\n"
     "edition.toml, ключ table_chart.bars: Приложение 3, «Дети»: строки «9» нет; ожидается номер строки этого "
     "приложения."},
    {"chart_of_no_table", toml, "[[constant]]",
     "[[table_chart]]\nappendix = 7\nkind = \"sorted\"\ntitle = \"Дети\"\nfirst = \"due\"\nbars = "
     "\"1\"\n\n[[constant]]",
     "edition.toml, ключ table_chart.appendix: Приложения 7 в редакции нет; ожидается номер одного из них."},
    {"sorted_chart_of_two_columns", toml, "[[constant]]",
     "[[table_chart]]\nappendix = 3\nkind = \"sorted\"\ntitle = \"Дети\"\nfirst = \"due\"\nsecond = \"children\"\nbars "
     "= "
     "\"1.1\"\n\n[[constant]]",
     "edition.toml, ключ table_chart.second: Приложение 3, «Дети»: у диаграммы вида sorted одна графа; ожидается, что "
     "ключа нет."},
    {"chart_of_nameless_wholes", toml, "[[constant]]",
     "[[table_chart]]\nappendix = 3\nkind = \"sorted\"\ntitle = \"Дети\"\nfirst = \"due\"\nfirst_whole = "
     "\"kids\"\nsentence = \"Всего {whole}\"\nbars = \"1.1\"\n\n[[constant]]",
     "edition.toml, ключ table_chart.first_whole: Приложение 3, «Дети»: «kids» – не графа с числами; ожидается ключ "
     "столбца этого приложения.\n"
     "edition.toml, ключ table_chart.whole_name: Приложение 3, «Дети»: часть и целое не названы; ожидаются part_name и "
     "whole_name.\n"
     "edition.toml, ключ table_chart.sentence: Приложение 3, «Дети»: «Всего {whole}»; ожидается слово {part}, а "
     "{whole} "
     "– там, где есть first_whole."},
    {"chart_of_no_total", toml, "[[constant]]",
     "[[table_chart]]\nappendix = 3\nkind = \"sorted\"\ntitle = \"Дети\"\nfirst = \"due\"\ntotal = \"9\"\nbars = "
     "\"1.1\"\n\n[[constant]]",
     "edition.toml, ключ table_chart.total: Приложение 3, «Дети»: строки «9» нет; ожидается номер строки этого "
     "приложения."},
    {"chart_of_one_whole", toml, "[[constant]]",
     "[[table_chart]]\nappendix = 3\nkind = \"pairs\"\ntitle = \"Дети\"\nfirst = \"due\"\nsecond = "
     "\"children\"\nfirst_whole = \"children\"\npart_name = \"часть\"\nwhole_name = \"целое\"\nbars = "
     "\"1.1\"\n\n[[constant]]",
     "edition.toml, ключ table_chart.second_whole: Приложение 3, «Дети»: целое названо не у каждой графы; ожидается у "
     "обеих или ни у одной."},
    {"companion_that_is_not_there", toml, "short_title = \"Осмотры\"\n", "short_title = \"Осмотры\"\ncompanion = 3\n",
     "edition.toml, строка 39, ключ appendix.companion: Приложения 3 рядом с ним нет; ожидается номер другого "
     "приложения."},
    {"parameter_of_no_name", toml, "short_title = \"Осмотры\"\n",
     "short_title = \"Осмотры\"\nparameters = \"a2.01.volume\"\n",
     "edition.toml, строка 39, ключ appendix.parameters: «a2.01.volume» – не параметр; ожидается, например, "
     "population.insured."},
    {"option_of_one_word", toml, "[[constant]]",
     "[[option]]\nkey = \"place\"\nname = \"место\"\nchoices = \"here=здесь\"\n\n[[constant]]",
     "edition.toml, строка 80, ключ option.choices: Слов меньше двух; ожидается слово = название, например "
     "inside=внутри; outside=отдельно."},
    {"unknown_orientation", toml, "short_title = \"Осмотры\"\n",
     "short_title = \"Осмотры\"\norientation = \"upright\"\n",
     "edition.toml, строка 39, ключ appendix.orientation: «upright» – неизвестное слово; ожидается landscape или "
     "portrait."},
    {"unknown_paper", toml, "short_title = \"Осмотры\"\n", "short_title = \"Осмотры\"\npaper_size = \"A5\"\n",
     "edition.toml, строка 39, ключ appendix.paper_size: «A5» – неизвестное слово; ожидается A4 или A3."},
    {"unknown_kind", toml, "short_title = \"Осмотры\"\n", "short_title = \"Осмотры\"\nkind = \"register\"\n",
     "edition.toml, строка 39, ключ appendix.kind: «register» – неизвестное слово; ожидается fixed или list."},
    {"method_without_a_result", rows, "formula:[funding] ÷ [visits]\n1.1", "method:beds\n1.1",
     "appendix3_rows.csv, строка 2, столбец unit_cost: У правила «method» после двоеточия «beds»; ожидается метод и "
     "его "
     "результат, например method:efficiency.policlinic."},
    {"unknown_step_of_a_method", rows, "formula:[funding] ÷ [visits]\n1.1", "method:beds.beds([funding])\n1.1",
     "appendix3_rows.csv, строка 2, столбец unit_cost: Формула, знак 1: методики с результатом «beds.beds» для ячейки "
     "нет; ожидается age_correction.k_children, age_correction.k_adults, age_correction.corrected_children, "
     "age_correction.corrected_adults, age_correction.hospitalisations, age_groups.hospitalisations, "
     "specialty.multiplicity, specialty.appeal_coefficient, specialty.visit_cost, specialty.appeal_cost."},
    {"step_of_another_unit", rows, "formula:[funding] ÷ [visits]\n1.1",
     "\"method:age_correction.k_adults([visits], [funding])\"\n1.1",
     "appendix3_rows.csv, строка 2, столбец unit_cost: Формула даёт «посещение за 1 руб.», а ячейка – «руб. "
     "за 1 посещение»."},
    {"check_of_unlike_sides", "checks.csv", "a3.1.1.due + a3.1.2.due", "a3.1.funding",
     "checks.csv, строка 2, столбец left: Единицы сторон не совпадают: «детей» и «руб.»."},
    {"check_of_a_cell_that_is_not_there", "checks.csv", "a3.1.1.due + a3.1.2.due", "a3.9.due",
     "checks.csv, строка 2, столбец left: Формула, знак 1: строки «9» нет в приложении 3."},
    {"check_that_leads_nowhere", "checks.csv", "a3.1.due,a3.1.1.due + a3.1.2.due", "1000,1000",
     "checks.csv, строка 2, столбец left: Ячейки нет; ожидается ячейка или параметр, к которому ведёт замечание."},
    {"check_of_the_year_before_that_leads_nowhere", "checks.csv", "equal,error,a3.1.due,a3.1.1.due + a3.1.2.due",
     "not_below_previous,error,population.children,",
     "checks.csv, строка 2, столбец left: Ячейки нет; ожидается ячейка, к которой ведёт замечание."},
    {"check_of_another_relation", "checks.csv", "equal", "below",
     "checks.csv, строка 2, столбец relation: «below» – неизвестное слово; ожидается equal, not_above, not_below, "
     "not_below_previous, not_below_previous_or_note, balance, history, not_without, rows_not_above, rows_not_below, "
     "rows_equal или facts_within."},
    {"check_within_a_word", "checks.csv",
     "text\nK1,приказ,equal,error,a3.1.due,a3.1.1.due + a3.1.2.due,0,Всего не равно сумме",
     "text,within,takes_reason\nK1,приказ,equal,error,a3.1.due,a3.1.1.due + a3.1.2.due,0,Сумма,около,да",
     "checks.csv, строка 2, столбец within: «около» – не допуск; ожидается число от нуля, например 0.5, или пустое "
     "поле.\nchecks.csv, строка 2, столбец takes_reason: «да» – неизвестное слово; ожидается пустое поле или yes."},
    {"transfer_of_another_unit", "transfers.csv", "a3.1.funding ÷ population.insured", "a3.1.due ÷ population.insured",
     "transfers.csv, строка 2, столбец formula: Единицы сторон не совпадают: «руб. на 1 застрахованного» и "
     "«детей на 1 застрахованного»."},
    {"transfer_into_a_computed_cell", "transfers.csv", "a2.25.percap_oms", "a2.21.percap_oms",
     "transfers.csv, строка 2, столбец cell: «a2.21.percap_oms» взять нельзя; ожидается ячейка, в которую вводят: "
     "a2.40.volume."},
    {"transfer_into_nothing", "transfers.csv", "a2.25.percap_oms", "a2.77.percap_oms",
     "transfers.csv, строка 2, столбец cell: «a2.77.percap_oms» взять нельзя; ожидается ячейка, в которую вводят: "
     "a2.40.volume."},
    {"transfer_from_its_own_table", "transfers.csv", "a3.1.funding ÷ population.insured", "a2.21.percap_oms",
     "transfers.csv, строка 2, столбец formula: Ячейки другой таблицы нет; ожидается, что первой стоит та, из которой "
     "берут."},
    {"transfer_twice", "transfers.csv", "приказ\n",
     "приказ\na2.25.percap_oms,a3.1.1.funding ÷ population.insured,приказ\n",
     "transfers.csv, строка 3, столбец cell: Ячейка a2.25.percap_oms уже берётся из приложения 3."},
    {"check_against_itself_and_another", "checks.csv", "equal", "not_below_previous",
     "checks.csv, строка 2, столбец right: Сторона сравнивается с собой же прошлого года; ожидается пустое поле."},
    {"check_of_the_year_before_of_no_cell", "checks.csv", "equal,error,a3.1.due,a3.1.1.due + a3.1.2.due",
     "not_below_previous_or_note,error,a3.9.due,",
     "checks.csv, строка 2, столбец left: Формула, знак 1: строки «9» нет в приложении 3."},
    {"balance_with_no_cell", "checks.csv", "equal,error,a3.1.due,a3.1.1.due + a3.1.2.due",
     "balance,error,a3.1.due,a3.9.visits",
     "checks.csv, строка 2, столбец left: Формула, знак 1: строки «9» нет в приложении 3."},
    {"history_of_five_years", "checks.csv", "equal,error,a3.1.due,a3.1.1.due + a3.1.2.due", "history,error,a3.1.due,5",
     "checks.csv, строка 2, столбец right: «5» – не число прежних лет; ожидается 1, 2 или 3."},
    {"facts_within_nothing", "checks.csv", "equal,error,a3.1.due,a3.1.1.due + a3.1.2.due",
     "facts_within,error,a3.1.due,1",
     "checks.csv, строка 2, столбец right: «1» – не кратность; ожидается число больше 1, например 10."},
    {"every_row_of_nothing", "checks.csv", "equal,error,a3.1.due,", "rows_not_above,error,1000,",
     "checks.csv, строка 2, столбец left: Ячейки нет; ожидается ячейка, к которой ведёт замечание.\n"
     "checks.csv, строка 2, столбец left: Единицы сторон не совпадают: «число без единицы» и «детей»."},
    {"not_without_an_unknown_cell", "checks.csv", "equal,error,a3.1.due,a3.1.1.due + a3.1.2.due",
     "not_without,error,a3.1.funding,a3.9.visits",
     "checks.csv, строка 2, столбец left: Формула, знак 1: строки «9» нет в приложении 3."},
    {"source_of_unknown_people", toml, "[[constant]]",
     "[[source]]\nkey = \"federal\"\nname = \"федеральный бюджет\"\nbase = \"everybody\"\n\n[[constant]]",
     "edition.toml, строка 80, ключ source.base: Основы «everybody» нет; ожидается residents, insured или ключ из "
     "[[base]]."},
    {"summary_of_an_unknown_source", toml, "[[constant]]",
     "[[summary]]\nappendix = 2\nname = \"Гранты\"\ntotal_name = \"Итого\"\nsource = \"grant\"\nrows = \"01\"\n\n"
     "[[constant]]",
     "edition.toml, строка 81, ключ summary.source: Источника «grant» нет; ожидается одно из слов: budget, oms."},
    {"source_twice", toml, "[[constant]]",
     "[[source]]\nkey = \"oms\"\nname = \"ОМС\"\nbase = \"insured\"\n\n[[constant]]",
     "edition.toml, строка 78, ключ source.key: Источник «oms» уже есть; ожидается другое слово."},
    {"least_above_most", toml, "unit_name = \"%\"", "unit_name = \"%\"\nleast = \"200\"\nmost = \"100\"",
     "edition.toml, строка 58, ключ quantity.least: Наименьшее «200» больше наибольшего «100»: ввести нельзя ничего; "
     "ожидается число не больше most."},
    {"bounds_that_are_no_numbers", toml, "unit_name = \"%\"", "unit_name = \"%\"\nleast = \"мало\"\nmost = 100",
     "edition.toml, строка 58, ключ quantity.least: «мало» – не число; ожидается, например, \"100\".\n"
     "edition.toml, строка 59, ключ quantity.most: Стоит не текст; ожидается текст в кавычках."},
    {"key_column_of_fixed_rows", toml, "short_title = \"Осмотры\"\n",
     "short_title = \"Осмотры\"\nkey_column = \"children\"\n",
     "edition.toml, строка 39, ключ appendix.key_column: Строки приложения постоянны, ключ им не нужен; ожидается kind "
     "= "
     "\"list\" или чтобы ключа не было."},
    {"unknown_word_of_a_title", toml, "Осмотры детей на {year} год", "Осмотры детей {region} на {years}, {год} год",
     "edition.toml, строка 37, ключ appendix.title: Слова «{region}» здесь нет: оно напечаталось бы как есть; "
     "ожидается {year}, {years} или {region_genitive}.\n"
     "edition.toml, строка 37, ключ appendix.title: Слова «{год}» здесь нет: оно напечаталось бы как есть; ожидается "
     "{year}, {years} или {region_genitive}."},
    {"unknown_words_of_paper", toml, "short_title = \"Осмотры\"\n",
     "short_title = \"Осмотры\"\ncorner = \"Таблица {n}\"\nyear_header = \"{years}\"\n",
     "edition.toml, строка 40, ключ appendix.year_header: Слова «{years}» здесь нет: оно напечаталось бы как есть; "
     "ожидается {year}, {previous_year} или {money}.\n"
     "edition.toml, строка 39, ключ appendix.corner: Слова «{n}» здесь нет: оно напечаталось бы как есть; ожидается "
     "{number}."},
    {"unknown_word_of_a_heading", columns, "\"Деньги, {money}\"", "\"Деньги, {moneys} / {year}\"",
     "appendix3_columns.csv, строка 8, столбец header: Слова «{moneys}» здесь нет: оно напечаталось бы как есть; "
     "ожидается {year}, {previous_year} или {money}."},
    {"word_of_a_leading_heading", columns, "Возраст", "Возраст в {year}",
     "appendix3_columns.csv, строка 3, столбец header: Слова «{year}» здесь нет: оно напечаталось бы как есть; "
     "ожидается "
     "текст без фигурных скобок."},
    {"word_of_a_note", "appendix3_notes.csv", "marker,text,rows\n", "marker,text,rows\n*,в {year} году,1\n",
     "appendix3_notes.csv, строка 2, столбец text: Слова «{year}» здесь нет: оно напечаталось бы как есть; ожидается "
     "текст без фигурных скобок."},
    {"word_of_a_label", rows, "1.1,до года", "1.1,до {age} года",
     "appendix3_rows.csv, строка 3, столбец label: Слова «{age}» здесь нет: оно напечаталось бы как есть; ожидается "
     "текст без фигурных скобок."},
    {"word_of_a_reference", toml, "[[constant]]",
     "[[reference]]\nappendix = 2\ntitle = \"Справочно\"\nname = \"расходы\"\nparameter = "
     "\"law.tfoms_functions\"\npopulation = \"population.insured\"\ntotal_header = \"всего ({moneys})\"\n"
     "per_person_header = \"на 1 человека\"\n\n[[constant]]",
     "edition.toml, строка 83, ключ reference.total_header: Слова «{moneys}» здесь нет: оно напечаталось бы как есть; "
     "ожидается {money}."},
    {"newer_format", toml, "format = 2", "format = 3",
     "edition.toml, строка 1, ключ format: Стоит 3; ожидается целое число от 1 до 2."},
};

INSTANTIATE_TEST_SUITE_P(Each, AnyTableMistakes, testing::ValuesIn(mistakes),
                         [](const auto& change) { return change.param.kind; });

/// Sentences have no place for a word in braces: without a short name the heading stands there without its unit.
TEST(AnyTable, CallsAColumnByItsHeadingWithoutItsUnit) {
    const auto edition = programme::readEdition(fixture::edition("any_table"));
    ASSERT_TRUE(edition);
    EXPECT_EQ(edition.value->column({3, "1", "funding"})->shortName, "Деньги");
    EXPECT_EQ(edition.value->column({3, "1", "due"})->shortName, "Подлежат осмотру");
}

/// A third source of money, counted per head of people of one's own.
TEST(AnyTable, CountsMoneyOfASourceOfItsOwnPerHeadOfItsBase) {
    form::EditionFiles files = fixture::edition("any_table");
    files.at(toml) += "\n[[source]]\nkey = \"grant\"\nname = \"субсидия\"\nbase = \"children\"\n";
    std::string withSource;
    for (std::string rest = files.at(columns); !rest.empty(); rest.erase(0, rest.find('\n') + 1)) {
        const std::string line = rest.substr(0, rest.find('\n'));
        withSource += line + (withSource.empty() ? ",source\n" : line.starts_with("funding") ? ",grant\n" : ",\n");
    }
    files.at(columns) = withSource;
    const auto edition = programme::readEdition(files);
    ASSERT_EQ(fixture::told(edition.findings), "");
    const form::Column& column = *edition.value->column({3, "1", "funding"});
    EXPECT_EQ(edition.value->source(column.source).name, "субсидия");
    EXPECT_EQ(edition.value->base(column.sourceBase).parameter, "population.children");
    EXPECT_EQ(edition.value->sourceOfBase(column.sourceBase), column.source);
    const std::vector<const form::Base*> paying = edition.value->payingBases();
    ASSERT_EQ(paying.size(), 3U);
    EXPECT_EQ(paying.back()->parameter, "population.children");
}

/// The table with one more field in each column of values: `value` at the children, nothing elsewhere.
std::string toldWithField(const std::string& name, const std::string& value) {
    form::EditionFiles files = fixture::edition("any_table");
    std::string marked;
    for (std::string rest = files.at(columns); !rest.empty(); rest.erase(0, rest.find('\n') + 1)) {
        const std::string line = rest.substr(0, rest.find('\n'));
        marked += line + (marked.empty() ? "," + name : line.starts_with("children") ? "," + value : ",") + "\n";
    }
    files.at(columns) = marked;
    return fixture::told(programme::readEdition(files).findings);
}

/// Only a code, which is a text, may be asked to stand once.
TEST(AnyTable, TellsANumberThatMayNotRepeat) {
    EXPECT_EQ(toldWithField("unique", "yes"),
              "appendix3_columns.csv, строка 4, столбец unique: «yes» у столбца другого типа; ожидается type = text: "
              "повторяться не может код.");
}

/// Only a mark is a part of a mark, and of one above it.
TEST(AnyTable, TellsAPartOfWhatIsNoMark) {
    EXPECT_EQ(
        toldWithField("of", "due"),
        "appendix3_columns.csv, строка 4, столбец of: «due» – не отметка выше этой; ожидается у столбца type = mark "
        "ключ отметки из строк выше, частью которой он является, или пустое поле.");
}

/// What stands beside a table of regions is a single cell or parameter that is there.
TEST(AnyTable, TellsAnOwnFigureThatIsNotThere) {
    EXPECT_EQ(toldWithField("own", "a2.99.volume"),
              "appendix3_columns.csv: Столбец «children», own: Формула, знак 1: строки «99» нет в приложении 2.");
    EXPECT_EQ(toldWithField("own", "a2.40.volume + 1"),
              "appendix3_columns.csv: Столбец «children», own: «a2.40.volume + 1»; ожидается одна ячейка или один "
              "параметр, например a2.07.volume.");
    EXPECT_EQ(toldWithField("own", "population.insured"), "");
}

/// A form of the second grammar with the words between `changes` replaced, and what is said of it.
std::string toldOf(std::initializer_list<Change> changes, form::Proof proof = form::Proof::Whole) {
    form::EditionFiles files = fixture::edition("any_table");
    for (const Change& change : changes) {
        std::string& text = files.at(change.file);
        const auto at = text.find(change.from);
        EXPECT_NE(at, std::string::npos) << change.from;
        text.replace(at, change.from.size(), change.to);
    }
    return fixture::told(programme::readEdition(files, proof).findings);
}

/// A fault of one table and those of every file that names cells stand side by side.
TEST(AnyTable, TellsFaultsOfTransfersAndChecksBesideThoseOfATable) {
    EXPECT_EQ(toldOf({{"", rows, "1.1,до года,1", "1.1,до года,7", ""},
                      {"", "transfers.csv", "a2.25.percap_oms", "a2.21.percap_oms", ""},
                      {"", "checks.csv", "a3.1.1.due + a3.1.2.due", "a3.9.due", ""}}),
              "appendix3_rows.csv, строка 3, столбец parent: Строки «7» нет в приложении; ожидается номер строки этого "
              "приложения.\n"
              "checks.csv, строка 2, столбец left: Формула, знак 1: строки «9» нет в приложении 3.\n"
              "transfers.csv, строка 2, столбец cell: «a2.21.percap_oms» взять нельзя; ожидается ячейка, в которую "
              "вводят: a2.40.volume.");
}

/// What names a cell whose own line has a fault says nothing of it: it may be sound.
TEST(AnyTable, ConcludesNothingFromALineWithAFault) {
    EXPECT_EQ(
        toldOf({{"", rows, "formula:sum(parts),sum,sum", "formula:sum(parts),sum,summ", ""}}),
        "appendix3_rows.csv, строка 2, столбец funding: «summ» – неизвестное правило; ожидается X, -, blank, input, "
        "norm, lump, sum, difference, product, ratio, weighted, either, mirror, share, fixed, formula, act, count или "
        "method.");
}

/// Without a sound quantity units are not known; what is named still is.
TEST(AnyTable, TellsCellsThatAreNotThereBesideAFaultOfAQuantity) {
    EXPECT_EQ(
        toldOf({{"", toml, "unit = \"rouble / visit\"", "unit = \"rouble / visits\"", ""},
                {"", rows, "[1.1.children]", "[9.children]", ""},
                {"", "checks.csv", "a3.1.1.due + a3.1.2.due", "a3.1.1.dues", ""}}),
        "edition.toml, строка 68, ключ quantity.unit: Слово «visits» неизвестно; ожидается rouble, care, person, код "
        "из [care] или ключ из [[base]].\n"
        "appendix3_rows.csv, строка 4, столбец children: Формула, знак 23: строки «9» нет в приложении 3.\n"
        "checks.csv, строка 2, столбец left: Формула, знак 1: столбца «dues» нет в приложении 3.");
}

/// An appendix that is named twice may hide another one: none is said not to be there.
TEST(AnyTable, TellsNoMissingAppendixWhereOneIsHidden) {
    EXPECT_EQ(toldOf({{"", toml, "number = 3", "number = 2", ""},
                      {"", "checks.csv", "a3.1.1.due + a3.1.2.due", "a2.99.volume", ""}}),
              "edition.toml, строка 35, ключ appendix.number: Приложение 2 указано дважды.\n"
              "checks.csv, строка 2, столбец left: Формула, знак 1: строки «99» нет в приложении 2.");
}

/// A plan made before these faults were told still opens: it has its own copy of the form.
TEST(AnyTable, IsReadAsItWasOfThePlanThatHasIt) {
    const std::initializer_list<Change> changes{
        {"", toml, "Осмотры детей на {year} год", "Осмотры детей {region}", ""},
        {"", toml, "unit_name = \"%\"", "unit_name = \"%\"\nleast = \"200\"\nmost = \"100\"", ""},
        {"", toml, "short_title = \"Осмотры\"\n", "short_title = \"Осмотры\"\nkey_column = \"children\"\n", ""}};
    EXPECT_NE(toldOf(changes), "");
    EXPECT_EQ(toldOf(changes, form::Proof::OfItsDay), "");
}

/// What only the compiler of the plan can see.
TEST(AnyTable, TellsACircleAcrossTables) {
    const auto edition = programme::readEdition(
        changed({"circle", rows, "1.1,до года,1,leaf,,input", "1.1,до года,1,leaf,,formula:[1.2.children]", ""}));
    ASSERT_TRUE(edition) << fixture::told(edition.findings);
    const auto plan = plan::compile(*edition.value, plan::Settings::of(*edition.value), 0);
    EXPECT_FALSE(plan);
    EXPECT_NE(fixture::told(plan.findings).find("по кругу"), std::string::npos) << fixture::told(plan.findings);
}

}  // namespace
