#include "core/explain/formula_words.h"

#include "core/decimal/russian.h"
#include "core/explain/cell_words.h"
#include "core/explain/formula_tree.h"

namespace explain {

using decimal::Decimal;
using plan::Op;

namespace {

/// «Объём (гр. 3)», «стр. 28», «прил. 2, стр. 01, гр. 7», «Численность жителей».
std::string shortName(const form::Edition& edition, const form::CellAddress& result, const PassportOperand& operand) {
    if (!operand.cell) {
        return operand.words;
    }
    const form::CellAddress& cell = *operand.cell;
    const form::Column& column = *edition.column(cell);
    if (cell.appendix == result.appendix && cell.row == result.row) {
        return column.number.empty() ? column.shortName : column.shortName + " (гр. " + column.number + ")";
    }
    std::string name = cell.appendix == result.appendix ? "" : "прил. " + std::to_string(cell.appendix) + ", ";
    name += "стр. " + form::rowName(edition, cell);
    return cell.column == result.column ? name : name + ", " + shortColumnPlace(column);
}

/// 10^n the money scale brings in: «÷ 1 000 000».
std::string scaleWords(int shift) {
    if (shift == 0) {
        return {};
    }
    const Decimal power = Decimal::fromParts(decimal::powerOfTen(shift < 0 ? -shift : shift), 0);
    return (shift < 0 ? " ÷ " : " × ") + decimal::printRussian(power);
}

/// A formula of the edition, by names or by figures.
std::string treeWords(const plan::Trace& trace, const std::vector<PassportOperand>& operands,
                      const std::vector<std::string>& texts, bool figures) {
    std::vector<std::optional<std::string>> leaves;
    std::vector<form::CellAddress> cells;
    for (std::size_t i = 0; i < operands.size(); ++i) {
        const bool missing = figures && !operands[i].number;
        leaves.push_back(missing ? std::nullopt : std::optional(texts[i]));
        cells.push_back(operands[i].cell.value_or(form::CellAddress{}));
    }
    return formulaTreeWords(*trace.formula, leaves, cells);
}

/// One side of the formula: names or figures of the operands, joined the way the operation joins them.
class Side {
public:
    Side(const plan::Trace& trace, const std::vector<PassportOperand>& operands, std::vector<std::string> texts)
        : m_trace(trace), m_operands(operands), m_texts(std::move(texts)) {}

    [[nodiscard]] std::string written() const {
        switch (m_trace.op) {
        case Op::Sum:
        case Op::Difference:
        case Op::Product:
        case Op::Scaled:
            return chain(0, m_texts.size()) + scaleWords(m_trace.shift);
        case Op::Ratio:
            return m_texts[0] + scaleWords(m_trace.shift) + " ÷ " + m_texts[1];
        case Op::Weighted:
            return "(" + chain(0, m_texts.size()) + ") ÷ " + volumes();
        case Op::Share:
            return group(0, m_trace.split) + " ÷ " + group(m_trace.split, m_texts.size()) + " × 100";
        case Op::Copy:
            return m_texts[0];
        case Op::Quotient:
        case Op::Least:
        case Op::Greatest:
        case Op::Formula:
        case Op::Entry:
        case Op::Constant:
        case Op::Chosen:
        case Op::AnyElse:
        case Op::IfBoth:
            break;
        }
        return {};
    }

private:
    /// A sum leaves out what is not entered; other operations need every operand, and so does a sum of nothing.
    [[nodiscard]] bool leftOut(std::size_t index) const {
        if (!m_trace.unrounded.present) {
            return false;
        }
        const bool adds = m_trace.op == Op::Sum || m_trace.op == Op::Share || m_trace.op == Op::Difference;
        if (m_trace.op == Op::Weighted) {
            const std::size_t pair = index - index % 2;
            return !m_operands[pair].number || !m_operands[pair + 1].number;
        }
        return adds && !m_operands[index].number;
    }

