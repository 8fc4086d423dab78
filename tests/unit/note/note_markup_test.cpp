#include "core/form/note_markup.h"

#include <gtest/gtest.h>

namespace {

using form::NoteRun;

TEST(NoteMarkup, PartsWordsFiguresAndTypes) {
    const std::vector<NoteRun> runs{{"Дефицит – ", "", false, false},
                                    {"", "a2.64.cost_budget | money", true, false},
                                    {", или ", "", true, false},
                                    {"много", "", true, true},
                                    {".", "", false, false}};
    EXPECT_EQ(form::readMarkup("Дефицит – **{a2.64.cost_budget | money}, или //много//**."), runs);
}

TEST(NoteMarkup, ComesBackAsItWasWritten) {
    for (const char* const source :
         {"Простые слова", "**жирно** и //курсив//", "**//оба//**", "{year} год", "до \\{ и \\/\\/ и \\*\\* и \\\\"}) {
        EXPECT_EQ(form::writeMarkup(form::readMarkup(source)), source);
    }
}

TEST(NoteMarkup, SignsOfTheAuthorStayHis) {
    const NoteRun words{"a/b, 2*2, {скобка}, C:\\", "", false, false};
    const std::string source = form::writeMarkup({&words, 1});
    EXPECT_EQ(form::readMarkup(source), std::vector{words});
}

TEST(NoteMarkup, AnOpenBraceIsAWord) {
    EXPECT_EQ(form::readMarkup("открыта { и всё"), (std::vector<NoteRun>{{"открыта { и всё", "", false, false}}));
}

TEST(NotePlaceholder, ReadsYearsAndFormats) {
    const auto read = form::parsePlaceholder("a2.64.cost_oms @+1 from @0 | rise вырос/упал/стоит | percent");
    ASSERT_TRUE(read);
    EXPECT_EQ(read.value->year, 1);
    EXPECT_EQ(read.value->since, 0);
    EXPECT_EQ(read.value->format.kind, form::NoteFormat::Kind::Percent);
    EXPECT_EQ(read.value->format.change[1], "упал");
}

TEST(NotePlaceholder, ReadsWords) {
    EXPECT_EQ(form::parsePlaceholder("year @-1").value->year, -1);
    EXPECT_EQ(form::parsePlaceholder("document.act_number").value->path, "document.act_number");
}

std::string fault(const char* words) {
    const auto read = form::parsePlaceholder(words);
    return read ? std::string() : read.findings.front().text;
}

TEST(NotePlaceholder, TellsWhatIsWrong) {
    EXPECT_TRUE(fault("a2.64.cost_oms + a2.64.cost_budget").starts_with("У результата формулы нет своих знаков;"));
    EXPECT_EQ(fault("a2.64.cost_oms | rise вырос/упал/стоит | percent"),
              "Слова изменения есть, а сравнивать не с чем; ожидается год, например @+1 from @0.");
    EXPECT_EQ(fault("year | money"), "«year» – не число; ожидается, что вида числа и года сравнения нет.");
    EXPECT_TRUE(fault("population.residents | noun человек").starts_with("«noun человек» – неизвестный вид числа;"));
    EXPECT_EQ(fault("a2.64.cost_oms @мимо"),
              "«a2.64.cost_oms @мимо»: год не читается; ожидается, например, @+1 или @+1 from @0.");
    EXPECT_TRUE(fault("слово").starts_with("Формула, знак 1: "));
}

}  // namespace
