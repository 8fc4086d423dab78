// Slips of the hand in a plan that is right: each is refused, or told by a check that did not stand before.
#include "core/check/check.h"
#include "core/reading/read_inputs.h"
#include "tests/hard/campaign_size.h"
#include "tests/hard/slip.h"
#include "tests/support/edition_folder.h"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <set>

namespace {

scenario::Draft trainingPlan() {
    scenario::Draft draft(scenario::DraftContent::create(support::edition("2022"), "Учебная область", 2022), "Проверка",
                          [] { return std::string("2026-11-30T10:00:00"); });
    const auto change = reading::prepareImport(
        support::readFile(TPGG_SOURCE_DIR "/resources/samples/training-2022.csv"), draft, "импорт");
    if (!change) {
        throw std::logic_error(change.findings.front().told());
    }
    draft.apply(*change.value);
    return draft;
}

using Told = std::set<std::string>;

Told toldOf(scenario::Draft& draft) {
    Told told;
    for (const check::CheckFinding& finding :
         check::runChecks(draft, scenario::rootScenario, draft.calculate(scenario::rootScenario))) {
        if (finding.state != check::State::Justified) {
            told.insert(finding.rule + " " + finding.place() + " " + finding.message);
        }
    }
    return told;
}

/// Whether anybody says a word about it.
bool isTold(const scenario::DraftContent& content, const Told& standing, const hard::Slip& slip) {
    scenario::Draft draft(content, "Проверка", [] { return std::string("2026-11-30T10:00:00"); });
    std::vector<scenario::Setting> settings;
    for (const hard::TypedValue& value : slip.values) {
        settings.push_back({scenario::rootScenario, value.path, value.year, value.value, value.note, {}});
    }
    const auto change = draft.prepare(settings, "правка");
    if (!change) {
        return true;
    }
    draft.apply(*change.value);
    for (const std::string& line : toldOf(draft)) {
        if (!standing.contains(line)) {
            return true;
        }
    }
    return false;
}

TEST(Slips, NearlyAllAreTold) {
    scenario::Draft draft = trainingPlan();
    const Told standing = toldOf(draft);
    std::vector<hard::Slip> slips = hard::slipsOf(hard::typedNumbers(draft));
    // Of each kind at each field as many as the run takes: a table of 105 ages shall not drown the others.
    std::mt19937_64 random(hard::seed());
    std::ranges::shuffle(slips, random);
    const auto most = static_cast<std::size_t>(hard::sized(1, 6));
    const auto everyField = static_cast<std::size_t>(hard::sized(150, 1));
    std::map<std::pair<std::string, std::string>, std::size_t> taken;
    std::size_t seen = 0;
    std::map<std::string, std::size_t> untold;
    std::size_t tried = 0;
    std::size_t told = 0;
    for (const hard::Slip& slip : slips) {
        std::size_t& count = taken[{slip.kind, slip.field}];
        if (count == most || (seen++ % everyField != 0)) {
            continue;
        }
        ++count;
        ++tried;
        if (isTold(draft.content(), standing, slip)) {
            ++told;
        } else {
            ++untold[slip.kind + " " + slip.field];
            hard::tell("untold: %s", slip.words().c_str());
        }
    }
    hard::tell("slips told: %zu of %zu, kinds × fields %zu", told, tried, taken.size());
    EXPECT_GE(told * 100, tried * 95);
}

}  // namespace
