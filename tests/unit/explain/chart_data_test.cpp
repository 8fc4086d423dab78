// Expected figures: the published programme of Astrakhan oblast for 2015–2017, appendices 1 and 2, added up by hand.
#include "core/decimal/russian.h"
#include "core/explain/chart_data.h"
#include "tests/unit/explain/charted.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

/// «Стационар 5292.6 47.2», one bar a line.
std::string told(const explain::CostStructure& structure) {
    std::string lines;
    for (const explain::CostItem& item : structure.items) {
        lines += item.name + " " + item.cost.toPlain() + " " + (item.share ? item.share->toPlain() : "-") + "\n";
    }
    return lines;
}

std::string told(const std::vector<explain::CostChange>& changes) {
    std::string lines;
    for (const explain::CostChange& change : changes) {
        lines += change.name + " " + change.change.toPlain() + "\n";
    }
    return lines;
}

TEST(CostStructure, OfAstrakhan2016ByCondition) {
    const Charted charted(support::sampleDraft());
    const auto structure = explain::costStructure(charted.plan(), 2, 2016);
    EXPECT_EQ(told(structure), "Стационар 5292.6 47.2\n"
                               "Обращения 2282.4 20.4\n"
                               "Посещения 1045.0 9.3\n"
                               "Дневные стационары 812.2 7.2\n"
                               "Скорая помощь 670.9 6.0\n"
                               "Иные услуги и ВМП 558.1 5.0\n"
                               "Неотложные посещения 257.8 2.3\n"
                               "Управление в сфере ОМС 151.1 1.3\n"
                               "Паллиативная помощь 137.2 1.2\n");
    EXPECT_EQ(structure.total->toPlain(), "11207.3");
    EXPECT_EQ(structure.money, form::MoneyScale::Million);
    EXPECT_TRUE(structure.complete);
}

TEST(CostStructure, WithoutACostOfARowIsIncomplete) {
    auto draft = support::sampleDraft();
    set(draft, "a2.05.unit_cost", 2016, "");
    const Charted charted(std::move(draft));
    const auto structure = explain::costStructure(charted.plan(), 2, 2016);
    EXPECT_FALSE(structure.complete);
    EXPECT_EQ(structure.items.front().cost.toPlain(), "4123.9");  // of ОМС alone
}

TEST(CostStructure, TellsTheRowsOfEveryPart) {
    const Charted charted(support::sampleDraft());
    const auto structure = explain::costStructure(charted.plan(), 2, 2016);
    const explain::CostItem& hospital = structure.items.front();
    ASSERT_EQ(hospital.parts.size(), 2U);
    EXPECT_EQ(hospital.parts[0].name, "ОМС");
    EXPECT_EQ(hospital.parts[0].cost.toPlain(), "4123.9");
    EXPECT_EQ(hospital.parts[0].formula, "стр. 23, гр. 8");
    EXPECT_EQ(hospital.parts[1].cost.toPlain(), "1168.7");
    EXPECT_EQ(hospital.parts[1].formula, "стр. 05, гр. 7");
    // 462,5 + 95,64: one row is published with two decimals.
    EXPECT_EQ(structure.items[5].parts.front().formula, "стр. 13 + 14, гр. 7");
}

TEST(CostStructure, OfAYearThatIsNotEntered) {
    const Charted charted(support::sampleDraft());
    const auto structure = explain::costStructure(charted.plan(), 2, 2017);
    EXPECT_FALSE(structure.total);
    EXPECT_TRUE(structure.items.empty());
}

TEST(CostStructure, BySourceTakesMoneyByThePopulationOfTheRow) {
    const Charted charted(support::sampleDraft());
    const auto structure = explain::costStructure(charted.plan(), 1, 2016);
    EXPECT_EQ(told(structure), "Субвенции ФОМС 8815.4 78.7\n"
                               "Бюджет субъекта 2391.9 21.3\n"
                               "Трансферты бюджета, базовая программа 0.0 0.0\n"
                               "Прочие поступления 0.0 0.0\n"
                               "Трансферты бюджета, сверх базовой программы 0.0 0.0\n"
                               "Трансферты бюджета на расходы вне тарифов 0.0 0.0\n");
    EXPECT_EQ(structure.items[0].parts.front().name, "ОМС");
    EXPECT_EQ(structure.items[1].parts.front().name, "бюджет");
}

