#include "tests/unit/scenario/support.h"

#include <gtest/gtest.h>

#include <random>

namespace {

TEST(Undo, TakesBackAndRedoesByName) {
    auto draft = support::emptyDraft();
    set(draft, "a2.02.volume", 2016, "0.02");
    set(draft, "a2.02.volume", 2016, "0.021");
    EXPECT_EQ(draft.undoTitle(), "объём, строка 02");
    draft.undo();
    EXPECT_EQ(cell(draft, "a2.02.volume", 2016), "0.02");
    EXPECT_EQ(draft.redoTitle(), "объём, строка 02");
    draft.redo();
    EXPECT_EQ(cell(draft, "a2.02.volume", 2016), "0.021");
}

TEST(Undo, TheJournalOnlyGrows) {
    auto draft = support::emptyDraft();
    set(draft, "a2.02.volume", 2016, "0.02");
    draft.undo();
    draft.redo();
    ASSERT_EQ(draft.content().journal.size(), 3U);
    EXPECT_EQ(draft.content().journal[1].kind, scenario::JournalKind::Undo);
    EXPECT_EQ(draft.content().journal[1].subject, 1);
    EXPECT_EQ(draft.content().journal[2].kind, scenario::JournalKind::Redo);
}

TEST(Undo, RedoEndsAtTheNextChange) {
    auto draft = support::emptyDraft();
    set(draft, "a2.02.volume", 2016, "0.02");
    draft.undo();
    set(draft, "a2.02.unit_cost", 2016, "5001.9");
    EXPECT_FALSE(draft.redoTitle().has_value());
}

TEST(Undo, SurvivesReopeningFromTheJournal) {
    auto draft = support::emptyDraft();
    set(draft, "a2.02.volume", 2016, "0.02");
    set(draft, "a2.02.unit_cost", 2016, "5001.9");
    draft.undo();
    scenario::Draft reopened(draft.content(), "Проверка", [] { return std::string("2016-03-13T09:00:00"); });
    EXPECT_EQ(reopened.redoTitle(), "стоимость единицы, строка 02");
    reopened.redo();
    reopened.undo();
    reopened.undo();
    EXPECT_EQ(cell(reopened, "a2.02.volume", 2016), "");
    EXPECT_FALSE(reopened.undoTitle().has_value());
}

TEST(Undo, OfAnyRandomSequenceRestoresTheOverrides) {
    auto draft = support::sampleDraft();
    const auto before = draft.scenario(scenario::rootScenario)->overrides;
    std::mt19937 random(2015);
    const char* const paths[]{"a2.28.volume", "a2.13.cost_budget", "a2.13.percap_budget", "a2.30.unit_cost",
                              "a2.32.cost_oms"};
    int done = 0;
    for (int step = 0; step < 60; ++step) {
        const auto journal = draft.content().journal.size();
        const auto value = random() % 4 == 0 ? std::string() : std::to_string(random() % 900 + 1);
        set(draft, paths[random() % 5], 2015 + static_cast<int>(random() % 3), value);
        if (draft.content().journal.size() > journal) {
            ++done;
        }
    }
    ASSERT_GT(done, 30);
    for (int step = 0; step < done; ++step) {
        draft.undo();
    }
    EXPECT_EQ(draft.scenario(scenario::rootScenario)->overrides, before);
}

class FullDisk : public scenario::Recorder {
public:
    void record(const scenario::JournalEntry&) override { throw std::runtime_error("диск заполнен"); }
};

TEST(Undo, AChangeThatCannotBeRecordedChangesNothing) {
    auto draft = support::emptyDraft();
    set(draft, "a2.02.volume", 2016, "0.02");
    FullDisk disk;
    draft.setRecorder(&disk);
    EXPECT_THROW(set(draft, "a2.02.volume", 2016, "0.021"), std::runtime_error);
    EXPECT_THROW(draft.undo(), std::runtime_error);
    EXPECT_EQ(cell(draft, "a2.02.volume", 2016), "0.02");
    EXPECT_EQ(draft.content().journal.size(), 1U);
    EXPECT_EQ(draft.undoTitle(), "объём, строка 02");
}

}  // namespace
