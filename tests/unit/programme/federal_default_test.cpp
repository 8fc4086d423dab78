// A form whose rows have federal normatives: the 2015 form with the rule of row 28 changed to `norm`.
#include "core/scenario/draft.h"
#include "tests/support/edition_folder.h"

#include <gtest/gtest.h>

namespace {

std::shared_ptr<const form::Edition> editionWithNorms() {
    auto edition = *support::edition("2015");
    for (auto& appendix : edition.appendices) {
        for (auto& row : appendix.rows) {
            if (row.line == "oms_base.ambulance") {
                row.cells[0].kind = row.cells[1].kind = form::RuleKind::Norm;
            }
        }
    }
    return std::make_shared<const form::Edition>(std::move(edition));
}

scenario::Draft draftWith(std::initializer_list<std::pair<const char*, const char*>> values) {
    scenario::Draft draft(scenario::DraftContent::create(editionWithNorms(), "Учебная область", 2022), "Проверка",
                          [] { return std::string("2022-01-13T10:00:00"); });
    std::vector<scenario::Setting> settings;
    for (const auto& [path, value] : values) {
        settings.push_back({scenario::rootScenario, path, 2022, value, "", ""});
    }
    draft.apply(*draft.prepare(settings).value);
    return draft;
}

programme::CellView cell(scenario::Draft& draft, const char* column) {
    return draft.calculate(scenario::rootScenario).year(2022)->cell({2, "28", column});
}

TEST(FederalDefault, FillsVolumeAsItStandsAndUnitCostTimesCoefficient) {
    auto draft =
        draftWith({{"norm.2.28.volume", "0.29"}, {"norm.2.28.unit_cost", "2884.7"}, {"coefficient.kd", "1.105"}});
    EXPECT_EQ(cell(draft, "volume").plain(), "0.29");
    EXPECT_EQ(cell(draft, "unit_cost").plain(), "3187.59");
    EXPECT_TRUE(cell(draft, "unit_cost").defaulted);
    EXPECT_FALSE(cell(draft, "unit_cost").entered);
}

TEST(FederalDefault, TheUsersOwnValueStandsOverIt) {
    auto draft = draftWith({{"norm.2.28.volume", "0.29"}, {"a2.28.volume", "0.31"}});
    EXPECT_EQ(cell(draft, "volume").plain(), "0.31");
    EXPECT_TRUE(cell(draft, "volume").entered);
}

TEST(FederalDefault, IsMissingWithoutTheCoefficientAndNeverOne) {
    auto draft = draftWith({{"norm.2.28.unit_cost", "2884.7"}});
    EXPECT_EQ(cell(draft, "unit_cost").plain(), "");
}

TEST(FederalDefault, NeverExtendsBeyondItsYear) {
    auto draft = draftWith({{"norm.2.28.volume", "0.29"}});
    EXPECT_EQ(draft.calculate(scenario::rootScenario).year(2023)->cell({2, "28", "volume"}).plain(), "");
}

}  // namespace
