#include "tests/hard/plan_state.h"

#include "core/storage/plan_file.h"

namespace hard {

namespace {

std::string lineOf(const programme::AssignmentKey& key, const programme::Assignment& value) {
    return key.path + "@" + std::to_string(key.year) + "=" + value.value + " (" + value.note + ")\n";
}

}  // namespace

std::string stateOf(const std::filesystem::path& plan) {
    const auto file = storage::PlanFile::open(plan);
    if (file->readOnly()) {
        return std::string("только для чтения: ") + file->readOnlyReason()->what();
    }
    const scenario::DraftContent& content = file->content();
    std::string state = content.region + " " + std::to_string(content.firstYear) + " " + content.origin + "\n";
    for (const scenario::Scenario& scenario : content.scenarios) {
        state += std::to_string(scenario.id) + " " + scenario.name + " " + std::to_string(scenario.parent.value_or(0))
                 + (scenario.frozen ? " заморожен\n" : "\n");
        for (const auto& [key, value] : scenario.overrides) {
            state += lineOf(key, value);
        }
    }
    for (const scenario::JournalEntry& entry : content.journal) {
        state += std::to_string(entry.id) + " " + std::to_string(entry.subject) + " " + entry.change.title + " "
                 + std::to_string(entry.change.items.size()) + "\n";
    }
    return state;
}

}  // namespace hard
