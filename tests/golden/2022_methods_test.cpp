// Tables 8 and 11 compute with the methods that the command line and the window have: row by row, the cells of a plan
// against a whole run of the method over the same figures.
#include "core/explain/passport.h"
#include "core/method/methods.h"
#include "tests/support/filled_2022.h"

#include <gmock/gmock.h>

namespace {

using support::Filled2022;
using testing::Contains;
using testing::Field;

/// The results of a method for these keys, as a file has them.
std::string resultOf(std::string_view method, const std::vector<method::Given>& given, std::string_view result) {
    const auto run = method::run(*method::findMethod(method), given);
    return run ? run.value->answer.value(result)->plain() : "не считается";
}

std::string cellOf(const Filled2022& plan, const std::string& row, const char* column) {
    return plan["a" + row + "." + column];
}

}  // namespace

TEST(Methods2022, CorrectTheAgesOfEveryProfile) {
    const Filled2022 plan("Учебная область",
                          {{"population.share_children", "0.195"}, {"population.share_adults", "0.805"}});
    int profiles = 0;
    for (const form::Row& row : support::edition2022()->appendix(11)->rows) {
        const std::string key = "11." + row.key;
        if (row.kind != form::RowKind::Leaf || cellOf(plan, key, "bed_days_adults").empty()) {
            continue;
        }
        const std::vector<method::Given> given{{"share_children", "19.5"},
                                               {"share_adults", "80.5"},
                                               {"bed_days_children", cellOf(plan, key, "bed_days_children")},
                                               {"bed_days_adults", cellOf(plan, key, "bed_days_adults")},
                                               {"stay", cellOf(plan, key, "mean_stay")}};
        for (const auto& [column, result] : {std::pair("coefficient_children", "k_children"),
                                             {"coefficient_adults", "k_adults"},
                                             {"corrected_bed_days_children", "corrected_children"},
                                             {"corrected_bed_days_adults", "corrected_adults"},
                                             {"corrected_bed_days", "corrected"},
                                             {"corrected_hospitalisations", "hospitalisations"}}) {
            EXPECT_EQ(cellOf(plan, key, column), resultOf("age_correction", given, result)) << key << ' ' << column;
        }
        ++profiles;
    }
    EXPECT_EQ(profiles, 35);
}

TEST(Methods2022, GiveTheCoefficientsOfEverySpecialtyThatIsChanged) {
    support::Entries entries;
    const form::Appendix& table = *support::edition2022()->appendix(8);
    for (const form::Row& row : table.rows) {
        for (const auto& [column, value] : {std::pair("visits_per_appeal", "2.37"),
                                            {"relative_visit_cost_coefficient", "1.115"},
                                            {"mean_visit_cost", "431.27"},
                                            {"mean_appeal_cost", "1505.1"}}) {
            entries.emplace_back("2022:a8." + row.key + "." + column, value);
        }
    }
    const Filled2022 plan("Учебная область", entries);
    const std::vector<method::Given> given{{"visits_per_appeal", "2.37"},
                                           {"relative_cost", "1.115"},
                                           {"mean_visit_cost", "431.27"},
                                           {"mean_appeal_cost", "1505.1"}};
    for (const form::Row& row : table.rows) {
        for (const auto& [column, result] : {std::pair("multiplicity_coefficient", "multiplicity"),
                                             {"appeal_cost_coefficient", "appeal_coefficient"},
                                             {"visit_cost", "visit_cost"},
                                             {"appeal_cost", "appeal_cost"}}) {
            EXPECT_EQ(cellOf(plan, "8." + row.key, column), resultOf("specialty", given, result))
                << row.key << ' ' << column;
        }
    }
    // 2,37 ÷ 2,9 = 0,817…; 0,82 × 1,115 = 0,9143; 1505,1 × 0,91
    EXPECT_EQ(plan["a8.1.multiplicity_coefficient"], "0.82");
    EXPECT_EQ(plan["a8.1.appeal_cost"], "1369.64");
}

TEST(Methods2022, AreNamedInThePassportOfTheirCell) {
    Filled2022 plan("Учебная область", {{"population.share_adults", "0.805"}});
    const auto passport =
        explain::describeCell(plan.draft(), scenario::rootScenario, plan.draft().calculate(scenario::rootScenario),
                              {11, "9", "corrected_bed_days_adults"}, 2022);
    EXPECT_THAT(passport.steps, Contains(Field(&explain::PassportStep::words, "Методика «Поправка на возраст»")));
    EXPECT_EQ(passport.number->toPlain(), "102.532");
}
