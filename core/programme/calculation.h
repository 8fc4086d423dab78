#pragma once

#include "core/plan/evaluate.h"
#include "core/plan/trace.h"
#include "core/programme/assignments.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace programme {

/// What stands in one cell of a filled form. Empty, zero, «–» and «X» are four different things.
struct CellView {
    form::RuleKind rule = form::RuleKind::Closed;
    std::optional<decimal::Decimal> figure;  ///< as printed; nullopt – nothing stands here
    bool takesEntry = false;
    bool entered = false;                    ///< the user's own value stands here
    bool defaulted = false;                  ///< the federal normative stands here
    bool incomplete = false;                 ///< a total that misses a part
    bool corrected = false;                  ///< an adjustment is in it
    bool existsInYear = true;                ///< false – the form has no such column in this year

    [[nodiscard]] bool closed() const { return rule == form::RuleKind::Closed; }
    [[nodiscard]] bool dash() const { return rule == form::RuleKind::Dash; }
    /// Contract text: «X», «-», «» or a plain decimal.
    [[nodiscard]] std::string plain() const;
};

/// The filled forms of one programme year.
class YearResult {
public:
    YearResult(int year, std::shared_ptr<const plan::Plan> plan, std::vector<plan::ExactValue> values,
               std::vector<bool> defaulted = {});

    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] const plan::Plan& plan() const { return *m_plan; }
    [[nodiscard]] const std::vector<plan::ExactValue>& values() const { return m_values; }
    [[nodiscard]] CellView cell(const form::CellAddress& address) const;
    [[nodiscard]] std::optional<plan::Trace> trace(const form::CellAddress& address) const;

private:
    int m_year;
    std::shared_ptr<const plan::Plan> m_plan;
    std::vector<plan::ExactValue> m_values;
    std::vector<bool> m_defaulted;  ///< by input slot: a federal default stands there
};

/// All programme years of one scenario, computed.
struct Calculation {
    std::vector<YearResult> years;

    [[nodiscard]] const YearResult* year(int year) const;
};

/// Compiles the edition once per set of options, and computes any assignments with it.
/// The plan is the only evaluator: everything is recalculated on every edit, nothing is cached.
class Calculator {
public:
    Calculator(std::shared_ptr<const form::Edition> edition, int firstYear);

    /// Throws decimal::ArithmeticError when a figure outgrows the decimal, std::invalid_argument when
    /// the options make the edition fail to compile (digits that cannot fit).
    [[nodiscard]] Calculation calculate(const Assignments& assignments);

private:
    void recompile(const Assignments& assignments);

    std::shared_ptr<const form::Edition> m_edition;
    int m_firstYear;
    std::string m_optionsKey;
    std::vector<std::shared_ptr<const plan::Plan>> m_plans;
};

}  // namespace programme
