// Frozen versions of the act: they stay what they were, whatever becomes of the plan, and a change of them is seen.
#include "core/scenario/act_version.h"
#include "core/storage/plan_file.h"
#include "tests/storage/sample.h"

#include <SQLiteCpp/Database.h>
#include <gmock/gmock.h>

using storage::OpenMode;
using storage::PlanFile;
using testing::HasSubstr;
using testing::SizeIs;

namespace {

using namespace std::chrono_literals;
constexpr std::chrono::year_month_day today{2015y / std::chrono::March / 1};

scenario::Draft draftOf(const PlanFile& plan) {
    return {plan.content(), "Петрова А. В.", [] { return std::string("2015-03-01T10:00:00"); }};
}

text::Outcome<scenario::ActVersion> prepared(const PlanFile& plan, const std::string& number, const std::string& date) {
    return scenario::frozenVersion(draftOf(plan), scenario::rootScenario, number, date, plan.acts(), today);
}

std::string toldOf(const text::Findings& findings) {
    std::string told;
    for (const text::Finding& finding : findings) {
        told += finding.told() + "\n";
    }
    return told;
}

}  // namespace

TEST(ActVersions, StayWhatTheyWereWhenThePlanGoesOn) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    const auto plan = PlanFile::create(file, filledPlan());
    const auto version = prepared(*plan, "148-П", "25.12.2014");
    plan->freeze(*version.value);
    plan->record(edit(5, "0.99"));
    const auto again = PlanFile::open(file, OpenMode::ReadOnly);
    ASSERT_THAT(again->acts(), SizeIs(1));
    EXPECT_EQ(again->acts().front().words(), "№ 148-П от 25.12.2014");
    const scenario::ActVersion kept = again->act(1);
    EXPECT_EQ(kept.values, version.value->values);
    // The edit of 2015 came later.
    EXPECT_FALSE(kept.values.contains({"a2.02.volume", 2015}));
    EXPECT_TRUE(kept.values.contains({"a2.02.volume", 2016}));
    EXPECT_EQ(kept.edition->checksum, plan->content().edition->checksum);
    EXPECT_EQ(kept.content().scenarios.front().name, "№ 148-П от 25.12.2014");
}

TEST(ActVersions, AChangeOutsideTheProgramIsSeen) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    {
        const auto plan = PlanFile::create(file, filledPlan());
        plan->freeze(*prepared(*plan, "148-П", "25.12.2014").value);
    }
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
    EXPECT_THROW(database.exec("UPDATE act_value SET value = '9'"), SQLite::Exception);
    database.exec("DROP TRIGGER act_values_never_change");
    database.exec("UPDATE act_value SET value = '9' WHERE path = 'a2.02.volume'");
    database.exec("CREATE TRIGGER act_values_never_change BEFORE UPDATE ON act_value\nBEGIN\n"
                  "    SELECT RAISE (ABORT, 'an approved version is never changed');\nEND");
    const auto plan = PlanFile::open(file, OpenMode::ReadOnly);
    EXPECT_THAT(errorOf([&] { static_cast<void>(plan->act(1)); }).what(),
                HasSubstr("редакция № 148-П от 25.12.2014 изменена вне программы: контрольная сумма не сходится"));
}

TEST(ActVersions, ANumberTwiceAndADateThatIsNoneAreRefusedTogether) {
    const TemporaryFolder folder;
    const auto plan = PlanFile::create(folder / "план.tpgg", filledPlan());
    plan->freeze(*prepared(*plan, "148-П", "25.12.2014").value);
    EXPECT_EQ(toldOf(prepared(*plan, "148-П", "30.12.2014").findings),
              "номер акта: редакция № 148-П от 25.12.2014 уже заморожена; ожидался другой номер\n");
    EXPECT_EQ(toldOf(prepared(*plan, "", "31.02.2015").findings),
              "номер акта: не задан; ожидался номер акта, например 148-П\n"
              "дата акта: «31.02.2015» – нет такой даты; ожидалась, например, 25.12.2021\n");
    EXPECT_TRUE(prepared(*plan, "148-П", "25.12.2015"));
}

TEST(ActVersions, ADayToComeAndOneBeforeAnotherVersionAreTold) {
    const TemporaryFolder folder;
    const auto plan = PlanFile::create(folder / "план.tpgg", filledPlan());
    plan->freeze(*prepared(*plan, "148-П", "25.12.2014").value);
    const auto early = prepared(*plan, "12-П", "20.12.2014");
    ASSERT_TRUE(early);
    EXPECT_EQ(toldOf(early.findings),
              "дата акта: 20.12.2014 – раньше, чем у замороженной редакции № 148-П от 25.12.2014\n");
    EXPECT_EQ(toldOf(prepared(*plan, "13-П", "02.03.2015").findings), "дата акта: 02.03.2015 ещё не наступило\n");
}

TEST(ActVersions, APlanThatIsReadTakesNone) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    const auto editor = PlanFile::create(file, filledPlan());
    const auto reader = PlanFile::open(file, OpenMode::Edit);
    ASSERT_TRUE(reader->readOnly());
    const auto version = prepared(*reader, "148-П", "25.12.2014");
    EXPECT_NE(std::string(errorOf([&] { reader->freeze(*version.value); }).what()), "");
    EXPECT_THAT(PlanFile::open(file, OpenMode::ReadOnly)->acts(), SizeIs(0));
}
