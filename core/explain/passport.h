#pragma once

#include "core/scenario/draft.h"

#include <optional>
#include <string>
#include <vector>

namespace explain {

/// Who gave a number, when and on what ground; the parameter it is kept as.
struct PassportSource {
    std::string parameter;  ///< «a2.02.volume», «population.residents», «adjust.a2.26.cost_oms»
    std::string words;  ///< «Объём», «Численность жителей», «Поправка»
    std::string note;  ///< the act or the reason; empty – none was given
    std::string author;
    std::string time;  ///< «24.11.2026, 14:05»
    std::string scenario;  ///< the scenario that holds it
};

/// What a figure was made of: a cell of the form, or a parameter.
struct PassportOperand {
    std::optional<form::CellAddress> cell;
    std::string parameter;  ///< path, when it is no cell
    std::string sign;  ///< «+», «−», «×», «÷»; empty for the first
    std::string words;  ///< «Объём», «Строка 28», «Численность жителей»
    std::string detail;  ///< «графа 3, вызов на 1 жителя»
    std::optional<decimal::Decimal> number;  ///< nullopt – not entered
    std::string value;  ///< in Russian notation; «не введено»
    std::string unit;
    std::string base;  ///< «жители», «застрахованные», or empty
};

/// One line after the operands: «= Произведение 90,4554», «≈ Округлено до 0,1 90,5», «± Поправка −0,1».
struct PassportStep {
    std::string sign;
    std::string words;
    std::string detail;
    std::string value;
};

/// A cell that is computed from this one.
struct PassportUse {
    form::CellAddress cell;
    std::string words;  ///< «Строка 01, графа 5»
    std::string value;
};

enum class PassportState { Closed, Dash, Absent, Blank, Missing, Entered, Defaulted, Computed, Corrected };

/// Why a number stands where it stands, in the words of the form.
struct Passport {
    form::CellAddress cell;
    int year = 0;
    PassportState state = PassportState::Missing;
    std::string stateWords;  ///< «расчёт», «введено», «поправка», «по нормативу», …
    std::string title;  ///< «Подушевой норматив, бюджет»
    std::string place;  ///< «Приложение 2, строка 02 «Скорая помощь», графа 5, 2016 год»
    std::optional<decimal::Decimal> number;
    std::string value;  ///< «90,5»: as printed; an entry with the digits that were typed
    std::string unit;  ///< «руб. на 1 жителя»
    bool complete = true;
    std::string formula;  ///< «Объём (гр. 3) × … = 0,021 × 4 307,4 = 90,4554 ≈ 90,5»
    std::vector<PassportOperand> operands;
    std::vector<PassportStep> steps;
    std::vector<PassportSource> sources;  ///< of the cell's own entry and correction, then of its operands
    std::string formSource;  ///< act, appendix and row the row of the form was taken from
    std::vector<PassportUse> usedBy;
};

/// A scenario with its figures and the values in force that they were computed from: gathering those of a plan with a
/// long list anew takes longer than all the rest. It keeps references.
struct ComputedScenario {
    const scenario::Draft& draft;
    scenario::ScenarioId scenario;
    const programme::Calculation& calculation;
    const programme::Assignments& inForce;
};

/// Throws std::invalid_argument for a year or a cell that the plan does not have.
[[nodiscard]] Passport describeCell(const ComputedScenario& computed, const form::CellAddress& cell, int year);
/// The same, with the values in force gathered anew.
[[nodiscard]] Passport describeCell(const scenario::Draft& draft, scenario::ScenarioId scenario,
                                    const programme::Calculation& calculation, const form::CellAddress& cell, int year);

/// The first line of the passport, «Объём (гр. 3) × … = 0,021 × 4 307,4 ≈ 90,5»; empty for what is not computed.
[[nodiscard]] std::string derivation(const form::Edition& edition, const programme::YearResult& result,
                                     const form::CellAddress& cell);

/// The source of any parameter, a population for one; nullopt when it was not given.
[[nodiscard]] std::optional<PassportSource> sourceOf(const scenario::Draft& draft, scenario::ScenarioId scenario,
                                                     const std::string& parameter, int year);

}  // namespace explain
