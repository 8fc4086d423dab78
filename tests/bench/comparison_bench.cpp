// Goal on the training plan of 2022: comparison of 6 scenarios × 3 years ≤ 5 ms, calculations included.
#include "core/scenario/difference.h"
#include "core/scenario/factor_split.h"
#include "tests/support/sample_draft.h"

#include <benchmark/benchmark.h>

namespace {

scenario::Draft draftOfSix() {
    auto content = support::trainingDraft().content();
    for (int id = 2; id <= 6; ++id) {
        programme::AssignmentMap overrides;
        for (int year = 2022; year <= 2024; ++year) {
            overrides[{"population.insured", year}] = {std::to_string(1000000 + id), "", "", ""};
        }
        content.scenarios.push_back({id, "Сценарий " + std::to_string(id), scenario::rootScenario, overrides});
    }
    return {std::move(content), "Проверка", [] { return std::string("2022-01-13T10:00:00"); }};
}

std::vector<programme::Calculation> calculated(scenario::Draft& draft) {
    std::vector<programme::Calculation> calculations;
    for (const auto& scenario : draft.content().scenarios) {
        calculations.push_back(draft.calculate(scenario.id));
    }
    return calculations;
}

void compareAll(const scenario::Draft& draft, const std::vector<programme::Calculation>& calculations) {
    for (std::size_t year = 0; year < calculations.front().years.size(); ++year) {
        std::vector<scenario::ComparedSide> sides;
        for (std::size_t i = 0; i < calculations.size(); ++i) {
            sides.push_back({draft.content().scenarios[i].name, &draft.edition(), &calculations[i].years[year]});
        }
        for (const auto& appendix : draft.edition().appendices) {
            benchmark::DoNotOptimize(scenario::compare(sides, {appendix.number, 0, false}));
        }
    }
}

void calculateAndCompare(benchmark::State& state) {
    auto draft = draftOfSix();
    for (auto _ : state) {
        compareAll(draft, calculated(draft));
    }
}
BENCHMARK(calculateAndCompare)->Name("2022: calculate and compare 6 scenarios, 3 years")->Unit(benchmark::kMillisecond);

void compareOnly(benchmark::State& state) {
    auto draft = draftOfSix();
    const auto calculations = calculated(draft);
    for (auto _ : state) {
        compareAll(draft, calculations);
    }
}
BENCHMARK(compareOnly)->Name("2022: compare 6 scenarios, 3 years")->Unit(benchmark::kMillisecond);

void splitTotal(benchmark::State& state) {
    auto draft = draftOfSix();
    const auto calculations = calculated(draft);
    const auto& total = draft.edition().appendix(2)->grandTotal()->key;
    scenario::SplitOrder order;
    order.average = state.range(0) != 0;
    for (auto _ : state) {
        const auto split = scenario::splitByFactor({&draft, 1, &calculations[0].years[0]},
                                                   {&draft, 2, &calculations[1].years[0]}, order);
        benchmark::DoNotOptimize(split.value->row(2, total));
    }
}
BENCHMARK(splitTotal)->Name("2022: split Δ of the total, average")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

}  // namespace
