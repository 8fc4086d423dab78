#include "core/storage/plan_file.h"
#include "tests/storage/crash.h"
#include "tests/storage/sample.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

using storage::FileFault;
using storage::OpenMode;
using storage::PlanFile;

TEST(Crash, InTheMiddleOfAWriteIsAsIfItNeverBegan) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, filledPlan());
    const std::string before = readFile(file);
    crashWhileRecording(file, longEdit(5));
    ASSERT_EQ(folder.listing(), "план.tpgg план.tpgg-journal план.tpgg.lock");
    ASSERT_NE(readFile(file), before);  // the crash did leave a half-written file

    const auto plan = PlanFile::open(file);

    EXPECT_FALSE(plan->readOnly());
    expectSame(plan->content(), filledPlan());
    plan->record(edit(5, "0.33"));
    EXPECT_EQ(PlanFile::open(file, OpenMode::ReadOnly)->content().journal.size(), 5U);
}

TEST(Crash, IsMendedForAReaderToo) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, filledPlan());
    crashWhileRecording(file, longEdit(5));
    expectSame(PlanFile::open(file, OpenMode::ReadOnly)->content(), filledPlan());
}

TEST(Crash, InAFolderThatCannotBeWrittenIsMendedInACopyAndRead) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, filledPlan());
    crashWhileRecording(file, longEdit(5));
    const std::string half = readFile(file);
    chmod(file.c_str(), 0444);
    chmod((folder / "план.tpgg-journal").c_str(), 0444);
    chmod(folder.path().c_str(), 0555);
    const WithoutPrivileges nobody;

    const auto plan = PlanFile::open(file);

    EXPECT_TRUE(plan->readOnly());
    EXPECT_EQ(plan->readOnlyReason()->fault(), FileFault::ReadOnly);
    expectSame(plan->content(), filledPlan());
    EXPECT_TRUE(readFile(file) == half);
}
