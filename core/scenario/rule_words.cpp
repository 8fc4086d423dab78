#include "core/scenario/rule_words.h"

#include "core/decimal/russian.h"
#include "core/form/formula.h"

namespace scenario {

namespace {

using form::RuleKind;

std::string_view kindInWords(RuleKind kind) {
    switch (kind) {
    case RuleKind::Closed:
        return "закрыто";
    case RuleKind::Dash:
        return "прочерк";
    case RuleKind::Blank:
        return "пусто";
    case RuleKind::Input:
        return "ввод";
    case RuleKind::Norm:
        return "норматив";
    case RuleKind::Lump:
        return "разовая сумма";
    case RuleKind::Sum:
        return "сумма";
    case RuleKind::Difference:
        return "разность";
    case RuleKind::Product:
        return "произведение";
    case RuleKind::Ratio:
        return "стоимость на человека";
    case RuleKind::Weighted:
        return "средневзвешенное слагаемых";
    case RuleKind::Either:
        return "слагаемые, а без них – ";
    case RuleKind::Mirror:
        return "равно";
    case RuleKind::Share:
        return "доля итога";
    case RuleKind::Fixed:
        return "постоянное число";
    case RuleKind::Formula:
        return "по формуле";
    case RuleKind::Count:
        return "число отмеченных строк";
    case RuleKind::Method:
        return "по методике";
    case RuleKind::Act:
        return "число акта, а при своих данных – по формуле";
    }
    return {};
}

}  // namespace

std::string ruleInWords(const form::CellRule& rule) {
    std::string words(kindInWords(rule.kind));
    if (rule.kind == RuleKind::Either) {
        words += kindInWords(rule.otherwise);
    }
    if (rule.kind == RuleKind::Sum && rule.operands.empty()) {
        words += " слагаемых";
    }
    if (rule.formula != nullptr) {
        words += (rule.kind == RuleKind::Input ? ", а без него – по формуле " : " ") + rule.formula->text;
    }
    if (rule.constant) {
        words += " " + decimal::printRussian(*rule.constant);
    }
    std::string separator = " ";
    for (const auto& operand : rule.operands) {
        words += separator + operand.path();
        separator = ", ";
    }
    if (rule.unlessPrinted) {
        words += " (при других способах расчёта – " + ruleInWords(*rule.unlessPrinted) + ")";
    }
    return words;
}

}  // namespace scenario
