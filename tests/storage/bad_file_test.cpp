#include "core/storage/plan_file.h"
#include "tests/storage/sample.h"

#include <SQLiteCpp/Database.h>
#include <gmock/gmock.h>
#include <sys/stat.h>

using storage::FileError;
using storage::FileFault;
using storage::OpenMode;
using storage::PlanFile;
using testing::HasSubstr;

namespace {

std::string opening(const std::filesystem::path& file) {
    return errorOf([&] { (void)PlanFile::open(file); }).what();
}

FileFault faultOf(const std::filesystem::path& file) {
    return errorOf([&] { (void)PlanFile::open(file); }).fault();
}

std::filesystem::path planIn(const TemporaryFolder& folder) {
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, filledPlan());
    return file;
}

void execute(const std::filesystem::path& file, const std::string& sql) {
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
}

}  // namespace

TEST(BadFile, Absent) {
    const TemporaryFolder folder;
    EXPECT_EQ(faultOf(folder / "нет.tpgg"), FileFault::Missing);
    EXPECT_EQ(opening(folder / "нет.tpgg"),
              "Файл «" + (folder / "нет.tpgg").string()
                  + "» не найден. Проверьте имя и папку: возможно, файл переименован или перемещён.");
}

TEST(BadFile, Folder) {
    const TemporaryFolder folder;
    EXPECT_EQ(faultOf(folder.path()), FileFault::NotAPlan);
    EXPECT_EQ(opening(folder.path()),
              "«" + folder.path().string() + "» – папка, а не план. Выберите файл .tpgg в ней.");
}

TEST(BadFile, Empty) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    writeFile(file, "");
    EXPECT_EQ(faultOf(file), FileFault::NotAPlan);
    EXPECT_EQ(opening(file),
              "Файл «" + file.string() + "» пуст: в нём нет плана. Возьмите копию файла или создайте новый план.");
    EXPECT_EQ(readFile(file), "");
}

TEST(BadFile, NotADatabase) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    writeFile(file, "scenario,year,parameter,value,note\n");
    EXPECT_EQ(faultOf(file), FileFault::NotAPlan);
    EXPECT_EQ(opening(file),
              "Файл «" + file.string() + "» – не план ТПГГ. Выберите файл .tpgg, созданный этой программой.");
}

TEST(BadFile, DatabaseOfAnotherProgram) {
    const TemporaryFolder folder;
    const auto file = folder / "закладки.sqlite";
    execute(file, "CREATE TABLE bookmark (name)");
    const std::string before = readFile(file);
    EXPECT_EQ(faultOf(file), FileFault::NotAPlan);
    EXPECT_EQ(
        opening(file),
        "Файл «" + file.string()
            + "» – база данных другой программы, а не план ТПГГ. Выберите файл .tpgg, созданный этой программой.");
    EXPECT_EQ(readFile(file), before);
    EXPECT_EQ(folder.listing(), "закладки.sqlite");
}

TEST(BadFile, OurMarkWithoutOurTables) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    execute(file, "PRAGMA application_id = 0x54504747; CREATE TABLE bookmark (name)");
    EXPECT_EQ(faultOf(file), FileFault::Damaged);
    EXPECT_THAT(opening(file),
                HasSubstr("» повреждён или обрезан: в нём нет таблиц плана. Он не изменён; возьмите его копию"));
}

TEST(BadFile, TruncatedInTheHeader) {
    const TemporaryFolder folder;
    const auto file = planIn(folder);
    std::filesystem::resize_file(file, 60);
    EXPECT_EQ(opening(file), "Файл «" + file.string()
                                 + "» повреждён или обрезан: от него осталось байтов: 60. "
                                   "Он не изменён; возьмите его копию (резервную, из почты, с другого диска).");
}

TEST(BadFile, TruncatedInTheMiddle) {
    const TemporaryFolder folder;
    const auto file = planIn(folder);
    std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
    const std::string before = readFile(file);
    EXPECT_EQ(faultOf(file), FileFault::Damaged);
    EXPECT_THAT(opening(file), HasSubstr("Файл «" + file.string() + "» повреждён или обрезан: "));
    EXPECT_EQ(readFile(file), before);
    EXPECT_EQ(folder.listing(), "план.tpgg");
}

