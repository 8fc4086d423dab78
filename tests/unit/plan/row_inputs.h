#pragma once

#include "tests/support/sample_draft.h"

#include <initializer_list>
#include <string>
#include <utility>

/// The 2015 form of one year with a handful of inputs; figures are read back as the contract prints them.
class FilledForm {
public:
    FilledForm(std::initializer_list<std::pair<const char*, const char*>> inputs) : m_draft(support::emptyDraft()) {
        std::vector<scenario::Setting> settings;
        for (const auto& [path, value] : inputs) {
            const bool isOption = std::string_view(path).starts_with("option.");
            settings.push_back({scenario::rootScenario, path, isOption ? 0 : 2015, value, "проверка", ""});
        }
        const auto change = m_draft.prepare(settings);
        if (!change) {
            throw std::runtime_error(change.findings.front().text);
        }
        m_draft.apply(*change.value);
        m_calculation = m_draft.calculate(scenario::rootScenario);
    }

    [[nodiscard]] programme::CellView view(std::string_view path) const {
        return m_calculation.year(2015)->cell(form::CellAddress::fromPath(path).value());
    }
    [[nodiscard]] std::string operator[](std::string_view path) const { return view(path).plain(); }
    [[nodiscard]] const programme::YearResult& year() const { return *m_calculation.year(2015); }

private:
    scenario::Draft m_draft;
    programme::Calculation m_calculation;
};
