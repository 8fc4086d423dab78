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
                    "знает до 5). Он открыт только для чтения; чтобы изменять его, обновите программу.");
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
                                   "эта программа знает до 5) и не читается. Обновите программу.");
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

TEST(BadFile, PipeIsRefusedAtOnce) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    ASSERT_EQ(mkfifo(file.c_str(), 0644), 0);
    EXPECT_EQ(opening(file), "«" + file.string()
                                 + "» – не файл, а канал или устройство. Выберите файл .tpgg, созданный этой "
                                   "программой.");
}

TEST(BadFile, LargerThanAnyPlanIsRefusedAtOnce) {
    const TemporaryFolder folder;
    const auto file = planIn(folder);
    std::filesystem::resize_file(file, 1LL << 40);
    EXPECT_EQ(opening(file), "Файл «" + file.string()
                                 + "» больше гигабайта: таким план не бывает. Он не открыт и не изменён; возьмите его "
                                   "копию.");
}

namespace {

/// A plan changed by another program is refused as damaged, and says why.
void expectDamaged(const std::string& sql, const std::string& why) {
    const TemporaryFolder folder;
    const auto file = planIn(folder);
    {
        SQLite::Database other(file.string(), SQLite::OPEN_READWRITE);
        other.exec("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON");
        other.exec(sql);
    }
    const std::string before = readFile(file);
    for (const OpenMode mode : {OpenMode::Edit, OpenMode::ReadOnly}) {
        const FileError error = errorOf([&] { (void)PlanFile::open(file, mode); });
        EXPECT_EQ(error.fault(), FileFault::Damaged);
        EXPECT_THAT(std::string(error.what()), HasSubstr(why));
    }
    EXPECT_TRUE(readFile(file) == before);
    EXPECT_EQ(folder.listing(), "план.tpgg");
}

}  // namespace

TEST(HostileSchema, ForeignTriggerIsRefusedByName) {
    expectDamaged("CREATE TRIGGER spy AFTER INSERT ON journal BEGIN DELETE FROM override; END",
                  "в нём есть то, чего в плане не бывает: триггер «spy»");
}

TEST(HostileSchema, ForeignViewIsRefusedByName) {
    expectDamaged("ALTER TABLE plan RENAME TO plan_; CREATE VIEW plan AS SELECT 1 AS id", "«plan");
}

TEST(HostileSchema, ForeignIndexIsRefusedByName) {
    expectDamaged("CREATE INDEX fast ON override (value)", "указатель «fast»");
}

TEST(HostileSchema, ForeignTableIsRefusedAndItsNameDoesNotReachTheTerminal) {
    expectDamaged("CREATE TABLE \"a\x1b[31m\" (b)", "таблица «a?[31m»");
}

TEST(HostileSchema, GeneratedColumnIsRefused) {
    expectDamaged("ALTER TABLE scenario ADD COLUMN twice TEXT AS (name || name)",
                  "таблица «scenario» в нём не такая, какой её делает программа");
}

TEST(HostileSchema, AbsentTriggerIsRefusedByName) {
    expectDamaged("DROP TRIGGER journal_keeps_items", "в нём нет того, что должно быть: триггер «journal_keeps_items»");
}

TEST(HostileSchema, OfANewerProgramMayHaveMoreButNoViewForATable) {
    expectDamaged("ALTER TABLE override RENAME TO kept; CREATE VIEW override AS SELECT * FROM kept; "
                  "PRAGMA user_version = 9",
                  "представление «override» в нём не хранится, а вычисляется");
}

TEST(HostileTree, ACircleIsRefused) {
    expectDamaged("INSERT INTO scenario VALUES (3, 'Круг', 4, 0), (4, 'Другой', 3, 0)",
                  "сценарий «Круг» – основа самого себя");
}

TEST(HostileTree, TwoRootsAreRefused) {
    expectDamaged("UPDATE scenario SET parent = NULL", "корень дерева сценариев не один: «Экономный»");
}

TEST(HostileTree, AParentThatIsNotThereIsRefused) {
    expectDamaged("UPDATE scenario SET parent = 7 WHERE id = 2", "нет основы сценария «Экономный»");
}

TEST(HostileTree, ANumberOutOfRangeIsRefused) {
    expectDamaged("UPDATE scenario SET id = 2147483647 WHERE id = 2", "число 2147483647 в столбце «id» вне пределов");
    expectDamaged("UPDATE override SET year = 4294969312 WHERE year = 2016", "в столбце «year» вне пределов");
    expectDamaged("INSERT INTO journal VALUES (9223372036854775807, 'do', NULL, '', '', '')",
                  "в столбце «id» вне пределов");
}

TEST(HostileTree, ATextLongerThanAMillionIsRefused) {
    expectDamaged("UPDATE override SET note = printf('%.*c', 2000000, 'x') WHERE year = 0",
                  "в нём есть текст длиннее миллиона знаков");
    expectDamaged("UPDATE override SET note = printf('%.*c', 20000000, 'x') WHERE year = 0",
                  "в нём есть текст длиннее, чем бывает в плане");
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
