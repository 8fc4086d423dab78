#include "tests/unit/scenario/compared.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace {

using decimal::Decimal;
using scenario::Factor;
using scenario::FactorParts;
using scenario::Scenario;
using scenario::SplitOrder;
using scenario::splitByFactor;

std::string rowOf(ComparedSample& sample, scenario::ScenarioId after, const std::string& row,
                  const SplitOrder& order = {}) {
    return parts(splitByFactor(sample.splitSide(1, 2016), sample.splitSide(after, 2016), order).value->row(2, row));
}

Decimal sumOf(const FactorParts& split) {
    Decimal sum = split.rounding;
    for (const auto& part : split.parts) {
        sum += part;
    }
    return split.structure ? sum + *split.structure : sum;
}

TEST(FactorSplit, LessHospitalAsThePictureHasIt) {
    ComparedSample sample({lessHospital()});
    EXPECT_EQ(rowOf(sample, 2, "38"), "-56.4 = -23.7 | -112.0 | 79.4 | 0.0 | 0.0 | нет | -0.1");
}

TEST(FactorSplit, MoreAmbulanceIsAllVolume) {
    ComparedSample sample({moreAmbulance()});
    EXPECT_EQ(rowOf(sample, 3, "38"), "33.7 = 0.0 | 33.7 | 0.0 | 0.0 | 0.0 | нет | 0.0");
    EXPECT_EQ(rowOf(sample, 3, "30"), "0.0 = 0.0 | 0.0 | 0.0 | 0.0 | 0.0 | нет | 0.0");
}

// The picture of the charts counts the published corrections of 2016 among the lump sums; here they have their own
// part.
TEST(FactorSplit, PublishedYearsGiveThePublishedDelta) {
    ComparedSample sample;
    const auto split = splitByFactor(sample.splitSide(1, 2015), sample.splitSide(1, 2016));
    EXPECT_EQ(parts(split.value->row(2, "38")), "354.9 = 0.0 | 75.4 | 272.5 | 0.0 | 6.9 | нет | 0.1");
    EXPECT_EQ(parts(split.value->row(2, "13")), "0.9 = 0.0 | 0.0 | 0.0 | 0.0 | 0.8 | нет | 0.1");
    EXPECT_EQ(split.value->row(2, "38")->was, Decimal::fromPlain("10852.4"));
    EXPECT_EQ(split.value->row(2, "38")->became, Decimal::fromPlain("11207.3"));
}

TEST(FactorSplit, AppendixOneSplitsTheSameDelta) {
    ComparedSample sample;
    const auto split = splitByFactor(sample.splitSide(1, 2015), sample.splitSide(1, 2016));
    EXPECT_EQ(parts(split.value->row(1, "01")), "354.9 = 0.0 | 75.4 | 272.5 | 0.0 | 6.9 | нет | 0.1");
}

TEST(FactorSplit, OrderDecidesWhoGetsTheJointGrowth) {
    ComparedSample sample({lessHospital()});
    const SplitOrder costFirst{
        {Factor::UnitCost, Factor::Volume, Factor::Population, Factor::Coefficient, Factor::LumpSum}, false};
    EXPECT_EQ(rowOf(sample, 2, "30"), "-75.2 = -11.1 | -143.5 | 79.4 | 0.0 | 0.0 | нет | 0.0");
    EXPECT_EQ(rowOf(sample, 2, "30", costFirst), "-75.2 = -10.9 | -146.7 | 82.5 | 0.0 | 0.0 | нет | -0.1");
    EXPECT_EQ(costFirst.words(), "стоимость единицы, норматив объёма, численность, коэффициенты, прочие суммы");
}

TEST(FactorSplit, MeanOverAllOrders) {
    ComparedSample sample({lessHospital()});
    EXPECT_EQ(rowOf(sample, 2, "30", {scenario::usualOrder, true}),
              "-75.2 = -11.0 | -145.1 | 80.9 | 0.0 | 0.0 | нет | 0.0");
}