TEST(CostStructure, FollowsTheScaleOfMoney) {
    auto draft = support::sampleDraft();
    set(draft, "option.money", 0, "thousand");
    const Charted charted(std::move(draft));
    const auto structure = explain::costStructure(charted.plan(), 2, 2016);
    EXPECT_EQ(structure.money, form::MoneyScale::Thousand);
    EXPECT_EQ(structure.items.front().cost, decimal::Decimal(5292600));
}

TEST(CostStructure, OfTheTrainingPlanAddsUpToItsTotal) {
    const Charted charted(support::trainingDraft());
    const auto structure = explain::costStructure(charted.plan(), 2, 2022);
    EXPECT_EQ(structure.items.size(), 13U);
    EXPECT_EQ(structure.items.front().name, "Стационар");
    EXPECT_EQ(structure.items.front().cost.toPlain(), "7845733.0");
    EXPECT_EQ(structure.total->toPlain(), "18525520.2");
    EXPECT_FALSE(structure.items.back().remainder);
}

TEST(CostStructure, CountsPalliativeCareOutsideOnlyWhereTheOptionSaysSo) {
    auto draft = support::trainingDraft();
    set(draft, "option.palliative", 0, "outside");
    const Charted charted(std::move(draft));
    const auto structure = explain::costStructure(charted.plan(), 2, 2022);
    // 240700 + 32160 + 12800 of the budget, 40915 of ОМС
    const auto palliative = std::ranges::find(structure.items, "Паллиативная помощь", &explain::CostItem::name);
    ASSERT_NE(palliative, structure.items.end());
    EXPECT_EQ(palliative->cost.toPlain(), "326575.0");
    EXPECT_EQ(structure.total->toPlain(), "18570480.2");
    EXPECT_FALSE(structure.items.back().remainder);
}

TEST(CostStructure, KnowsWhichAppendixTellsWhat) {
    const Charted charted(support::sampleDraft());
    EXPECT_EQ(explain::chartAppendix(charted.plan().edition, explain::ChartSubject::Condition), 2);
    EXPECT_EQ(explain::chartAppendix(charted.plan().edition, explain::ChartSubject::Source), 1);
}

TEST(CostByYear, OfAstrakhan) {
    const Charted charted(support::sampleDraft());
    const auto years = explain::costByYear(charted.plan());
    ASSERT_EQ(years.size(), 3U);
    EXPECT_EQ(years[0].total->toPlain(), "10852.4");
    EXPECT_EQ(years[0].parts[0].cost.toPlain(), "8344.2");
    EXPECT_EQ(years[0].parts[1].cost.toPlain(), "2508.2");
    EXPECT_FALSE(years[0].growth);
    EXPECT_EQ(years[1].total->toPlain(), "11207.3");
    EXPECT_EQ(decimal::printSigned(*years[1].growth), "+3,3");
    EXPECT_FALSE(years[2].total);
}

TEST(CostByYear, AnIncompleteYearHasNoGrowth) {
    auto draft = support::sampleDraft();
    set(draft, "a2.05.unit_cost", 2016, "");
    const Charted charted(std::move(draft));
    const auto years = explain::costByYear(charted.plan());
    EXPECT_TRUE(years[0].complete);
    EXPECT_FALSE(years[1].complete);
    EXPECT_TRUE(years[1].total);
    EXPECT_FALSE(years[1].growth);
}

TEST(CostChanges, OfAstrakhan2016) {
    const Charted charted(support::sampleDraft());
    EXPECT_EQ(told(explain::costChanges(charted.plan(), 2, 2016)), "Стационар, ОМС 228.6\n"
                                                                   "Обращения, ОМС 141.0\n"
                                                                   "Скорая, ОМС 30.0\n"
                                                                   "Неотложные, ОМС 28.9\n"
                                                                   "Посещения, ОМС 27.9\n"
                                                                   "Дневные стационары, ОМС 8.7\n"
                                                                   "Управление в сфере ОМС, ОМС 6.1\n"
                                                                   "Иные услуги и ВМП, бюджет 0.9\n"
                                                                   "Дневные стационары, бюджет -3.4\n"
                                                                   "Паллиативная помощь, бюджет -8.1\n"
                                                                   "Обращения, бюджет -11.1\n"
                                                                   "Посещения, бюджет -11.5\n"
                                                                   "Скорая, бюджет -14.0\n"
                                                                   "Стационар, бюджет -69.0\n");
}

TEST(CostChanges, NeedTwoYears) {
    const Charted charted(support::sampleDraft());
    EXPECT_TRUE(explain::costChanges(charted.plan(), 2, 2015).empty());
    EXPECT_TRUE(explain::costChanges(charted.plan(), 2, 2017).empty());
}

}  // namespace
