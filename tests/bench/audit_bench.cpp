// Goal: a published table of 179 rows is audited in 50 ms, a wrong one too; the form is read already.
#include "core/audit/audit.h"
#include "core/exchange/table_text.h"
#include "tests/support/sample_draft.h"

#include <benchmark/benchmark.h>

namespace {

std::string tableOf2022() {
    auto draft = support::trainingDraft();
    return exchange::tableAsCsv(draft, draft.calculate(scenario::rootScenario),
                                {2, {2022}, false, scenario::rootScenario});
}

void auditRight(benchmark::State& state) {
    const std::string csv = tableOf2022();
    const audit::TableQuestion question{support::edition("2022"), 2, 2022, {}};
    for (auto _ : state) {
        benchmark::DoNotOptimize(audit::auditTable(csv, question));
    }
}
BENCHMARK(auditRight)->Name("audit: a right table of 2022")->Unit(benchmark::kMillisecond);

/// A factor of ten in a unit cost of row 33 and two digits of row 40's volume.
void auditWrong(benchmark::State& state) {
    std::string csv = tableOf2022();
    for (const auto& [right, wrong] : {std::pair("3187.59", "31875.90"), std::pair("0.166336", "0.163636")}) {
        const auto at = csv.rfind(right);
        if (at != std::string::npos) {
            csv.replace(at, std::string_view(right).size(), wrong);
        }
    }
    const audit::TableQuestion question{support::edition("2022"), 2, 2022, {}};
    for (auto _ : state) {
        benchmark::DoNotOptimize(audit::auditTable(csv, question));
    }
}
BENCHMARK(auditWrong)->Name("audit: a table of 2022 with two errors")->Unit(benchmark::kMillisecond);

void readTable(benchmark::State& state) {
    const std::string csv = tableOf2022();
    const audit::TableQuestion question{support::edition("2022"), 2, 2022, {}};
    for (auto _ : state) {
        benchmark::DoNotOptimize(audit::readPrinted(csv, question));
    }
}
BENCHMARK(readTable)->Name("audit: read a table of 2022")->Unit(benchmark::kMillisecond);

}  // namespace
