#include "core/form/parse_rule.h"

#include "core/form/edition_words.h"
#include "core/form/formula.h"
#include "core/form/parse_formula.h"
#include "core/form/split.h"

#include <algorithm>
#include <memory>

namespace form {

namespace {

std::string quoted(std::string_view text) {
    return "«" + std::string(text) + "»";
}

/// One rule without «|»: its word and what stands after the colon.
class SingleRule {
public:
    SingleRule(std::string_view word, std::string_view detail, const CellAddress& cell, const KnownMethods& methods)
        : m_word(word), m_detail(detail), m_cell(cell), m_methods(methods) {}

    CellRule read(text::Findings& findings) {
        CellRule rule;
        const auto kind = meaning<RuleKind>(ruleWords, m_word);
        if (!kind) {
            m_sentence = m_word.empty() ? "Поле пусто; ожидается правило ячейки, например input или X."
                                        : quoted(m_word) + " – неизвестное правило; ожидается "
                                              + listed<RuleKind>(ruleWords) + ".";
        } else {
            rule.kind = *kind;
            readDetail(rule);
        }
        if (!m_sentence.empty()) {
            findings.push_back({text::Severity::Error, {}, m_sentence});
        }
        return rule;
    }

private:
    void readDetail(CellRule& rule) {
        switch (rule.kind) {
        case RuleKind::Sum:
            readOperands(rule, 0);
            return;
        case RuleKind::Mirror:
            readOperands(rule, 1);
            if (rule.operands.size() > 1) {
                m_sentence = "Правило «mirror» называет несколько ячеек; ожидается одна.";
            }
            return;
        case RuleKind::Difference:
            readOperands(rule, 2);
            return;
        case RuleKind::Either:
            readOtherwise(rule);
            return;
        case RuleKind::Fixed:
            rule.constant = decimal::Decimal::fromPlain(m_detail);
            if (!rule.constant) {
                m_sentence =
                    "У правила «fixed» после двоеточия " + quoted(m_detail) + "; ожидается число, например fixed:100.";
            }
            return;
        case RuleKind::Formula:
        case RuleKind::Act:
            readFormula(rule);
            return;
        case RuleKind::Count:
            rule.counted = m_detail;
            return;
        case RuleKind::Method:
            readMethod(rule);
            return;
        case RuleKind::Input:
            if (!m_detail.empty()) {
                readFormula(rule);
            }
            return;
        case RuleKind::Closed:
        case RuleKind::Dash:
        case RuleKind::Blank:
        case RuleKind::Norm:
        case RuleKind::Lump:
        case RuleKind::Product:
        case RuleKind::Ratio:
        case RuleKind::Weighted:
        case RuleKind::Share:
            if (!m_detail.empty()) {
                m_sentence = "После правила " + quoted(m_word) + " стоит " + quoted(m_detail)
                             + "; ожидается правило без двоеточия.";
            }
            return;
        }
    }

    /// With what it takes in brackets it is a formula of that step alone.
    void readMethod(CellRule& rule) {
        if (m_detail.find('(') != std::string_view::npos) {
            rule.kind = RuleKind::Formula;
            return readFormula(rule);
        }
        const std::size_t point = m_detail.find('.');
        rule.counted = m_detail;
        if (point == 0 || point == std::string_view::npos || point + 1 == m_detail.size()) {
            m_sentence = "У правила «method» после двоеточия " + quoted(m_detail)
                         + "; ожидается метод и его результат, например method:efficiency.policlinic.";
        }
    }

    void readFormula(CellRule& rule) {
        auto formula = parseFormula(m_detail, m_cell, m_methods);
        if (!formula) {
            m_sentence = formula.findings.front().text;
            return;
        }
        rule.formula = std::make_shared<const Formula>(std::move(*formula.value));
    }

    void readOperands(CellRule& rule, std::size_t fewest) {
        for (const std::string& path : split(m_detail, " ")) {
            const auto address = CellAddress::fromPath(path);
            if (!address) {
                m_sentence = quoted(path) + " – не адрес ячейки; ожидается, например, a2.01.cost_budget.";
                return;
            }
            rule.operands.push_back(*address);
        }
        if (rule.operands.size() < fewest) {
            m_sentence = fewest == 1
                             ? "Правило «mirror» не называет ячейку; ожидается, например, mirror:a2.01.cost_budget."
                             : "Правило «difference» называет меньше двух ячеек; ожидается уменьшаемое и "
                               "вычитаемые.";
        }
    }

    void readOtherwise(CellRule& rule) {
        const auto otherwise = meaning<RuleKind>(otherwiseWords, m_detail);
        if (otherwise) {
            rule.otherwise = *otherwise;
        } else {
            m_sentence = "У правила «either» после двоеточия " + quoted(m_detail) + "; ожидается "
                         + listed<RuleKind>(otherwiseWords) + ".";
        }
    }

    std::string_view m_word;
    std::string_view m_detail;
    const CellAddress& m_cell;
    const KnownMethods& m_methods;
    std::string m_sentence;
};

CellRule readSingle(std::string_view words, const CellAddress& cell, const KnownMethods& methods,
                    text::Findings& findings) {
    // «sum:» names no cells, and is not the «sum» that adds the parts: an unknown word.
    const std::size_t colon = words.ends_with(':') ? words.size() : std::min(words.find(':'), words.size());
    const std::string_view detail = words.substr(std::min(colon + 1, words.size()));
    return SingleRule(words.substr(0, colon), trimmed(detail), cell, methods).read(findings);
}

}  // namespace

text::Outcome<CellRule> parseRule(std::string_view words, const CellAddress& cell, const KnownMethods& methods) {
    constexpr std::string_view separator = " | ";
    text::Findings findings;
    const std::size_t bar = words.find(separator);
    CellRule rule = readSingle(words.substr(0, bar), cell, methods, findings);
    if (bar != std::string_view::npos) {
        rule.unlessPrinted =
            std::make_shared<const CellRule>(readSingle(words.substr(bar + separator.size()), cell, methods, findings));
    }
    if (!findings.empty()) {
        return text::Outcome<CellRule>::failed(std::move(findings));
    }
    return {std::move(rule), {}};
}

}  // namespace form
