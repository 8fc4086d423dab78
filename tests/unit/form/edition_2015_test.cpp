#include "core/form/read_edition.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

using testing::ElementsAre;

namespace {

/// The edition the program ships, resources/editions/2015.
form::Edition shipped() {
    form::EditionFiles files;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path(TPGG_SOURCE_DIR) / "resources/editions/2015")) {
        std::ifstream stream(entry.path(), std::ios::binary);
        files[entry.path().filename().string()] = {std::istreambuf_iterator<char>(stream), {}};
    }
    auto edition = form::readEdition(files, {});
    for (const text::Finding& finding : edition.findings) {
        ADD_FAILURE() << finding.told();
    }
    return edition ? std::move(*edition.value) : form::Edition{};
}

}  // namespace

TEST(Edition2015, HasThePublishedRowsAndColumns) {
    const form::Edition edition = shipped();
    ASSERT_NE(edition.appendix(1), nullptr);
    ASSERT_NE(edition.appendix(2), nullptr);
    EXPECT_EQ(edition.appendix(1)->rows.size(), 10U);
    EXPECT_EQ(edition.appendix(2)->rows.size(), 51U);
    EXPECT_EQ(edition.appendix(2)->columns.size(), 7U);
    EXPECT_EQ(edition.money, form::MoneyScale::Million);
    EXPECT_EQ(edition.firstYear, 2015);
}

TEST(Edition2015, ParsesTheLevelsOfAHeading) {
    const form::Edition edition = shipped();
    EXPECT_THAT(
        edition.column({2, "01", "percap_oms"})->header,
        ElementsAre("Подушевые нормативы финансирования территориальной программы", "руб.", "за счет средств ОМС"));
    EXPECT_THAT(edition.column({2, "01", "volume"})->header, testing::SizeIs(1));
    EXPECT_THAT(edition.column({1, "01", "total"})->header, testing::SizeIs(2));
}

TEST(Edition2015, ClosesTheVolumeOfASectionTotal) {
    const form::Edition edition = shipped();
    EXPECT_EQ(edition.rule({2, "01", "volume"})->kind, form::RuleKind::Closed);
    EXPECT_EQ(edition.rule({2, "02", "volume"})->kind, form::RuleKind::Input);
    EXPECT_EQ(edition.rule({2, "32", "cost_oms"})->otherwise, form::RuleKind::Lump);
}

TEST(Edition2015, HasOneGrandTotalOfThreeSections) {
    const form::Edition edition = shipped();
    EXPECT_EQ(edition.appendix(2)->grandTotal()->key, "38");
    EXPECT_THAT(edition.appendix(2)->grandTotal()->parts, ElementsAre("01", "15", "20"));
}

TEST(Edition2015, TiesTheBudgetOfAppendix1ToAppendix2) {
    const form::Edition edition = shipped();
    EXPECT_EQ(edition.rule({1, "02", "total"})->operands,
              (std::vector<form::CellAddress>{{2, "01", "cost_budget"}, {2, "15", "cost_budget"}}));
    EXPECT_EQ(edition.rule({1, "04", "per_person"})->unlessPrinted->kind, form::RuleKind::Ratio);
}
