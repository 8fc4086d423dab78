#include "tests/cli/program.h"

namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;

class Html : public CommandLineTest {};

// Программа Астраханской области на 2015–2017 годы, приложение 2, 2016 год, строка 28: 0,318 × 1 817,8 ≈ 578,1.
TEST_F(Html, ATableHoldsThePublishedFigures) {
    const Report made = run({"table", plan(), "--appendix", "2", "--year", "2016", "--format", "html"});
    EXPECT_EQ(made.status, 0) << made.err;
    EXPECT_THAT(made.out, StartsWith("<!DOCTYPE html>\n"));
    EXPECT_THAT(made.out, AllOf(HasSubstr("<title>Приложение 2, Астраханская область</title>"),
                                HasSubstr("x:num=\"0.318\""), HasSubstr(">578,1</td>"), HasSubstr(">8\u00A0815,4</td>"),
                                HasSubstr("<p class=\"mark\">Образец на данных")));
}

TEST_F(Html, TheWholePlanAndAComparisonAreFilesToo) {
    const Report all = run({"table", plan(), "--appendix", "all", "--year", "2016", "--format", "html"});
    EXPECT_THAT(all.out, AllOf(HasSubstr(">Приложение\u00A01</p>"), HasSubstr(">Приложение\u00A02</p>")));
    const Report compared = run({"compare", plan(), "--years", "2015", "2016", "--format", "html"});
    EXPECT_EQ(compared.status, 0) << compared.err;
    // Итого: 10 852,4 в 2015 году, 11 207,3 в 2016: +354,9.
    EXPECT_THAT(compared.out,
                AllOf(HasSubstr(">10\u00A0852,4</td>"), HasSubstr(">11\u00A0207,3</td>"), HasSubstr(">+354,9</td>")));
}

}  // namespace
