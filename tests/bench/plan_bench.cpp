// Goals: full exact recalculation of three years and both appendices ≤ 15 µs; compile of an edition ≤ 1 ms.
#include "core/plan/compile.h"
#include "tests/support/sample_draft.h"

#include <benchmark/benchmark.h>

namespace {

template <class Number>
void recalculate(benchmark::State& state) {
    auto draft = support::sampleDraft();
    const auto calculation = draft.calculate(scenario::rootScenario);
    std::vector<std::vector<plan::Value<Number>>> inputs;
    for (const auto& year : calculation.years) {
        auto& values = inputs.emplace_back();
        for (std::size_t i = 0; i < year.plan().inputs.size(); ++i) {
            const auto& exact = year.values()[i];
            if constexpr (std::is_same_v<Number, double>) {
                values.push_back({exact.number.toDouble(), exact.present, false});
            } else {
                values.push_back(exact);
            }
        }
    }
    std::vector<plan::Value<Number>> result;
    for (auto _ : state) {
        for (std::size_t year = 0; year < inputs.size(); ++year) {
            plan::evaluate<Number>(calculation.years[year].plan(), inputs[year], result);
        }
        benchmark::DoNotOptimize(result.data());
    }
    state.counters["steps"] = static_cast<double>(calculation.years.front().plan().steps.size());
}
BENCHMARK(recalculate<decimal::Decimal>)->Name("recalculate three years, exact");
BENCHMARK(recalculate<double>)->Name("recalculate three years, double");

void compileEdition(benchmark::State& state) {
    const auto edition = support::edition("2015");
    const auto settings = plan::Settings::of(*edition);
    for (auto _ : state) {
        benchmark::DoNotOptimize(plan::compile(*edition, settings, 0));
    }
}
BENCHMARK(compileEdition)->Name("compile the edition");

void readEdition(benchmark::State& state) {
    const auto files = support::editionFiles("2015");
    for (auto _ : state) {
        benchmark::DoNotOptimize(programme::readEdition(files));
    }
}
BENCHMARK(readEdition)->Name("read the edition");

void editOneCell(benchmark::State& state) {
    auto draft = support::sampleDraft();
    bool more = false;
    for (auto _ : state) {
        more = !more;
        const std::vector<scenario::Setting> settings{
            {scenario::rootScenario, "a2.28.volume", 2016, more ? "0.319" : "0.318", "", ""}};
        draft.apply(*draft.prepare(settings).value);
        benchmark::DoNotOptimize(draft.calculate(scenario::rootScenario));
    }
}
BENCHMARK(editOneCell)->Name("edit one cell and calculate the draft")->Iterations(2000);

}  // namespace
