#include "core/norms/name_key.h"
#include "core/norms/read_reference_data.h"
#include "tests/support/edition_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class RegionsOf2022 : public testing::Test {
protected:
    static void SetUpTestSuite() {
        s_data = std::make_unique<norms::ReferenceData>(*norms::readReferenceData(support::editionFiles("2022")).value);
    }
    static void TearDownTestSuite() { s_data.reset(); }

    [[nodiscard]] static std::string named(std::string_view asked) {
        const auto* region = s_data->regions.find(asked);
        return region ? region->name : std::string();
    }
    [[nodiscard]] static std::string genitive(std::string_view asked) { return s_data->regions.find(asked)->genitive; }

    static inline std::unique_ptr<norms::ReferenceData> s_data;
};

TEST_F(RegionsOf2022, AreEightyFive) {
    EXPECT_EQ(s_data->regions.all().size(), 85U);
}

TEST_F(RegionsOf2022, AreFoundByShortAndOldNames) {
    EXPECT_EQ(named("Коми"), "Республика Коми");
    EXPECT_EQ(named("Якутия"), "Республика Саха (Якутия)");
    EXPECT_EQ(named("ХМАО"), "Ханты-Мансийский автономный округ – Югра");
    EXPECT_EQ(named("Ханты-Мансийский АО"), "Ханты-Мансийский автономный округ – Югра");
    EXPECT_EQ(named("Москва"), "г. Москва");
    EXPECT_EQ(named("Московская обл."), "Московская область");
    EXPECT_EQ(named("Кемеровская область — Кузбасс"), "Кемеровская область");
    EXPECT_EQ(named("Алтай"), "");  // a republic or a territory: not for the program to choose
}

TEST_F(RegionsOf2022, AreFoundByTheGenitive) {
    EXPECT_EQ(named("Астраханской области"), "Астраханская область");
    EXPECT_EQ(named("города Севастополя"), "г. Севастополь");
}

TEST_F(RegionsOf2022, LetterCaseDashesAndLatinLettersMakeNoDifference) {
    EXPECT_EQ(named("астраханская ОБЛАСТЬ"), "Астраханская область");
    EXPECT_EQ(named("Acтpaхaнcкaя oблacть"), "Астраханская область");  // a c p x o are Latin
    EXPECT_EQ(named("Республика Северная Осетия-Алания"), "Республика Северная Осетия – Алания");
    EXPECT_EQ(named("  г.Москва "), "г. Москва");
}

TEST_F(RegionsOf2022, NearestNamesOfAMisspelledRegion) {
    EXPECT_THAT(s_data->regions.nearest("Астроханская область", 1), ElementsAre("Астраханская область"));
    EXPECT_THAT(s_data->regions.nearest("Томская облсть", 2), ElementsAre("Томская область", "Омская область"));
    EXPECT_THAT(s_data->regions.nearest("Ъ"), IsEmpty());
}

TEST_F(RegionsOf2022, MatchAPartOfAnyOfTheirNames) {
    EXPECT_THAT(s_data->regions.matching("астр"), ElementsAre("Астраханская область"));
    // «Омская» begins with it, «Костромская» and «Томская» have it inside.
    EXPECT_THAT(s_data->regions.matching("омская"),
                ElementsAre("Омская область", "Костромская область", "Томская область"));
    EXPECT_THAT(s_data->regions.matching("югра"), ElementsAre("Ханты-Мансийский автономный округ – Югра"));
    // Latin letters that look Cyrillic.
    EXPECT_THAT(s_data->regions.matching("МOCКВА"), testing::Contains("г. Москва"));
    EXPECT_THAT(s_data->regions.matching("Ъ"), IsEmpty());
    EXPECT_THAT(s_data->regions.matching(""), testing::SizeIs(85));
}

TEST_F(RegionsOf2022, HaveGenitivesAsOfficialPapersWriteThem) {
    EXPECT_EQ(genitive("Белгородская область"), "Белгородской области");
    EXPECT_EQ(genitive("Республика Карелия"), "Республики Карелия");
    EXPECT_EQ(genitive("Чеченская Республика"), "Чеченской Республики");
    EXPECT_EQ(genitive("Кабардино-Балкарская Республика"), "Кабардино-Балкарской Республики");
    EXPECT_EQ(genitive("Забайкальский край"), "Забайкальского края");
    EXPECT_EQ(genitive("Ханты-Мансийский АО"), "Ханты-Мансийского автономного округа – Югры");
    EXPECT_EQ(genitive("Еврейская автономная область"), "Еврейской автономной области");
    EXPECT_EQ(genitive("Чукотский автономный округ"), "Чукотского автономного округа");
    EXPECT_EQ(genitive("Санкт-Петербург"), "города Санкт-Петербурга");
    EXPECT_EQ(genitive("Республика Саха (Якутия)"), "Республики Саха (Якутия)");
}

TEST_F(RegionsOf2022, KnowTheirCoefficient) {
    EXPECT_EQ(s_data->regions.find("Астраханская область")->coefficient.toPlain(), "0.8");
    EXPECT_EQ(s_data->regions.find("Томская область")->coefficient.toPlain(), "1.1");
    EXPECT_TRUE(s_data->regions.find("Томская область")->mayExceed);
    EXPECT_FALSE(s_data->regions.find("Астраханская область")->mayExceed);
}

TEST_F(RegionsOf2022, TheMisprintOfVolgogradIsNotedAndNotCopied) {
    const auto& region = *s_data->regions.find("Волгоградская область");
    EXPECT_EQ(region.range("norm.2.13.volume")->high.toPlain(), "0.0146");
    EXPECT_THAT(region.note, testing::HasSubstr("0,015"));
    EXPECT_FALSE(region.mayExceed);
}

TEST(EditDistance, CountsLetters) {
    EXPECT_EQ(norms::editDistance(U"томская", U"омская"), 1U);
    EXPECT_EQ(norms::editDistance(U"", U"край"), 4U);
    EXPECT_EQ(norms::editDistance(U"край", U"крах"), 1U);
}

}  // namespace
