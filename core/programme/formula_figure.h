#pragma once

#include "core/form/formula.h"
#include "core/plan/rounder.h"
#include "core/programme/calculation.h"

#include <functional>
#include <optional>

namespace programme {

/// What a formula gives of the printed figures of one year: for checks and for what is taken from another table. Cells
/// of the plan itself are computed by its steps and not by this.
class FormulaFigure {
public:
    enum class Use {
        Comparison,  ///< a formula that lacks a cell has no figure; money in the scale of its cells
        Transfer  ///< sums and differences leave out what is not there, as those of a form do; money in roubles
    };

    using Look = std::function<std::optional<decimal::Decimal>(const form::CellAddress&)>;

    FormulaFigure(const form::Edition& edition, const Assignments& assignments, const YearResult& result, Use use);
    /// A comparison of a year whose cells `look` knows.
    FormulaFigure(const form::Edition& edition, const Assignments& assignments, int year, Look look);

    /// Throws decimal::ArithmeticError where the figure outgrows the decimal.
    [[nodiscard]] std::optional<decimal::Decimal> of(const form::FormulaNode& node) const;

private:
    [[nodiscard]] std::optional<decimal::Decimal> chained(const form::FormulaNode& node) const;
    [[nodiscard]] bool leavesOut(form::FormulaNode::Kind kind) const;
    [[nodiscard]] std::optional<decimal::Decimal> joined(form::FormulaNode::Kind kind, const decimal::Decimal& a,
                                                         const decimal::Decimal& b) const;

    const Assignments& m_assignments;
    int m_year;
    plan::Rounder m_rounder;
    Use m_use;
    Look m_look;
};

}  // namespace programme