    [[nodiscard]] std::string chain(std::size_t first, std::size_t last) const {
        std::string text;
        for (std::size_t i = first; i < last; ++i) {
            if (leftOut(i)) {
                continue;
            }
            text += text.empty() ? m_texts[i] : " " + m_operands[i].sign + " " + m_texts[i];
        }
        return text;
    }

    [[nodiscard]] std::string group(std::size_t first, std::size_t last) const {
        std::size_t terms = 0;
        for (std::size_t i = first; i < last; ++i) {
            terms += leftOut(i) ? 0U : 1U;
        }
        return terms > 1 ? "(" + chain(first, last) + ")" : chain(first, last);
    }

    [[nodiscard]] std::string volumes() const {
        std::string text;
        std::size_t terms = 0;
        for (std::size_t i = 0; i < m_texts.size(); i += 2) {
            if (!leftOut(i)) {
                text += (text.empty() ? "" : " + ") + m_texts[i];
                ++terms;
            }
        }
        return terms > 1 ? "(" + text + ")" : text;
    }

    const plan::Trace& m_trace;
    const std::vector<PassportOperand>& m_operands;
    std::vector<std::string> m_texts;
};

std::string resultChain(const plan::Trace& trace) {
    if (!trace.unrounded.present) {
        return {};
    }
    const bool rounds = trace.rounded.number != trace.unrounded.number;
    std::string text = " = " + (rounds ? unroundedWords(trace) : decimal::printRussian(trace.rounded.number));
    if (rounds) {
        text += " ≈ " + decimal::printRussian(trace.rounded.number);
    }
    if (trace.adjustment.present && !trace.adjustment.number.isZero()) {
        text += " и поправка " + decimal::printSigned(trace.adjustment.number) + " = "
                + decimal::printRussian(trace.rounded.number + trace.adjustment.number);
    }
    return text;
}

}  // namespace

std::string formulaWords(const form::Edition& edition, const plan::Trace& trace,
                         const std::vector<PassportOperand>& operands) {
    if (operands.empty()) {
        return {};
    }
    std::vector<std::string> names;
    std::vector<std::string> figures;
    for (const PassportOperand& operand : operands) {
        names.push_back(shortName(edition, trace.cell, operand));
        figures.push_back(operand.value);
    }
    if (trace.op == Op::Formula) {
        const std::string words = treeWords(trace, operands, names, false);
        return trace.unrounded.present ? words + " = " + treeWords(trace, operands, figures, true) + resultChain(trace)
                                       : words;
    }
    const std::string words = Side(trace, operands, std::move(names)).written();
    if (words.empty() || !trace.unrounded.present) {
        return words;
    }
    // One operand alone: its figure is the result, there is nothing to repeat.
    const std::string numbers = Side(trace, operands, std::move(figures)).written();
    const std::string result = resultChain(trace);
    return result == " = " + numbers ? words + result : words + " = " + numbers + result;
}

std::string unroundedWords(const plan::Trace& trace) {
    const int printed = trace.digits < 0 ? 2 : trace.digits;
    return shortenedFigure(trace.unrounded.number.withoutZeros(printed), printed + 4, trace.rounder);
}

std::string resultWords(plan::Op op) {
    switch (op) {
    case Op::Sum:
        return "Сумма";
    case Op::Difference:
        return "Разность";
    case Op::Product:
    case Op::Scaled:
        return "Произведение";
    case Op::Ratio:
    case Op::Quotient:
        return "Частное";
    case Op::Weighted:
        return "Средневзвешенная стоимость";
    case Op::Share:
        return "Доля";
    case Op::Copy:
        return "То же число";
    case Op::Constant:
        return "Постоянная формы";
    case Op::Formula:
    case Op::Least:
    case Op::Greatest:
        return "По формуле";
    case Op::Entry:
    case Op::Chosen:
    case Op::AnyElse:
    case Op::IfBoth:
        break;
    }
    return "Введено";
}

}  // namespace explain
