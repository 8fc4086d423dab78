#include "core/norms/read_reference_data.h"
#include "tests/unit/norms/told.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using testing::ElementsAre;

const std::string regionsHead = "federal_district,name,genitive,aliases,coefficient,may_exceed,source,note,"
                                "low:norm.2.07.volume,high:norm.2.07.volume\n";

text::Outcome<norms::ReferenceData> readRegions(const std::string& lines) {
    return norms::readReferenceData({{"regions.csv", regionsHead + lines}});
}

TEST(ReadRegions, TakesNamesCoefficientAndRanges) {
    const auto data = readRegions(
        "Северо-Западный федеральный округ,Республика Коми,Республики Коми,Коми; Респ. Коми,0.7,,Письмо,,0.51,0.73\n");
    ASSERT_TRUE(data);
    const auto& region = data.value->regions.all()[0];
    EXPECT_EQ(region.genitive, "Республики Коми");
    EXPECT_THAT(region.aliases, ElementsAre("Коми", "Респ. Коми"));
    EXPECT_EQ(region.coefficient.toPlain(), "0.7");
    EXPECT_FALSE(region.mayExceed);
    ASSERT_NE(region.range("norm.2.07.volume"), nullptr);
    EXPECT_EQ(region.range("norm.2.07.volume")->low.toPlain(), "0.51");
    EXPECT_EQ(region.range("norm.2.08.volume"), nullptr);
}

TEST(ReadRegions, TellsEveryFaultAtOnce) {
    EXPECT_THAT(
        told(readRegions("СЗФО,Республика Коми,Республики Коми,Коми,0,,Письмо,,0.51,0.73\n"
                         "СЗФО,Коми-Пермяцкий округ,Коми-Пермяцкого округа,КОМИ,0.7,,Письмо,,0.8,0.73\n"
                         "СЗФО,Псковская область,,,1.0,*,Письмо,,0.73,0.73\n")
                 .findings),
        ElementsAre(
            "regions.csv, строка 2, столбец coefficient: Коэффициент равен нулю; ожидается число больше нуля.",
            "regions.csv, строка 3, столбец low:norm.2.07.volume: Нижняя граница 0.8 больше верхней 0.73.",
            "regions.csv, строка 3, столбец name: Имя «КОМИ» есть и у региона «Республика Коми».",
            "regions.csv, строка 4, столбец genitive: Поле пусто; ожидается текст.",
            "regions.csv, строка 4, столбец may_exceed: «*» – неизвестное слово; ожидается yes или пустое поле."));
}

TEST(ReadRegions, ABoundWithoutItsPairIsAFault) {
    const auto data = norms::readReferenceData(
        {{"regions.csv",
          "federal_district,name,genitive,aliases,coefficient,may_exceed,source,note,low:norm.2.07.volume\n"}});
    EXPECT_THAT(
        told(data.findings),
        ElementsAre("regions.csv, строка 1, столбец low:norm.2.07.volume: У границы нет пары: ожидаются столбцы "
                    "low:norm.2.07.volume и high:norm.2.07.volume."));
}

}  // namespace
