#pragma once

#include "core/explain/chart_data.h"
#include "tests/support/sample_draft.h"

#include <stdexcept>

/// A draft, and the filled forms of its root that charts are drawn from.
class Charted {
public:
    explicit Charted(scenario::Draft draft)
        : m_draft(std::move(draft)),
          m_assignments(m_draft.assignments(scenario::rootScenario)),
          m_calculation(m_draft.calculate(scenario::rootScenario)) {}

    [[nodiscard]] explain::ChartPlan plan() const { return {m_draft.edition(), m_assignments, m_calculation}; }
    [[nodiscard]] const scenario::Draft& draft() const { return m_draft; }

private:
    scenario::Draft m_draft;
    programme::Assignments m_assignments;
    programme::Calculation m_calculation;
};

inline void set(scenario::Draft& draft, const std::string& path, int year, const std::string& value) {
    const std::vector<scenario::Setting> settings{{scenario::rootScenario, path, year, value, "проверка", ""}};
    const auto change = draft.prepare(settings);
    if (!change) {
        throw std::runtime_error(change.findings.front().text);
    }
    draft.apply(*change.value);
}
