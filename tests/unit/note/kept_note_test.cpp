#include "core/scenario/tree.h"
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

class NoteOfAScenario : public testing::Test {
protected:
    NoteOfAScenario() {
        m_plan.keep(m_plan.composer().drafted());
        m_plan.draft().apply(*scenario::prepareCreate(m_plan.draft(), "Оптимизация").value);
        m_child = m_plan.draft().scenarioNamed("Оптимизация")->id;
    }
    void set(const std::string& words) {
        const scenario::Setting setting{m_child, "note.general", 0, words, {}, {}};
        m_plan.draft().apply(*m_plan.draft().prepare({&setting, 1}).value);
    }
    [[nodiscard]] std::string general(scenario::ScenarioId id) const {
        return std::string(m_plan.plainDraft().assignments(id).value("note.general", 0));
    }

    WrittenNote m_plan;
    scenario::ScenarioId m_child = 0;
};

TEST_F(NoteOfAScenario, IsThatOfItsParentUntilItHasItsOwn) {
    EXPECT_EQ(general(m_child), general(scenario::rootScenario));
    set("Слова сценария");
    EXPECT_EQ(general(m_child), "Слова сценария");
    EXPECT_EQ(general(scenario::rootScenario).substr(0, 7), "#note 1");
}

// Unfreezing took away whatever had no year, as if it were an option of the whole file.
TEST_F(NoteOfAScenario, OutlivesFreezing) {
    set("Слова сценария");
    m_plan.draft().apply(*scenario::prepareFreeze(m_plan.draft(), m_child).value);
    EXPECT_EQ(general(m_child), "Слова сценария");
    m_plan.draft().apply(*scenario::prepareUnfreeze(m_plan.draft(), m_child).value);
    EXPECT_EQ(general(m_child), "Слова сценария");
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
