// Goals on the training plan of 2022: full exact recalculation of three years and both appendices ≤ 20 µs;
// compile of the edition ≤ 1 ms.
#include "core/check/repeated_checks.h"
#include "core/plan/compile.h"
#include "core/programme/references.h"
#include "tests/support/sample_draft.h"

#include <benchmark/benchmark.h>

namespace {

void recalculate2022(benchmark::State& state) {
    auto draft = support::trainingDraft();
    const auto calculation = draft.calculate(scenario::rootScenario);
    std::vector<std::vector<plan::ExactValue>> values;
    for (const auto& year : calculation.years) {
        values.push_back(year.values());
    }
    for (auto _ : state) {
        for (std::size_t year = 0; year < values.size(); ++year) {
            plan::evaluate(calculation.years[year].plan(), values[year]);
        }
        benchmark::DoNotOptimize(values.data());
    }
    state.counters["steps"] = static_cast<double>(calculation.years.front().plan().steps.size());
}
BENCHMARK(recalculate2022)->Name("2022: recalculate three years, exact");

void compile2022(benchmark::State& state) {
    const auto edition = support::edition("2022");
    const auto settings = plan::Settings::of(*edition);
    for (auto _ : state) {
        benchmark::DoNotOptimize(plan::compile(*edition, settings, 0));
    }
}
BENCHMARK(compile2022)->Name("2022: compile the edition");

void read2022(benchmark::State& state) {
    const auto files = support::editionFiles("2022");
    for (auto _ : state) {
        benchmark::DoNotOptimize(programme::readEdition(files));
    }
}
BENCHMARK(read2022)->Name("2022: read the edition");

void references2022(benchmark::State& state) {
    const auto edition = support::edition("2022");
    for (auto _ : state) {
        benchmark::DoNotOptimize(programme::readReferences(*edition));
    }
}
BENCHMARK(references2022)->Name("2022: read normatives and regions");

/// Goal ≤ 2 ms: what the window does after each edit, one year having changed.
void checks2022(benchmark::State& state) {
    auto draft = support::trainingDraft();
    check::RepeatedChecks checks;
    bool isFirst = false;
    for (auto _ : state) {
        state.PauseTiming();
        isFirst = !isFirst;
        const std::vector<scenario::Setting> edit{
            {scenario::rootScenario, "a2.33.volume", 2022, isFirst ? "0.291" : "0.29", {}, {}, false}};
        draft.apply(*draft.prepare(edit, "правка").value);
        const programme::Calculation calculation = draft.calculate(scenario::rootScenario);
        state.ResumeTiming();
        benchmark::DoNotOptimize(checks.run(draft, draft.assignments(scenario::rootScenario), calculation));
    }
}
BENCHMARK(checks2022)->Name("2022: checks after an edit")->Unit(benchmark::kMillisecond);

void calculate2022(benchmark::State& state) {
    auto draft = support::trainingDraft();
    for (auto _ : state) {
        benchmark::DoNotOptimize(draft.calculate(scenario::rootScenario));
    }
}
BENCHMARK(calculate2022)->Name("2022: calculate the draft");

void edit2022(benchmark::State& state) {
    auto draft = support::trainingDraft();
    bool more = false;
    for (auto _ : state) {
        more = !more;
        const std::vector<scenario::Setting> settings{
            {scenario::rootScenario, "a2.43.volume", 2023, more ? "0.0011" : "0.001", "", ""}};
        draft.apply(*draft.prepare(settings).value);
        benchmark::DoNotOptimize(draft.calculate(scenario::rootScenario));
    }
}
BENCHMARK(edit2022)->Name("2022: edit one cell and calculate the draft")->Iterations(500);

}  // namespace
