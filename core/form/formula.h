#pragma once

#include "core/form/cell_rule.h"

#include <string>
#include <string_view>
#include <vector>

namespace form {

/// One node of a formula. What it is made of stands in `operands`, in the order it was written.
struct FormulaNode {
    enum class Kind {
        Number,
        Cell,
        Parameter,  ///< «population.insured», «letter.visits_per_appeal»; fact(…): the kept fact of `cell`
        Parts,  ///< sum(parts): the row's parts in the column of the cell, its operands; closed ones are left out
        Sum,  ///< + and sum(…): adds what is there
        Difference,  ///< the first less the others
        Product,
        Quotient,
        Rounded,  ///< round(x, digits)
        Least,  ///< min(…)
        Greatest,  ///< max(…)
        IfAny,  ///< if_any(x, y): x where anything is there, else y
    };

    Kind kind = Kind::Number;
    decimal::Decimal number;
    CellAddress cell;
    std::string parameter;
    int digits = 0;  ///< Rounded
    std::string method;  ///< Rounded: the result of a method that it is, «age_correction.k_adults»; else empty
    std::vector<FormulaNode> operands;
    bool closed = false;  ///< written in brackets of its own: what follows is not joined to it
    std::size_t position = 0;  ///< in the text, in characters from 1
};

/// How the kept fact of a cell begins: «previous.a2.33.volume» of a year is the figure of the year before it.
inline constexpr std::string_view previousPrefix = "previous.";

/// What a cell is computed by: «round([insured_men] × [response_pct] ÷ 100, 0)».
struct Formula {
    FormulaNode root;
    std::string text;
};

/// The results of methods that the formula names, each once.
[[nodiscard]] std::vector<std::string_view> methodsOf(const Formula& formula);
/// Every cell and parameter of the formula, in the order they are written.
[[nodiscard]] std::vector<const FormulaNode*> leavesOf(const Formula& formula);

}  // namespace form
