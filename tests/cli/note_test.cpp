#include "tests/cli/program.h"

namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

class ExplanatoryNote : public CommandLineTest {};

TEST_F(ExplanatoryNote, IsDraftedFromThePlan) {
    const Report made = run({"note", plan()});
    EXPECT_EQ(made.status, 0);
    EXPECT_THAT(made.out, StartsWith("ПОЯСНИТЕЛЬНАЯ ЗАПИСКА\n"));
    EXPECT_THAT(made.out, HasSubstr("864,7\u00A0млн\u00A0рублей"));
    EXPECT_EQ(made.err,
              "Раздел «Дефицит финансового обеспечения»: не введено: ассигнования закона о бюджете; расходы по "
              "закону о бюджете ТФОМС.\n");
}

TEST_F(ExplanatoryNote, FollowsThePlanWhileNobodyHasKeptIt) {
    ASSERT_EQ(run({"set", plan(), "population.residents", "1010341", "--year", "2015"}).status, 0);
    EXPECT_THAT(run({"note", plan()}).out, HasSubstr("1\u00A0010\u00A0341\u00A0человек"));
}

TEST_F(ExplanatoryNote, ATextThatWasSetIsTheAuthorsSection) {
    ASSERT_EQ(run({"set", plan(), "note.general", "Слова автора"}).status, 0);
    EXPECT_THAT(run({"note", plan()}).out, AllOf(HasSubstr("Слова автора"), Not(HasSubstr("864,7"))));
}

TEST_F(ExplanatoryNote, EveryFormatIsWritten) {
    EXPECT_THAT(run({"note", plan(), "--format", "html"}).out, StartsWith("<!DOCTYPE html>\n"));
    const std::string odt = path("note.odt");
    ASSERT_EQ(run({"note", plan(), "--format", "odt", "-o", odt}).status, 0);
    EXPECT_THAT(fileText(odt), StartsWith("PK"));
    EXPECT_EQ(run({"note", plan(), "--format", "doc"}).status, 2);
    EXPECT_EQ(run({"note", plan(), "--scenario", "Нет такого"}).status, 1);
}

TEST_F(ExplanatoryNote, AKeptOneKeepsItsFiguresUntilItIsRenewed) {
    ASSERT_EQ(run({"note", plan(), "--keep"}).status, 0);
    ASSERT_EQ(run({"set", plan(), "population.residents", "1010341", "--year", "2015"}).status, 0);
    const Report kept = run({"note", plan()});
    EXPECT_THAT(kept.out, HasSubstr("1\u00A0010\u00A0340\u00A0человек"));
    EXPECT_THAT(kept.err, HasSubstr("Раздел «Численность»: числа в записке не те, что в плане"));
    EXPECT_THAT(run({"note", plan(), "--renew"}).out, HasSubstr("1\u00A0010\u00A0341\u00A0человек"));
    EXPECT_THAT(run({"journal", plan()}).out,
                AllOf(HasSubstr("текст записки, "), Not(HasSubstr("#note")), Not(HasSubstr("drafted"))));
    ASSERT_EQ(run({"undo", plan()}).status, 0);
    ASSERT_EQ(run({"undo", plan()}).err, "Отменено: пояснительная записка.\n");
}

TEST_F(ExplanatoryNote, IsExportedWithTheAppendices) {
    ASSERT_EQ(run({"export", plan(), "-o", path("выгрузка"), "--format", "html"}).status, 0);
    EXPECT_THAT(fileText(path("выгрузка/note.html")), HasSubstr("ПОЯСНИТЕЛЬНАЯ ЗАПИСКА"));
}

}  // namespace
