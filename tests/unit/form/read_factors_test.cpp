// factors.csv: what deviations of a form are explained with.
#include "core/form/read_factors.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using testing::ElementsAre;

struct ReadFile {
    std::vector<form::DeviationFactor> factors;
    std::vector<std::string> told;
};

ReadFile read(const std::string& text) {
    form::Edition edition;
    text::Findings findings;
    form::readFactors({{"factors.csv", text}}, edition, findings);
    ReadFile file{edition.deviationFactors, {}};
    for (const text::Finding& finding : findings) {
        file.told.push_back(finding.told());
    }
    return file;
}

TEST(ReadFactors, TakesTheWordsOfTheAct) {
    const ReadFile file = read("name,official,needs_reason,clause\n"
                               "транспортная доступность,транспортная доступность организаций,,письмо\n"
                               "иное,,yes,письмо\n");
    EXPECT_THAT(file.told, ElementsAre());
    ASSERT_EQ(file.factors.size(), 2U);
    EXPECT_EQ(file.factors[1].official, "иное");
    EXPECT_TRUE(file.factors[1].needsReason);
    EXPECT_EQ(form::factorNamed(file.factors, "Транспортная доступность ОРГАНИЗАЦИЙ"), &file.factors[0]);
    EXPECT_EQ(form::factorNamed(file.factors, "погода"), nullptr);
}

TEST(ReadFactors, TellsEveryFaultWithItsPlace) {
    EXPECT_THAT(
        read("name,needs_reason,clause\nиное,да,письмо\nИное,,\n").told,
        ElementsAre("factors.csv, строка 2, столбец needs_reason: «да» – неизвестное слово; ожидается yes или "
                    "пустое поле.",
                    "factors.csv, строка 3, столбец clause: Поле пусто; ожидается текст.",
                    "factors.csv, строка 3, столбец name: Фактор «Иное» уже есть выше; ожидается другое слово."));
}

}  // namespace
