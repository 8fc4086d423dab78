#include "core/storage/plan_file.h"
#include "tests/storage/sample.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <cerrno>
#include <cstdarg>

using storage::FileFault;
using storage::PlanFile;

namespace {

namespace fs = std::filesystem;

std::string reasonOf(const fs::path& file) {
    const auto plan = PlanFile::open(file);
    expectSame(plan->content(), filledPlan());
    return plan->readOnly() ? plan->readOnlyReason()->what() : "";
}

const std::string whyShort =
    "рядом с планом должно быть место именам его служебных файлов. Имя – не длиннее 240 байтов, весь путь – не длиннее "
    "500; русская буква занимает два";

/// As in a network folder or on a device that knows no locks.
int withoutLocks(int file, int command, ...) {
    if (command == F_SETLK || command == F_SETLKW || command == F_GETLK) {
        errno = EOPNOTSUPP;
        return -1;
    }
    std::va_list arguments;
    va_start(arguments, command);
    const long argument = va_arg(arguments, long);
    va_end(arguments);
    return fcntl(file, command, argument);
}

class NoLocks {
public:
    NoLocks() { set(reinterpret_cast<sqlite3_syscall_ptr>(&withoutLocks)); }
    NoLocks(const NoLocks&) = delete;
    NoLocks& operator=(const NoLocks&) = delete;
    ~NoLocks() { set(nullptr); }

private:
    static void set(sqlite3_syscall_ptr call) {
        sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
        system->xSetSystemCall(system, "fcntl", call);
    }
};

}  // namespace

TEST(Hardship, AFolderWithoutLocksIsReadAllTheSame) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, filledPlan());
    const NoLocks none;
    EXPECT_EQ(reasonOf(file), "Файл «" + file.string()
                                  + "» открыт только для чтения: в его папке не действуют блокировки, и два человека "
                                    "могли бы изменять план разом. Чтобы изменять план, сохраните его в другой папке.");
}

TEST(Hardship, ALinkThatLeadsToItselfIsNamed) {
    const TemporaryFolder folder;
    fs::create_symlink(folder / "б.tpgg", folder / "а.tpgg");
    fs::create_symlink(folder / "а.tpgg", folder / "б.tpgg");
    EXPECT_EQ(std::string(errorOf([&] { (void)PlanFile::open(folder / "а.tpgg"); }).what()),
              "«" + (folder / "а.tpgg").string() + "» – ссылка, которая ведёт сама на себя. Выберите сам файл .tpgg.");
}

TEST(Hardship, ANameWithoutRoomForTheLockIsReadAndNotCreated) {
    const TemporaryFolder folder;
    const auto file = folder / (std::string(240, 'x') + ".tpgg");
    PlanFile::create(folder / "план.tpgg", filledPlan());
    fs::rename(folder / "план.tpgg", file);
    EXPECT_EQ(reasonOf(file), "Файл «" + file.string()
                                  + "» открыт только для чтения: его имя или путь к нему слишком "
                                    "длинны, а "
                                  + whyShort + ". Чтобы изменять план, сохраните его под именем короче.");
    fs::remove(file);
    EXPECT_EQ(std::string(errorOf([&] { PlanFile::create(file, filledPlan()); }).what()),
              "Файл «" + file.string() + "» не создан: его имя или путь к нему слишком длинны, а " + whyShort + ".");
    EXPECT_EQ(folder.listing(), "");
}

TEST(Hardship, APathLongerThanSqliteTakesIsRead) {
    const TemporaryFolder folder;
    fs::path deep = folder.path();
    while (deep.string().size() < 600) {
        deep /= std::string(100, 'x');
    }
    fs::create_directories(deep);
    PlanFile::create(folder / "план.tpgg", filledPlan());
    fs::rename(folder / "план.tpgg", deep / "план.tpgg");
    EXPECT_NE(reasonOf(deep / "план.tpgg").find("путь к нему слишком длинны"), std::string::npos);
}

TEST(Hardship, AFolderRenamedWhileThePlanIsOpenIsSaidSo) {
    const TemporaryFolder folder;
    fs::create_directory(folder / "было");
    const auto file = folder / "было/план.tpgg";
    const auto plan = PlanFile::create(file, filledPlan());
    fs::rename(folder / "было", folder / "стало");
    const auto error = errorOf([&] { plan->record(edit(5, "0.33")); });
    EXPECT_EQ(error.fault(), FileFault::Missing);
    EXPECT_NE(std::string(error.what()).find("переименован, перемещён или удалён, пока был открыт"), std::string::npos);
}

TEST(Hardship, AFileReplacedWhileThePlanIsOpenIsNotWrittenInto) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    const auto plan = PlanFile::create(file, filledPlan());
    PlanFile::create(folder / "другой.tpgg", emptyPlan());
    fs::rename(folder / "другой.tpgg", file);
    const std::string before = readFile(file);
    EXPECT_EQ(errorOf([&] { plan->record(edit(5, "0.33")); }).fault(), FileFault::Missing);
    EXPECT_TRUE(readFile(file) == before);
}

namespace {

/// By opening, by whoever reads the journal, or by the deep check, which alone looks at every page.
std::string toldOfDamage(const std::filesystem::path& file) {
    try {
        const auto plan = PlanFile::open(file);
        plan->content().journal.readWhole();
        return plan->examine().empty() ? "" : "» найдено";
    } catch (const storage::FileError& error) {
        return error.what();
    }
}

}  // namespace

TEST(Hardship, NoMessageOfADamagedFileIsInEnglish) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, filledPlan());
    const std::string sound = readFile(file);
    for (std::size_t page = 1; page < sound.size() / 4096; ++page) {
        std::string bytes = sound;
        bytes.replace(page * 4096, 200, 200, '\x5a');
        writeFile(file, bytes);
        const std::string message = toldOfDamage(file);
        ASSERT_FALSE(message.empty()) << "page " << page + 1;
        const std::string text = message.substr(message.find("»") + 2);
        EXPECT_TRUE(std::none_of(text.begin(), text.end(), [](char letter) { return letter >= 'a' && letter <= 'z'; }))
            << text;
    }
}
