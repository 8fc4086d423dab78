#include "core/document/average_measure.h"
#include "core/note/paper.h"
#include "core/note/sentence_layout.h"
#include "tests/unit/note/written_note.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using support::WrittenNote;
using testing::HasSubstr;

note::Paper paper(WrittenNote& plan) {
    note::Composer composer = plan.composer();
    return note::paperOf({plan.draft(), scenario::rootScenario, plan.calculation()}, composer.title(),
                         composer.drafted());
}

TEST(NotePaper, TheTextIsNumberedThrough) {
    WrittenNote plan;
    const std::string text = note::asText(paper(plan));
    EXPECT_THAT(text, HasSubstr("ПОЯСНИТЕЛЬНАЯ ЗАПИСКА\nк Территориальной программе"));
    EXPECT_THAT(text, HasSubstr("\n4.\u00A0Структура расходов\n"));
    EXPECT_THAT(text, HasSubstr("Таблица\u00A01. Стоимость"));
}

TEST(NotePaper, HtmlHoldsNothingFromOutside) {
    WrittenNote plan;
    const std::string html = note::asHtml(paper(plan));
    EXPECT_THAT(html, HasSubstr("<h2>1.\u00A0Общие сведения</h2>"));
    EXPECT_EQ(html.find("http"), std::string::npos);
}

TEST(NotePaper, SignsOfTheAuthorAreNoMarkup) {
    WrittenNote plan;
    note::Paper made = paper(plan);
    made.sections.push_back(note::readKeptSection("own", "a < b & <b>"));
    EXPECT_THAT(note::asHtml(made), HasSubstr("a &lt; b &amp; &lt;b&gt;"));
}

TEST(NotePaper, NothingLeavesThePage) {
    WrittenNote plan;
    document::AverageMeasure measure;
    const std::vector<document::Page> pages = note::asPages(paper(plan), measure);
    ASSERT_GT(pages.size(), 5U);
    for (const document::Page& page : pages) {
        for (const document::Line& line : page.lines) {
            EXPECT_GE(line.from.x, 29.9);
            EXPECT_LE(line.to.x, 195.1);
            EXPECT_LE(line.to.y, 277.1);
        }
    }
}

TEST(NotePaper, AJustifiedLineReachesBothSides) {
    document::AverageMeasure measure;
    note::SentenceLook look;
    look.widthMm = 60;
    const std::string words = "одно слово и другое слово и третье слово и ещё одно";
    const auto lines = note::layOutSentence({{{words, "", false, false}, words, false}}, look, measure);
    ASSERT_GT(lines.size(), 2U);
    const auto& last = lines.front().pieces.back();
    EXPECT_NEAR(last.leftMm + measure.widthMm(last.text, last.font), 60, 0.01);
}

}  // namespace
