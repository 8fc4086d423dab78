#include "core/programme/read_edition.h"
#include "core/storage/plan_file.h"
#include "tests/storage/sample.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <gtest/gtest.h>

using storage::FileError;
using storage::FileFault;
using storage::IfExists;
using storage::OpenMode;
using storage::PlanFile;

TEST(PlanFile, ReopensWithIdenticalContent) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    expectSame(PlanFile::create(file, filledPlan())->content(), filledPlan());

    const auto plan = PlanFile::open(file);

    EXPECT_FALSE(plan->readOnly());
    EXPECT_EQ(plan->path(), file);
    expectSame(plan->content(), filledPlan());
}

// The form in it was sound for the program that made it; a fault that is told of forms since then does not shut it.
TEST(PlanFile, OpensWithAFormThatWouldBeRefusedToday) {
    form::EditionFiles files = testEdition()->files;
    std::string& manifest = files.at("edition.toml");
    manifest.replace(manifest.find("По условиям"), std::string("По условиям").size(), "По {foo}");
    ASSERT_FALSE(programme::readEdition(files));
    auto former = programme::readEdition(files, form::Proof::OfItsDay);
    ASSERT_TRUE(former);
    scenario::DraftContent content = filledPlan();
    content.edition = std::make_shared<const form::Edition>(std::move(*former.value));
    const TemporaryFolder folder;
    { const auto made = PlanFile::create(folder / "план.tpgg", content); }
    EXPECT_EQ(PlanFile::open(folder / "план.tpgg")->content().edition->files, files);
}

TEST(PlanFile, LeavesOnlyItselfAfterClosing) {
    const TemporaryFolder folder;
    { const auto plan = PlanFile::create(folder / "план.tpgg", emptyPlan()); }
    EXPECT_EQ(folder.listing(), "план.tpgg");
}

TEST(PlanFile, HasTheMarksOfTheContract) {
    const TemporaryFolder folder;
    { const auto plan = PlanFile::create(folder / "план.tpgg", emptyPlan()); }
    const std::string bytes = readFile(folder / "план.tpgg");
    EXPECT_EQ(bytes.substr(0, 16), std::string("SQLite format 3\0", 16));
    EXPECT_EQ(bytes.substr(68, 4), "TPGG");
    EXPECT_EQ(bytes.substr(60, 4), std::string("\0\0\0\5", 4));
}

TEST(PlanFile, KeepsARecordedEditAndItsOverride) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, emptyPlan())->record(edit(1, "0.3300"));

    const auto plan = PlanFile::open(file);

    scenario::DraftContent expected = emptyPlan();
    expected.journal = {edit(1, "0.3300")};
    expected.scenarios[0].overrides = {
        {{"a2.02.volume", 2015}, {"0.3300", "уточнение", "Иванова А. П.", "2026-11-24T14:05:00"}}};
    expectSame(plan->content(), expected);
}

TEST(PlanFile, ReplacesAndTakesAwayAnOverride) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    const scenario::JournalEntry first = edit(1, "0.33");
    scenario::JournalEntry second = edit(2, "0.44");
    second.change.items[0].before = first.change.items[0].after;
    scenario::JournalEntry removal = edit(3, "");
    removal.change.items[0].before = second.change.items[0].after;
    removal.change.items[0].after = std::nullopt;
    {
        const auto plan = PlanFile::create(file, emptyPlan());
        plan->record(first);
        plan->record(second);
    }
    EXPECT_EQ(PlanFile::open(file)->content().scenarios[0].overrides.at({"a2.02.volume", 2015}).value, "0.44");

    PlanFile::open(file)->record(removal);

    const auto plan = PlanFile::open(file);
    EXPECT_TRUE(plan->content().scenarios[0].overrides.empty());
    EXPECT_EQ(plan->content().journal.size(), 3U);
    EXPECT_EQ(plan->content().journal[2].change.items, removal.change.items);
}

TEST(PlanFile, TakesAnEntryWholeOrNotAtAll) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    const auto plan = PlanFile::create(file, emptyPlan());
    scenario::JournalEntry entry = edit(1, "0.33");
    entry.change.items.push_back(entry.change.items[0]);
    entry.change.items[1].scenario = 77;  // no such scenario: the second item fails

    EXPECT_EQ(errorOf([&] { plan->record(entry); }).fault(), FileFault::Failed);

    expectSame(PlanFile::open(file, OpenMode::ReadOnly)->content(), emptyPlan());
    plan->record(edit(1, "0.34"));
    EXPECT_EQ(PlanFile::open(file, OpenMode::ReadOnly)->content().journal.size(), 1U);
}

