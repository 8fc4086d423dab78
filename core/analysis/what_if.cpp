#include "core/analysis/what_if.h"

#include <stdexcept>

namespace analysis {

namespace {

scenario::ScenarioId known(const scenario::Draft& draft, scenario::ScenarioId id) {
    if (!draft.scenario(id)) {
        throw std::invalid_argument("такого сценария в плане нет");
    }
    return id;
}

}  // namespace

WhatIf::WhatIf(const scenario::Draft& draft, scenario::ScenarioId scenario, int year)
    : m_edition(draft.content().edition),
      m_scenario(known(draft, scenario)),
      m_year(year),
      m_assignments(draft.assignments(scenario)),
      m_calculator(m_edition, draft.content().region, draft.content().firstYear),
      m_base(m_calculator.calculate(m_assignments)) {
    if (!m_base.year(year)) {
        throw std::invalid_argument("года " + std::to_string(year) + " в плане нет");
    }
}

programme::YearResult WhatIf::with(std::span<const scenario::Setting> settings) {
    auto entries = m_assignments.entries();
    for (const auto& setting : settings) {
        entries[{setting.path, setting.year}] = {setting.value, setting.note, {}, {}};
    }
    const auto calculation = m_calculator.calculate(programme::Assignments(std::move(entries)));
    if (calculation.hasOutgrown() && !m_base.hasOutgrown()) {
        throw decimal::ArithmeticError("what-if: a figure outgrows the decimal");
    }
    return *calculation.year(m_year);
}

}  // namespace analysis
