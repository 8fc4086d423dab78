#pragma once

#include "core/plan/evaluate.h"
#include "core/plan/trace.h"
#include "core/programme/assignments.h"
#include "core/programme/cell_view.h"
#include "core/programme/list_calculator.h"
#include "core/programme/list_result.h"
#include "core/programme/plan_inputs.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace programme {

/// The filled forms of one programme year.
class YearResult {
public:
    /// Of figures that are at hand already.
    YearResult(int year, std::shared_ptr<const plan::Plan> plan, std::vector<plan::ExactValue> values);
    /// Computes the year. A figure that outgrows the decimal ends nothing: see outgrown().
    YearResult(int year, std::shared_ptr<const plan::Plan> plan, PlanInputs inputs, std::vector<ListResult> lists = {});

    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] const plan::Plan& plan() const { return *m_plan; }
    [[nodiscard]] const std::shared_ptr<const plan::Plan>& sharedPlan() const { return m_plan; }
    [[nodiscard]] const std::vector<plan::ExactValue>& values() const { return m_values; }
    /// The cells whose figure fits no number of the program, in order of evaluation: nothing stands in them, and what
    /// adds them is incomplete.
    [[nodiscard]] const std::vector<form::CellAddress>& outgrown() const { return m_outgrown; }
    [[nodiscard]] CellView cell(const form::CellAddress& address) const;
    /// The rows of a list; nullptr for a table whose rows are the form's.
    [[nodiscard]] const ListResult* list(int appendix) const;
    /// The whole number of services behind a row's cost; nothing exists where the cost method counts none.
    [[nodiscard]] CellView services(int appendix, std::string_view row) const;
    /// Decimals that what is computed in the cell has: the cell's own, else those of the longest of its parts; nullopt
    /// where neither says.
    [[nodiscard]] std::optional<int> digits(const form::CellAddress& address) const;
    [[nodiscard]] std::optional<plan::Trace> trace(const form::CellAddress& address) const;
    /// Where the figure of a defaulted cell comes from; nullptr for any other cell.
    [[nodiscard]] const DefaultOrigin* defaultOrigin(const form::CellAddress& address) const;
    /// The normative behind a defaulted cell; nullptr also where the user gave the normative.
    [[nodiscard]] const norms::Normative* defaultSource(const form::CellAddress& address) const;

private:
    int m_year;
    std::shared_ptr<const plan::Plan> m_plan;
    std::vector<plan::ExactValue> m_values;
    DefaultOrigins m_origins;
    std::vector<ListResult> m_lists;
    std::vector<form::CellAddress> m_outgrown;
};

/// All programme years of one scenario, computed.
struct Calculation {
    std::vector<YearResult> years;

    [[nodiscard]] const YearResult* year(int year) const;
    /// Some figure of some year fits no number of the program.
    [[nodiscard]] bool hasOutgrown() const;
    /// Some cost of the appendix is a number of services × unit cost.
    [[nodiscard]] bool countsServices(int appendix) const;
};

/// Compiles the edition once per set of options, and computes any assignments with it.
/// The plan is the only evaluator: everything is recalculated on every edit, nothing is cached.
class Calculator {
public:
    /// `region` by any of its names; one the edition does not list has no normatives and no K of its own.
    /// Throws std::invalid_argument when the edition's normatives or regions do not read.
    Calculator(std::shared_ptr<const form::Edition> edition, std::string_view region, int firstYear);

    /// A figure that outgrows the decimal is one of YearResult::outgrown(). Throws std::invalid_argument when the
    /// options make the edition fail to compile (digits that cannot fit).
    [[nodiscard]] Calculation calculate(const Assignments& assignments);

    [[nodiscard]] const norms::ReferenceData& references() const { return *m_references; }
    /// nullptr when the edition does not list the plan's region.
    [[nodiscard]] const norms::Region* region() const { return m_region; }

private:
    void recompile(const Assignments& assignments);

    std::shared_ptr<const form::Edition> m_edition;
    std::shared_ptr<const norms::ReferenceData> m_references;
    const norms::Region* m_region = nullptr;  ///< in m_references
    int m_firstYear;
    std::string m_optionsKey;
    std::vector<std::shared_ptr<const plan::Plan>> m_plans;
    std::vector<NormativeSlots> m_normativeSlots;  ///< by plan
    std::vector<ListCalculator> m_lists;  ///< by plan, list after list
};

}  // namespace programme
