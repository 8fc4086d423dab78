#include "core/scenario/tree.h"
#include "core/storage/plan_file.h"
#include "core/storage/seal.h"
#include "tests/storage/sample.h"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>

using storage::OpenMode;
using storage::PlanFile;
using storage::Seal;

namespace {

using Notices = std::vector<std::string>;

std::filesystem::path editedPlanIn(const TemporaryFolder& folder) {
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, filledPlan())->record(edit(5, "0.33"));
    return file;
}

/// As another program does it: the journal is not spared.
void changeOnDisk(const std::filesystem::path& file, const std::string& sql) {
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
    const std::string trigger =
        database.execAndGet("SELECT sql FROM sqlite_schema WHERE name = 'journal_never_changes'").getString();
    database.exec("DROP TRIGGER journal_never_changes");
    database.exec(sql);
    database.exec(trigger);
}

Notices told(const std::filesystem::path& file) {
    return PlanFile::open(file, OpenMode::ReadOnly)->outsideChanges();
}

text::Findings examined(const std::filesystem::path& file) {
    return PlanFile::open(file, OpenMode::ReadOnly)->examine();
}

std::string toldChanged(const std::filesystem::path& file, const std::string& what) {
    return "Файл «" + file.string() + "» изменён вне программы" + what
           + ". Проверьте это; первая же правка в программе примет файл таким, какой он есть.";
}

}  // namespace

/// Computed apart from the program, by the words of decision 0012.
TEST(Seal, IsTheSumAndTheChainOfTheDecision) {
    const Seal before{0, 0, storage::stateOf(emptyPlan())};
    EXPECT_EQ(before.state, 0x3667add111438faeU);
    EXPECT_EQ(sealAfter(before, edit(1, "0.33")), (Seal{1, 0x76d20863226a6447U, 0x660970ccabc72589U}));
}

TEST(Seal, HoldsAfterEveryKindOfDeed) {
    const TemporaryFolder folder;
    const auto file = editedPlanIn(folder);
    {
        const auto plan = PlanFile::open(file);
        scenario::Draft draft(plan->content(), "Иванова А. П.", [] { return std::string("2026-11-24T14:05:00"); });
        draft.setRecorder(plan.get());
        draft.undo();
        draft.redo();
        draft.apply(*prepareCreate(draft, "Рост", 2).value);
        draft.apply(*prepareFreeze(draft, 3).value);
        draft.apply(*prepareMerge(draft, 2).value);
        draft.undo();
        draft.apply(*prepareDelete(draft, 2, scenario::Children::Delete).value);
    }
    EXPECT_EQ(told(file), Notices());
    EXPECT_EQ(examined(file), text::Findings());
    EXPECT_EQ(PlanFile::open(file)->notices(), Notices());
}

TEST(Seal, AFigureChangedOnDiskIsToldWithItsCellAndBothValues) {
    const TemporaryFolder folder;
    const auto file = editedPlanIn(folder);
    changeOnDisk(file, "UPDATE override SET value = '0.35' WHERE path = 'a2.02.volume' AND year = 2015");
    const std::string sentence =
        toldChanged(file, ": a2.02.volume@2015 («Базовый») – по журналу «0.33», в файле «0.35»");
    EXPECT_EQ(told(file), Notices{sentence});
    const auto plan = PlanFile::open(file);
    EXPECT_FALSE(plan->readOnly());
    EXPECT_EQ(plan->notices(), Notices{sentence});
}

TEST(Seal, ANoteChangedOnDiskIsTold) {
    const TemporaryFolder folder;
    const auto file = editedPlanIn(folder);
    changeOnDisk(file, "UPDATE override SET note = 'иное' WHERE path = 'a2.02.volume' AND year = 2015");
    EXPECT_EQ(told(file), Notices{toldChanged(file, ": a2.02.volume@2015 («Базовый») – значение то же, а примечание, "
                                                    "автор или время не те, что в журнале")});
}

