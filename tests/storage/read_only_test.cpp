#include "core/storage/plan_file.h"
#include "tests/storage/sample.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

using storage::FileFault;
using storage::OpenMode;
using storage::PlanFile;

TEST(ReadOnlyPlan, OnDemandTakesNoLockAndRecordsNothing) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, filledPlan());

    const auto plan = PlanFile::open(file, OpenMode::ReadOnly);

    expectSame(plan->content(), filledPlan());
    EXPECT_EQ(folder.listing(), "план.tpgg");
    EXPECT_FALSE(plan->lockOwner());
    EXPECT_EQ(std::string(errorOf([&] { plan->record(edit(5, "1")); }).what()),
              "Файл «" + file.string() + "» открыт только для чтения. Откройте его для изменения.");
    EXPECT_FALSE(PlanFile::open(file)->readOnly());
}

TEST(ReadOnlyPlan, FileWithoutTheRightToWrite) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, filledPlan());
    chmod(file.c_str(), 0444);
    const WithoutPrivileges nobody;

    const auto plan = PlanFile::open(file);

    ASSERT_TRUE(plan->readOnly());
    EXPECT_EQ(plan->readOnlyReason()->fault(), FileFault::ReadOnly);
    EXPECT_EQ(std::string(plan->readOnlyReason()->what()),
              "Файл «" + file.string()
                  + "» доступен только для чтения. Чтобы изменять план, сохраните его под другим "
                    "именем или попросите право записи.");
    expectSame(plan->content(), filledPlan());
    EXPECT_EQ(folder.listing(), "план.tpgg");
}

TEST(ReadOnlyPlan, FolderWithoutTheRightToWrite) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, filledPlan());
    chmod(file.c_str(), 0666);
    chmod(folder.path().c_str(), 0555);
    const WithoutPrivileges nobody;

    const auto plan = PlanFile::open(file);

    ASSERT_TRUE(plan->readOnly());
    EXPECT_EQ(std::string(plan->readOnlyReason()->what()),
              "Файл «" + file.string()
                  + "» лежит в папке, куда нельзя писать, и открыт только для чтения. Чтобы "
                    "изменять план, сохраните его в другой папке.");
    expectSame(plan->content(), filledPlan());
    EXPECT_EQ(std::string(errorOf([&] { PlanFile::create(folder / "новый.tpgg", emptyPlan()); }).what()),
              "Файл «" + (folder / "новый.tpgg").string() + "» не создан: в папку «" + folder.path().string()
                  + "» нельзя писать. Выберите другую.");
}