TEST(PlanFile, RefusesToOverwriteUnlessTold) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, filledPlan());

    const FileError error = errorOf([&] { PlanFile::create(file, emptyPlan()); });

    EXPECT_EQ(error.fault(), FileFault::AlreadyExists);
    EXPECT_EQ(std::string(error.what()), "Файл «" + file.string() + "» уже есть, и он не тронут. Выберите другое имя.");
    expectSame(PlanFile::open(file)->content(), filledPlan());
    PlanFile::create(file, emptyPlan(), IfExists::Replace);
    expectSame(PlanFile::open(file)->content(), emptyPlan());
}

TEST(PlanFile, DoesNotReplaceAPlanThatIsBeingEdited) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    const auto editing = PlanFile::create(file, filledPlan());

    const FileError error = errorOf([&] { PlanFile::create(file, emptyPlan(), IfExists::Replace); });

    EXPECT_EQ(error.fault(), FileFault::Locked);
    EXPECT_EQ(std::string(error.what()), "Файл «" + file.string() + "» занят: открыт "
                                             + PlanFile::open(file)->lockOwner()->describe()
                                             + ". Он не заменён; закройте его там или выберите другое имя.");
    editing->record(edit(5, "0.1"));
    EXPECT_EQ(PlanFile::open(file, OpenMode::ReadOnly)->content().journal.size(), 5U);
}

TEST(PlanFile, ReplacingDropsTheJournalOfACrash) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, filledPlan());
    writeFile(folder / "план.tpgg-journal", "left by a crash");

    PlanFile::create(file, emptyPlan(), IfExists::Replace);

    EXPECT_EQ(folder.listing(), "план.tpgg");
}

TEST(PlanFile, TellsThatTheFolderIsAbsent) {
    const TemporaryFolder folder;
    const auto file = folder / "нет/план.tpgg";
    const FileError error = errorOf([&] { PlanFile::create(file, emptyPlan()); });
    EXPECT_EQ(error.fault(), FileFault::Missing);
    EXPECT_EQ(std::string(error.what()), "Файл «" + file.string() + "» не создан: папки «" + (folder / "нет").string()
                                             + "» нет. Создайте её или выберите другую.");
}

TEST(PlanFile, OpensWhereTheNameLooksLikeAnAddress) {
    const TemporaryFolder folder;
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(folder.path());
    { const auto plan = PlanFile::create("file:план?mode=memory", emptyPlan()); }
    std::filesystem::current_path(before);
    EXPECT_EQ(folder.listing(), "file:план?mode=memory");
}

TEST(PlanFile, HistoryCannotBeRewrittenEvenByHand) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    { const auto plan = PlanFile::create(file, filledPlan()); }
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
    EXPECT_THROW(database.exec("DELETE FROM journal_item"), SQLite::Exception);
    EXPECT_THROW(database.exec("DELETE FROM journal"), SQLite::Exception);
    EXPECT_THROW(database.exec("UPDATE journal SET author = 'никто'"), SQLite::Exception);
    EXPECT_THROW(database.exec("UPDATE journal_item SET after_value = '1'"), SQLite::Exception);
}

TEST(PlanFile, NoticesAWriterFromOutside) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    const auto plan = PlanFile::create(file, emptyPlan());
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec("UPDATE plan SET region = 'Другая'");

    const FileError error = errorOf([&] { plan->record(edit(1, "0.33")); });

    EXPECT_EQ(error.fault(), FileFault::ChangedOutside);
    EXPECT_EQ(std::string(error.what()), "Файл «" + file.string()
                                             + "» изменён другой программой, пока был открыт здесь. Изменение не "
                                               "записано; закройте план и откройте его снова.");
}

TEST(PlanFile, NoticesThatTheFileWasMovedAway) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    const auto plan = PlanFile::create(file, emptyPlan());
    std::filesystem::rename(file, folder / "другой.tpgg");

    const FileError error = errorOf([&] { plan->record(edit(1, "0.33")); });

    EXPECT_EQ(error.fault(), FileFault::Missing);
    EXPECT_EQ(std::string(error.what()),
              "Файл «" + file.string()
                  + "» переименован, перемещён или удалён, пока был открыт. Изменение не записано; "
                    "верните файл на место или сохраните план под другим именем.");
}
