// A list that methods compute, and one broken copy of it for each kind of mistake.
#include "core/plan/compile.h"
#include "tests/invalid/edition_fixture.h"

#include <gtest/gtest.h>

namespace {

/// The edition of any table with one list more.
form::EditionFiles withList() {
    const std::filesystem::path editions = std::filesystem::path(TPGG_SOURCE_DIR) / "tests/invalid/editions";
    form::EditionFiles files = fixture::edition("any_table");
    fixture::overlay(editions / "any_list", files);
    files.at("edition.toml") += files.extract("list.toml").mapped();
    return files;
}

/// What is changed in one file of the list, and what is said of it.
struct ListMistake {
    std::string kind;
    std::string file;
    std::string from;
    std::string to;
    std::string told;
};

void PrintTo(const ListMistake& mistake, std::ostream* stream) {
    *stream << mistake.kind;
}

class AnyListMistakes : public testing::TestWithParam<ListMistake> {};

TEST(AnyList, IsValidWithoutAMistake) {
    const auto edition = programme::readEdition(withList());
    EXPECT_EQ(fixture::told(edition.findings), "");
    ASSERT_TRUE(edition);
    ASSERT_EQ(edition.value->methodCells.size(), 2U);
    EXPECT_EQ(edition.value->methodCells[0].key, "source");
    EXPECT_EQ(edition.value->methodCells[0].value, "oms");
    // Every row that takes an entry there: the total has none.
    EXPECT_EQ(edition.value->methodCells[1].cells,
              (std::vector<form::CellAddress>{{3, "1.1", "response"}, {3, "1.2", "response"}}));
}

TEST(AnyList, HasNoMethodWhereNoneIsToldOf) {
    const auto edition = form::readEdition(withList(), {});
    ASSERT_EQ(edition.findings.size(), 5U);
    EXPECT_EQ(edition.findings.front().told(), "appendix4_rows.csv, строка 2, столбец turnover: Методики «beds» нет.");
}

TEST_P(AnyListMistakes, AreToldWithTheirPlace) {
    form::EditionFiles files = withList();
    std::string& text = files.at(GetParam().file);
    const auto at = text.find(GetParam().from);
    ASSERT_NE(at, std::string::npos);
    text.replace(at, GetParam().from.size(), GetParam().to);
    const auto edition = programme::readEdition(files);
    EXPECT_FALSE(edition);
    EXPECT_EQ(fixture::told(edition.findings), GetParam().told);
}

const std::string listRows = "appendix4_rows.csv";
const std::string listColumns = "appendix4_columns.csv";

const ListMistake listMistakes[] = {
    {"unknown_method", listRows, "method:beds.turnover", "method:bed.turnover",
     "appendix4_rows.csv, строка 2, столбец turnover: Методики «bed» нет; ожидается age_correction, age_groups, beds, "
     "day_hospital, efficiency, physicians, specialty, appeal_visits, minor_visits, dental или fap."},
    {"unknown_result", listRows, "method:beds.beds", "method:beds.bed",
     "appendix4_rows.csv, строка 2, столбец beds: У методики «beds» нет результата «bed»; ожидается turnover, "
     "occupancy или beds."},
    {"result_of_words", listRows, "method:beds.beds", "method:fap.band",
     "appendix4_rows.csv, строка 2, столбец beds: Результат «band» методики «fap» – не число; ожидается amount.\n"
     "appendix4_rows.csv, строка 2, столбец beds: Методика «fap» спрашивает «population», а такого столбца и такой "
     "численности нет; ожидается столбец population.\n"
     "appendix4_rows.csv, строка 2, столбец beds: Методика «fap» спрашивает «count», а такого столбца и такой "
     "численности нет; ожидается столбец count.\n"
     "appendix4_rows.csv, строка 2, столбец beds: Методике «fap» нечего взять из строки; ожидается столбец "
     "population, count, year или amount_per_fap."},
    {"result_in_a_column_of_texts", listRows, "input,input,input,input,input,input,method:beds.turnover",
     "input,method:beds.occupancy,input,input,input,input,method:beds.turnover",
     "appendix4_rows.csv, строка 2, столбец name: Результат методики стоит в столбце не чисел; ожидается столбец без "
     "type."},
    {"key_without_a_column", listRows, "method:physicians.physicians", "method:dental.uet",
     "appendix4_rows.csv, строка 2, столбец physicians: Методика «dental» спрашивает «preventive», а такого столбца и "
     "такой численности нет; ожидается столбец preventive.\n"
     "appendix4_rows.csv, строка 2, столбец physicians: Методика «dental» спрашивает «appeals», а такого столбца и "
     "такой численности нет; ожидается столбец appeals."},
    {"key_of_words", listColumns, "visits,plain,number", "visits,,text",
     "appendix4_rows.csv, строка 2, столбец physicians: «visits» методики «physicians» – число, а в столбце «visits» "
     "стоит текст; ожидается столбец без type."},
    {"closed_key", listRows, "method:beds.beds,input,input", "method:beds.beds,X,input",
     "appendix4_rows.csv, строка 2, столбец physicians: Методика «physicians» спрашивает «visits», а эта ячейка "
     "закрыта; ожидается ячейка, в которой может стоять число."},
    {"cell_of_an_unknown_method", "method_cells.csv", "day_hospital,phc", "day_clinic,phc",
     "method_cells.csv, строка 2, столбец method: Методики «day_clinic» нет; ожидается имя из tpgg-cli method list."},
    {"cell_of_an_unknown_result", "method_cells.csv", "phc_cost", "cost",
     "method_cells.csv, строка 2, столбец result: У методики «day_hospital» нет числа «cost»; ожидается одно из: "
     "phc_volume, phc_cost, special_volume, special_cost."},
    {"cell_under_an_unknown_key", "method_cells.csv", "source=oms", "payer=oms",
     "method_cells.csv, строка 2, столбец when: «payer=oms» – не ключ методики «day_hospital» и его значение; "
     "ожидается, например, source=oms."},
    {"cell_that_is_computed", "method_cells.csv", "a2.02.unit_cost", "a2.02.percap_budget",
     "method_cells.csv, строка 2, столбец cells: «a2.02.percap_budget» – не ячейка формы, в которую вводят; ожидается, "
     "например, a2.36.volume или a11.*.coefficient_adults."},
    {"key_column_that_is_not_there", "edition.toml", "kind = \"list\"\n", "kind = \"list\"\nkey_column = \"code\"\n",
     "edition.toml, строка 87, ключ appendix.key_column: Столбца «code» нет в appendix4_columns.csv; ожидается ключ "
     "столбца с type = text."},
    {"key_column_of_numbers", "edition.toml", "kind = \"list\"\n", "kind = \"list\"\nkey_column = \"stay\"\n",
     "edition.toml, строка 87, ключ appendix.key_column: Столбец «stay» – не текст; ожидается ключ столбца с type = "
     "text."},
    {"count_of_what_is_not_there", listRows, "total,Всего,leaf,X,X,X,X,X,X,X,sum",
     "total,Всего,leaf,X,count:federal,X,X,X,X,X,sum",
     "appendix4_rows.csv, строка 3, столбец name: Правило «count» называет столбец «federal», а его нет в "
     "appendix4_columns.csv; ожидается ключ столбца, в котором строка тоже должна быть заполнена, или count без "
     "двоеточия."},
    {"money_for_a_method_of_none", listColumns, "bed_days_per_1000,plain", "bed_days_per_1000,money",
     "appendix4_rows.csv, строка 2, столбец turnover: «bed_days_per_1000» методики «beds» – не деньги, а столбец "
     "«bed_days_per_1000» – в млн руб.; ожидается величина не денег."},
    {"method_of_a_footer", listRows, "total,Всего,leaf,X,X,X,X,X,X,X,sum",
     "total,Всего,leaf,X,X,X,X,X,X,X,method:beds.beds",
     "appendix4_rows.csv, строка 3, столбец beds: Правило «method» берёт ключи из столбцов списка; ожидается строка "
     "«*» списка."},
};

/// Spending of the method «efficiency» is in roubles; the form's own money is in millions.
TEST(AnyList, TellsMoneyInAnotherScaleThanTheMethods) {
    form::EditionFiles files = withList();
    files.at(listColumns) = "key,quantity,header,short_name\npoliclinic_plan,money,План,План\n"
                            "policlinic_fact,money,Факт,Факт\nkp,plain,Кп,Кп\n";
    files.at(listRows) = "row,label,policlinic_plan,policlinic_fact,kp\n*,Больница,input,input,method:efficiency.kp\n";
    const auto told = [&](const form::EditionFiles& changed) {
        return fixture::told(programme::readEdition(changed).findings);
    };
    const std::string plan =
        "appendix4_rows.csv, строка 2, столбец kp: «policlinic_plan» методики «efficiency» – в руб., "
        "а столбец «policlinic_plan» – в млн руб.; ожидается величина с money = \"rouble\".";
    EXPECT_EQ(told(files).substr(0, plan.size()), plan);
    files.at("edition.toml") += "\n[[quantity]]\nkey = \"roubles\"\nunit = \"rouble\"\nmoney = \"rouble\"\n";
    for (const std::string column : {"policlinic_plan", "policlinic_fact"}) {
        std::string& text = files.at(listColumns);
        text.replace(text.find(column + ",money"), column.size() + 6, column + ",roubles");
    }
    EXPECT_EQ(told(files), "");
}

INSTANTIATE_TEST_SUITE_P(Each, AnyListMistakes, testing::ValuesIn(listMistakes),
                         [](const auto& mistake) { return mistake.param.kind; });

}  // namespace
