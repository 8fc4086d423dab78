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
     "checks.csv, строка 2, столбец relation: «below» – неизвестное слово; ожидается equal, not_above, "
     "not_below_previous, not_below_previous_or_note, balance, history, not_without, rows_not_above или facts_within."},
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
    {"source_twice", toml, "[[constant]]",
     "[[source]]\nkey = \"oms\"\nname = \"ОМС\"\nbase = \"insured\"\n\n[[constant]]",
     "edition.toml, строка 78, ключ source.key: Источник «oms» уже есть; ожидается другое слово."},
    {"newer_format", toml, "format = 2", "format = 3",
     "edition.toml, строка 1, ключ format: Стоит 3; ожидается целое число от 1 до 2."},
};

INSTANTIATE_TEST_SUITE_P(Each, AnyTableMistakes, testing::ValuesIn(mistakes),
                         [](const auto& change) { return change.param.kind; });

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
