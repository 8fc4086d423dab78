#include "core/storage/plan_file.h"
#include "core/storage/snapshots.h"
#include "tests/storage/sample.h"

#include <gmock/gmock.h>

using storage::FileError;
using storage::OpenMode;
using storage::PlanFile;
using storage::restoreSnapshot;
using storage::Snapshot;
using storage::snapshots;
using testing::ElementsAre;
using testing::SizeIs;

namespace {

constexpr int ten = 10;

std::vector<int> numbersOf(const std::filesystem::path& plan) {
    std::vector<int> numbers;
    for (const Snapshot& snapshot : snapshots(plan)) {
        numbers.push_back(snapshot.number);
    }
    return numbers;
}

/// Opens for editing and makes one edit.
void editOnce(const std::filesystem::path& plan, std::int64_t entry, int keep = ten) {
    PlanFile::open(plan, OpenMode::Edit, keep)->record(edit(entry, "0.33"));
}

}  // namespace

TEST(Snapshots, BeginWithThePlanAsItWasBeforeEditing) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, filledPlan());
    const std::string before = readFile(file);
    editOnce(file, 5);
    ASSERT_THAT(numbersOf(file), ElementsAre(1));
    EXPECT_EQ(readFile(snapshots(file).front().file), before);
    EXPECT_EQ(snapshots(file).front().file.parent_path(), folder / "план.tpgg.копии");
}

TEST(Snapshots, AreNotMadeOfAPlanThatDidNotChange) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, filledPlan());
    for (int time = 0; time < 3; ++time) {
        EXPECT_FALSE(PlanFile::open(file, OpenMode::Edit, ten)->readOnly());
    }
    EXPECT_THAT(numbersOf(file), ElementsAre(1));
}

TEST(Snapshots, OfReadersAreNone) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, filledPlan());
    static_cast<void>(PlanFile::open(file, OpenMode::ReadOnly, ten));
    EXPECT_FALSE(std::filesystem::exists(folder / "план.tpgg.копии"));
}

TEST(Snapshots, GoRoundAndKeepTheirNumbers) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, filledPlan());
    for (std::int64_t entry = 5; entry <= 8; ++entry) {
        editOnce(file, entry, 3);
    }
    EXPECT_THAT(numbersOf(file), ElementsAre(4, 3, 2));
}

TEST(Snapshots, ComeBackAsAPlanOfTheirOwn) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, filledPlan());
    editOnce(file, 5);
    editOnce(file, 6);
    const auto back = folder / "вернулся.tpgg";
    restoreSnapshot(file, 2, back);
    const auto plan = PlanFile::open(back);
    EXPECT_FALSE(plan->readOnly());
    EXPECT_THAT(plan->content().journal, SizeIs(5));
}

TEST(Snapshots, ComeBackWhenThePlanIsGone) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, filledPlan());
    editOnce(file, 5);
    std::filesystem::remove(file);
    restoreSnapshot(file, 1, file);
    EXPECT_THAT(PlanFile::open(file)->content().journal, SizeIs(4));
}

TEST(Snapshots, NeverComeBackOverAFile) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, filledPlan());
    editOnce(file, 5);
    const std::string before = readFile(file);
    EXPECT_THROW(restoreSnapshot(file, 1, file), FileError);
    EXPECT_EQ(readFile(file), before);
    EXPECT_THROW(restoreSnapshot(file, 7, folder / "новый.tpgg"), FileError);
}

TEST(Snapshots, AreOnlyRead) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, filledPlan());
    editOnce(file, 5);
    constexpr auto writing = std::filesystem::perms::owner_write;
    EXPECT_EQ(std::filesystem::status(snapshots(file).front().file).permissions() & writing,
              std::filesystem::perms::none);
}

TEST(Snapshots, ThatCannotBeMadeAreToldAndDoNotStopEditing) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, filledPlan());
    writeFile(folder / "план.tpgg.копии", "файл на месте папки");
    const auto plan = PlanFile::open(file, OpenMode::Edit, ten);
    EXPECT_FALSE(plan->readOnly());
    EXPECT_THAT(plan->notices(),
                ElementsAre("Копия плана «" + file.string()
                            + "» перед изменением не сделана: на этом месте уже стоит файл. План можно "
                              "изменять."));
}
