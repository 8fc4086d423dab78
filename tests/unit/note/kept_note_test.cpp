#include "tests/unit/note/written_note.h"

#include <gtest/gtest.h>

namespace {

using note::Section;
using support::WrittenNote;

TEST(KeptNote, ComesBackAsItWas) {
    WrittenNote plan;
    note::Composer composer = plan.composer();
    const std::vector<Section> sections = composer.drafted();
    EXPECT_FALSE(composer.hasKept());
    plan.keep(sections);
    note::Composer later = plan.composer();
    EXPECT_TRUE(later.hasKept());
    EXPECT_EQ(later.note(), sections);
}

TEST(KeptNote, UndoTakesItAway) {
    WrittenNote plan;
    plan.keep(plan.composer().drafted());
    plan.draft().undo();
    EXPECT_FALSE(plan.composer().hasKept());
}

TEST(KeptNote, AScenarioHasItsOwnWords) {
    WrittenNote plan;
    plan.keep(plan.composer().drafted());
    EXPECT_EQ(plan.draft().assignments(scenario::rootScenario).value("note.general", 0).substr(0, 7), "#note 1");
}

TEST(KeptNote, ATextOfAnotherShapeIsTheAuthors) {
    const Section section = note::readKeptSection("own", "Первый абзац {скобка\n\nВторой");
    ASSERT_EQ(section.blocks.size(), 2U);
    EXPECT_EQ(note::shownText(section.blocks.front()), "Первый абзац {скобка");
    EXPECT_EQ(section.title(), "");
}

// Nothing that another hand wrote into the file ends the program.
TEST(KeptNote, ADamagedSectionIsReadAsFarAsItGoes) {
    const Section section = note::readKeptSection(
        "own", "#note 1\nknown a b\n>потерян\n=потерян\nтабл drafted 2022\ntable drafted 2022 t\n=x\n>"
               "title\n>source\n>columns\t999999999999nA\n>line\t1\t2\t3\n>");
    ASSERT_EQ(section.blocks.size(), 1U);
    const note::Table table = note::readKeptTable(section.blocks.front().shown);
    ASSERT_EQ(table.columns.size(), 1U);
    EXPECT_EQ(table.columns.front().weight, 1);
    EXPECT_EQ(table.lines.front().cells, std::vector<std::string>{"1"});
}

}  // namespace
