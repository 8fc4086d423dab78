// Goal: the explanatory note of the training plan renewed ≤ 100 ms.
#include "core/document/average_measure.h"
#include "core/note/composer.h"
#include "core/note/paper.h"
#include "tests/support/sample_draft.h"

#include <benchmark/benchmark.h>

namespace {

void renewNote(benchmark::State& state) {
    auto draft = support::trainingDraft();
    const auto calculation = draft.calculate(scenario::rootScenario);
    const note::NotePlan plan{draft, scenario::rootScenario, calculation};
    const std::vector<note::Section> kept = note::Composer(plan).drafted();
    for (auto _ : state) {
        note::Composer composer(plan);
        for (const note::Section& section : kept) {
            benchmark::DoNotOptimize(composer.renewed(section));
        }
    }
}
BENCHMARK(renewNote)->Name("note: renew every section")->Unit(benchmark::kMillisecond);

/// What the page asks after every edit of the plan.
void compareNote(benchmark::State& state) {
    auto draft = support::trainingDraft();
    const auto calculation = draft.calculate(scenario::rootScenario);
    const note::NotePlan plan{draft, scenario::rootScenario, calculation};
    const std::vector<note::Section> kept = note::Composer(plan).drafted();
    for (auto _ : state) {
        note::Composer composer(plan);
        for (const note::Section& section : kept) {
            benchmark::DoNotOptimize(composer.differences(section));
        }
    }
}
BENCHMARK(compareNote)->Name("note: find stale sections")->Unit(benchmark::kMillisecond);

void layOutNote(benchmark::State& state) {
    auto draft = support::trainingDraft();
    const auto calculation = draft.calculate(scenario::rootScenario);
    const note::NotePlan plan{draft, scenario::rootScenario, calculation};
    note::Composer composer(plan);
    const note::Paper paper = note::paperOf(plan, composer.title(), composer.drafted());
    for (auto _ : state) {
        document::AverageMeasure measure;
        benchmark::DoNotOptimize(note::asPages(paper, measure));
    }
}
BENCHMARK(layOutNote)->Name("note: lay out its pages")->Unit(benchmark::kMillisecond);

}  // namespace
