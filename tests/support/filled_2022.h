#pragma once

#include "core/scenario/new_plan.h"
#include "tests/support/edition_folder.h"

#include <initializer_list>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace support {

/// A value of one year: «2023:a2.33.volume», or of all years when no year stands before the path.
using Entries = std::vector<std::pair<std::string, std::string>>;

inline std::shared_ptr<const form::Edition> edition2022() {
    static const auto shared = edition("2022");
    return shared;
}

/// The 2022 form of a region with a handful of inputs; figures are read back as the contract prints them.
class Filled2022 {
public:
    explicit Filled2022(const std::string& region, const Entries& entries = {}) : m_draft(draftOf(region)) {
        std::vector<scenario::Setting> settings;
        for (const auto& [path, value] : entries) {
            const bool hasYear = path.find(':') == 4;
            settings.push_back({scenario::rootScenario, hasYear ? path.substr(5) : path,
                                hasYear ? std::stoi(path.substr(0, 4)) : 0, value, "проверка", ""});
        }
        const auto change = m_draft.prepare(settings);
        if (!change) {
            throw std::runtime_error(change.findings.front().told());
        }
        m_draft.apply(*change.value);
        m_calculation = m_draft.calculate(scenario::rootScenario);
    }

    [[nodiscard]] programme::CellView view(std::string_view path, int year = 2022) const {
        return m_calculation.year(year)->cell(form::CellAddress::fromPath(path).value());
    }
    [[nodiscard]] std::string at(std::string_view path, int year) const { return view(path, year).plain(); }
    [[nodiscard]] std::string operator[](std::string_view path) const { return at(path, 2022); }
    [[nodiscard]] const programme::YearResult& year(int year = 2022) const { return *m_calculation.year(year); }
    [[nodiscard]] scenario::Draft& draft() { return m_draft; }

private:
    static scenario::Draft draftOf(const std::string& region) {
        auto content = scenario::newPlan({edition2022(), region, std::nullopt, region == "Учебная область"});
        if (!content) {
            throw std::runtime_error(content.findings.front().text);
        }
        return {std::move(*content.value), "Проверка", [] { return std::string("2022-01-13T10:00:00"); }};
    }

    scenario::Draft m_draft;
    programme::Calculation m_calculation;
};

}  // namespace support
