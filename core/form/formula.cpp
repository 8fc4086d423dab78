#include "core/form/formula.h"

namespace form {

namespace {

void gather(const FormulaNode& node, std::vector<const FormulaNode*>& leaves) {
    if (node.operands.empty()) {
        leaves.push_back(&node);
    }
    for (const FormulaNode& operand : node.operands) {
        gather(operand, leaves);
    }
}

}  // namespace

std::vector<const FormulaNode*> leavesOf(const Formula& formula) {
    std::vector<const FormulaNode*> leaves;
    gather(formula.root, leaves);
    return leaves;
}

}  // namespace form