TEST(BadFile, PageOverwritten) {
    const TemporaryFolder folder;
    const auto file = planIn(folder);
    std::string bytes = readFile(file);
    bytes.replace(2 * 4096, 4096, 4096, '\x5a');
    writeFile(file, bytes);
    EXPECT_EQ(faultOf(file), FileFault::Damaged);
    EXPECT_EQ(errorOf([&] { (void)PlanFile::open(file, OpenMode::ReadOnly); }).fault(), FileFault::Damaged);
}

TEST(BadFile, FormInsideUnreadable) {
    const TemporaryFolder folder;
    const auto file = planIn(folder);
    execute(file, "DELETE FROM edition_file WHERE name = 'edition.toml'");
    EXPECT_EQ(faultOf(file), FileFault::Damaged);
    EXPECT_THAT(opening(file), HasSubstr("форма внутри него не читается: edition.toml"));
}

TEST(BadFile, FormInsideAlteredOpensForReading) {
    const TemporaryFolder folder;
    const auto file = planIn(folder);
    execute(file, "UPDATE edition_file SET text = replace(text, 'Скорая', 'Срочная')");
    const auto plan = PlanFile::open(file);
    ASSERT_TRUE(plan->readOnly());
    EXPECT_EQ(std::string(plan->readOnlyReason()->what()),
              "Файл «" + file.string()
                  + "» открыт только для чтения: форма «test» внутри него не совпадает со своей "
                    "контрольной суммой, цифры могут быть неверны. Возьмите копию файла.");
    EXPECT_EQ(plan->content().region, "Астраханская область");
}

TEST(BadFile, PartsOfThePlanMissing) {
    const TemporaryFolder folder;
    const auto file = planIn(folder);
    execute(file, "DELETE FROM plan");
    EXPECT_THAT(opening(file), HasSubstr("нет записи о регионе и годах"));
}

TEST(BadFile, NewerOpensForReading) {
    const TemporaryFolder folder;
    const auto file = planIn(folder);
    execute(file, "CREATE TABLE tariff (code TEXT) STRICT; PRAGMA user_version = 9");
    const auto plan = PlanFile::open(file);
    ASSERT_TRUE(plan->readOnly());
    EXPECT_EQ(plan->readOnlyReason()->fault(), FileFault::Newer);
    EXPECT_EQ(std::string(plan->readOnlyReason()->what()),
              "Файл «" + file.string()
                  + "» записан более новой версией программы (устройство файла 9, эта программа "
                    "знает до 3). Он открыт только для чтения; чтобы изменять его, обновите программу.");
    expectSame(plan->content(), filledPlan());
    EXPECT_EQ(errorOf([&] { plan->record(edit(5, "0.1")); }).fault(), FileFault::Newer);
    EXPECT_EQ(folder.listing(), "план.tpgg");
}

TEST(BadFile, NewerThatCannotBeReadIsRefused) {
    const TemporaryFolder folder;
    const auto file = planIn(folder);
    execute(file, "ALTER TABLE override RENAME TO assignment; PRAGMA user_version = 9");
    EXPECT_EQ(faultOf(file), FileFault::Newer);
    EXPECT_EQ(opening(file), "Файл «" + file.string()
                                 + "» записан более новой версией программы (устройство файла 9, "
                                   "эта программа знает до 3) и не читается. Обновите программу.");
}

TEST(BadFile, MadeByAnotherBuild) {
    const TemporaryFolder folder;
    const auto file = planIn(folder);
    execute(file, "UPDATE migration SET checksum = 'другая'");
    EXPECT_EQ(faultOf(file), FileFault::Altered);
    EXPECT_EQ(opening(file), "Файл «" + file.string()
                                 + "» создан другой сборкой программы: шаг 1 его устройства не тот, "
                                   "что здесь. Он не изменён; откройте его той программой, которой он создан.");
}

TEST(BadFile, NoRightToRead) {
    const TemporaryFolder folder;
    const auto file = planIn(folder);
    chmod(file.c_str(), 0);
    const WithoutPrivileges nobody;
    EXPECT_EQ(faultOf(file), FileFault::NotPermitted);
    EXPECT_EQ(opening(file), "Файл «" + file.string()
                                 + "» нельзя прочитать: нет прав. Попросите владельца файла или "
                                   "администратора открыть доступ.");
}
