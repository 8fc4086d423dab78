#include "core/form/parse_formula.h"

#include "core/form/split.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace form {

namespace {

using Kind = FormulaNode::Kind;

constexpr int deepest = 20;
constexpr std::size_t longest = 2000;

struct Function {
    std::string_view name;
    Kind kind;
};
constexpr std::array functions{Function{"sum", Kind::Sum}, Function{"round", Kind::Rounded},
                               Function{"min", Kind::Least}, Function{"max", Kind::Greatest},
                               Function{"if_any", Kind::IfAny}};

/// The first fault ends the reading: what follows it would only be guessed.
struct Fault {
    std::string sentence;
};

class FormulaReader {
public:
    FormulaReader(std::string_view words, const CellAddress& cell, const KnownMethods& methods)
        : m_words(words), m_cell(cell), m_methods(methods) {}

    FormulaNode read() {
        if (m_words.size() > longest) {
            throw Fault{"Формула длиннее " + std::to_string(longest) + " байтов."};
        }
        FormulaNode root = sum(0);
        skipSpaces();
        if (m_at < m_words.size()) {
            fail("лишнее «" + std::string(m_words.substr(m_at)) + "»; ожидается знак + − × ÷ или конец формулы");
        }
        return root;
    }

private:
    [[noreturn]] void fail(const std::string& what) const { failAt(position(), what); }
    [[noreturn]] static void failAt(std::size_t position, const std::string& what) {
        throw Fault{"Формула, знак " + std::to_string(position) + ": " + what + "."};
    }

    /// In characters from 1.
    [[nodiscard]] std::size_t position() const {
        return 1 + static_cast<std::size_t>(std::ranges::count_if(m_words.substr(0, m_at), [](char byte) {
                   return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
               }));
    }

    void skipSpaces() { m_at = std::min(m_words.find_first_not_of(' ', m_at), m_words.size()); }

    /// Takes one of the signs if it stands here.
    template <std::size_t count>
    bool take(const std::array<std::string_view, count>& signs) {
        skipSpaces();
        for (const std::string_view sign : signs) {
            if (m_words.substr(m_at).starts_with(sign)) {
                m_at += sign.size();
                return true;
            }
        }
        return false;
    }
    bool take(std::string_view sign) { return take(std::array{sign}); }

    FormulaNode sum(int depth) {
        if (depth > deepest) {
            fail("больше " + std::to_string(deepest) + " скобок одна в другой");
        }
        FormulaNode left = product(depth);
        for (;;) {
            skipSpaces();
            const std::size_t sign = position();
            if (take("+")) {
                left = joined(Kind::Sum, std::move(left), product(depth), sign);
            } else if (take(std::array<std::string_view, 2>{"−", "-"})) {
                left = joined(Kind::Difference, std::move(left), product(depth), sign);
            } else {
                return left;
            }
        }
    }

    FormulaNode product(int depth) {
        FormulaNode left = factor(depth);
        for (;;) {
            skipSpaces();
            const std::size_t sign = position();
            if (take(std::array<std::string_view, 2>{"×", "*"})) {
                left = joined(Kind::Product, std::move(left), factor(depth), sign);
            } else if (take(std::array<std::string_view, 2>{"÷", "/"})) {
                left = joined(Kind::Quotient, std::move(left), factor(depth), sign);
            } else {
                return left;
            }
        }
    }

    /// a + b + c is one sum of three.
    static FormulaNode joined(Kind kind, FormulaNode left, FormulaNode right, std::size_t position) {
        if (left.kind == kind && kind != Kind::Quotient && !left.operands.empty() && !left.closed) {
            left.operands.push_back(std::move(right));
            return left;
        }
        FormulaNode node;
        node.kind = kind;
        node.position = position;
        node.operands.push_back(std::move(left));
        node.operands.push_back(std::move(right));
        return node;
    }

