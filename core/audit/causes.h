#pragma once

#include "core/audit/inference.h"

namespace audit {

/// Sentences about one cell of a table: the arithmetic, and the likeliest way it went wrong.
class Causes {
public:
    Causes(const TableQuestion& question, const PrintedFigures& printed, Equations& equations, const Inferred& inferred)
        : m_question(question), m_printed(printed), m_equations(equations), m_inferred(inferred) {}

    /// «0,56 × 1 317,9 = 738,0», «строки 21 + 22.1 = 1 362,6»: of an equation, as its figures are assumed now.
    [[nodiscard]] std::string arithmetic(std::size_t equation);
    /// «переставлены 7 и 1», «в сумму не вошла строка 29.2»; empty where nothing explains the figure.
    [[nodiscard]] std::string guess(std::size_t cell, const decimal::Decimal& expected, int equation);
    /// «строка 24, графа 4»
    [[nodiscard]] std::string cellWords(std::size_t cell) const;
    /// «строка 24»
    [[nodiscard]] std::string rowWords(std::size_t cell) const;

private:
    [[nodiscard]] std::string missingAddend(std::size_t cell, const decimal::Decimal& expected, int equation);
    [[nodiscard]] std::string ofAnotherYear(const TableCell& cell) const;
    [[nodiscard]] std::string ofNeighbour(std::size_t cell, const decimal::Decimal& expected) const;
    [[nodiscard]] std::string ofOtherPeople(const TableCell& cell, const decimal::Decimal& expected,
                                            int equation) const;

    const TableQuestion& m_question;
    const PrintedFigures& m_printed;
    Equations& m_equations;
    const Inferred& m_inferred;
};

}  // namespace audit
