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

// The sample says in one long line where its figures come from: it ran off the sheet.
TEST(NotePaper, ALongMarkOfTheFootIsBroken) {
    WrittenNote plan;
    note::Paper made = paper(plan);
    made.footMarks = {"Образец на данных опубликованной программы. Численность выведена из её сумм: застрахованных "
                      "1 010 111, жителей 1 010 340, и это сказано на каждом листе"};
    document::AverageMeasure measure;
    for (const document::Page& page : note::asPages(made, measure)) {
        for (const document::TextRun& run : page.texts) {
            if (run.alignment == document::Alignment::Left) {
                EXPECT_LE(run.anchor.x + measure.widthMm(run.text, run.font), 195.5) << run.text;
            }
        }
    }
}

// A heading of columns stood alone at the foot of a page, and the last line of a table alone at the top.
TEST(NotePaper, AShortTableStandsOnOnePage) {
    note::Table table;
    table.title = "Доли";
    table.columns = {{"Вид", 3, true}, {"Доля", 1, false}};
    for (int line = 0; line < 6; ++line) {
        table.lines.push_back({{"строка", "1,0"}, false});
    }
    const note::Block block{{}, note::Block::Kind::Table, false, "a/b", 2022, note::keptTable(table)};
    document::AverageMeasure measure;
    for (int above = 20; above < 60; ++above) {
        note::Section section{"own", {}, {}};
        for (int line = 0; line < above; ++line) {
            section.blocks.push_back({{}, note::Block::Kind::Paragraph, false, "абзац", 0, {}});
        }
        section.blocks.push_back(block);
        std::size_t pagesWithLines = 0;
        for (const document::Page& page : note::asPages({{}, {section}, {}, {}}, measure)) {
            pagesWithLines += page.lines.empty() ? 0U : 1U;
        }
        EXPECT_EQ(pagesWithLines, 1U) << above;
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
