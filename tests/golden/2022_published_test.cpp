// Figures that the letter and the regions printed, against what the form computes.
#include "core/norms/differentiated_volume.h"
#include "core/text/csv.h"
#include "tests/support/filled_2022.h"
#include "tests/support/number.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>

namespace {

using support::Filled2022;
using testing::ElementsAre;

text::CsvTable published(const std::string& name) {
    return text::readCsv(support::readFile(TPGG_SOURCE_DIR "/tests/golden/published/" + name)).value.value();
}

constexpr std::array volumes{"norm.2.07.volume", "norm.2.08.volume", "norm.2.13.volume", "norm.2.10.volume",
                             "norm.2.16.volume"};

TEST(Appendix4Of2022, ReproducesAllOf425NormsButOneMisprint) {
    Filled2022 form("Астраханская область");
    const auto& references = form.draft().references();
    std::vector<std::string> different;
    int equal = 0;
    for (const auto& record : published("letter-2022-appendix4.csv").records) {
        const auto& region = *references.regions.find(record.fields[0]);
        EXPECT_EQ(region.coefficient, number(record.fields[1])) << region.name;
        for (std::size_t i = 0; i < volumes.size(); ++i) {
            const auto& average = *references.normatives.find(volumes[i], 2022);
            const auto low = norms::differentiatedVolume(units::of<units::CarePerResident>(average.value),
                                                         {region.coefficient}, average.digits.value());
            const bool same =
                low.value() == number(record.fields[2 + 2 * i]) && average.value == number(record.fields[3 + 2 * i]);
            if (same) {
                ++equal;
            } else {
                different.push_back(region.name + ", " + volumes[i] + ": напечатано " + record.fields[2 + 2 * i]);
            }
        }
    }
    EXPECT_EQ(equal, 424);
    EXPECT_THAT(different, ElementsAre("Волгоградская область, norm.2.13.volume: напечатано 0.015"));
}

TEST(Appendix4Of2022, TheListOfRegionsPrintsTheSameRanges) {
    Filled2022 form("Астраханская область");
    std::vector<std::string> different;
    for (const auto& record : published("letter-2022-appendix4.csv").records) {
        const auto& region = *form.draft().references().regions.find(record.fields[0]);
        for (std::size_t i = 0; i < volumes.size(); ++i) {
            const auto& range = *region.range(volumes[i]);
            if (range.low != number(record.fields[2 + 2 * i]) || range.high != number(record.fields[3 + 2 * i])) {
                different.push_back(region.name + ", " + volumes[i]);
            }
        }
    }
    EXPECT_THAT(different, ElementsAre("Волгоградская область, norm.2.13.volume"));
}

/// The published volume of extended dispensary visits, 0, is the region's own.
TEST(TerritorialNorms2022, AllThirteenUnitCostsWithAVolumeComeOutToTheKopeck) {
    const Filled2022 form("Астраханская область", {{"coefficient.kd", "1.105"}, {"2022:a2.35.1.2.1.volume", "0"}});
    int compared = 0;
    for (const auto& record : published("territorial-norms-2022-kd-1.105.csv").records) {
        if (record.fields[3] == "X") {
            continue;
        }
        const auto& row = record.fields[0];
        const int year = std::stoi(record.fields[1]);
        EXPECT_EQ(form.year(year).cell({2, row, "unit_cost"}).plain(), record.fields[4]) << row << ' ' << year;
        EXPECT_EQ(number(form.year(year).cell({2, row, "volume"}).plain()), number(record.fields[3]))
            << row << ' ' << year;
        ++compared;
    }
    EXPECT_EQ(compared, 13);
}

TEST(TerritorialNorms2022, TheWeightedUnitCostOfVisitsIn2023) {
    const Filled2022 form("Астраханская область", {{"coefficient.kd", "1.105"}});
    EXPECT_EQ(form.at("a2.35.1.unit_cost", 2023), "777.69");
    EXPECT_EQ(form.at("a2.35.1.volume", 2023), "2.930");
    EXPECT_EQ(form.at("a2.23.1.unit_cost", 2023), "777.69");
}

/// What the form makes of two published rows in three years, beside the row that should be their sum.
std::vector<std::string> sumsOf(std::size_t first, bool isTotal) {
    const auto records = published("appendix1-published.csv").records;
    support::Entries entries{{"population.residents", "1000"}, {"population.insured", "1000"}};
    for (int year = 0; year < 3; ++year) {
        const auto column = static_cast<std::size_t>(3 + 2 * year + (isTotal ? 0 : 1));
        const auto inYear = std::to_string(2022 + year) + ":";
        entries.emplace_back(inYear + (isTotal ? "a2.17.cost_budget" : "a2.17.percap_budget"),
                             records[first + 1].fields[column]);
        entries.emplace_back(inYear + (isTotal ? "a2.41.cost_oms" : "a2.41.percap_oms"),
                             records[first + 2].fields[column]);
    }
    const Filled2022 form("Учебная область", entries);
    std::vector<std::string> sums;
    for (const int year : {2022, 2023, 2024}) {
        sums.push_back(form.at(isTotal ? "a1.01.total" : "a1.01.per_person", year));
    }
    return sums;
}

// Row 01 = 02 + 03 in both columns, as published for 2020–2022 (thousand roubles, roubles per person).
TEST(Appendix1Published, TheFirstRowIsTheSumOfTheNextTwo) {
    EXPECT_THAT(sumsOf(0, true), ElementsAre("21273913.6", "22378374.9", "23554963.6"));
    EXPECT_THAT(sumsOf(0, false), ElementsAre("16380.16", "17261.96", "18202.67"));
}

// The same of another region for 2023–2025. Its publication prints 34 151,41 per person, a kopeck less than the sum
// of the rows under it.
TEST(Appendix1Published, AnotherRegionWithOneKopeckLostInPrint) {
    EXPECT_THAT(sumsOf(4, true), ElementsAre("11044329.8", "11654669.3", "12264177.7"));
    EXPECT_THAT(sumsOf(4, false), ElementsAre("34151.42", "36055.06", "37943.92"));
}

}  // namespace
