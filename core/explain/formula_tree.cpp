#include "core/explain/formula_tree.h"

#include "core/decimal/russian.h"
#include "core/form/edition.h"

namespace explain {

namespace {

using form::FormulaNode;
using Kind = FormulaNode::Kind;

/// How closely a node holds together: a part that holds less gets brackets.
enum class Hold { Sum, Product, Whole };

Hold holdOf(const FormulaNode& node) {
    switch (node.kind) {
    case Kind::Parts:
    case Kind::Sum:
    case Kind::Difference:
        return node.operands.size() > 1 ? Hold::Sum : Hold::Whole;
    case Kind::Product:
    case Kind::Quotient:
        return Hold::Product;
    case Kind::Number:
    case Kind::Cell:
    case Kind::Parameter:
    case Kind::Rounded:
    case Kind::Least:
    case Kind::Greatest:
    case Kind::IfAny:
        break;
    }
    return Hold::Whole;
}

class TreeWords {
public:
    TreeWords(const std::vector<std::optional<std::string>>& texts, const std::vector<form::CellAddress>& named)
        : m_texts(texts), m_named(named) {}

    std::optional<std::string> written(const FormulaNode& node) {
        switch (node.kind) {
        case Kind::Number:
            return decimal::printRussian(node.number);
        case Kind::Cell:
            return isNamed(node) ? takeText() : std::nullopt;
        case Kind::Parameter:
            return takeText();
        case Kind::Parts:
        case Kind::Sum:
            return chain(node, " + ", Hold::Sum, true);
        case Kind::Difference:
            return chain(node, " − ", Hold::Product, false);
        case Kind::Product:
            return chain(node, " × ", Hold::Product, false);
        case Kind::Quotient:
            return quotient(node);
        case Kind::Rounded:
            return within("округлить", node, "; " + std::to_string(node.digits));
        case Kind::Least:
            return within("наименьшее", node, {});
        case Kind::Greatest:
            return within("наибольшее", node, {});
        case Kind::IfAny:
            return within("первое из введённых", node, {});
        }
        return std::nullopt;
    }

private:
    static constexpr std::string_view absent = "не введено";

    /// A formula of a list speaks of the row that all its rows are.
    [[nodiscard]] bool isNamed(const FormulaNode& node) const {
        if (m_at >= m_named.size()) {
            return false;
        }
        form::CellAddress cell = node.cell;
        if (cell.row == form::listRowKey) {
            cell.row = m_named[m_at].row;
        }
        return m_named[m_at] == cell;
    }

    std::optional<std::string> takeText() { return m_at < m_texts.size() ? m_texts[m_at++] : std::nullopt; }

    /// An operand, in brackets where it holds less than `least`.
    std::optional<std::string> operand(const FormulaNode& node, Hold least) {
        const std::optional<std::string> text = written(node);
        return text && holdOf(node) < least ? "(" + *text + ")" : text;
    }

    std::string chain(const FormulaNode& node, const std::string& sign, Hold least, bool leavesOut) {
        std::string text;
        for (const FormulaNode& part : node.operands) {
            const std::optional<std::string> written = operand(part, least);
            if (!written && leavesOut) {
                continue;
            }
            text += (text.empty() ? "" : sign) + written.value_or(std::string(absent));
        }
        return text.empty() ? std::string(absent) : text;
    }

    std::string quotient(const FormulaNode& node) {
        const std::string above = operand(node.operands.front(), Hold::Product).value_or(std::string(absent));
        return above + " ÷ " + operand(node.operands.back(), Hold::Whole).value_or(std::string(absent));
    }

    std::string within(const std::string& word, const FormulaNode& node, const std::string& end) {
        return word + " (" + chain(node, "; ", Hold::Sum, true) + end + ")";
    }

    const std::vector<std::optional<std::string>>& m_texts;
    const std::vector<form::CellAddress>& m_named;
    std::size_t m_at = 0;
};

}  // namespace

std::string formulaTreeWords(const form::Formula& formula, const std::vector<std::optional<std::string>>& texts,
                             const std::vector<form::CellAddress>& named) {
    return TreeWords(texts, named).written(formula.root).value_or(std::string());
}

}  // namespace explain
