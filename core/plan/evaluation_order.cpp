#include "core/plan/address_words.h"
#include "core/plan/plan_builder.h"

#include <algorithm>
#include <array>
#include <deque>
#include <set>

namespace plan {

namespace {

auto& longest(auto& queues) {
    return *std::ranges::max_element(queues, {}, [](const auto& queue) { return queue.size(); });
}

}  // namespace

/// Steps so that each stands after those it reads, as many of one kind together as that allows: evaluation then decides
/// twenty times what to do, not nine hundred. Equal ones keep the order of the form.
std::vector<std::size_t> PlanBuilder::evaluationOrder() {
    constexpr auto none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> producer(m_slotCount, none);
    for (std::size_t step = 0; step < m_steps.size(); ++step) {
        producer[m_steps[step].step.target] = step;
    }
    std::vector<int> waiting(m_steps.size(), 0);
    std::vector<std::vector<std::size_t>> readers(m_steps.size());
    for (std::size_t step = 0; step < m_steps.size(); ++step) {
        for (const auto operand : m_steps[step].operands) {
            if (operand == noSlot || producer[operand] == none) {
                continue;
            }
            ++waiting[step];
            readers[producer[operand]].push_back(step);
        }
    }
    std::array<std::deque<std::size_t>, opCount> ready;
    const auto makeReady = [&](std::size_t step) {
        ready[static_cast<std::size_t>(m_steps[step].step.op)].push_back(step);
    };
    for (std::size_t step = 0; step < m_steps.size(); ++step) {
        if (waiting[step] == 0) {
            makeReady(step);
        }
    }
    std::vector<std::size_t> order;
    order.reserve(m_steps.size());
    for (auto* steps = &longest(ready); !steps->empty(); steps = &longest(ready)) {
        for (; !steps->empty(); steps->pop_front()) {
            const auto step = steps->front();
            order.push_back(step);
            for (const auto reader : readers[step]) {
                if (--waiting[reader] == 0) {
                    makeReady(reader);
                }
            }
        }
    }
    if (order.size() != m_steps.size()) {
        reportCycle(waiting, producer);
    }
    return order;
}

/// Walks back along unfinished operands until a step repeats, and names the cells of that circle.
void PlanBuilder::reportCycle(std::span<const int> waiting, std::span<const std::size_t> producer) {
    auto step = static_cast<std::size_t>(
        std::distance(waiting.begin(), std::ranges::find_if(waiting, [](int count) { return count > 0; })));
    std::vector<std::size_t> path;
    while (std::ranges::find(path, step) == path.end()) {
        path.push_back(step);
        for (const auto operand : m_steps[step].operands) {
            const auto source = operand == noSlot ? m_steps.size() : producer[operand];
            if (source >= m_steps.size() || waiting[source] == 0) {
                continue;
            }
            step = source;
            break;
        }
    }
    path.erase(path.begin(), std::ranges::find(path, step));
    std::vector<std::string> names;
    for (const auto visited : path) {
        const auto name = shortPlaceOf(m_cells[m_steps[visited].cell].planned.address);
        if (names.empty() || names.back() != name) {
            names.push_back(name);
        }
    }
    std::string circle;
    for (const auto& name : names) {
        circle += name + " → ";
    }
    fault(m_cells[m_steps[step].cell], "ячейки считаются друг из друга по кругу: " + circle + names.front());
}

std::optional<Plan> PlanBuilder::orderedPlan() {
    const auto order = evaluationOrder();
    if (!m_findings.empty()) {
        return std::nullopt;
    }
    Plan plan;
    plan.rounding = m_settings.rounding;
    std::vector<Slot> final(m_slotCount, noSlot);
    for (const auto slot : m_inputSlots) {
        final[slot] = plan.slotCount++;
    }
    plan.inputs = std::move(m_inputs);
    plan.inputIndex = std::move(m_inputIndex);
    plan.constants = std::move(m_constants);
    for (const auto step : order) {
        final[m_steps[step].step.target] = plan.slotCount++;
    }
    const auto finalSlot = [&](Slot slot) { return slot == noSlot ? noSlot : final[slot]; };
    std::vector<std::int32_t> stepOfSlot(m_slotCount, -1);
    for (const auto index : order) {
        auto step = m_steps[index].step;
        step.target = final[step.target];
        step.adjustment = finalSlot(step.adjustment);
        step.first = static_cast<std::uint32_t>(plan.operands.size());
        for (const auto operand : m_steps[index].operands) {
            plan.operands.push_back(final[operand]);
        }
        stepOfSlot[step.target] = static_cast<std::int32_t>(plan.steps.size());
        plan.steps.push_back(step);
    }
    const auto place = [&](PlannedCell cell, std::vector<PlannedCell>& cells, CellIndex& index) {
        cell.slot = finalSlot(cell.slot);
        cell.entry = finalSlot(cell.entry);
        cell.normative = finalSlot(cell.normative);
        cell.adjustment = finalSlot(cell.adjustment);
        if (cell.slot != noSlot) {
            cell.step = stepOfSlot[cell.slot];
        }
        index.emplace(cell.address, static_cast<std::uint32_t>(cells.size()));
        cells.push_back(std::move(cell));
    };
    plan.cells.reserve(m_cells.size());
    plan.cellIndex.reserve(m_cells.size());
    for (const auto& built : m_cells) {
        place(built.planned, plan.cells, plan.cellIndex);
    }
    for (const auto& counted : m_services) {
        place(counted, plan.services, plan.servicesIndex);
    }
    return plan;
}

}  // namespace plan
