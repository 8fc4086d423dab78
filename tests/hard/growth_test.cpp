// A year of work in one file: an edit at the end costs what it cost at the beginning.
#include "core/scenario/tree.h"
#include "core/storage/plan_file.h"
#include "tests/hard/campaign_size.h"
#include "tests/hard/shimmed_program.h"

#include <gtest/gtest.h>

#include <chrono>
#include <ctime>

namespace {

double processorMs() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Milliseconds of processor an edit, over `count` edits.
double edits(scenario::Draft& draft, int count) {
    const double begun = processorMs();
    for (int edit = 0; edit < count; ++edit) {
        const scenario::Setting setting{
            scenario::rootScenario, "a2.28.volume", 2016, "0." + std::to_string(1000 + edit % 8999), "письмо", {}};
        const auto change = draft.prepare({&setting, 1});
        draft.apply(*change.value);
    }
    return (processorMs() - begun) / count;
}

TEST(Growth, AnEditCostsTheSameAtTheEndOfAYear) {
    const hard::CaseFolder folder;
    const std::string plan = folder / "план.tpgg";
    hard::putSample(folder);
    const int all = static_cast<int>(hard::sized(120, 10'000));
    const int portion = all / 10;
    const auto sizeBefore = std::filesystem::file_size(plan);
    double first = 0;
    double last = 0;
    for (int done = 0; done < all; done += portion) {
        // Reopened, as it is every day.
        const auto file = storage::PlanFile::open(plan);
        scenario::Draft draft(file->content(), "Проверка", storage::localTime);
        draft.setRecorder(file.get());
        last = edits(draft, portion);
        first = done == 0 ? last : first;
    }
    const double begun = processorMs();
    ASSERT_FALSE(storage::PlanFile::open(plan)->readOnly());
    const double opening = processorMs() - begun;
    const auto bytes = (std::filesystem::file_size(plan) - sizeBefore) / static_cast<std::uintmax_t>(all);
    hard::tell("growth: %d edits, %.2f ms at first, %.2f ms at last, %llu bytes an edit, opening %.1f ms", all, first,
               last, static_cast<unsigned long long>(bytes), opening);
    if (hard::isWhole()) {
        EXPECT_LE(last, first * 1.2);
    }
    EXPECT_LE(bytes, 400U);
}

TEST(Growth, AnEditCostsTheSameBesideTwoHundredScenarios) {
    const hard::CaseFolder folder;
    hard::putSample(folder);
    const auto file = storage::PlanFile::open(folder / "план.tpgg");
    scenario::Draft draft(file->content(), "Проверка", storage::localTime);
    draft.setRecorder(file.get());
    const int all = static_cast<int>(hard::sized(60, 1000));
    const int children = static_cast<int>(hard::sized(30, 200));
    edits(draft, all);
    const double alone = edits(draft, all);
    for (int child = 0; child < children; ++child) {
        draft.apply(scenario::prepareCreate(draft, "Сценарий " + std::to_string(child)).value.value());
        const scenario::Setting own{draft.content().scenarios.back().id, "a2.28.volume", 2016, "0.4", "рост", {}};
        draft.apply(*draft.prepare({&own, 1}).value);
    }
    const double beside = edits(draft, all);
    hard::tell("growth: an edit %.2f ms alone, %.2f ms beside %d scenarios, ×%.2f", alone, beside, children,
               beside / alone);
    if (hard::isWhole()) {
        EXPECT_LE(beside, alone * 1.2);
    }
}

}  // namespace
