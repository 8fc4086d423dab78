#include "core/programme/last_year.h"

namespace programme {

namespace {

constexpr std::string_view prefix = "previous.";

}  // namespace

std::string lastYearPath(const form::CellAddress& cell) {
    return std::string(prefix) + cell.path();
}

std::optional<YearResult> lastYear(const YearResult& first, const Assignments& assignments) {
    const plan::Plan& plan = first.plan();
    std::vector<plan::ExactValue> values(plan.slotCount);
    bool isKnown = false;
    const programme::AssignmentMap& given = assignments.entries();
    for (auto entry = given.lower_bound({std::string(prefix), 0});
         entry != given.end() && entry->first.path.starts_with(prefix); ++entry) {
        const auto address = form::CellAddress::fromPath(std::string_view(entry->first.path).substr(prefix.size()));
        const plan::PlannedCell* cell = address ? plan.cell(*address) : nullptr;
        const auto fact = decimal::Decimal::fromPlain(entry->second.value);
        if (entry->first.year == first.year() && cell != nullptr && cell->slot != plan::noSlot && fact) {
            values[cell->slot] = {*fact, true, false};
            isKnown = true;
        }
    }
    if (!isKnown) {
        return std::nullopt;
    }
    return YearResult(first.year() - 1, first.sharedPlan(), std::move(values));
}

}  // namespace programme
