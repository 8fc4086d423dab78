#pragma once

#include "core/decimal/decimal.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace form {

/// Where a cell stands: appendix number, row key («23.1»), column key («cost_oms»).
struct CellAddress {
    int appendix = 0;
    std::string row;
    std::string column;

    /// «a2.23.1.cost_oms», the parameter path of the contract.
    [[nodiscard]] std::string path() const;
    /// The address behind a path; empty when the text has another shape. Whether the cell exists is not asked.
    [[nodiscard]] static std::optional<CellAddress> fromPath(std::string_view path);

    friend bool operator==(const CellAddress&, const CellAddress&) = default;
    friend auto operator<=>(const CellAddress&, const CellAddress&) = default;
};

struct CellAddressHash {
    [[nodiscard]] std::size_t operator()(const CellAddress& cell) const {
        const std::hash<std::string> ofText;
        return (ofText(cell.row) * 31 + ofText(cell.column)) * 31 + static_cast<std::size_t>(cell.appendix);
    }
};

/// The closed list of what a cell of a form may be. docs/reference/edition-data.md has the grammar.
enum class RuleKind {
    Closed,  ///< «X»: nothing may stand here
    Dash,  ///< «–» printed by the form itself
    Blank,  ///< open in the form, and always empty
    Input,  ///< typed in
    Norm,  ///< typed in, or the federal normative (a unit cost: × КД)
    Lump,  ///< a lump sum: cost or per-capita is typed in, the other follows
    Sum,  ///< sum of the row's parts in this column, or of the named cells
    Difference,  ///< first named cell less the others
    Product,  ///< per-capita = volume × unit cost; cost = per-capita × population
    Ratio,  ///< per-capita = cost ÷ population of the row
    Weighted,  ///< unit cost of a total = ΣN·Z ÷ ΣN over the row's parts
    Either,  ///< the sum (or weighted cost) of the parts if any has a value, else `otherwise`
    Mirror,  ///< equals the named cell
    Share,  ///< percent of the grand total's printed cost
    Fixed,  ///< a constant of the form
    Formula,  ///< what `formula` says
    Count,  ///< of a footer: how many rows of the list have something in the column
    Method,  ///< a result of a method of core/method over the cells of the row
    Act,  ///< the figure the act prints, while the formula's operands are the act's own; else the formula
};

struct Formula;

/// How one cell gets its value. `operands` are filled for Sum, Difference and Mirror of named cells;
/// a Sum without operands adds the row's parts.
struct CellRule {
    RuleKind kind = RuleKind::Closed;
    std::vector<CellAddress> operands;
    std::optional<decimal::Decimal> constant;  ///< Fixed
    RuleKind otherwise = RuleKind::Input;  ///< Either: what the row is with empty parts
    /// Formula, Act: how the cell is computed. Input: what stands there while nothing is typed.
    std::shared_ptr<const Formula> formula;
    std::string counted;  ///< Count: the column that must be marked too; Method: «efficiency.policlinic»
    std::shared_ptr<const CellRule> unlessPrinted;  ///< the rule under other methods than printed_percap
};

/// A cell the user may type into (its own value may drive it). Either takes an entry unless its `otherwise`
/// is computed.
[[nodiscard]] bool takesEntry(const CellRule& rule);
/// A cell whose own value may be a normative: Norm, and Either that is one with empty parts.
[[nodiscard]] bool takesNormative(const CellRule& rule);
/// A cell that multiplies a volume and a unit cost: Product, and Either that is one with empty parts.
[[nodiscard]] bool isProduct(const CellRule& rule);
/// A cell of the form that can hold a figure at all.
[[nodiscard]] bool holdsFigure(const CellRule& rule);

}  // namespace form
