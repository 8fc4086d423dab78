#include "core/form/form_check.h"

#include <algorithm>

namespace form {

std::optional<CellAddress> FormCheck::cell() const {
    const auto leaves = leavesOf(left);
    const auto found = std::ranges::find(leaves, FormulaNode::Kind::Cell, &FormulaNode::kind);
    return found == leaves.end() ? std::nullopt : std::optional((*found)->cell);
}

std::string FormCheck::parameter() const {
    const auto leaves = leavesOf(left);
    const auto found = std::ranges::find(leaves, FormulaNode::Kind::Parameter, &FormulaNode::kind);
    return cell() || found == leaves.end() ? std::string() : (*found)->parameter;
}

bool FormCheck::holds(const decimal::Decimal& ofLeft, const decimal::Decimal& ofRight) const {
    const bool isNotAbove = ofLeft <= ofRight + within;
    const bool isNotBelow = ofLeft >= ofRight - within;
    switch (relation) {
    case Relation::NotAbove:
    case Relation::RowsNotAbove:
        return isNotAbove;
    case Relation::NotBelow:
    case Relation::RowsNotBelow:
        return isNotBelow;
    case Relation::Equal:
    case Relation::RowsEqual:
    case Relation::NotBelowPrevious:
    case Relation::NotBelowPreviousOrNote:
    case Relation::Balance:
    case Relation::NotWithout:
    case Relation::FactsWithin:
    case Relation::History:
        break;
    }
    return isNotAbove && isNotBelow;
}

}  // namespace form