    FormulaNode factor(int depth) {
        skipSpaces();
        if (take("(")) {
            FormulaNode inner = sum(depth + 1);
            expect(")");
            inner.closed = true;
            return inner;
        }
        if (m_at < m_words.size() && m_words[m_at] == '[') {
            return cell();
        }
        const std::size_t start = position();
        const std::string_view word = takeWord();
        if (word.empty()) {
            fail(m_at == m_words.size() ? "формула кончилась; ожидается число, ячейка, параметр или скобка"
                                        : "стоит «" + std::string(m_words.substr(m_at))
                                              + "»; ожидается число, ячейка, параметр или скобка");
        }
        if (word.front() >= '0' && word.front() <= '9') {
            return number(word, start);
        }
        if (take("(")) {
            if (word == "fact") {
                return factCall(start);
            }
            return word.find('.') == std::string_view::npos ? call(word, start, depth) : methodCall(word, start, depth);
        }
        return named(word, start);
    }

    /// Letters, digits, «_», «-» and points.
    std::string_view takeWord() {
        const std::size_t first = m_at;
        while (m_at < m_words.size() && isWordSign(m_words[m_at])) {
            ++m_at;
        }
        return m_words.substr(first, m_at - first);
    }
    static bool isWordSign(char sign) {
        return (sign >= '0' && sign <= '9') || (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z')
               || sign == '_' || sign == '.';
    }

    void expect(std::string_view sign) {
        if (!take(sign)) {
            fail("ожидается «" + std::string(sign) + "»");
        }
    }

    static FormulaNode number(std::string_view word, std::size_t start) {
        FormulaNode node;
        node.position = start;
        const auto value = decimal::Decimal::fromPlain(word);
        if (!value) {
            failAt(start, "«" + std::string(word) + "» – не число; ожидается, например, 2.9");
        }
        node.number = *value;
        return node;
    }

    FormulaNode cell() {
        FormulaNode node;
        node.kind = Kind::Cell;
        node.position = position();
        const std::size_t end = m_words.find(']', m_at);
        if (end == std::string_view::npos) {
            fail("скобка «[» не закрыта");
        }
        const std::string_view inside = trimmed(m_words.substr(m_at + 1, end - m_at - 1));
        const std::size_t point = inside.rfind('.');
        node.cell = m_cell;
        node.cell.column = inside.substr(point == std::string_view::npos ? 0 : point + 1);
        if (point != std::string_view::npos) {
            node.cell.row = inside.substr(0, point);
        }
        if (node.cell.column.empty() || node.cell.row.empty() || inside.find(' ') != std::string_view::npos) {
            fail("«[" + std::string(inside) + "]» – не ячейка; ожидается [столбец] или [строка.столбец]");
        }
        m_at = end + 1;
        return node;
    }

    static FormulaNode named(std::string_view word, std::size_t start) {
        FormulaNode node;
        node.position = start;
        if (const auto address = CellAddress::fromPath(word)) {
            node.kind = Kind::Cell;
            node.cell = *address;
            return node;
        }
        if (word.find('.') == std::string_view::npos) {
            failAt(start, "«" + std::string(word)
                              + "» – неизвестное слово; ожидается [столбец], a2.01.cost_oms, population.insured, число "
                                "или sum, round, min, max, if_any, fact");
        }
        node.kind = Kind::Parameter;
        node.parameter = word;
        return node;
    }

    FormulaNode call(std::string_view word, std::size_t start, int depth) {
        const auto found = std::ranges::find(functions, word, &Function::name);
        if (found == functions.end()) {
            failAt(start, "действия «" + std::string(word) + "» нет; ожидается sum, round, min, max, if_any или fact");
        }
        FormulaNode node;
        node.kind = found->kind;
        node.position = start;
        node.closed = true;
        if (node.kind == Kind::Sum && takeParts()) {
            node.kind = Kind::Parts;
            return node;
        }
        do {
            node.operands.push_back(sum(depth + 1));
        } while (take(","));
        expect(")");
        requireOperands(node, word);
        return node;
    }

    /// What was in the year before: it is kept as an input of its own, in the unit of the cell.
    FormulaNode factCall(std::size_t start) {
        skipSpaces();
        const bool inBrackets = m_at < m_words.size() && m_words[m_at] == '[';
        FormulaNode node = inBrackets ? cell() : named(takeWord(), start);
        if (node.kind != Kind::Cell) {
            failAt(start, "в скобках fact стоит «" + node.parameter + "»; ожидается ячейка, например fact([volume])");
        }
        expect(")");
        node.kind = Kind::Parameter;
        node.parameter = std::string(previousPrefix) + node.cell.path();
        node.position = start;
        return node;
    }

    /// The step of the method: nothing else is computed, so what reads formulas need not know methods.
    FormulaNode methodCall(std::string_view word, std::size_t start, int depth) {
        const KnownMethod::Step* const step = stepOf(word);
        if (step == nullptr) {
            failAt(start,
                   "методики с результатом «" + std::string(word) + "» для ячейки нет; ожидается " + knownSteps());
        }
        FormulaNode inner;
        inner.kind = step->sign == "×" ? Kind::Product : Kind::Quotient;
        inner.position = start;
        do {
            inner.operands.push_back(sum(depth + 1));
        } while (take(","));
        expect(")");
        if (inner.operands.size() != step->operands.size()) {
            std::string names;
            for (const std::string& name : step->operands) {
                names += (names.empty() ? "" : ", ") + name;
            }
            failAt(start, "у «" + std::string(word) + "» " + std::to_string(inner.operands.size())
                              + " в скобках; ожидается " + std::to_string(step->operands.size()) + ": " + names);
        }
        FormulaNode node;
        node.kind = Kind::Rounded;
        node.position = start;
        node.closed = true;
        node.digits = step->digits;
        node.method = word;
        node.operands.push_back(std::move(inner));
        return node;
    }

    [[nodiscard]] const KnownMethod::Step* stepOf(std::string_view word) const {
        const MethodName name = MethodName::of(word);
        const auto method = std::ranges::find(m_methods, name.method, &KnownMethod::name);
        if (method == m_methods.end()) {
            return nullptr;
        }
        const auto result = std::ranges::find(method->results, name.result, &KnownMethod::Result::name);
        return result == method->results.end() || result->step.sign.empty() ? nullptr : &result->step;
    }

    [[nodiscard]] std::string knownSteps() const {
        std::string names;
        for (const KnownMethod& method : m_methods) {
            for (const KnownMethod::Result& result : method.results) {
                if (!result.step.sign.empty()) {
                    names += (names.empty() ? "" : ", ") + method.name + "." + result.name;
                }
            }
        }
        return names.empty() ? "sum, round, min, max или if_any" : names;
    }

    bool takeParts() {
        const std::size_t before = m_at;
        skipSpaces();
        if (takeWord() == "parts" && take(")")) {
            return true;
        }
        m_at = before;
        return false;
    }

    static void requireOperands(FormulaNode& node, std::string_view word) {
        const std::size_t count = node.operands.size();
        const bool isPair = node.kind == Kind::Rounded || node.kind == Kind::IfAny;
        if (isPair ? count != 2 : count < 2 && node.kind != Kind::Sum) {
            failAt(node.position, "у «" + std::string(word) + "» " + std::to_string(count) + " в скобках; ожидается "
                                      + (isPair ? "два" : "не меньше двух"));
        }
        if (node.kind != Kind::Rounded) {
            return;
        }
        const FormulaNode& digits = node.operands.back();
        constexpr int most = 10;
        if (digits.kind != Kind::Number || digits.number.scale() != 0 || digits.number > decimal::Decimal(most)) {
            failAt(digits.position, "число знаков у round; ожидается целое от 0 до 10");
        }
        node.digits = std::stoi(digits.number.toPlain());
        node.operands.pop_back();
    }

    std::string_view m_words;
    CellAddress m_cell;
    const KnownMethods& m_methods;
    std::size_t m_at = 0;
};

}  // namespace

text::Outcome<Formula> parseFormula(std::string_view words, const CellAddress& cell, const KnownMethods& methods) {
    try {
        return {Formula{FormulaReader(words, cell, methods).read(), std::string(trimmed(words))}, {}};
    } catch (const Fault& fault) {
        return text::Outcome<Formula>::failed({{text::Severity::Error, {}, fault.sentence}});
    }
}

}  // namespace form
