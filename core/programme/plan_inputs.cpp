#include "core/programme/plan_inputs.h"

#include "core/programme/formulas.h"

#include <stdexcept>

namespace programme {

namespace {

std::optional<decimal::Decimal> numberOf(const Assignments& assignments, std::string_view path, int year) {
    const auto text = assignments.value(path, year);
    if (text.empty()) return std::nullopt;
    auto number = decimal::Decimal::fromPlain(text);
    if (!number) throw std::invalid_argument(std::string(path) + ": " + std::string(text));
    return number;
}

std::optional<decimal::Decimal> federalDefault(const form::Edition& edition, const form::CellAddress& cell,
                                               const Assignments& assignments, int year) {
    const auto federal = numberOf(assignments, "norm." + cell.path().substr(1), year);
    const auto* row = edition.row(cell);
    const auto* column = edition.column(cell);
    if (!federal || !row || !column) return std::nullopt;
    const bool isInsured = row->population == form::PopulationBase::Insured;
    if (!isInsured) return federal;
    if (column->measure == form::Measure::Volume)
        return territorialVolume(units::of<units::CarePerInsured>(*federal)).value();
    const auto kd = numberOf(assignments, "coefficient.kd", year);
    if (!kd) return std::nullopt;
    return territorialUnitCost(units::of<units::RoublePerCare>(*federal), {*kd}).value();
}

}  // namespace

PlanInputs planInputs(const form::Edition& edition, const plan::Plan& plan, const Assignments& assignments, int year) {
    PlanInputs inputs{std::vector<plan::ExactValue>(plan.inputs.size()), std::vector<bool>(plan.inputs.size(), false)};
    for (std::size_t i = 0; i < plan.inputs.size(); ++i) {
        if (const auto number = numberOf(assignments, plan.inputs[i], year)) inputs.values[i] = {*number, true, false};
    }
    for (const auto& cell : plan.cells) {
        if (cell.rule != form::RuleKind::Norm || inputs.values[cell.entry].present) continue;
        const auto number = federalDefault(edition, cell.address, assignments, year);
        if (!number) continue;
        inputs.values[cell.entry] = {*number, true, false};
        inputs.defaulted[cell.entry] = true;
    }
    return inputs;
}

}  // namespace programme
