#include "core/audit/causes.h"

#include "core/audit/likely_slips.h"
#include "core/decimal/russian.h"

#include <algorithm>

namespace audit {

using decimal::Decimal;
using decimal::printRussian;
using plan::Op;

namespace {

/// Longer sums are told by their ends.
constexpr std::size_t mostTerms = 6;

std::string joined(const std::vector<std::string>& words, std::string_view sign) {
    std::string text;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (words.size() > mostTerms && at == mostTerms - 1) {
            text += std::string(sign) + "…" + std::string(sign) + words.back();
            break;
        }
        text += (at == 0 ? "" : std::string(sign)) + words[at];
    }
    return text;
}

/// Two digits more than printed show what was rounded.
std::string unrounded(const Decimal& value, int digits) {
    const Decimal shown = value.rounded(std::min(digits + 2, Decimal::maxScale), decimal::Rounding::HalfUp);
    return printRussian(shown.withoutZeros(digits));
}

}  // namespace

std::string Causes::cellWords(std::size_t cell) const {
    const form::CellAddress& address = m_equations.cell(cell).address;
    const std::string& number = m_question.edition->column(address)->number;
    return rowWords(cell) + (number.empty() ? "" : ", графа " + number);
}

std::string Causes::rowWords(std::size_t cell) const {
    return "строка " + form::rowName(*m_question.edition, m_equations.cell(cell).address);
}

std::string Causes::arithmetic(std::size_t index) {
    const Equation& equation = m_equations.all()[index];
    const auto expected = m_equations.expected(index);
    if (!expected) {
        return {};
    }
    std::vector<std::string> figures;
    std::vector<std::string> rows;
    const std::string& column = m_equations.cell(equation.cell).address.column;
    for (const std::size_t operand : equation.operands) {
        const form::CellAddress& address = m_equations.cell(operand).address;
        // Whether the other columns of its parts are whole is asked too; they are not added.
        if (equation.isSum && address.column != column) {
            continue;
        }
        figures.push_back(printRussian(m_equations.assumed(operand)));
        rows.push_back(form::rowName(*m_question.edition, address));
    }
    const std::string equals = " = " + printRussian(*expected);
    if (!equation.terms.empty()) {
        return "строки " + joined(rows, " + ") + equals;
    }
    const plan::Step& last = m_equations.plan().steps[equation.ways.front().back()];
    const InferredPeople* const people = equation.population.empty() ? nullptr : m_inferred.of(equation.population);
    const std::string heads =
        people == nullptr ? "численность" : printRussian(People{people->range.low, people->range.high}.middle());
    const int digits = m_equations.cell(equation.cell).digits;
    switch (last.op) {
    case Op::Product:
        if (figures.size() == 2 && equation.population.empty()) {
            return figures[0] + " × " + figures[1] + " = "
                   + unrounded(m_equations.assumed(equation.operands[0]) * m_equations.assumed(equation.operands[1]),
                               digits);
        }
        break;
    case Op::Scaled:
        if (figures.size() == 1 && people != nullptr) {
            Decimal exact =
                m_equations.assumed(equation.operands[0]) * People{people->range.low, people->range.high}.middle();
            exact.shift(last.shift);
            return figures[0] + " × " + heads + " = " + unrounded(exact, digits);
        }
        break;
    case Op::Ratio:
        if (figures.size() == 1) {
            return figures[0] + " ÷ " + heads + equals;
        }
        break;
    case Op::Sum:
        return (rows.size() == 1 ? "строка " : "строки ") + joined(rows, " + ") + equals;
    case Op::Difference:
        return "строка " + joined(rows, " − ") + equals;
    case Op::Copy:
        return rows.empty() ? std::string() : "как в строке " + rows.front() + equals;
    case Op::Weighted: {
        std::vector<std::string> named = rows;
        named.erase(std::unique(named.begin(), named.end()), named.end());
        return "средняя по строкам " + joined(named, ", ") + equals;
    }
    case Op::Share:
        return "доля стоимости в итоге" + equals;
    default:
        break;
    }
    return "по расчёту" + equals;
}

