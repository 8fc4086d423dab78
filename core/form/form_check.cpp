#include "core/form/form_check.h"

#include <algorithm>

namespace form {

const CellAddress& FormCheck::place() const {
    const auto leaves = leavesOf(left);
    return (*std::ranges::find(leaves, FormulaNode::Kind::Cell, &FormulaNode::kind))->cell;
}

}  // namespace form
