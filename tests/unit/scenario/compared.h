#pragma once

#include "core/scenario/difference.h"
#include "core/scenario/factor_split.h"
#include "tests/unit/scenario/support.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

/// The published sample with children: their overrides as they are, and every calculation kept alive.
class ComparedSample {
public:
    explicit ComparedSample(std::vector<scenario::Scenario> children = {})
        : m_draft(withChildren(std::move(children))) {}

    [[nodiscard]] scenario::Draft& draft() { return m_draft; }
    [[nodiscard]] const programme::YearResult& result(scenario::ScenarioId id, int year) {
        auto& calculation = m_calculations[id];
        if (!calculation) {
            calculation = std::make_unique<programme::Calculation>(m_draft.calculate(id));
        }
        return *calculation->year(year);
    }
    [[nodiscard]] scenario::ComparedSide side(scenario::ScenarioId id, int year) {
        return {m_draft.scenario(id)->name + " " + std::to_string(year), &m_draft.edition(), &result(id, year)};
    }
    [[nodiscard]] scenario::SplitSide splitSide(scenario::ScenarioId id, int year) {
        return {&m_draft, id, &result(id, year)};
    }

private:
    static scenario::Draft withChildren(std::vector<scenario::Scenario> children) {
        auto content = support::sampleDraft().content();
        for (auto& child : children) {
            content.scenarios.push_back(std::move(child));
        }
        return {std::move(content), "Проверка", [] { return std::string("2016-03-12T14:05:00"); }};
    }

    scenario::Draft m_draft;
    std::map<scenario::ScenarioId, std::unique_ptr<programme::Calculation>> m_calculations;
};

/// An override as a child of the root has it.
inline std::pair<const programme::AssignmentKey, programme::Assignment>
over(const std::string& path, int year, const std::string& value, const std::string& note = "") {
    return {{path, year}, {value, note, "Проверка", "2016-03-12T14:05:00"}};
}

/// The pictures of the task: hospital care is cut, the day hospital and urgent visits grow.
inline scenario::Scenario lessHospital() {
    return {2,
            "Сокращение стационара",
            scenario::rootScenario,
            {over("population.insured", 2016, "1007400"), over("a2.30.volume", 2016, "0.166"),
             over("a2.30.unit_cost", 2016, "24210.6"), over("a2.31.volume", 2016, "0.58"),
             over("a2.29.2.volume", 2016, "0.57", "рост обращаемости")}};
}

inline scenario::Scenario moreAmbulance() {
    return {3,
            "Рост скорой +5 %",
            scenario::rootScenario,
            {over("a2.02.volume", 2016, "0.021"), over("a2.28.volume", 2016, "0.334")}};
}

/// The parts of a row, «Δ = численность | объём | стоимость единицы | коэффициенты | суммы | структура | округление».
inline std::string parts(const std::optional<scenario::FactorParts>& split) {
    if (!split) {
        return "нет";
    }
    std::string words = split->delta.toPlain() + " =";
    for (const auto& part : split->parts) {
        words += " " + part.toPlain() + " |";
    }
    return words + " " + (split->structure ? split->structure->toPlain() : "нет") + " | " + split->rounding.toPlain();
}
