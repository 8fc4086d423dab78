#include "tests/unit/method/method_run.h"

#include <set>

namespace {

using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;

// The names of the contract are what scripts ask for.
TEST(Methods, HaveTheNamesOfTheContract) {
    for (const char* name :
         {"age_correction", "beds", "physicians", "efficiency", "specialty", "dental", "day_hospital", "fap"}) {
        EXPECT_NE(method::findMethod(name), nullptr) << name;
    }
    EXPECT_EQ(method::findMethod("tariff"), nullptr);
}

TEST(Methods, EachIsDescribedWhole) {
    std::set<std::string_view> names;
    for (const method::Description* one : method::methods()) {
        EXPECT_TRUE(names.insert(one->name).second) << one->name;
        for (const std::string_view text : {one->title, one->group, one->act, one->clause, one->quote}) {
            EXPECT_FALSE(text.empty()) << one->name;
        }
        EXPECT_FALSE(one->formulas.empty()) << one->name;
        std::set<std::string_view> keys;
        for (const method::Key& key : one->keys) {
            EXPECT_TRUE(keys.insert(key.name).second) << one->name << " " << key.name;
            EXPECT_FALSE(key.words.empty() || key.example.empty()) << one->name << " " << key.name;
            EXPECT_EQ(key.kind == method::KeyKind::Choice, !key.choices.empty()) << one->name << " " << key.name;
        }
    }
}

/// The examples of the keys are a case of their own: the manual shows it.
TEST(Methods, EachComputesItsOwnExamplesAndGivesItsResultsInOrder) {
    for (const method::Description* one : method::methods()) {
        std::vector<method::Given> given;
        for (const method::Key& key : one->keys) {
            given.push_back({std::string(key.name), std::string(key.example)});
        }
        const auto done = method::run(*one, given);
        ASSERT_TRUE(done) << one->name << ": " << done.findings.front().told();
        const method::Answer& found = done.value->answer;
        ASSERT_EQ(found.values.size(), one->results.size()) << one->name;
        for (std::size_t index = 0; index < found.values.size(); ++index) {
            const method::Result& result = one->results[index];
            EXPECT_EQ(found.values[index].name, result.name);
            EXPECT_EQ(found.values[index].number.has_value(), result.kind != method::ResultKind::Text) << result.name;
            if (result.kind == method::ResultKind::Number && result.digits != method::noRounding) {
                EXPECT_EQ(found.values[index].number->scale(), result.digits) << one->name << " " << result.name;
            }
        }
        EXPECT_FALSE(found.steps.empty() || found.rules.empty()) << one->name;
    }
}

// Where the contract says how many digits: everything else has six.
TEST(Methods, DigitsAreThoseOfTheContract) {
    const auto digits = [](std::string_view name, std::string_view result) {
        return method::findMethod(name)->result(result)->digits;
    };
    EXPECT_EQ(digits("age_correction", "k_children"), 4);
    EXPECT_EQ(digits("age_correction", "k_adults"), 4);
    EXPECT_EQ(digits("age_correction", "corrected_children"), 3);
    EXPECT_EQ(digits("age_correction", "corrected_adults"), 3);
    EXPECT_EQ(digits("age_correction", "corrected"), 3);
    EXPECT_EQ(digits("age_correction", "hospitalisations"), 2);
    EXPECT_EQ(digits("beds", "turnover"), 0);
    EXPECT_EQ(digits("beds", "beds"), 0);
    EXPECT_EQ(digits("physicians", "physicians"), 6);
    EXPECT_EQ(digits("specialty", "multiplicity"), 2);
    EXPECT_EQ(digits("specialty", "appeal_cost"), 2);
    EXPECT_EQ(digits("dental", "uet"), 6);
    EXPECT_EQ(digits("day_hospital", "special_cost"), 6);
}

}  // namespace
