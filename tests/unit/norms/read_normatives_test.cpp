#include "core/norms/read_reference_data.h"
#include "tests/unit/norms/told.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using testing::ElementsAre;

const std::string normativesHead = "path,years,value,unit,digits,status,act,item,source,note\n";

text::Outcome<norms::ReferenceData> readNormatives(const std::string& lines) {
    return norms::readReferenceData({{"norms.csv", normativesHead + lines}});
}

TEST(ReadNormatives, TakesOneLineForSeveralYears) {
    const auto data = readNormatives(
        "norm.2.33.volume,2022 2023,0.29,вызов на 1 застрахованное лицо,,confirmed,Письмо,раздел 4.3,текст письма,\n");
    ASSERT_TRUE(data);
    ASSERT_EQ(data.value->normatives.all().size(), 2U);
    const auto& normative = *data.value->normatives.find("norm.2.33.volume", 2023);
    EXPECT_EQ(normative.value.toPlain(), "0.29");
    EXPECT_EQ(normative.status, norms::Status::Confirmed);
    EXPECT_EQ(normative.unit, "вызов на 1 застрахованное лицо");
    EXPECT_EQ(normative.act, "Письмо");
    EXPECT_EQ(normative.item, "раздел 4.3");
}

TEST(ReadNormatives, AMissingNormativeIsListedAndIsNoValue) {
    const auto data = readNormatives("norm.2.35.3.volume,2022,,обращение,,missing,,,,источник не найден\n");
    ASSERT_TRUE(data);
    EXPECT_TRUE(data.value->normatives.all().empty());
    EXPECT_EQ(data.value->normatives.find("norm.2.35.3.volume", 2022), nullptr);
    ASSERT_EQ(data.value->normatives.missing().size(), 1U);
    EXPECT_EQ(data.value->normatives.missing()[0].unit, "обращение");
}

TEST(ReadNormatives, EditionsWithoutTheFilesHaveNoNormatives) {
    const auto data = norms::readReferenceData({{"edition.toml", "id = \"2015\""}});
    ASSERT_TRUE(data);
    EXPECT_TRUE(data.value->normatives.all().empty());
    EXPECT_TRUE(data.value->regions.empty());
}

TEST(ReadNormatives, ADerivedValueMustSayHow) {
    EXPECT_THAT(
        told(readNormatives("norm.2.33.unit_cost,2022,2884.7,руб.,,derived,Программа,нормативы,программа региона,\n")
                 .findings),
        ElementsAre(
            "norms.csv, строка 2, столбец note: Не сказано, как выведено значение; у derived примечание обязательно."));
}

TEST(ReadNormatives, RefusesOneNormativeTwice) {
    EXPECT_THAT(
        told(readNormatives("norm.2.33.volume,2022 2023,0.29,вызов,,confirmed,Письмо,4.3,текст,\n"
                            "norm.2.33.volume,2023,0.30,вызов,,confirmed,Письмо,4.3,текст,\n")
                 .findings),
        ElementsAre("norms.csv, строка 3, столбец years: Норматив «norm.2.33.volume» на 2023 год указан дважды."));
}

TEST(ReadNormatives, TellsEveryFaultAtOnce) {
    EXPECT_THAT(told(readNormatives("norm.2.33.volume,2022,\"0,29\",вызов,,confirmed,Письмо,4.3,текст,\n"
                                    "norm.2.33.volume,1922,0.29,вызов,,confirmed,Письмо,4.3,текст,\n"
                                    "norm.2.07.volume,2022,0.73,посещение,,sure,Письмо,4.3,текст,\n"
                                    "norm.2.08.volume,2022,0.144,обращение,3,confirmed,,4.3,текст,\n"
                                    "norm.2.35.3.volume,2022,1.7,обращение,,missing,,,,не найден\n")
                         .findings),
                ElementsAre("norms.csv, строка 2, столбец value: «0,29» – не число от нуля; ожидается, например, 0.29.",
                            "norms.csv, строка 3, столбец years: «1922» – не целое число от 2000 до 2100.",
                            "norms.csv, строка 4, столбец status: «sure» – неизвестное слово; ожидается confirmed, "
                            "derived или missing.",
                            "norms.csv, строка 5, столбец act: Поле пусто; ожидается текст.",
                            "norms.csv, строка 6, столбец value: У отсутствующего норматива (missing) есть значение."));
}

TEST(ReadNormatives, RefusesUnknownAndAbsentColumns) {
    const auto data =
        norms::readReferenceData({{"norms.csv", "path,years,value,unit,digits,status,act,item,source,remark\n"}});
    EXPECT_THAT(told(data.findings),
                ElementsAre("norms.csv, строка 1, столбец note: Такого столбца нет; он обязателен.",
                            "norms.csv, строка 1, столбец remark: Столбец неизвестен."));
}

TEST(ReadNormatives, ARegionalNormativeNamesARegionOfTheEdition) {
    const auto data = norms::readReferenceData(
        {{"regional_norms.csv",
          "region," + normativesHead + "Коми,norm.2.33.volume,2022,0.31,вызов,,confirmed,Письмо,4.3,текст,\n"}});
    EXPECT_THAT(told(data.findings),
                ElementsAre("regional_norms.csv, строка 2, столбец region: Региона «Коми» нет в regions.csv."));
}

}  // namespace
