#include "core/scenario/tree.h"
#include "core/storage/plan_file.h"
#include "tests/storage/sample.h"

#include <gtest/gtest.h>

using storage::PlanFile;

namespace {

scenario::Draft opened(PlanFile& file) {
    scenario::Draft draft(file.content(), "Иванова А. П.", [] { return std::string("2026-11-24T14:05:00"); });
    draft.setRecorder(&file);
    return draft;
}

}  // namespace

/// What is read back must be what was in memory: scenarios, their overrides, and how they came about.
TEST(TreeInFile, EveryDeedIsReadBackAsItWas) {
    const TemporaryFolder folder;
    const auto path = folder / "план.tpgg";
    PlanFile::create(path, filledPlan());
    scenario::DraftContent left;
    {
        const auto file = PlanFile::open(path);
        scenario::Draft draft = opened(*file);
        draft.apply(*prepareCreate(draft, "Рост", 2).value);
        draft.apply(*prepareDuplicate(draft, 2, "Экономный, вариант").value);
        draft.apply(*prepareMove(draft, 4, 3).value);
        draft.apply(*prepareFreeze(draft, 4).value);
        draft.apply(*prepareMerge(draft, 2).value);
        draft.undo();
        draft.apply(*prepareDelete(draft, 3, scenario::Children::Delete).value);
        draft.undo();
        left = draft.content();
    }
    ASSERT_EQ(left.scenarios.size(), 4U);
    EXPECT_TRUE(left.scenarios[3].frozen);
    const auto file = PlanFile::open(path);
    EXPECT_FALSE(file->readOnly());
    expectSame(file->content(), left);
    scenario::Draft draft = opened(*file);
    draft.redo();
    EXPECT_EQ(draft.content().scenarios.size(), 2U);
    expectSame(PlanFile::open(path, storage::OpenMode::ReadOnly)->content(), draft.content());
}
