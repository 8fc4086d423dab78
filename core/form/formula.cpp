#include "core/form/formula.h"

#include <algorithm>

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

void gatherMethods(const FormulaNode& node, std::vector<std::string_view>& methods) {
    if (!node.method.empty() && std::ranges::find(methods, node.method) == methods.end()) {
        methods.emplace_back(node.method);
    }
    for (const FormulaNode& operand : node.operands) {
        gatherMethods(operand, methods);
    }
}

}  // namespace

std::vector<std::string_view> methodsOf(const Formula& formula) {
    std::vector<std::string_view> methods;
    gatherMethods(formula.root, methods);
    return methods;
}

std::vector<const FormulaNode*> leavesOf(const Formula& formula) {
    std::vector<const FormulaNode*> leaves;
    gather(formula.root, leaves);
    return leaves;
}

}  // namespace form
