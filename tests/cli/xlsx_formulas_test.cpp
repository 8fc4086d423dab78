// What computes a figure computes it in the workbook too.
#include "tests/cli/workbook_parts.h"

namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class XlsxFormulas : public CommandLineTest {
protected:
    [[nodiscard]] WorkbookParts table(const std::string& appendix, const std::string& year) const {
        const Report made =
            run({"table", plan(), "--appendix", appendix, "--year", year, "--format", "xlsx", "-o", path("t.xlsx")});
        EXPECT_EQ(made.status, 0) << made.err;
        return WorkbookParts(path("t.xlsx"));
    }
    /// «I50», where the figure of the row stands.
    static std::string at(const std::string& row, const std::string& column) {
        const std::size_t found = row.find("<c r=\"" + column);
        return row.substr(found + 6, row.find('"', found + 6) - found - 6);
    }
};

// Программа Астраханской области, приложение 2, 2016 год, строка 28: 0,318 × 1 817,8 = 578,0604 ≈ 578,1;
// 578,1 × 1 010 073 застрахованных ÷ 10^6 ≈ 583,9.
TEST_F(XlsxFormulas, ProductsAreRoundedWhereThePlanRounds) {
    const WorkbookParts book = table("2", "2016");
    const std::string row = book.row(1, "28");
    EXPECT_EQ(book.formula(row, "G"), "ROUND(" + at(row, "D") + "*" + at(row, "E") + ",1)");
    EXPECT_EQ(book.number(row, "G"), 578.1);
    EXPECT_THAT(book.formula(row, "I").value_or(""),
                AllOf(HasSubstr("ROUND(" + at(row, "G") + "*'Исходные данные'!E"), HasSubstr("/1000000,1)")));
    EXPECT_EQ(book.formula(row, "D"), std::nullopt);
    // The first line of the passport stands beside the formula.
    EXPECT_THAT(book.part("xl/comments1.xml"),
                HasSubstr("Объём (гр. 3) × Стоимость единицы (гр. 4) = 0,318 × 1\u00A0817,8 = 578,0604 ≈ 578,1"));
}

// «Итого: сумма строк 01 + 20».
TEST_F(XlsxFormulas, SumsNameWhatTheyAdd) {
    const WorkbookParts book = table("2", "2016");
    const std::string total = book.row(1, "38");
    EXPECT_THAT(book.formula(total, "I").value_or(""), HasSubstr(at(book.row(1, "20"), "I")));
    EXPECT_EQ(book.number(total, "I"), 8815.4);
}

TEST_F(XlsxFormulas, InputsAreOpenAndTheRestIsLocked) {
    const WorkbookParts book = table("2", "2016");
    const std::string row = book.row(1, "28");
    EXPECT_THAT(book.look(row, "D"), HasSubstr("<protection locked=\"0\"/>"));
    EXPECT_THAT(book.look(row, "G"), Not(HasSubstr("locked")));
    EXPECT_THAT(book.sheet(1), HasSubstr("<sheetProtection sheet=\"1\""));
    EXPECT_THAT(book.sheet(1), Not(HasSubstr("password")));
}

TEST_F(XlsxFormulas, TheBookHoldsWhatAnAuditorGoesBy) {
    const WorkbookParts book = table("2", "all");
    const std::string names = book.part("xl/workbook.xml");
    for (const char* name : {"Исходные данные", "Источники", "Контроль", "Отклонения"}) {
        EXPECT_THAT(names, HasSubstr("<sheet name=\"" + std::string(name) + "\""));
    }
    const std::string control = book.sheet(6);
    EXPECT_THAT(control, AllOf(HasSubstr("верно"), Not(HasSubstr(">расхождение<"))));
    EXPECT_THAT(book.part("xl/sharedStrings.xml"), HasSubstr("population.insured"));
}

TEST_F(XlsxFormulas, ACorrectionIsATermOfItsOwn) {
    ASSERT_EQ(run({"set", plan(), "adjust.a2.38.cost_oms", "0.3", "--year", "2016", "--note", "закрытие итога"}).status,
              0);
    const WorkbookParts book = table("2", "2016");
    EXPECT_THAT(book.formula(book.row(1, "38"), "I").value_or(""), HasSubstr("+'Исходные данные'!"));
    EXPECT_EQ(book.number(book.row(1, "38"), "I"), 8815.7);
    EXPECT_THAT(book.part("xl/sharedStrings.xml"),
                AllOf(HasSubstr("adjust.a2.38.cost_oms"), HasSubstr("закрытие итога")));
}

/// 8 815,4 million roubles are 8 815 400 thousand.
TEST_F(XlsxFormulas, MoneyOfAnotherScaleIsTakenFromTheComputedTable) {
    ASSERT_EQ(run({"set", plan(), "option.money", "thousand"}).status, 0);
    const WorkbookParts book = table("2", "2016");
    const std::string total = book.row(1, "38");
    EXPECT_THAT(book.formula(total, "I").value_or(""), testing::MatchesRegex("'2016 год, расчёт'!I[0-9]+\\*1000"));
    EXPECT_EQ(book.number(total, "I"), 8815400.0);
}

TEST_F(XlsxFormulas, OneBookHoldsTheWholePlan) {
    const WorkbookParts book = table("all", "2016");
    const std::string names = book.part("xl/workbook.xml");
    EXPECT_THAT(names, HasSubstr("<sheet name=\"Прил. 1, 2015–2017 годы\""));
    EXPECT_THAT(names, HasSubstr("<sheet name=\"Прил. 2, 2016 год\""));
    // Appendix 1 takes what appendix 2 sums up from there.
    EXPECT_THAT(book.sheet(1), HasSubstr("'Прил. 2, 2016 год'!"));
    // Empty tables are told, and one that asks for nothing is there.
    const std::string fresh = path("новый.tpgg");
    ASSERT_EQ(run({"new", fresh, "--edition", "2022", "--region", "Астраханская область"}).status, 0);
    const Report empty =
        run({"table", fresh, "--appendix", "all", "--year", "2022", "--format", "xlsx", "-o", path("n.xlsx")});
    EXPECT_EQ(empty.status, 0) << empty.err;
    EXPECT_THAT(empty.err, HasSubstr("Не заполнены и в файл не вошли приложения: "));
    EXPECT_THAT(WorkbookParts(path("n.xlsx")).part("xl/workbook.xml"), HasSubstr("Прил. 4, 2022 год"));
    const Report refused = run({"table", plan(), "--appendix", "all", "--year", "2016", "--format", "csv"});
    EXPECT_EQ(refused.status, 2);
    EXPECT_THAT(refused.err, HasSubstr("бывают в xlsx, ods, odt и html"));
}

}  // namespace
