#pragma once

#include "core/scenario/draft.h"

#include <span>
#include <vector>

namespace analysis {

/// One scenario in one programme year, and what it would be with other values in force. Never touches the draft.
class WhatIf {
public:
    /// Throws std::invalid_argument for a scenario or a year that the plan does not have.
    WhatIf(const scenario::Draft& draft, scenario::ScenarioId scenario, int year);

    [[nodiscard]] const form::Edition& edition() const { return *m_edition; }
    [[nodiscard]] const programme::Assignments& assignments() const { return m_assignments; }
    [[nodiscard]] const norms::ReferenceData& references() const { return m_calculator.references(); }
    /// nullptr when the edition does not list the plan's region.
    [[nodiscard]] const norms::Region* region() const { return m_calculator.region(); }
    [[nodiscard]] scenario::ScenarioId scenario() const { return m_scenario; }
    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] plan::Rounder rounder() const { return base().plan().rounder(); }
    /// The year as the scenario has it.
    [[nodiscard]] const programme::YearResult& base() const { return *m_base.year(m_year); }
    /// The year with these values over the scenario's own: the program's own calculation, exact.
    [[nodiscard]] programme::YearResult with(std::span<const scenario::Setting> settings);

private:
    std::shared_ptr<const form::Edition> m_edition;
    scenario::ScenarioId m_scenario;
    int m_year;
    programme::Assignments m_assignments;
    programme::Calculator m_calculator;
    programme::Calculation m_base;
};

}  // namespace analysis
