// Astrakhan oblast 2016: the whole programme is published as 11 207,3 million roubles; with 0,334 calls of ambulance a
// person 11 236,6, as in tests/unit/analysis/solve_test.cpp.
#include "core/analysis/total_effect.h"
#include "core/scenario/tree.h"
#include "tests/support/sample_draft.h"

#include <gtest/gtest.h>

namespace {

using scenario::Children;

/// Базовый (1) › Рост (2) › Рост и КД (3), Замороженный (4), Своя скорая (5).
class MovingUp : public testing::Test {
protected:
    MovingUp() {
        apply(scenario::prepareCreate(m_draft, "Рост"));
        set(2, "0.334");
        for (const char* name : {"Рост и КД", "Замороженный", "Своя скорая"}) {
            apply(scenario::prepareCreate(m_draft, name, 2));
        }
        apply(scenario::prepareFreeze(m_draft, 4));
        set(5, "0.320");
    }

    void apply(const text::Outcome<scenario::Change>& change) { m_draft.apply(change.value.value()); }
    void set(scenario::ScenarioId id, const char* volume) {
        const scenario::Setting setting{id, "a2.28.volume", 2016, volume, "", ""};
        apply(m_draft.prepare({&setting, 1}));
    }
    [[nodiscard]] std::vector<std::string> told(Children children, int year = 2016) const {
        const auto below = m_draft.withDescendants(2);
        const auto change = scenario::prepareDelete(m_draft, 2, children);
        std::vector<std::string> words;
        for (const auto& effect :
             analysis::totalEffects(m_draft, change.value.value(), {below.begin() + 1, below.end()}, year)) {
            words.push_back(std::to_string(effect.scenario) + ": " + (effect.before ? effect.before->toPlain() : "")
                            + " → " + (effect.after ? effect.after->toPlain() : ""));
        }
        return words;
    }

    scenario::Draft m_draft = support::sampleDraft();
};

TEST_F(MovingUp, ChangesThoseThatInherited) {
    // 0,32 × 1 817,8 = 581,7 roubles a person, 587,6 million; published 578,1 and 583,9.
    EXPECT_EQ(told(Children::MoveUp),
              (std::vector<std::string>{"3: 11236.6 → 11207.3", "4: 11236.6 → 11236.6", "5: 11211.0 → 11211.0"}));
    EXPECT_EQ(m_draft.scenario(3)->parent, 2);
    EXPECT_EQ(m_draft.undoTitle(), "объём, строка 28");
}

TEST_F(MovingUp, SaysThatTheTotalsMissAPart) {
    const auto isWhole = [this] {
        const auto change = scenario::prepareDelete(m_draft, 2, Children::MoveUp);
        const std::vector<scenario::ScenarioId> moved{3};
        return analysis::totalEffects(m_draft, change.value.value(), moved, 2016).front().isWhole;
    };
    EXPECT_TRUE(isWhole());
    const scenario::Setting gap{scenario::rootScenario, "a2.30.unit_cost", 2016, "", "", ""};
    apply(m_draft.prepare({&gap, 1}));
    EXPECT_FALSE(isWhole());
}

TEST_F(MovingUp, AYearThatIsNotEnteredHasNoTotal) {
    EXPECT_EQ(told(Children::MoveUp, 2017), (std::vector<std::string>{"3:  → ", "4:  → ", "5:  → "}));
}

TEST_F(MovingUp, AScenarioThatGoesHasNoneAfterwards) {
    EXPECT_EQ(told(Children::Delete).front(), "3: 11236.6 → ");
}

}  // namespace
