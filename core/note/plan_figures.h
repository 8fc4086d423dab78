#pragma once

#include "core/check/check.h"
#include "core/check/deviations.h"
#include "core/check/stage_summary.h"
#include "core/form/note_template.h"
#include "core/programme/calculation.h"
#include "core/scenario/draft.h"

#include <map>
#include <optional>
#include <string>

namespace note {

/// What a note is written about: one scenario, computed.
struct NotePlan {
    const scenario::Draft& draft;
    scenario::ScenarioId scenario = scenario::rootScenario;
    const programme::Calculation& calculation;  ///< of the scenario
};

/// A figure on its way into a sentence.
struct PlanFigure {
    decimal::Decimal value;
    std::optional<decimal::Decimal> percent;  ///< of a change: of the former figure, one decimal
    bool incomplete = false;  ///< a cell of it misses a part
};

/// The figures of one plan that sentences and tables of a note are bound to. Looks at a plan that does not change while
/// it lives: what many sentences ask for is computed once.
class PlanFigures {
public:
    explicit PlanFigures(const NotePlan& plan);

    [[nodiscard]] const NotePlan& plan() const { return m_plan; }
    [[nodiscard]] const form::Edition& edition() const { return m_plan.draft.edition(); }
    [[nodiscard]] const programme::Assignments& assignments() const { return m_assignments; }
    [[nodiscard]] const std::vector<int>& years() const { return m_years; }
    [[nodiscard]] const plan::Rounder& rounder() const { return m_rounder; }

    /// `year` is the year the sentence is about. nullopt – some part of the formula has no figure.
    [[nodiscard]] std::optional<PlanFigure> figure(const form::NotePlaceholder& placeholder, int year);
    /// The words of a placeholder as they stand in the sentence; nullopt – the plan has none.
    [[nodiscard]] std::optional<std::string> words(const form::NotePlaceholder& placeholder, int year);
    [[nodiscard]] bool holds(const form::NoteCondition& condition, int year);

    [[nodiscard]] const check::StageSummary& summary(int year);
    [[nodiscard]] const std::vector<check::CheckFinding>& findings();
    [[nodiscard]] const check::DeviationRegister& deviations();

private:
    [[nodiscard]] std::optional<PlanFigure> of(const form::Formula& formula, int year);
    /// Puts figures in for parameters that no assignment holds: counts, normatives and constants of the act.
    void putFigures(form::FormulaNode& node, int year);
    [[nodiscard]] std::optional<decimal::Decimal> known(const std::string& parameter, int year);
    [[nodiscard]] std::optional<decimal::Decimal> count(std::string_view name, int year);
    [[nodiscard]] std::string asPrinted(const form::Formula& formula, const PlanFigure& figure) const;

    const NotePlan m_plan;
    programme::Assignments m_assignments;
    std::vector<int> m_years;
    plan::Rounder m_rounder;
    std::map<int, check::StageSummary> m_summaries;
    std::optional<std::vector<check::CheckFinding>> m_findings;
    std::optional<check::DeviationRegister> m_deviations;
};

}  // namespace note
