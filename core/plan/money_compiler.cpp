// The rules that turn volumes, unit costs and populations into money, by the plan's cost method.
#include "core/form/cell_units.h"
#include "core/form/services_column.h"
#include "core/plan/plan_builder.h"

namespace plan {

using form::CostMethod;
using form::Measure;

void PlanBuilder::compileProduct(std::size_t index, Slot target) {
    const bool isCost = m_cells[index].column->measure == Measure::Cost;
    return isCost ? compileCost(index, target) : compilePercap(index, target);
}

/// Per-capita = volume × unit cost; under `whole_services` it is printed cost ÷ population.
void PlanBuilder::compilePercap(std::size_t index, Slot target) {
    if (m_settings.costMethod == CostMethod::WholeServices) {
        return compileRatio(index, target);
    }
    const auto volume = partner(m_cells[index], Measure::Volume);
    const auto unitCost = partner(m_cells[index], Measure::UnitCost);
    const auto& cell = m_cells[index];
    if (!volume || !unitCost) {
        return fault(cell, "произведению нужны столбцы объёма и стоимости единицы");
    }
    const auto first = operandOf(index, m_cells[*volume].planned.address);
    const auto second = operandOf(index, m_cells[*unitCost].planned.address);
    if (!first || !second) {
        return;
    }
    const auto n = form::signatureOf(m_edition, *m_cells[*first].row, *m_cells[*first].column);
    const auto z = form::signatureOf(m_edition, *m_cells[*second].row, *m_cells[*second].column);
    const auto p = form::signatureOf(m_edition, *cell.row, *cell.column);
    if (!n || !z || !p || *n * *z != *p) {
        return fault(cell, "единицы не совпадают: объём × стоимость единицы – «"
                               + (n && z ? (*n * *z).toRussian() : std::string("не определена")) + "», а столбец – «"
                               + (p ? p->toRussian() : std::string("не определена")) + "»");
    }
    addStep(roundedStep(Op::Product, index, target, true),
            {m_cells[*first].planned.slot, m_cells[*second].planned.slot}, index);
}

/// Cost = printed per-capita × population; under `whole_services` it is services × unit cost.
void PlanBuilder::compileCost(std::size_t index, Slot target) {
    auto step = roundedStep(Op::Scaled, index, target, true);
    step.shift = static_cast<std::int8_t>(-form::powerOfTen(m_edition.money));
    if (m_settings.costMethod == CostMethod::WholeServices) {
        const auto unitCost = partner(m_cells[index], Measure::UnitCost);
        if (!unitCost) {
            return fault(m_cells[index], "стоимости нужен столбец стоимости единицы");
        }
        step.op = Op::Product;
        return addStep(step, {servicesOf(index), m_cells[*unitCost].planned.slot}, index);
    }
    const auto percap = partner(m_cells[index], Measure::Percap);
    const auto population = populationOf(index);
    if (!population) {
        return;
    }
    if (!percap) {
        return fault(m_cells[index], "стоимости нужен столбец подушевого норматива того же источника");
    }
    if (const auto operand = operandOf(index, m_cells[*percap].planned.address)) {
        addStep(step, {m_cells[*operand].planned.slot, *population}, index);
    }
}

/// A planned whole number of services: typed in, or volume × population rounded to a whole.
Slot PlanBuilder::servicesOf(std::size_t index) {
    const auto& cell = m_cells[index];
    const form::CellAddress address{cell.appendix->number, cell.row->key, std::string(form::servicesKey)};
    const auto volume = partner(cell, Measure::Volume);
    const auto population = populationOf(index);
    const Slot planned = newSlot();
    const Slot chosen = newSlot();
    if (!volume || !population) {
        fault(cell, "числу услуг нужны столбец объёма и численность");
        return chosen;
    }
    addStep({.op = Op::Scaled, .target = planned, .digits = 0, .rounds = true},
            {m_cells[*volume].planned.slot, *population}, index);
    const Slot entry = input(address.path());
    addStep({.op = Op::Chosen, .target = chosen}, {entry, planned}, index);
    PlannedCell services;
    services.address = address;
    services.rule = form::RuleKind::Product;
    services.slot = chosen;
    services.entry = entry;
    services.digits = 0;
    m_services.push_back(std::move(services));
    return chosen;
}

void PlanBuilder::compileRatio(std::size_t index, Slot target) {
    const auto cost = partner(m_cells[index], Measure::Cost);
    const auto population = populationOf(index);
    if (!cost || !population) {
        if (!cost) {
            fault(m_cells[index], "подушевому нормативу нужен столбец стоимости того же источника");
        }
        return;
    }
    auto step = roundedStep(Op::Ratio, index, target, true);
    step.shift = static_cast<std::int8_t>(form::powerOfTen(m_edition.money));
    if (const auto operand = operandOf(index, m_cells[*cost].planned.address)) {
        addStep(step, {printedSlotOf(*operand), *population}, index);
    }
}

void PlanBuilder::compileLump(std::size_t index, Slot target) {
    const Slot follow = newSlot();
    lumpFollow(index, follow);
    addStep({.op = Op::Chosen, .target = target}, {m_cells[index].planned.entry, follow}, index);
}

/// The half of a lump sum that was not typed follows the *typed* half, so there is no circle.
void PlanBuilder::lumpFollow(std::size_t index, Slot target) {
    const bool isCost = m_cells[index].column->measure == Measure::Cost;
    const auto other = partner(m_cells[index], isCost ? Measure::Percap : Measure::Cost);
    if (!other || m_cells[*other].planned.entry == noSlot) {
        return fault(m_cells[index],
                     "паре «стоимость – подушевой норматив» не хватает второго столбца с правилом lump");
    }
    const auto population = populationOf(index);
    if (!population) {
        return;
    }
    auto step = roundedStep(isCost ? Op::Scaled : Op::Ratio, index, target, true);
    const int power = form::powerOfTen(m_edition.money);
    step.shift = static_cast<std::int8_t>(isCost ? -power : power);
    addStep(step, {m_cells[*other].planned.entry, *population}, index);
}

}  // namespace plan
