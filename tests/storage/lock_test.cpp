#include "core/storage/lock_file.h"
#include "core/storage/plan_file.h"
#include "tests/storage/sample.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using storage::FileFault;
using storage::LockFile;
using storage::LockOwner;
using storage::PlanFile;
using testing::HasSubstr;

namespace {

/// The number of a process that lived and is gone.
int deadProcess() {
    const pid_t child = fork();
    if (child == 0) {
        _exit(0);
    }
    waitpid(child, nullptr, 0);
    return child;
}

}  // namespace

TEST(PlanLock, NamesWhoEdits) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    const auto first = PlanFile::create(file, emptyPlan());
    first->record(edit(1, "0.33"));

    const auto second = PlanFile::open(file);

    ASSERT_TRUE(second->readOnly());
    ASSERT_TRUE(second->lockOwner());
    EXPECT_EQ(second->lockOwner()->user, LockOwner::thisProcess().user);
    EXPECT_EQ(second->lockOwner()->pid, getpid());
    EXPECT_EQ(second->content().journal.size(), 1U);
    EXPECT_EQ(errorOf([&] { second->record(edit(2, "0.34")); }).fault(), FileFault::Locked);
    EXPECT_EQ(std::string(second->readOnlyReason()->what()),
              "Файл «" + file.string() + "» занят: открыт " + second->lockOwner()->describe()
                  + ". Здесь он открыт только для чтения; чтобы изменять план, закройте его там или сохраните под "
                    "другим именем.");
}

TEST(PlanLock, IsFreeAfterClosing) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    auto first = PlanFile::create(file, emptyPlan());
    first.reset();
    EXPECT_FALSE(PlanFile::open(file)->readOnly());
}

TEST(PlanLock, ReaderDoesNotFreeIt) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    const auto first = PlanFile::create(file, emptyPlan());
    { const auto reader = PlanFile::open(file); }
    EXPECT_TRUE(PlanFile::open(file)->readOnly());
    EXPECT_EQ(folder.listing(), "план.tpgg план.tpgg.lock");
}

TEST(PlanLock, IsOneUnderTwoNames) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    const auto first = PlanFile::create(file, emptyPlan());
    std::filesystem::create_symlink(file, folder / "ссылка.tpgg");
    EXPECT_TRUE(PlanFile::open(folder / "ссылка.tpgg")->readOnly());
}

TEST(PlanLock, OfADeadProcessOfThisComputerIsTakenOver) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, emptyPlan());
    LockOwner dead = LockOwner::thisProcess();
    dead.pid = deadProcess();
    writeFile(LockFile::beside(file), dead.toText());

    const auto plan = PlanFile::open(file);

    EXPECT_FALSE(plan->readOnly());
    EXPECT_EQ(LockOwner::fromText(readFile(LockFile::beside(file))).pid, getpid());
}

TEST(PlanLock, OfAnotherComputerIsRespectedAndSaysHowToFree) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, emptyPlan());
    writeFile(LockFile::beside(file), "user=Иванова А. П.\nhost=econ-3\ntime=2026-11-24T14:05:00\npid=4711\n");

    const auto plan = PlanFile::open(file);

    ASSERT_TRUE(plan->readOnly());
    EXPECT_EQ(*plan->lockOwner(), (LockOwner{"Иванова А. П.", "econ-3", "2026-11-24T14:05:00", 4711}));
    EXPECT_EQ(std::string(plan->readOnlyReason()->what()),
              "Файл «" + file.string()
                  + "» занят: открыт пользователем Иванова А. П. на компьютере econ-3 24.11.2026 в 14:05. "
                    "Здесь он открыт только для чтения; чтобы изменять план, закройте его там или сохраните под другим "
                    "именем. "
                    "Если программа там завершилась аварийно, удалите файл «"
                  + file.string() + ".lock».");
}

TEST(PlanLock, HalfWrittenByACrashIsTakenOver) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, emptyPlan());
    writeFile(LockFile::beside(file), "");
    EXPECT_FALSE(PlanFile::open(file)->readOnly());
}

TEST(PlanLock, OneOfManyProcessesWins) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, emptyPlan());
    int gate[2];
    int answers[2];
    ASSERT_EQ(pipe(gate), 0);
    ASSERT_EQ(pipe(answers), 0);
    for (int i = 0; i < 6; ++i) {
        if (fork() == 0) {
            close(gate[1]);
            char byte = 0;
            (void)!read(gate[0], &byte, 1);  // all wait for the parent to close its end
            const auto lock = LockFile::acquire(file);
            byte = std::holds_alternative<LockFile>(lock) ? 'w' : 'l';
            (void)!write(answers[1], &byte, 1);
            usleep(200'000);
            _exit(0);
        }
    }
    close(gate[0]);
    close(gate[1]);
    std::string heard(6, '?');
    for (char& answer : heard) {
        ASSERT_EQ(read(answers[0], &answer, 1), 1);
    }
    while (wait(nullptr) > 0) {
    }
    EXPECT_EQ(std::count(heard.begin(), heard.end(), 'w'), 1) << heard;
    EXPECT_EQ(std::count(heard.begin(), heard.end(), 'l'), 5) << heard;
}

