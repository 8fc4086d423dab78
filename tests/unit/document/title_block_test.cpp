#include "core/document/title_block.h"

#include <gmock/gmock.h>

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::vector<int> threeYears{2015, 2016, 2017};

document::TitleBlock astrakhan() {
    document::TitleBlock titles;
    titles.region = "Астраханская область";
    titles.regionGenitive = "Астраханской области";
    titles.years = threeYears;
    return titles;
}

TEST(ProgrammeYears, NamesThePlanningPeriod) {
    EXPECT_EQ(document::programmeYears(threeYears), "на 2015 год и на плановый период 2016 и 2017 годов");
}

TEST(ProgrammeYears, AgreesForOneTwoAndFourYears) {
    EXPECT_EQ(document::programmeYears(std::vector{2015}), "на 2015 год");
    EXPECT_EQ(document::programmeYears(std::vector{2015, 2016}), "на 2015 год и на плановый период 2016 года");
    EXPECT_EQ(document::programmeYears(std::vector{2015, 2016, 2017, 2018}),
              "на 2015 год и на плановый период 2016, 2017 и 2018 годов");
}

TEST(CornerBlock, NamesTheProgrammeAsThePublishedPageDoes) {
    EXPECT_THAT(document::cornerBlock(astrakhan(), 2),
                ElementsAre("Приложение\u00A0"
                            "2",
                            "к Территориальной программе государственных гарантий бесплатного оказания гражданам "
                            "медицинской помощи на территории Астраханской области на 2015 год и на плановый период "
                            "2016 и 2017 годов"));
}

TEST(CornerBlock, TakesTheUsersOwnNameAndAct) {
    document::TitleBlock titles = astrakhan();
    titles.programmeTitle = "Программе {region_genitive}";
    titles.actDate = "30.12.2014";
    titles.actNumber = "651-П";
    EXPECT_THAT(document::cornerBlock(titles, 1), ElementsAre("Приложение\u00A0"
                                                              "1",
                                                              "к Программе Астраханской области",
                                                              "от 30.12.2014 №\u00A0"
                                                              "651-П"));
}

TEST(CornerBlock, NeedsNoDeclensionWithoutGenitive) {
    document::TitleBlock titles = astrakhan();
    titles.regionGenitive.clear();
    titles.programmeTitle = "Программе {region_genitive}";
    EXPECT_EQ(document::cornerBlock(titles, 1).back(),
              "к Программе субъекта Российской Федерации (Астраханская область)");
}

TEST(ClosingBlock, IsEmptyUntilSomebodySigns) {
    EXPECT_THAT(document::closingBlock(astrakhan()), IsEmpty());
}

TEST(ClosingBlock, NamesSignatoryAndExecutor) {
    document::TitleBlock titles = astrakhan();
    titles.organisation = "Министерство здравоохранения Астраханской области";
    titles.signatory = "И. И. Иванов";
    titles.executor = "П. П. Петрова";
    titles.phone = "(8512) 00-00-00";
    EXPECT_THAT(document::closingBlock(titles),
                ElementsAre("Министерство здравоохранения Астраханской области", "_____________________ И. И. Иванов",
                            "Исполнитель: П. П. Петрова, тел.\u00A0(8512) 00-00-00"));
}

TEST(Replaced, FillsEveryOccurrence) {
    EXPECT_EQ(document::replaced("{year} и {year}", "{year}", "2016"), "2016 и 2016");
    EXPECT_EQ(document::replaced("без имени", "{year}", "2016"), "без имени");
}

TEST(TitleBlock, NamesTheActByItsKindAndTheSignatoryByPost) {
    document::TitleBlock titles;
    titles.regionGenitive = "Астраханской области";
    titles.years = {2015, 2016, 2017};
    titles.actKind = "постановление Правительства Астраханской области";
    titles.actDate = "26.12.2014";
    titles.actNumber = "651-П";
    titles.signatoryPost = "Министр здравоохранения";
    titles.signatory = "И. И. Иванов";
    // One sentence, as acts print it: the programme approved by the act.
    EXPECT_THAT(document::cornerBlock(titles, 2),
                ElementsAre("Приложение\u00A0"
                            "2",
                            "к Территориальной программе государственных гарантий бесплатного оказания гражданам "
                            "медицинской помощи на территории Астраханской области на 2015 год и на плановый период "
                            "2016 и 2017 годов, утверждённой постановлением Правительства Астраханской области от "
                            "26.12.2014 №\u00A0651-П"));
    titles.actKind = "Приказ";
    EXPECT_THAT(document::cornerBlock(titles, 2).back(),
                testing::EndsWith("годов, утверждённой приказом от 26.12.2014 №\u00A0651-П"));
    // Words the program does not know stay as they were typed, on a line of their own.
    titles.actKind = "Приказом утверждена";
    EXPECT_EQ(document::cornerBlock(titles, 2).back(), "Приказом утверждена от 26.12.2014 №\u00A0651-П");
    EXPECT_EQ(document::closingBlock(titles).back(), "Министр здравоохранения _____________________ И. И. Иванов");
}

}  // namespace
