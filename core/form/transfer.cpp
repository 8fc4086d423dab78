#include "core/form/transfer.h"

#include <algorithm>

namespace form {

const CellAddress& Transfer::source() const {
    const auto leaves = leavesOf(value);
    return (*std::ranges::find(leaves, FormulaNode::Kind::Cell, &FormulaNode::kind))->cell;
}

int Transfer::from() const {
    return source().appendix;
}

}  // namespace form
