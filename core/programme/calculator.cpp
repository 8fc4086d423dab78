#include "core/plan/compile.h"
#include "core/programme/calculation.h"
#include "core/programme/options.h"
#include "core/programme/plan_inputs.h"

#include <stdexcept>

namespace programme {

namespace {

/// Every option in force, as one text: plans are compiled anew only when it changes.
std::string optionsOf(const Assignments& assignments) {
    std::string key;
    auto entry = assignments.entries().lower_bound({"option.", 0});
    for (; entry != assignments.entries().end() && entry->first.path.starts_with("option."); ++entry)
        key += entry->first.path + '=' + entry->second.value + '\n';
    return key;
}

}  // namespace

Calculator::Calculator(std::shared_ptr<const form::Edition> edition, int firstYear)
    : m_edition(std::move(edition)), m_firstYear(firstYear) {}

void Calculator::recompile(const Assignments& assignments) {
    const auto key = optionsOf(assignments);
    if (!m_plans.empty() && key == m_optionsKey) return;
    std::vector<std::shared_ptr<const plan::Plan>> plans;
    for (int index = 0; index < m_edition->yearCount; ++index) {
        auto compiled = plan::compile(*m_edition, settingsOf(*m_edition, assignments, m_firstYear + index), index);
        if (!compiled)
            throw std::invalid_argument(compiled.findings.front().place + ": " + compiled.findings.front().text);
        plans.push_back(std::make_shared<const plan::Plan>(std::move(*compiled.value)));
    }
    m_plans = std::move(plans);
    m_optionsKey = key;
}

Calculation Calculator::calculate(const Assignments& assignments) {
    recompile(assignments);
    Calculation calculation;
    for (std::size_t index = 0; index < m_plans.size(); ++index) {
        const int year = m_firstYear + static_cast<int>(index);
        std::vector<plan::ExactValue> values;
        auto inputs = planInputs(*m_edition, *m_plans[index], assignments, year);
        plan::evaluate<decimal::Decimal>(*m_plans[index], inputs.values, values);
        calculation.years.emplace_back(year, m_plans[index], std::move(values), std::move(inputs.defaulted));
    }
    return calculation;
}

}  // namespace programme
