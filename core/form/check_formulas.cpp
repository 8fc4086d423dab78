#include "core/form/check_formulas.h"

#include "core/form/cell_units.h"
#include "core/form/edition_text.h"
#include "core/form/file_faults.h"
#include "core/form/formula.h"

#include <algorithm>
#include <array>

namespace form {

namespace {

using Kind = FormulaNode::Kind;
using units::Signature;
/// nullopt – the form itself mixes units there, and nothing can be compared.
using Unit = std::optional<Signature>;

constexpr std::array pureParameters{std::string_view("coefficient.kd"), std::string_view("coefficient.volume"),
                                    std::string_view("population.share_children"),
                                    std::string_view("population.share_adults"),
                                    std::string_view("overhead.smo_share")};
constexpr std::array moneyParameters{std::string_view("law.budget_allocations"), std::string_view("law.tfoms_budget"),
                                     std::string_view("law.tfoms_functions")};

std::string wordsOf(const Signature& unit) {
    return "«" + unit.toRussian() + "»";
}

/// Goes over one formula and gathers what is wrong with it.
class FormulaCheck {
public:
    /// The unit of the cell that the formula computes, if it is known.
    FormulaCheck(const Manifest& form, const Row& row, Unit unitOfTarget)
        : m_form(form), m_edition(form.edition), m_row(row), m_unitOfTarget(std::move(unitOfTarget)) {}

    [[nodiscard]] std::vector<std::string> run(const Formula& formula) {
        const Unit result = unitOf(formula.root);
        if (m_sentences.empty() && result && m_unitOfTarget && *result != *m_unitOfTarget) {
            m_sentences.push_back("Формула даёт " + wordsOf(*result) + ", а ячейка – " + wordsOf(*m_unitOfTarget)
                                  + ".");
        }
        return std::move(m_sentences);
    }

    /// The same for a formula that may have any unit.
    [[nodiscard]] std::vector<std::string> runAlone(const Formula& formula) {
        static_cast<void>(unitOf(formula.root));
        return std::move(m_sentences);
    }

    /// The same for two formulas that stand against each other.
    [[nodiscard]] std::vector<std::string> run(const Formula& left, const Formula& right) {
        const Unit ofLeft = unitOf(left.root);
        const Unit ofRight = unitOf(right.root);
        if (m_sentences.empty() && ofLeft && ofRight && *ofLeft != *ofRight && !isOfUnion(*ofLeft, *ofRight)
            && !isOfUnion(*ofRight, *ofLeft)) {
            m_sentences.push_back("Единицы сторон не совпадают: " + wordsOf(*ofLeft) + " и " + wordsOf(*ofRight) + ".");
        }
        return std::move(m_sentences);
    }

private:
    /// «посещение или комплексное посещение» stands against either of them, as it adds both.
    [[nodiscard]] bool isOfUnion(const Signature& of, const Signature& one) const {
        return std::ranges::any_of(m_edition.careUnions, [&](const auto& known) {
            const Signature whole = Signature::care(m_edition.careKinds.at(known.first));
            return std::ranges::any_of(known.second, [&](const std::string& code) {
                return of / whole * Signature::care(m_edition.careKinds.at(code)) == one;
            });
        });
    }

    void fault(const FormulaNode& node, const std::string& what) {
        m_sentences.push_back("Формула, знак " + std::to_string(node.position) + ": " + what + ".");
    }

    Unit unitOf(const FormulaNode& node) {
        switch (node.kind) {
        case Kind::Number:
            return Signature();
        case Kind::Cell:
            return unitOfCell(node);
        case Kind::Parameter:
            return unitOfParameter(node);
        case Kind::Parts:
            return unitOfParts(node);
        case Kind::Rounded:
            return unitOf(node.operands.front());
        case Kind::Product:
        case Kind::Quotient:
            return combined(node);
        case Kind::Sum:
        case Kind::Difference:
        case Kind::Least:
        case Kind::Greatest:
        case Kind::IfAny:
            return alike(node);
        }
        return std::nullopt;
    }

    Unit combined(const FormulaNode& node) {
        Unit result = unitOf(node.operands.front());
        for (std::size_t i = 1; i < node.operands.size(); ++i) {
            const Unit other = unitOf(node.operands[i]);
            if (!result || !other) {
                result = std::nullopt;
            } else {
                result = node.kind == Kind::Product ? *result * *other : *result / *other;
            }
        }
        return result;
    }

    Unit alike(const FormulaNode& node) {
        Unit result = unitOf(node.operands.front());
        for (std::size_t i = 1; i < node.operands.size(); ++i) {
            const Unit other = unitOf(node.operands[i]);
            if (result && other && *result != *other) {
                fault(node.operands[i], "единицы не совпадают: " + wordsOf(*result) + " и " + wordsOf(*other));
                return std::nullopt;
            }
            result = result ? result : other;
        }
        return result;
    }

