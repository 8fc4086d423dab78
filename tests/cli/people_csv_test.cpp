#include "tests/cli/program.h"

namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

class PeopleCsv : public CommandLineTest {
protected:
    [[nodiscard]] std::string table(const std::string& year) const {
        const Report made =
            run({"table", plan(), "--appendix", "2", "--year", year, "--format", "csv", "--for-people"});
        EXPECT_EQ(made.status, 0) << made.err;
        return made.out;
    }
};

// Программа Астраханской области на 2015–2017 годы, приложение 2, строки 02 и 04.1.
TEST_F(PeopleCsv, ARussianSpreadsheetReadsItAsItIs) {
    const std::string csv = table("2016");
    EXPECT_THAT(csv, StartsWith("\xEF\xBB\xBFГод;"));
    EXPECT_THAT(csv, HasSubstr("\n2016;1. скорая медицинская помощь;стр. 02;вызов;0,02;4307,4;86,1;X;87,0;X;X\n"));
    // 04.1 alone would become the fourth of January.
    EXPECT_THAT(csv, AllOf(HasSubstr(";стр. 04.1;"), Not(HasSubstr(";04.1;"))));
    EXPECT_THAT(table("all"), AllOf(HasSubstr("\n2015;"), HasSubstr("\n2017;")));
}

TEST_F(PeopleCsv, ATextThatLooksLikeAFormulaIsNone) {
    EXPECT_THAT(table("2016"), AllOf(HasSubstr(";– в амбулаторных условиях;"), Not(HasSubstr(";- "))));
}

TEST_F(PeopleCsv, ThatOfScriptsIsAsItWas) {
    const Report made = run({"table", plan(), "--appendix", "2", "--year", "2016", "--format", "csv"});
    EXPECT_THAT(made.out, StartsWith("row,label,unit,volume,"));
}

TEST_F(PeopleCsv, OtherFormatsHaveNone) {
    const Report refused =
        run({"table", plan(), "--appendix", "2", "--year", "2016", "--format", "json", "--for-people"});
    EXPECT_EQ(refused.status, 2);
    EXPECT_EQ(refused.err, "--for-people бывает только с --format csv.\n");
    ASSERT_EQ(run({"export", plan(), "-o", path("выгрузка"), "--format", "csv", "--for-people"}).status, 0);
    EXPECT_THAT(fileText(path("выгрузка/appendix-1.csv")), StartsWith("\xEF\xBB\xBF"));
}

}  // namespace