TEST(Seal, AFigureAddedOrRemovedOnDiskIsTold) {
    const TemporaryFolder folder;
    const auto file = editedPlanIn(folder);
    changeOnDisk(file, "DELETE FROM override WHERE path = 'a2.02.volume' AND year = 2015");
    EXPECT_EQ(told(file),
              Notices{toldChanged(file, ": a2.02.volume@2015 («Базовый») – по журналу «0.33», в файле значения нет")});
    changeOnDisk(file, "INSERT INTO override VALUES (1, 'a2.02.volume', 2017, '9', '', '', '')");
    EXPECT_EQ(told(file).size(), 1U);
}

TEST(Seal, ARegionOrAScenarioChangedOnDiskIsTold) {
    const TemporaryFolder folder;
    const auto file = editedPlanIn(folder);
    const std::string sentence =
        toldChanged(file, ": сведения о плане, сценариях или значениях, которых нет в журнале");
    changeOnDisk(file, "UPDATE plan SET region = 'Другая область'");
    EXPECT_EQ(told(file), Notices{sentence});
    changeOnDisk(file, "UPDATE plan SET region = 'Астраханская область'");
    EXPECT_EQ(told(file), Notices());
    changeOnDisk(file, "UPDATE scenario SET frozen = 1 WHERE id = 2");
    EXPECT_EQ(told(file), Notices{sentence});
}

TEST(Seal, TheFirstEditAcceptsWhatWasTold) {
    const TemporaryFolder folder;
    const auto file = editedPlanIn(folder);
    changeOnDisk(file, "UPDATE override SET value = '0.35' WHERE path = 'a2.02.volume' AND year = 2015");
    scenario::JournalEntry next = edit(6, "0.36");
    next.change.items[0].before = next.change.items[0].after;
    next.change.items[0].before->value = "0.35";
    PlanFile::open(file)->record(next);
    EXPECT_EQ(told(file), Notices());
    EXPECT_EQ(examined(file), text::Findings());
}

TEST(Seal, TheEndOfTheJournalChangedOnDiskIsTold) {
    const TemporaryFolder folder;
    const auto file = editedPlanIn(folder);
    const Notices sentence{"Файл «" + file.string()
                           + "» изменён вне программы: конец его журнала не сходится с контрольной суммой. Какие "
                             "записи изменены, покажет tpgg-cli check ФАЙЛ --deep."};
    changeOnDisk(file, "UPDATE journal SET author = 'Петров' WHERE id = 5");
    EXPECT_EQ(told(file), sentence);
    changeOnDisk(file, "UPDATE journal SET author = 'Иванова А. П.' WHERE id = 5");
    EXPECT_EQ(told(file), Notices());
    changeOnDisk(file, "INSERT INTO journal VALUES (6, 'do', NULL, 'правка', 'Петров', '')");
    EXPECT_EQ(told(file), sentence);
}

TEST(Seal, AnEntryChangedInTheMiddleIsFoundByTheDeepCheckAlone) {
    const TemporaryFolder folder;
    const auto file = editedPlanIn(folder);
    changeOnDisk(file, "UPDATE journal SET author = 'Петров' WHERE id = 1");
    EXPECT_EQ(told(file), Notices());
    EXPECT_EQ(examined(file),
              (text::Findings{{text::Severity::Error, "журнал, запись 1",
                               "изменена вне программы или стоит не на своём месте: контрольная сумма не сходится "
                               "(«объём, строка 02»)"}}));
}

TEST(Seal, TakenAwayIsTold) {
    const TemporaryFolder folder;
    const auto file = editedPlanIn(folder);
    changeOnDisk(file, "DELETE FROM seal");
    EXPECT_EQ(told(file),
              Notices{"Файл «" + file.string()
                      + "» изменён вне программы: в нём нет контрольных сумм. Первая же правка в программе создаст "
                        "их."});
}