std::string Causes::missingAddend(std::size_t cell, const Decimal& expected, int index) {
    if (index < 0 || !m_equations.all()[static_cast<std::size_t>(index)].isSum) {
        return {};
    }
    const Decimal lacking = expected - *m_equations.cell(cell).printed;
    for (const std::size_t operand : m_equations.all()[static_cast<std::size_t>(index)].operands) {
        if (m_equations.cell(operand).address.column != m_equations.cell(cell).address.column) {
            continue;
        }
        const Decimal part = m_equations.assumed(operand);
        const std::string row = form::rowName(*m_question.edition, m_equations.cell(operand).address);
        if (!part.isZero() && part == lacking) {
            return "в сумму не вошла строка " + row + ", " + printRussian(part);
        }
        if (!part.isZero() && part == -lacking) {
            return "строка " + row + ", " + printRussian(part) + ", вошла в сумму дважды";
        }
    }
    return {};
}

std::string Causes::ofAnotherYear(const TableCell& cell) const {
    for (const auto& [year, figures] : m_printed.otherYears) {
        const auto same = figures.find(cell.address);
        if (same != figures.end() && same->second == *cell.printed) {
            return "это значение " + std::to_string(year) + " года";
        }
    }
    return {};
}

/// The same figure in the row above or below, where it belongs.
std::string Causes::ofNeighbour(std::size_t index, const Decimal& expected) const {
    const TableCell& cell = m_equations.cell(index);
    const form::Appendix& appendix = *m_question.edition->appendix(cell.address.appendix);
    const int row = appendix.rowIndex(cell.address.row);
    for (const int step : {-1, 1}) {
        for (int other = row + step; other >= 0 && other < static_cast<int>(appendix.rows.size()); other += step) {
            const form::Row& neighbour = appendix.rows[static_cast<std::size_t>(other)];
            const auto figure = m_printed.figures.find({cell.address.appendix, neighbour.key, cell.address.column});
            if (figure == m_printed.figures.end()) {
                continue;
            }
            if (figure->second == *cell.printed && figure->second != expected && !figure->second.isZero()) {
                return "это значение строки " + neighbour.number;
            }
            break;
        }
    }
    return {};
}

std::string Causes::ofOtherPeople(const TableCell& cell, const Decimal& expected, int index) const {
    if (index < 0 || expected.isZero()) {
        return {};
    }
    const std::string& own = m_equations.all()[static_cast<std::size_t>(index)].population;
    const InferredPeople* const people = own.empty() ? nullptr : m_inferred.of(own);
    const Decimal unit = Decimal::fromParts(1, cell.digits);
    for (const InferredPeople& other : m_inferred.people) {
        if (people == nullptr || other.parameter == own) {
            continue;
        }
        const Decimal there = People{other.range.low, other.range.high}.middle();
        const Decimal here = People{people->range.low, people->range.high}.middle();
        const bool isRatio = cell.measure == form::Measure::Percap;
        const Decimal would = isRatio ? (expected * here).divided(there, cell.digits, decimal::Rounding::HalfUp)
                                      : (expected * there).divided(here, cell.digits, decimal::Rounding::HalfUp);
        const Decimal off = would - *cell.printed;
        if ((off.isNegative() ? -off : off) <= unit && would != expected) {
            const auto base = std::ranges::find(m_question.edition->bases, other.parameter, &form::Base::parameter);
            return "посчитано на другую численность: " + base->name;
        }
    }
    return {};
}

std::string Causes::guess(std::size_t index, const Decimal& expected, int equation) {
    const TableCell& cell = m_equations.cell(index);
    try {
        if (std::string addend = missingAddend(index, expected, equation); !addend.empty()) {
            return addend;
        }
        if (std::string year = ofAnotherYear(cell); !year.empty()) {
            return year;
        }
        if (std::string slip = slipOf(*cell.printed, expected); !slip.empty()) {
            return slip;
        }
        if (std::string row = ofNeighbour(index, expected); !row.empty()) {
            return row;
        }
        return ofOtherPeople(cell, expected, equation);
    } catch (const decimal::ArithmeticError&) {
        return {};
    }
}

}  // namespace audit
