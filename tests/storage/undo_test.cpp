#include "core/scenario/draft.h"
#include "core/storage/plan_file.h"
#include "tests/storage/sample.h"

#include <gtest/gtest.h>

using scenario::Draft;
using scenario::JournalKind;
using storage::FileFault;
using storage::PlanFile;

namespace {

/// A plan opened by a person, from the file to the draft; closed at the end of the scope.
class Sitting {
public:
    explicit Sitting(const std::filesystem::path& file)
        : m_file(PlanFile::open(file)),
          m_draft(m_file->content(), "Иванова А. П.", [] { return std::string("2026-11-24T14:05:00"); }) {
        m_draft.setRecorder(m_file.get());
    }

    [[nodiscard]] Draft& draft() { return m_draft; }
    [[nodiscard]] std::string volume() const {
        return std::string(m_draft.assignments(scenario::rootScenario).value("a2.02.volume", 2015));
    }
    void enterVolume(const std::string& value) {
        scenario::Change change = edit(1, value).change;
        const auto& overrides = m_draft.content().scenarios[0].overrides;
        if (const auto before = overrides.find({"a2.02.volume", 2015}); before != overrides.end()) {
            change.items[0].before = before->second;
        }
        m_draft.apply(change);
    }

private:
    std::unique_ptr<PlanFile> m_file;
    Draft m_draft;
};

}  // namespace

TEST(Undo, SurvivesClosing) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, emptyPlan());
    {
        Sitting sitting(file);
        sitting.enterVolume("0.33");
        sitting.enterVolume("0.44");
    }
    {
        Sitting sitting(file);
        EXPECT_EQ(sitting.volume(), "0.44");
        EXPECT_EQ(sitting.draft().undoTitle(), "объём, строка 02");
        sitting.draft().undo();
        EXPECT_EQ(sitting.volume(), "0.33");
    }
    {
        Sitting sitting(file);
        EXPECT_EQ(sitting.volume(), "0.33");
        sitting.draft().undo();
        EXPECT_EQ(sitting.volume(), "");
        EXPECT_FALSE(sitting.draft().undoTitle());
    }
    Sitting sitting(file);
    EXPECT_EQ(sitting.draft().content().journal.size(), 4U);
    EXPECT_EQ(sitting.draft().content().journal[3].kind, JournalKind::Undo);
    EXPECT_EQ(sitting.draft().content().journal[3].subject, sitting.draft().content().journal[0].id);
}

TEST(Undo, RedoSurvivesClosingAndEndsAtTheNextChange) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, emptyPlan());
    {
        Sitting sitting(file);
        sitting.enterVolume("0.33");
        sitting.enterVolume("0.44");
        sitting.draft().undo();
        sitting.draft().undo();
    }
    {
        Sitting sitting(file);
        EXPECT_EQ(sitting.draft().redoTitle(), "объём, строка 02");
        sitting.draft().redo();
        EXPECT_EQ(sitting.volume(), "0.33");
    }
    {
        Sitting sitting(file);
        EXPECT_EQ(sitting.volume(), "0.33");
        EXPECT_TRUE(sitting.draft().redoTitle());
        sitting.enterVolume("0.55");
    }
    Sitting sitting(file);
    EXPECT_EQ(sitting.volume(), "0.55");
    EXPECT_FALSE(sitting.draft().redoTitle());
}

TEST(Undo, WhatCannotBeRecordedIsNotInMemoryEither) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, emptyPlan());
    Sitting editing(file);
    editing.enterVolume("0.33");
    Sitting reading(file);

    EXPECT_EQ(errorOf([&] { reading.enterVolume("0.44"); }).fault(), FileFault::Locked);
    EXPECT_EQ(errorOf([&] { reading.draft().undo(); }).fault(), FileFault::Locked);

    EXPECT_EQ(reading.volume(), "0.33");
    EXPECT_EQ(reading.draft().content().journal.size(), 1U);
    EXPECT_EQ(reading.draft().undoTitle(), "объём, строка 02");
}
