#include "tests/unit/scenario/support.h"

#include <gtest/gtest.h>

#include <set>
#include <stdexcept>

namespace {

using scenario::JournalEntry;
using scenario::JournalKind;

/// Entries of a file: each changes one cell. Counts how many were asked for.
class CountedPast final : public scenario::JournalPast {
public:
    explicit CountedPast(std::vector<JournalEntry> entries) : m_entries(std::move(entries)) {}
    std::size_t size() const override { return m_entries.size(); }
    const JournalEntry& at(std::size_t place) override {
        m_asked.insert(place);
        return m_entries[place];
    }
    scenario::ScenarioId highestScenario() override { return 41; }
    std::size_t asked() const { return m_asked.size(); }

private:
    std::vector<JournalEntry> m_entries;
    std::set<std::size_t> m_asked;
};

JournalEntry deed(std::int64_t id, JournalKind kind = JournalKind::Do, std::int64_t subject = 0) {
    JournalEntry entry;
    entry.id = id;
    entry.kind = kind;
    entry.subject = subject;
    entry.change.title = "правка " + std::to_string(subject == 0 ? id : subject);
    return entry;
}

scenario::Draft draftWith(std::shared_ptr<scenario::JournalPast> past) {
    auto content = scenario::DraftContent::create(support::edition("2015"), "Астраханская область", 2015);
    content.journal = scenario::Journal(std::move(past));
    return {std::move(content), "Проверка", [] { return std::string("2016-03-12T14:05:00"); }};
}

TEST(Journal, TenThousandEarlierEntriesAreNotReadAtOpeningNorByAnEdit) {
    std::vector<JournalEntry> entries;
    for (std::int64_t id = 1; id <= 10'000; ++id) {
        entries.push_back(deed(id));
    }
    const auto past = std::make_shared<CountedPast>(std::move(entries));
    auto draft = draftWith(past);
    EXPECT_EQ(draft.undoTitle(), "правка 10000");
    set(draft, "a2.02.volume", 2016, "0.02");
    EXPECT_EQ(draft.content().journal.size(), 10'001U);
    EXPECT_EQ(draft.content().journal.back().id, 10'001);
    EXPECT_EQ(draft.freeId(), 42);
    EXPECT_EQ(past->asked(), 1U);
}

TEST(Journal, WhatCanBeUndoneIsReadFromItsEnd) {
    // 1, 2 and 3 done; 3 and 2 taken back, 2 done again.
    const auto past =
        std::make_shared<CountedPast>(std::vector{deed(1), deed(2), deed(3), deed(4, JournalKind::Undo, 3),
                                                  deed(5, JournalKind::Undo, 2), deed(6, JournalKind::Redo, 2)});
    auto draft = draftWith(past);
    EXPECT_EQ(draft.undoTitle(), "правка 2");
    EXPECT_EQ(draft.redoTitle(), "правка 3");
    draft.undo();
    EXPECT_EQ(draft.undoTitle(), "правка 1");
    draft.undo();
    EXPECT_FALSE(draft.undoTitle().has_value());
    for (const auto* title : {"правка 1", "правка 2", "правка 3"}) {
        EXPECT_EQ(draft.redoTitle(), title);
        draft.redo();
    }
    EXPECT_FALSE(draft.redoTitle().has_value());
    EXPECT_EQ(draft.undoTitle(), "правка 3");
}

/// Entries of a file that fails below a place.
class TornPast final : public scenario::JournalPast {
public:
    explicit TornPast(std::vector<JournalEntry> entries) : m_entries(std::move(entries)) {}
    std::size_t size() const override { return m_entries.size(); }
    const JournalEntry& at(std::size_t place) override {
        if (place < unread) {
            throw std::runtime_error("disk I/O error");
        }
        return m_entries[place];
    }
    scenario::ScenarioId highestScenario() override { return 0; }

    std::size_t unread = 0;

private:
    std::vector<JournalEntry> m_entries;
};

TEST(Journal, AnUndoThatCannotReadWhatStandsBehindItIsNotDone) {
    const auto past = std::make_shared<TornPast>(std::vector{deed(1), deed(2), deed(3)});
    past->unread = 2;
    auto draft = draftWith(past);
    EXPECT_EQ(draft.undoTitle(), "правка 3");
    EXPECT_THROW(draft.undo(), std::runtime_error);
    EXPECT_EQ(draft.content().journal.size(), 3U);
    EXPECT_EQ(draft.undoTitle(), "правка 3");
    past->unread = 0;
    draft.undo();
    EXPECT_EQ(draft.undoTitle(), "правка 2");
}

TEST(Journal, IsWalkedThroughFromBothEnds) {
    scenario::Journal journal(std::make_shared<CountedPast>(std::vector{deed(1), deed(2)}));
    journal.push_back(deed(3));
    std::vector<std::int64_t> ids;
    for (const auto& entry : journal) {
        ids.push_back(entry.id);
    }
    for (auto entry = journal.rbegin(); entry != journal.rend(); ++entry) {
        ids.push_back(entry->id);
    }
    EXPECT_EQ(ids, (std::vector<std::int64_t>{1, 2, 3, 3, 2, 1}));
    EXPECT_EQ(journal.entry(3).id, 3);
    EXPECT_THROW(static_cast<void>(journal.entry(4)), std::logic_error);
}

}  // namespace