    /// Closed cells of parts are left out; that the parts exist was asked with the row.
    Unit unitOfParts(const FormulaNode& node) {
        if (node.operands.empty()) {
            fault(node, "сумме частей нечего складывать: у строки нет parts");
        }
        return m_unitOfTarget;
    }

    Unit unitOfCell(const FormulaNode& node) {
        const AppendixReading* const reading = m_form.reading(node.cell.appendix);
        if (reading == nullptr || !reading->rowsRead) {
            if (!m_form.isUnknown(node.cell)) {
                fault(node, "приложения " + std::to_string(node.cell.appendix) + " нет в редакции");
            }
            return std::nullopt;
        }
        const Row* const row = reading->appendix.row(node.cell.row);
        const int column = reading->appendix.columnIndex(node.cell.column);
        if (row == nullptr || column < 0) {
            fault(node, (row == nullptr ? "строки «" + node.cell.row : "столбца «" + node.cell.column)
                            + "» нет в приложении " + std::to_string(node.cell.appendix));
            return std::nullopt;
        }
        const CellRule& rule = row->cells[static_cast<std::size_t>(column)];
        if (m_row.key != listRowKey && reading->appendix.isListKey(node.cell.row)) {
            fault(node,
                  "ячейка " + node.cell.path() + " – строка списка; ожидается ячейка, которая есть в каждом плане");
            return std::nullopt;
        }
        if (reading->appendix.columns[static_cast<std::size_t>(column)].type != ColumnType::Number) {
            fault(node, "в столбце «" + node.cell.column + "» стоит не число");
            return std::nullopt;
        }
        if (reading->isDoubtful(*row)) {
            return std::nullopt;
        }
        if (!holdsFigure(rule)) {
            fault(node, "ячейка " + node.cell.path() + " закрыта; ожидается ячейка, в которой может стоять число");
            return std::nullopt;
        }
        return reading->measuresKnown && m_form.unitsKnown
                   ? signatureOf(m_edition, *row, reading->appendix.columns[static_cast<std::size_t>(column)])
                   : std::nullopt;
    }

    Unit unitOfParameter(const FormulaNode& node) {
        if (node.parameter.starts_with(previousPrefix)) {
            if (node.cell.row == listRowKey) {
                fault(node, "у строки списка нет фактов прежних лет; ожидается ячейка, которая есть в каждом плане");
                return std::nullopt;
            }
            return unitOfCell(node);
        }
        for (const Base& base : m_edition.bases) {
            if (base.parameter == node.parameter) {
                return signatureOf(m_edition, UnitWords{{base.key}, {}});
            }
        }
        if (const auto constant = m_edition.constants.find(node.parameter); constant != m_edition.constants.end()) {
            return m_form.unitsKnown ? signatureOf(m_edition, constant->second.unit) : std::nullopt;
        }
        if (std::ranges::find(moneyParameters, node.parameter) != moneyParameters.end()) {
            return Signature::rouble();
        }
        if (std::ranges::find(pureParameters, node.parameter) != pureParameters.end()) {
            return Signature();
        }
        // A constant or a base with a fault may be the one that is named.
        if (m_form.unitsKnown) {
            fault(node, "параметра «" + node.parameter
                            + "» нет; ожидается численность, коэффициент, сумма закона или имя из [[constant]]");
        }
        return std::nullopt;
    }

    const Manifest& m_form;
    const Edition& m_edition;
    const Row& m_row;
    Unit m_unitOfTarget;
    std::vector<std::string> m_sentences;
};

}  // namespace

std::vector<std::string> faultsOfSide(const Manifest& form, const Formula& side) {
    const Row row;
    return FormulaCheck(form, row, std::nullopt).runAlone(side);
}

std::vector<std::string> unlikeSides(const Manifest& form, const Formula& left, const Formula& right, bool ofEveryRow) {
    Row row;
    row.key = ofEveryRow ? listRowKey : std::string_view();
    return FormulaCheck(form, row, std::nullopt).run(left, right);
}

void checkFormulas(const Manifest& form, text::Findings& findings) {
    for (const AppendixReading& reading : form.appendices) {
        FileFaults faults(appendixFile(reading.appendix.number, "rows"), findings);
        const auto check = [&](const Row& row, int line) {
            const bool isKnown = form.unitsKnown && reading.measuresKnown && !reading.doubtfulLines.contains(line);
            for (std::size_t at = 0; at < row.cells.size(); ++at) {
                if (row.cells[at].formula == nullptr) {
                    continue;
                }
                const Column& column = reading.appendix.columns[at];
                FormulaCheck proof(form, row, isKnown ? signatureOf(form.edition, row, column) : std::nullopt);
                for (std::string& sentence : proof.run(*row.cells[at].formula)) {
                    faults.add(line, column.key, std::move(sentence));
                }
            }
        };
        for (std::size_t i = 0; i < reading.appendix.rows.size(); ++i) {
            check(reading.appendix.rows[i], reading.rowLines[i]);
        }
        if (reading.appendix.listRow) {
            check(*reading.appendix.listRow, reading.listLine);
        }
    }
}

}  // namespace form
