// A register of 20 000 rows. Goals: one edit of it calculated, checked and taken into the draft quickly enough to type
// on; see window_bench.cpp for opening and scrolling it.
#include "core/check/repeated_checks.h"
#include "tests/bench/long_register.h"

#include <benchmark/benchmark.h>

namespace {

scenario::Draft longDraft() {
    return {bench::longRegister(), "Проверка", [] { return std::string("2022-01-13T10:00:00"); }};
}

void calculateRegister(benchmark::State& state) {
    auto draft = longDraft();
    const auto assignments = draft.assignments(scenario::rootScenario);
    for (auto _ : state) {
        benchmark::DoNotOptimize(draft.calculate(assignments));
    }
}
BENCHMARK(calculateRegister)->Name("register of 20000: calculate")->Unit(benchmark::kMillisecond);

void editRegister(benchmark::State& state) {
    auto draft = longDraft();
    bool more = false;
    for (auto _ : state) {
        more = !more;
        const std::vector<scenario::Setting> settings{
            {scenario::rootScenario, "a3.990500.mo_name", 2022, more ? "Больница" : "Поликлиника", "", ""}};
        draft.apply(*draft.prepare(settings).value);
    }
}
BENCHMARK(editRegister)->Name("register of 20000: prepare and apply an edit")->Unit(benchmark::kMillisecond);

void checkRegister(benchmark::State& state) {
    auto draft = longDraft();
    check::RepeatedChecks checks;
    bool more = false;
    for (auto _ : state) {
        state.PauseTiming();
        more = !more;
        const std::vector<scenario::Setting> settings{
            {scenario::rootScenario, "a3.990500.mo_name", 2022, more ? "Больница" : "Поликлиника", "", ""}};
        draft.apply(*draft.prepare(settings).value);
        const auto assignments = draft.assignments(scenario::rootScenario);
        const auto calculation = draft.calculate(assignments);
        state.ResumeTiming();
        benchmark::DoNotOptimize(checks.run(draft, assignments, calculation));
    }
}
BENCHMARK(checkRegister)->Name("register of 20000: checks after an edit")->Unit(benchmark::kMillisecond);

void assignRegister(benchmark::State& state) {
    const auto draft = longDraft();
    for (auto _ : state) {
        benchmark::DoNotOptimize(draft.assignments(scenario::rootScenario));
    }
}
BENCHMARK(assignRegister)->Name("register of 20000: values in force")->Unit(benchmark::kMillisecond);

}  // namespace
