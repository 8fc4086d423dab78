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

}  // namespace form
