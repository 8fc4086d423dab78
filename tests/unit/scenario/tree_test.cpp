#include "core/scenario/tree.h"
#include "tests/unit/scenario/support.h"

#include <gtest/gtest.h>

#include <random>

using scenario::Children;

namespace {

/// Applies the prepared change, or tells why it was refused.
std::string done(scenario::Draft& draft, const text::Outcome<scenario::Change>& change) {
    if (!change) {
        return change.findings.front().text;
    }
    draft.apply(*change.value);
    return "";
}

/// Базовый (1) › Рост (2) › Рост и КД (3); Экономный (4) beside «Рост».
scenario::Draft family() {
    auto draft = support::sampleDraft();
    EXPECT_EQ(done(draft, prepareCreate(draft, "Рост")), "");
    EXPECT_EQ(done(draft, prepareCreate(draft, " Рост и КД ", 2)), "");
    EXPECT_EQ(done(draft, prepareCreate(draft, "Экономный")), "");
    set(draft, "a2.28.volume", 2016, "0.334", "рост обращаемости", 2);
    return draft;
}

std::string total(scenario::Draft& draft, scenario::ScenarioId id) {
    return cell(draft, "a2.20.cost_oms", 2016, id);
}

TEST(ScenarioTree, AChildWithoutOverridesComputesWhatItsParentDoes) {
    auto draft = family();
    // Published: ОМС of 2016 is 8 815,4; with 0,334 calls 8 844,7 (issue's own example).
    EXPECT_EQ(total(draft, 1), "8815.4");
    EXPECT_EQ(total(draft, 2), "8844.7");
    EXPECT_EQ(total(draft, 3), "8844.7");
    EXPECT_EQ(total(draft, 4), "8815.4");
}

TEST(ScenarioTree, AChangeOfTheParentFlowsExceptWhereOverridden) {
    auto draft = family();
    set(draft, "a2.28.volume", 2016, "0.320");
    EXPECT_EQ(cell(draft, "a2.28.volume", 2016, 4), "0.320");
    EXPECT_EQ(cell(draft, "a2.28.volume", 2016, 2), "0.334");
}

TEST(ScenarioTree, ClearingAnOverrideBringsTheParentsValueBack) {
    auto draft = family();
    set(draft, "a2.28.volume", 2016, "", "", 2);
    EXPECT_EQ(cell(draft, "a2.28.volume", 2016, 2), "0.318");
}

TEST(ScenarioTree, NamesAreTrimmedAndUnique) {
    auto draft = family();
    EXPECT_EQ(draft.scenario(3)->name, "Рост и КД");
    EXPECT_EQ(done(draft, prepareCreate(draft, "Рост")), "сценарий «Рост» уже есть");
    EXPECT_EQ(done(draft, prepareCreate(draft, "  ")),
              "название сценария пусто; ожидалось, например, «Рост скорой +5 %»");
    EXPECT_EQ(done(draft, prepareRename(draft, 2, std::string(81, 'x'))),
              "название сценария длинно: 81 знак; ожидалось не больше 80");
    EXPECT_EQ(done(draft, prepareRename(draft, 2, "Рост скорой +5 %")), "");
    EXPECT_EQ(draft.undoTitle(), "новое название сценария «Рост»: «Рост скорой +5 %»");
    EXPECT_EQ(draft.scenario(2)->name, "Рост скорой +5 %");
}

TEST(ScenarioTree, ACircleIsRefused) {
    auto draft = family();
    EXPECT_EQ(done(draft, prepareMove(draft, 2, 3)), "круг: сценарий «Рост и КД» сам построен на «Рост»");
    EXPECT_EQ(done(draft, prepareMove(draft, 2, 2)), "сценарий «Рост» не может быть основой самому себе");
    EXPECT_EQ(done(draft, prepareMove(draft, 1, 2)), "«Базовый» – основа плана, у неё нет своей основы");
    EXPECT_EQ(done(draft, prepareMove(draft, 3, 4)), "");
    EXPECT_EQ(total(draft, 3), "8815.4");
}

TEST(ScenarioTree, DeletingAsksAboutChildren) {
    auto draft = family();
    EXPECT_EQ(done(draft, prepareDelete(draft, 2, Children::Refuse)),
              "на сценарии «Рост» построены «Рост и КД»; ожидалось указание: удалить их или перенести на «Базовый»");
    EXPECT_EQ(done(draft, prepareDelete(draft, 1, Children::Delete)), "«Базовый» – основа плана, её нельзя удалить");
    EXPECT_EQ(done(draft, prepareDelete(draft, 2, Children::MoveUp)), "");
    EXPECT_EQ(draft.scenario(3)->parent, 1);
    draft.undo();
    EXPECT_EQ(draft.scenario(3)->parent, 2);
    EXPECT_EQ(total(draft, 3), "8844.7");
    EXPECT_EQ(done(draft, prepareDelete(draft, 2, Children::Delete)), "");
    EXPECT_EQ(draft.content().scenarios.size(), 2U);
    draft.undo();
    EXPECT_EQ(total(draft, 3), "8844.7");
}

TEST(ScenarioTree, TheIdOfADeletedScenarioIsNotGivenAgain) {
    auto draft = family();
    EXPECT_EQ(done(draft, prepareDelete(draft, 4, Children::Refuse)), "");
    EXPECT_EQ(draft.freeId(), 5);
}

TEST(ScenarioTree, MergingGivesTheOverridesToTheParent) {
    auto draft = family();
    EXPECT_EQ(done(draft, prepareMerge(draft, 2)), "");
    EXPECT_EQ(total(draft, 1), "8844.7");
    EXPECT_EQ(draft.scenario(2), nullptr);
    EXPECT_EQ(draft.scenario(3)->parent, 1);
    EXPECT_EQ(draft.scenario(1)->overrides.at({"a2.28.volume", 2016}).note, "рост обращаемости");
    draft.undo();
    EXPECT_EQ(total(draft, 1), "8815.4");
    EXPECT_EQ(total(draft, 2), "8844.7");
}

/// Row 13 is a lump sum: its cost entered in the child masks the parent's per-capita.
TEST(ScenarioTree, MergingTakesAwayFromTheRootWhatTheChildMasked) {
    auto draft = family();
    set(draft, "a2.13.percap_budget", 2017, "100");
    set(draft, "a2.13.cost_budget", 2017, "50.0", "", 4);
    ASSERT_TRUE(draft.scenario(4)->overrides.at({"a2.13.percap_budget", 2017}).value.empty());
    EXPECT_EQ(done(draft, prepareMerge(draft, 4)), "");
    EXPECT_FALSE(draft.scenario(1)->overrides.contains({"a2.13.percap_budget", 2017}));
    EXPECT_EQ(cell(draft, "a2.13.cost_budget", 2017), "50.0");
}

/// The same into a parent that is a child itself: without the mask the root's per-capita would come back.
TEST(ScenarioTree, MergingIntoAChildKeepsTheMask) {
    auto draft = family();
    set(draft, "a2.13.percap_budget", 2017, "100");
    set(draft, "a2.13.cost_budget", 2017, "50.0", "", 3);
    ASSERT_EQ(draft.scenario(3)->parent, 2);
    EXPECT_EQ(done(draft, prepareMerge(draft, 3)), "");
    EXPECT_TRUE(draft.scenario(2)->overrides.at({"a2.13.percap_budget", 2017}).value.empty());
    EXPECT_EQ(cell(draft, "a2.13.cost_budget", 2017, 2), "50.0");
    EXPECT_EQ(cell(draft, "a2.13.percap_budget", 2017), "100.0");
}

/// A cell left empty on purpose says why; the reason goes along.
TEST(ScenarioTree, MergingKeepsTheReasonOfAnEmptyCell) {
    auto draft = family();
    set(draft, "a2.13.percap_budget", 2017, "", "не планируется", 4);
    EXPECT_EQ(done(draft, prepareMerge(draft, 4)), "");
    EXPECT_EQ(draft.scenario(1)->overrides.at({"a2.13.percap_budget", 2017}).note, "не планируется");
}

TEST(ScenarioTree, ADuplicateHasTheSameOverrides) {
    auto draft = family();
    EXPECT_EQ(done(draft, prepareDuplicate(draft, 2, "Рост, вариант")), "");
    EXPECT_EQ(draft.scenario(5)->parent, 1);
    EXPECT_EQ(total(draft, 5), "8844.7");
}

TEST(ScenarioTree, AFrozenScenarioStaysAsItIs) {
    auto draft = family();
    EXPECT_EQ(done(draft, prepareFreeze(draft, 4)), "");
    set(draft, "a2.28.volume", 2016, "0.334");
    EXPECT_EQ(total(draft, 1), "8844.7");
    EXPECT_EQ(total(draft, 4), "8815.4");
    const std::vector<scenario::Setting> edit{{4, "a2.28.volume", 2016, "0.3", "", ""}};
    EXPECT_EQ(draft.prepare(edit).findings.front().text,
              "сценарий «Экономный» заморожен; разморозьте его или создайте на его основе новый");
    // Unfrozen, it keeps what differs from its parent now, and follows it in everything else.
    EXPECT_EQ(done(draft, prepareUnfreeze(draft, 4)), "");
    EXPECT_EQ(total(draft, 4), "8815.4");
    EXPECT_EQ(draft.scenario(4)->overrides.size(), 1U);
}

// What the root was given after the freezing is no part of the child: 10^14 × 10^14 × 10^14 would not fit.
TEST(ScenarioTree, AChildOfAFrozenScenarioIsTriedWithoutWhatTheFrozenOneDoesNotFollow) {
    auto draft = family();
    EXPECT_EQ(done(draft, prepareFreeze(draft, 2)), "");
    set(draft, "option.cost_method", 0, "exact");
    set(draft, "population.insured", 2017, "99999999999999");
    set(draft, "a2.28.volume", 2017, "99999999999999.9999999999");
    const std::vector<scenario::Setting> edit{{3, "a2.28.unit_cost", 2017, "99999999999999.9999999999", "", ""}};
    EXPECT_TRUE(draft.prepare(edit));
    const std::vector<scenario::Setting> ofTheRoot{
        {scenario::rootScenario, "a2.28.unit_cost", 2017, "99999999999999.9999999999", "", ""}};
    EXPECT_FALSE(draft.prepare(ofTheRoot));
}

TEST(ScenarioTree, UndoOfAnyRandomSequenceRestoresTheTree) {
    auto draft = family();
    const auto before = draft.content().scenarios;
    std::mt19937 random(4);
    const std::size_t entries = draft.content().journal.size();
    for (int step = 0; step < 200; ++step) {
        const auto pick = [&] { return draft.content().scenarios[random() % draft.content().scenarios.size()].id; };
        const auto name = "Вариант " + std::to_string(step);
        switch (random() % 8) {
        case 0:
            done(draft, prepareCreate(draft, name, pick()));
            break;
        case 1:
            done(draft, prepareDuplicate(draft, pick(), name));
            break;
        case 2:
            done(draft, prepareRename(draft, pick(), name));
            break;
        case 3:
            done(draft, prepareMove(draft, pick(), pick()));
            break;
        case 4:
            done(draft, prepareDelete(draft, pick(), random() % 2 == 0 ? Children::MoveUp : Children::Delete));
            break;
        case 5:
            done(draft, prepareMerge(draft, pick()));
            break;
        case 6:
            done(draft, random() % 2 == 0 ? prepareFreeze(draft, pick()) : prepareUnfreeze(draft, pick()));
            break;
        default:
            const std::vector<scenario::Setting> edit{{pick(), "a2.28.volume", 2015 + static_cast<int>(random() % 3),
                                                       std::to_string(random() % 9 + 1), "", ""}};
            done(draft, draft.prepare(edit));
        }
    }
    const std::size_t deeds = draft.content().journal.size() - entries;
    ASSERT_GT(deeds, 80U);
    for (std::size_t deed = 0; deed < deeds; ++deed) {
        draft.undo();
    }
    ASSERT_EQ(draft.content().scenarios.size(), before.size());
    for (std::size_t index = 0; index < before.size(); ++index) {
        EXPECT_EQ(draft.content().scenarios[index].node(), before[index].node());
        EXPECT_EQ(draft.content().scenarios[index].overrides, before[index].overrides);
    }
}

}  // namespace
