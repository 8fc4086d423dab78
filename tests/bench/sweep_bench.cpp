// Goals: 100 000 points of appendix 2 on one core ≤ 0.1 s in double and ≤ 0.5 s exact; the second core ≥ 1.8×;
// memory flat in the number of points.
#include "core/analysis/solve.h"
#include "core/analysis/sweep.h"
#include "core/analysis/tornado.h"
#include "tests/support/sample_draft.h"

#include <benchmark/benchmark.h>
#include <sys/resource.h>

namespace {

const std::string allOfAppendix2 = R"(
kind = "monte_carlo"
target = "a2.38.cost"
year = 2016
[[parameter]]
name = "population.insured"
distribution = "normal"
mean = 1010111
deviation = 10000
[[parameter]]
name = "population.residents"
distribution = "normal"
mean = 1010340
deviation = 10000
[[parameter]]
name = "a2.unit_cost"
distribution = "triangular"
low = 0.95
mode = 1.0
high = 1.1
)";

const std::string kdOf2022 = R"(
kind = "monte_carlo"
target = "a2.64.cost"
year = 2022
[[parameter]]
name = "coefficient.kd"
distribution = "uniform"
low = 1.0
high = 1.2
[[parameter]]
name = "population.insured"
distribution = "normal"
mean = 1000000
deviation = 10000
)";

analysis::Sweep sweepOf(const scenario::Draft& draft, const std::string& text) {
    return std::move(*analysis::Sweep::of(draft, *analysis::readSweepSpec(text, draft).value).value);
}

void run(benchmark::State& state, const scenario::Draft& draft, const std::string& spec) {
    const auto points = std::to_string(state.range(1));
    const auto sweep = sweepOf(draft, "points = " + points + "\n" + spec);
    analysis::SweepRun how;
    how.threads = static_cast<unsigned>(state.range(0));
    for (auto _ : state) {
        benchmark::DoNotOptimize(sweep.run(how));
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    state.counters["peak_MB"] = static_cast<double>(usage.ru_maxrss) / 1024;
}

void inDouble(benchmark::State& state) {
    run(state, support::sampleDraft(), allOfAppendix2);
}
BENCHMARK(inDouble)
    ->Name("sweep of appendix 2 of 2015, double: threads/points")
    ->Args({1, 100'000})
    ->Args({2, 100'000})
    ->Args({1, 1'000'000})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void exactly(benchmark::State& state) {
    run(state, support::sampleDraft(), "arithmetic = \"exact\"\n" + allOfAppendix2);
}
BENCHMARK(exactly)
    ->Name("sweep of appendix 2 of 2015, exact: threads/points")
    ->Args({1, 100'000})
    ->Args({2, 100'000})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void training(benchmark::State& state) {
    run(state, support::trainingDraft(), kdOf2022);
}
BENCHMARK(training)
    ->Name("sweep of КД over the form of 2022, double: threads/points")
    ->Args({1, 100'000})
    ->Args({2, 100'000})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void trainingExactly(benchmark::State& state) {
    run(state, support::trainingDraft(), "arithmetic = \"exact\"\n" + kdOf2022);
}
BENCHMARK(trainingExactly)
    ->Name("sweep of КД over the form of 2022, exact: threads/points")
    ->Args({1, 100'000})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void solveForKd(benchmark::State& state) {
    const auto draft = support::trainingDraft();
    analysis::SolveRequest request;
    request.year = 2022;
    request.target = "a2.64.cost";
    request.goal = decimal::Decimal(25'000'000);
    request.by = {"coefficient.kd", {}};
    for (auto _ : state) {
        benchmark::DoNotOptimize(analysis::solve(draft, request));
    }
}
BENCHMARK(solveForKd)->Name("solve for КД of 2022")->Unit(benchmark::kMillisecond);

void tornadoOf2022(benchmark::State& state) {
    const auto draft = support::trainingDraft();
    const auto spec = analysis::readSweepSpec("kind = \"tornado\"\ntarget = \"a2.64.cost\"\nyear = 2022\n", draft);
    for (auto _ : state) {
        benchmark::DoNotOptimize(analysis::tornado(draft, *spec.value));
    }
}
BENCHMARK(tornadoOf2022)->Name("tornado of every parameter of 2022")->Unit(benchmark::kMillisecond);

}  // namespace
