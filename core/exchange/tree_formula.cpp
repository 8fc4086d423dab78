#include "core/exchange/tree_formula.h"

namespace exchange {

using book::Formula;
using form::FormulaNode;
using Kind = FormulaNode::Kind;

namespace {

Formula formulaOf(const FormulaNode& node, const TreePlaces& places);

/// Operands in brackets behind a name, «SUM(a;b)», or between signs, «(a)*(b)».
Formula joined(const FormulaNode& node, const TreePlaces& places, const std::string& name, const std::string& sign) {
    Formula whole(name + "(");
    for (std::size_t at = 0; at < node.operands.size(); ++at) {
        if (at > 0) {
            whole += sign;
        }
        whole += formulaOf(node.operands[at], places);
    }
    whole += ")";
    return whole;
}

Formula formulaOf(const FormulaNode& node, const TreePlaces& places) {
    switch (node.kind) {
    case Kind::Number:
        return Formula(node.number.toPlain());
    case Kind::Cell:
        return Formula(places.cell(node.cell));
    case Kind::Parameter:
        return Formula(places.parameter(node.parameter));
    case Kind::Parts:
    case Kind::Sum:
        return joined(node, places, "SUM", ";");
    case Kind::Difference:
        return joined(node, places, "", "-");
    case Kind::Product:
        return joined(node, places, "", "*");
    case Kind::Quotient:
        return joined(node, places, "", "/");
    case Kind::Rounded: {
        Formula whole("ROUND(");
        whole += formulaOf(node.operands.front(), places);
        whole += ";" + std::to_string(node.digits) + ")";
        return whole;
    }
    case Kind::Least:
        return joined(node, places, "MIN", ";");
    case Kind::Greatest:
        return joined(node, places, "MAX", ";");
    case Kind::IfAny: {
        const Formula first = formulaOf(node.operands.front(), places);
        Formula whole("IF(COUNT(");
        whole += first;
        whole += ")>0;";
        whole += first;
        whole += ";";
        whole += formulaOf(node.operands.back(), places);
        whole += ")";
        return whole;
    }
    }
    return {};
}

}  // namespace

Formula treeFormula(const form::Formula& formula, const TreePlaces& places) {
    return formulaOf(formula.root, places);
}

}  // namespace exchange