// Hospital cases move to a cheaper row: the volume of the total stays, its mix does not.
TEST(FactorSplit, StructureOfATotalWithAVolumeOfItsOwn) {
    ComparedSample sample({{2,
                            "Сверх базовой",
                            1,
                            {over("a2.30.volume", 2016, "0.162"), over("a2.35.volume", 2016, "0.010"),
                             over("a2.35.unit_cost", 2016, "10000")}}});
    EXPECT_EQ(rowOf(sample, 2, "23"), "-138.8 = 0.0 | 0.0 | 0.0 | 0.0 | 0.0 | -138.7 | -0.1");
    EXPECT_EQ(rowOf(sample, 2, "35"), "101.0 = 0.0 | 101.0 | 0.0 | 0.0 | 0.0 | нет | 0.0");
}

TEST(FactorSplit, ANewRowComesWithItsVolume) {
    ComparedSample sample(
        {{2, "Реабилитация", 1, {over("a2.33.volume", 2016, "0.01"), over("a2.33.unit_cost", 2016, "2000")}}});
    EXPECT_EQ(rowOf(sample, 2, "33"), "20.2 = 0.0 | 20.2 | 0.0 | 0.0 | 0.0 | нет | 0.0");
    // Row 32 of 2016 prints no decimals, and the total adds what it prints.
    EXPECT_EQ(rowOf(sample, 2, "38"), "20.0 = 0.0 | 20.2 | 0.0 | 0.0 | 0.0 | нет | -0.2");
}

TEST(FactorSplit, AnAdjustmentStandsInTheLastPart) {
    ComparedSample sample({{2, "Поправка", 1, {over("adjust.a2.28.cost_oms", 2016, "1.5", "решение")}}});
    EXPECT_EQ(rowOf(sample, 2, "28"), "1.5 = 0.0 | 0.0 | 0.0 | 0.0 | 0.0 | нет | 1.5");
}

TEST(FactorSplit, AYearThatIsNotEnteredHasNoSplit) {
    ComparedSample sample;
    const auto split = splitByFactor(sample.splitSide(1, 2016), sample.splitSide(1, 2017));
    EXPECT_EQ(split.value->row(2, "38"), std::nullopt);
    EXPECT_EQ(split.value->row(2, "30"), std::nullopt);
}

TEST(FactorSplit, WhatCannotBeSplitIsRefused) {
    ComparedSample sample;
    auto training = support::trainingDraft();
    const auto calculation = training.calculate(1);
    const auto otherForm = splitByFactor(sample.splitSide(1, 2016), {&training, 1, calculation.year(2022)});
    EXPECT_EQ(otherForm.findings.front().text,
              "Раскладка по факторам возможна только внутри одной формы: строки разных форм считаются по-разному.");
    const auto itself = splitByFactor(sample.splitSide(1, 2016), sample.splitSide(1, 2016));
    EXPECT_EQ(itself.findings.front().text, "Изменение раскладывается между двумя разными сценариями или годами.");
    SplitOrder twice;
    twice.factors[1] = Factor::Population;
    EXPECT_EQ(splitByFactor(sample.splitSide(1, 2015), sample.splitSide(1, 2016), twice).findings.front().text,
              "Порядок замены называет каждый фактор один раз.");
}

/// The training plan of 2022 with a child, and what its split says.
class TrainingSplit {
public:
    explicit TrainingSplit(programme::AssignmentMap overrides) {
        auto content = support::trainingDraft().content();
        content.scenarios.push_back({2, "Ребёнок", 1, std::move(overrides)});
        m_draft = std::make_unique<scenario::Draft>(std::move(content), "Проверка", [] { return std::string(); });
        m_before = m_draft->calculate(1);
        m_after = m_draft->calculate(2);
    }

    [[nodiscard]] scenario::FactorSplit split(const SplitOrder& order = {}) const {
        return *splitByFactor({m_draft.get(), 1, m_before.year(2022)}, {m_draft.get(), 2, m_after.year(2022)}, order)
                    .value;
    }
    [[nodiscard]] const form::Edition& edition() const { return m_draft->edition(); }

private:
    std::unique_ptr<scenario::Draft> m_draft;
    programme::Calculation m_before;
    programme::Calculation m_after;
};

