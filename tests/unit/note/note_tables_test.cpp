#include "tests/unit/note/written_note.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using support::WrittenNote;
using testing::ElementsAre;

note::Table tableOf(const WrittenNote& plan, const std::string& section, const std::string& origin) {
    const note::Section drafted = plan.drafted(section);
    const auto found = std::ranges::find(drafted.blocks, origin, &note::Block::origin);
    return found == drafted.blocks.end() ? note::Table() : note::readKeptTable(found->shown);
}

std::vector<std::string> lineOf(const note::Table& table, const std::string& name) {
    for (const note::TableLine& line : table.lines) {
        if (line.cells.front() == name) {
            return line.cells;
        }
    }
    return {};
}

// Astrakhan as published: row 38 prints 2 508,2 though its bars add up to 2 508,1.
TEST(NoteTables, TotalsAreThoseThatTheFormPrints) {
    const note::Table table = tableOf(WrittenNote(support::sampleDraft()), "structure", "structure_table");
    EXPECT_THAT(lineOf(table, "Всего"), ElementsAre("Всего", "2\u00A0508,2", "8\u00A0344,2", "10\u00A0852,4", "100,0"));
    EXPECT_TRUE(table.lines.back().isTotal);
}

TEST(NoteTables, AYearWithoutFiguresSaysSo) {
    const note::Table table = tableOf(WrittenNote(support::sampleDraft()), "population", "inputs");
    EXPECT_THAT(lineOf(table, "Население"),
                ElementsAre("Население", "1\u00A0010\u00A0340", "1\u00A0010\u00A0340", "не введено"));
}

// 930,80 against 924,40 by federal norms: +0,69 %.
TEST(NoteTables, PercapsStandBesideTheFederalOnes) {
    const note::Table table = tableOf(WrittenNote(), "percap", "table");
    EXPECT_THAT(lineOf(table, "Скорая помощь"), ElementsAre("Скорая помощь", "930,80", "924,40", "+0,7"));
}

TEST(NoteTables, BedsAndPhysiciansAreParted) {
    const WrittenNote plan;
    EXPECT_FALSE(lineOf(tableOf(plan, "resources", "beds"), "Терапия").empty());
    EXPECT_TRUE(lineOf(tableOf(plan, "resources", "beds"), "Врач-хирург").empty());
    // 0,42 × 1 000 000 ÷ 6 200 = 67,7419…
    EXPECT_THAT(lineOf(tableOf(plan, "resources", "physicians"), "Врач-хирург"),
                ElementsAre("Врач-хирург", "0,42", "6\u00A0200", "67,74"));
}

TEST(NoteTables, ReasonsOfAChangeAddUp) {
    const note::Table table = tableOf(WrittenNote(support::sampleDraft()), "changes", "factors");
    EXPECT_THAT(lineOf(table, "Изменение всего"), ElementsAre("Изменение всего", "+354,9"));
    EXPECT_THAT(lineOf(table, "Стоимость"), ElementsAre("Стоимость", "11\u00A0207,3"));
}

}  // namespace
