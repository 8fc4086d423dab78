#include "core/programme/read_edition.h"
#include "core/scenario/upgrade.h"
#include "core/storage/plan_file.h"
#include "tests/storage/sample.h"

#include <gtest/gtest.h>

using storage::PlanFile;

namespace {

using Edition = std::shared_ptr<const form::Edition>;

/// Revision 4 of the test form, with one text of one of its files replaced.
Edition nextEdition(const std::string& file = {}, const std::string& was = {}, const std::string& becomes = {}) {
    form::EditionFiles files;
    for (const auto& entry : std::filesystem::directory_iterator(TPGG_SOURCE_DIR "/tests/storage/edition_next")) {
        files[entry.path().filename().string()] = readFile(entry.path());
    }
    if (!file.empty()) {
        std::string& text = files.at(file);
        text.replace(text.find(was), was.size(), becomes);
    }
    text::Outcome<form::Edition> edition = programme::readEdition(files);
    for (const text::Finding& finding : edition.findings) {
        ADD_FAILURE() << finding.told();
    }
    return std::make_shared<const form::Edition>(edition.value.value());
}

scenario::Draft draftOf(scenario::DraftContent content) {
    return {std::move(content), "Иванова А. П.", [] { return std::string("2026-11-24T14:05:00"); }};
}

std::string refusal(const scenario::Draft& draft, const Edition& edition) {
    const auto upgrade = prepareUpgrade(draft, edition);
    return upgrade ? "" : upgrade.findings.front().text;
}

std::string volume(scenario::Draft& draft) {
    return draft.calculate(scenario::rootScenario).year(2015)->cell({2, "02", "volume"}).plain();
}

using Lines = std::vector<std::string>;

}  // namespace

TEST(Upgrade, SaysWhatChanges) {
    const scenario::Draft draft = draftOf(filledPlan());
    const auto upgrade = prepareUpgrade(draft, nextEdition());
    ASSERT_TRUE(upgrade);
    EXPECT_EQ(upgrade.value->change.title, "обновление формы: редакция 3 → 4");
    EXPECT_EQ(upgrade.value->difference.lines(),
              (Lines{"строка 03 введена: «Стационар»", "строка 01, слагаемые: 02 → 02, 03",
                     "строка 02, формула в столбце «Объем»: ввод → норматив",
                     "норматив: объем, строка 02, 2015 год: введён, 0,31"}));
    EXPECT_TRUE(upgrade.value->withoutPlace.empty());
}

TEST(Upgrade, SaysWhichNormativeHasAnotherValue) {
    const Edition after = nextEdition("norms.csv", "0.31", "0.330");
    EXPECT_EQ(scenario::compareEditions(*nextEdition(), *after).lines(),
              (Lines{"норматив: объем, строка 02, 2015 год: 0,31 → 0,330"}));
    EXPECT_EQ(scenario::compareEditions(*after, *testEdition()).norms,
              (scenario::DifferenceLines{{"норматив: объем, строка 02, 2015 год: исключён, был 0,330", 2}}));
}

TEST(Upgrade, RefusesWhatIsNotANewerRevision) {
    const scenario::Draft draft = draftOf(emptyPlan());
    EXPECT_EQ(refusal(draft, testEdition()), "в плане уже эта редакция формы, 3");
    EXPECT_EQ(refusal(draft, nextEdition("edition.toml", "revision = 4", "revision = 2")),
              "в плане редакция 3 новее предложенной, 2");
    EXPECT_EQ(refusal(draft, nextEdition("edition.toml", "\"test\"", "\"other\"")),
              "план составлен по форме «test»; формой «other» её не обновить – начните по ней новый план");
    EXPECT_FALSE(scenario::isNewerRevision(draft.edition(), *testEdition()));
    EXPECT_TRUE(scenario::isNewerRevision(draft.edition(), *nextEdition()));
}

TEST(Upgrade, RefusesAFormWhoseNormativesCannotBeRead) {
    EXPECT_EQ(refusal(draftOf(filledPlan()), nextEdition("norms.csv", "path,", "way,")),
              "norms.csv, строка 1, столбец path: Такого столбца нет; он обязателен.");
}

TEST(Upgrade, IsOneStepOfUndoThatSurvivesClosing) {
    const TemporaryFolder folder;
    const auto path = folder / "план.tpgg";
    PlanFile::create(path, emptyPlan());
    {
        const auto file = PlanFile::open(path);
        scenario::Draft draft = draftOf(file->content());
        draft.setRecorder(file.get());
        EXPECT_EQ(volume(draft), "");
        draft.apply(prepareUpgrade(draft, nextEdition()).value->change);
        EXPECT_EQ(volume(draft), "0.31");
    }
    {
        const auto file = PlanFile::open(path);
        EXPECT_FALSE(file->readOnly());
        scenario::Draft draft = draftOf(file->content());
        draft.setRecorder(file.get());
        EXPECT_EQ(draft.edition().files, nextEdition()->files);
        EXPECT_EQ(volume(draft), "0.31");
        draft.undo();
        EXPECT_EQ(draft.edition().revision, 3);
        EXPECT_EQ(volume(draft), "");
    }
    const auto file = PlanFile::open(path);
    scenario::Draft draft = draftOf(file->content());
    draft.setRecorder(file.get());
    EXPECT_EQ(draft.edition().files, testEdition()->files);
    EXPECT_EQ(draft.redoTitle(), "обновление формы: редакция 3 → 4");
    draft.redo();
    EXPECT_EQ(volume(draft), "0.31");
    const auto left = PlanFile::open(path, storage::OpenMode::ReadOnly);
    expectSame(left->content(), draft.content());
    EXPECT_EQ(left->content().journal[1].change.edition, draft.content().journal[1].change.edition);
    EXPECT_EQ(left->content().journal[1].change.edition->after->revision, 3);
}

TEST(Upgrade, KeepsAndNamesValuesWithoutAPlace) {
    scenario::DraftContent content = filledPlan();
    content.edition = nextEdition();
    content.scenarios[0].overrides[{"a2.03.volume", 2016}] = {"1", "", "", ""};
    scenario::Draft draft = draftOf(content);
    form::EditionFiles files = testEdition()->files;
    std::string& manifest = files.at("edition.toml");
    manifest.replace(manifest.find("revision = 3"), 12, "revision = 5");
    const auto without = std::make_shared<const form::Edition>(programme::readEdition(files).value.value());
    const auto upgrade = prepareUpgrade(draft, without);
    ASSERT_TRUE(upgrade);
    EXPECT_EQ(upgrade.value->withoutPlace, (std::vector<programme::AssignmentKey>{{"a2.03.volume", 2016}}));
    draft.apply(upgrade.value->change);
    EXPECT_EQ(draft.assignments(1).value("a2.03.volume", 2016), "1");
}