TEST(FactorSplit, CoefficientsHaveAPartOfTheirOwn) {
    const TrainingSplit plan({over("coefficient.kd", 2022, "1.2")});
    const auto* grand = plan.edition().appendix(2)->grandTotal();
    EXPECT_EQ(parts(plan.split().row(2, grand->key)), "1253233.8 = 0.0 | 0.0 | 0.0 | 1253242.0 | 0.0 | нет | -8.2");
    // 0.29 × (3461.64 − 3187.59) × 980 000; printed per-capitas 924.40 and 1003.88 give 77 890.4.
    EXPECT_EQ(parts(plan.split().row(2, "33")), "77890.4 = 0.0 | 0.0 | 0.0 | 77885.0 | 0.0 | нет | 5.4");
}

// Seeded: the parts of every row add up to its Δ, whatever changed and in whatever order factors are swapped, and what
// is left to rounding is no more than rounding can make.
TEST(FactorSplit, PartsAddUpForRandomPlans) {
    std::mt19937 random(20161117);
    const auto edition = support::edition("2022");
    const auto inputs = support::sampleSettings("training-2022");
    std::vector<scenario::Setting> numbers;
    std::ranges::copy_if(inputs, std::back_inserter(numbers), [&](const scenario::Setting& setting) {
        const auto parameter = programme::parseParameter(setting.path, *edition);
        const bool ofCost = !parameter || !parameter.value->cell || parameter.value->cell->appendix <= 2;
        return ofCost && (setting.year == 2022 || setting.year == 0) && parameter && parameter.value->perYear()
               && parameter.value->kind != programme::ParameterKind::Adjustment;
    });
    std::size_t changedRows = 0;
    for (int round = 0; round < 8; ++round) {
        programme::AssignmentMap overrides;
        for (int i = 0; i < 15; ++i) {
            const auto& picked = numbers[random() % numbers.size()];
            const auto factor = Decimal::fromParts(static_cast<std::int64_t>(50 + random() % 100), 2);
            const auto value = *Decimal::fromPlain(picked.value) * factor;
            overrides.insert(over(picked.path, 2022,
                                  picked.path.starts_with("population.")
                                      ? value.rounded(0, decimal::Rounding::HalfUp).toPlain()
                                      : value.toPlain()));
        }
        SplitOrder order{scenario::usualOrder, round % 3 == 0};
        std::ranges::shuffle(order.factors, random);
        const TrainingSplit plan(std::move(overrides));
        const auto split = plan.split(order);
        for (const auto& appendix : plan.edition().appendices) {
            for (const auto& row : appendix.rows) {
                const auto found = split.row(appendix.number, row.key);
                if (!found) {
                    continue;
                }
                ASSERT_EQ(sumOf(*found), found->delta) << "round " << round << " row " << row.key;
                ASSERT_EQ(found->delta, *found->became - *found->was);
                // Per-capitas are rounded to a kopeck: up to 7.4 thousand on each side of a row, nothing more.
                const Decimal bound(row.parts.empty() ? 15 : 1500);
                ASSERT_TRUE(found->rounding <= bound && -found->rounding <= bound)
                    << "round " << round << " row " << row.key << ": " << parts(found);
                changedRows += found->delta.isZero() ? 0U : 1U;
            }
        }
    }
    EXPECT_GT(changedRows, 200U);
}

/// 0.5600000001 × 1 333.4000000001 has twenty decimals, its cost twenty-six; times another volume it fits no decimal.
TEST(FactorSplit, FiguresTypedWithTenDecimalsAreSplitToo) {
    const Scenario less{2,
                        "Меньше",
                        scenario::rootScenario,
                        {over("a2.31.volume", 2016, "0.5600000001"), over("a2.31.unit_cost", 2016, "1333.4000000001")}};
    const Scenario more{3,
                        "Больше",
                        scenario::rootScenario,
                        {over("a2.31.volume", 2016, "0.5800000003"), over("a2.31.unit_cost", 2016, "1340.0000000007")}};
    ComparedSample sample({less, more});
    SplitOrder average;
    average.average = true;
    const auto split = splitByFactor(sample.splitSide(2, 2016), sample.splitSide(3, 2016), average);
    ASSERT_TRUE(split);
    const auto row = split.value->row(2, "24");
    ASSERT_TRUE(row);
    EXPECT_EQ(row->delta.toPlain(), "30.9");  // 0.58 × 1 340 − 0.56 × 1 333.4, for 1 010 111 insured
    EXPECT_EQ(sumOf(*row), row->delta);
}

}  // namespace