TEST(PlanLock, RemovedByHandIsMadeAgainAtTheNextEdit) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    const auto first = PlanFile::create(file, emptyPlan());
    std::filesystem::remove(LockFile::beside(file));
    first->record(edit(1, "0.33"));
    EXPECT_TRUE(PlanFile::open(file)->readOnly());
}

TEST(PlanLock, RemovedByHandAndTakenByAnotherStopsTheFirst) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    const auto first = PlanFile::create(file, emptyPlan());
    std::filesystem::remove(LockFile::beside(file));
    const auto second = PlanFile::open(file);
    ASSERT_FALSE(second->readOnly());
    EXPECT_EQ(std::string(errorOf([&] { first->record(edit(1, "0.33")); }).what()),
              "Файл «" + file.string() + "» занят: его файл блокировки удалён, и план открыт "
                  + LockOwner::fromText(readFile(LockFile::beside(file))).describe()
                  + ". Изменение не записано; закройте план здесь или сохраните под другим именем.");
}

TEST(PlanLock, OfSomebodyElseIsNeverRemovedByAReaderOfIt) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, emptyPlan());
    LockOwner dead = LockOwner::thisProcess();
    dead.pid = deadProcess();
    writeFile(LockFile::beside(file), dead.toText());
    // One who looks at the abandoned lock holds it for a moment: who comes then must leave the path alone.
    const int looking = open(LockFile::beside(file).c_str(), O_RDONLY | O_CLOEXEC);
    ASSERT_EQ(flock(looking, LOCK_EX), 0);
    const auto plan = PlanFile::open(file);
    EXPECT_TRUE(plan->readOnly());
    EXPECT_EQ(readFile(LockFile::beside(file)), dead.toText());
    close(looking);
}

namespace {

void expectLockPathTaken(const std::filesystem::path& file) {
    const auto plan = PlanFile::open(file);
    ASSERT_TRUE(plan->readOnly());
    EXPECT_EQ(std::string(plan->readOnlyReason()->what()),
              "Файл «" + file.string()
                  + "» открыт только для чтения: «план.tpgg.lock» рядом с ним – папка, ссылка или канал, а не файл "
                    "блокировки. Уберите его и откройте план снова.");
    EXPECT_EQ(plan->content().region, "Астраханская область");
}

}  // namespace

TEST(PlanLock, FolderInItsPlaceIsNamed) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, emptyPlan());
    std::filesystem::create_directory(LockFile::beside(file));
    expectLockPathTaken(file);
}

TEST(PlanLock, LinkInItsPlaceIsNotFollowed) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, emptyPlan());
    writeFile(folder / "чужой", "важное");
    std::filesystem::create_symlink(folder / "чужой", LockFile::beside(file));
    expectLockPathTaken(file);
    EXPECT_EQ(readFile(folder / "чужой"), "важное");
}

TEST(PlanLock, PipeInItsPlaceDoesNotMakeTheProgramWait) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, emptyPlan());
    ASSERT_EQ(mkfifo(LockFile::beside(file).c_str(), 0644), 0);
    expectLockPathTaken(file);
}

TEST(PlanLock, GiantFileInItsPlaceIsNotRead) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, emptyPlan());
    writeFile(LockFile::beside(file), "");
    std::filesystem::resize_file(LockFile::beside(file), 1LL << 40);
    EXPECT_FALSE(PlanFile::open(file)->readOnly());
}

TEST(LockOwner, TextReadsBack) {
    const LockOwner owner{"Иванова А. П.", "econ-3", "2026-11-24T14:05:00", 4711};
    EXPECT_EQ(owner.toText(), "user=Иванова А. П.\nhost=econ-3\ntime=2026-11-24T14:05:00\npid=4711\n");
    EXPECT_EQ(LockOwner::fromText(owner.toText()), owner);
}

TEST(LockOwner, BrokenTextNamesNobody) {
    EXPECT_EQ(LockOwner::fromText("pid=много\nhos"), LockOwner{});
    EXPECT_EQ(LockOwner{}.describe(), "другим пользователем");
}
