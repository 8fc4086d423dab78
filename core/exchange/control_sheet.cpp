#include "core/exchange/control_sheet.h"

#include "core/check/check.h"
#include "core/check/figures.h"
#include "core/exchange/input_sheets.h"
#include "core/exchange/lines_sheet.h"
#include "core/exchange/rounded_formula.h"
#include "core/exchange/tree_formula.h"
#include "core/programme/formula_figure.h"

#include <algorithm>
#include <set>

namespace exchange {

using book::Formula;
using decimal::Decimal;
using form::CellAddress;

namespace {

constexpr const char* right = "верно";
constexpr const char* wrong = "расхождение";
constexpr const char* warned = "предупреждение";
constexpr const char* ofRounding = "в пределах округления";

/// What a line says of a difference, and how great one rounding makes alone: none where it makes none.
struct Verdict {
    std::string otherwise;
    std::optional<Decimal> ofRounding{};
    bool notAbove = false;
};

std::string kindOf(form::RuleKind rule) {
    switch (rule) {
    case form::RuleKind::Sum:
    case form::RuleKind::Either:
        return "Сумма";
    case form::RuleKind::Difference:
        return "Разность";
    case form::RuleKind::Mirror:
        return "Связь";
    case form::RuleKind::Product:
        return "Произведение";
    case form::RuleKind::Ratio:
    case form::RuleKind::Lump:
        return "На человека";
    case form::RuleKind::Weighted:
        return "Средневзвешенная стоимость";
    case form::RuleKind::Share:
        return "Доля";
    case form::RuleKind::Closed:
    case form::RuleKind::Dash:
    case form::RuleKind::Blank:
    case form::RuleKind::Input:
    case form::RuleKind::Act:
    case form::RuleKind::Norm:
    case form::RuleKind::Fixed:
    case form::RuleKind::Count:
    case form::RuleKind::Method:
    case form::RuleKind::Formula:
        break;
    }
    return "Формула";
}

/// Writes the lines one after another.
class ControlLines {
public:
    ControlLines(const CheckedPlan& plan, const PlacedCells& places, const TableFormulas& formulas, NamedInputs& inputs,
                 std::size_t sheet)
        : m_plan(plan), m_places(places), m_formulas(formulas), m_inputs(inputs), m_sheet(sheet) {
        for (const check::CheckFinding& finding : check::runChecks(plan.draft, plan.scenario, plan.calculation)) {
            if (finding.cell && finding.state != check::State::Error) {
                m_warned.insert({*finding.cell, finding.year});
            }
        }
    }

    book::Sheet made() {
        for (const PlacedCells::Table& table : m_places.tables()) {
            std::set<int> years;
            for (const auto& [key, column] : table.columns) {
                years.insert(key.second);
            }
            for (const int year : years) {
                addTable(table.appendix, year);
            }
        }
        for (const programme::YearResult& result : m_plan.calculation.years) {
            for (const form::FormCheck& check : m_plan.draft.edition().checks) {
                addFormCheck(check, result);
            }
        }
        if (m_lines.empty()) {
            m_lines.beginLine();
            m_lines.text("Проверять нечего: таблица не заполнена");
        }
        return m_lines.take();
    }

private:
    void addTable(int number, int year) {
        const programme::YearResult& result = *m_plan.calculation.year(year);
        const check::Figures figures(m_plan.draft.edition(), m_plan.assignments, result);
        const form::Appendix& appendix = *m_plan.draft.edition().appendix(number);
        for (const form::Row& row : appendix.rows) {
            for (std::size_t column = 0; column < appendix.columns.size(); ++column) {
                const CellAddress cell{number, row.key, appendix.columns[column].key};
                if (!m_places.find(cell, year) || result.list(number) != nullptr) {
                    continue;
                }
                addOwn(cell, result);
                const form::CellRule& rule = figures.inForce(row.cells[column]);
                const bool hasSums = check::isSum(rule) && rule.operands.empty()
                                     && appendix.columns[column].measure != form::Measure::UnitCost;
                for (const form::OtherSum& sum : hasSums ? row.otherSums : std::vector<form::OtherSum>{}) {
                    addOtherSum(cell, sum, figures);
                }
            }
        }
    }

    /// What the cell is computed by, once more.
    void addOwn(const CellAddress& cell, const programme::YearResult& result) {
        const plan::PlannedCell* const planned = result.plan().cell(cell);
        if (planned == nullptr || planned->slot == plan::noSlot || !result.values()[planned->slot].present) {
            return;
        }
        Formula formula = m_formulas.computing(*planned, result.year());
        if (!formula.empty()) {
            addLine(kindOf(planned->rule), cell, result.year(), std::move(formula),
                    result.values()[planned->slot].number);
        }
    }

    /// Under `exact` cells hold more than they print, and what a form adds is what it prints.
    static Formula printedOf(const check::Figures& figures, const CellAddress& cell, const book::Place& place) {
        const std::optional<Decimal> printed = figures.printed(cell);
        return figures.settings().costMethod == form::CostMethod::Exact && printed
                   ? roundedFormula(Formula(place), printed->scale(), decimal::Rounding::HalfUp, *printed)
                   : Formula(place);
    }

    /// A further sum that the form prints of the row.
    void addOtherSum(const CellAddress& cell, const form::OtherSum& sum, const check::Figures& figures) {
        const bool underCommonNorm = std::ranges::any_of(sum.unlessOwn, [&](const std::string& row) {
            return figures.standsAlone({cell.appendix, row, cell.column});
        });
        std::vector<CellAddress> addends;
        Formula formula("SUM(");
        for (const std::string& row : sum.rows) {
            const CellAddress addend{cell.appendix, row, cell.column};
            const form::CellRule* const rule = figures.rule(addend);
            const auto place = m_places.find(addend, figures.year());
            if (rule != nullptr && form::holdsFigure(*rule) && place) {
                formula += addends.empty() ? "" : ";";
                formula += printedOf(figures, addend, *place);
                addends.push_back(addend);
            }
        }
        formula += ")";
        const std::optional<Decimal> expected = figures.sum(addends);
        if (!underCommonNorm && expected && figures.printed(cell)) {
            const bool isExact = figures.settings().costMethod == form::CostMethod::Exact;
            const int digits = figures.printed(cell)->scale();
            addLine("Сумма, напечатанная в форме", cell, figures.year(), std::move(formula), *expected,
                    isExact ? std::optional(
                        Decimal::fromParts(static_cast<decimal::Int128>(addends.size() + 1) * 5, digits + 1))
                            : std::nullopt);
        }
    }

    void addLine(const std::string& kind, const CellAddress& cell, int year, Formula formula, const Decimal& expected,
                 const std::optional<Decimal>& rounding = std::nullopt) {
        const programme::CellView view = m_plan.calculation.year(year)->cell(cell);
        const int digits = view.figure ? view.figure->scale() : 0;
        m_lines.beginLine();
        m_lines.text(kind);
        m_lines.text(rowWords(m_plan.draft.edition(), cell));
        m_lines.text(columnWords(m_plan.draft.edition(), cell));
        m_lines.text(std::to_string(year));
        addSides(Formula(*m_places.find(cell, year)), view.figure.value_or(expected), std::move(formula), expected,
                 digits, {m_warned.contains({cell, year}) && !rounding ? warned : wrong, rounding});
    }

    void addSides(Formula left, const Decimal& leftFigure, Formula expected, const Decimal& expectedFigure, int digits,
                  const Verdict& verdict) {
        const book::Place ofLeft = m_lines.here(m_sheet);
        m_lines.formula(std::move(left), leftFigure, digits);
        const book::Place ofRight = m_lines.here(m_sheet);
        m_lines.formula(std::move(expected), expectedFigure, digits);
        const book::Place ofDifference = m_lines.here(m_sheet);
        Formula difference("ROUND(");
        difference += Formula(ofLeft);
        difference += ";" + std::to_string(digits) + ")-ROUND(";
        difference += Formula(ofRight);
        difference += ";" + std::to_string(digits) + ")";
        const decimal::Rounding mode = m_plan.calculation.years.front().plan().rounding;
        const Decimal delta = leftFigure.rounded(digits, mode) - expectedFigure.rounded(digits, mode);
        m_lines.formula(std::move(difference), delta, digits);
        addVerdict(ofDifference, delta, digits, verdict);
    }

    void addVerdict(const book::Place& ofDifference, const Decimal& delta, int digits, const Verdict& verdict) {
        Formula size(verdict.notAbove ? "" : "ABS(");
        size += Formula(ofDifference);
        size += verdict.notAbove ? "" : ")";
        // Half a unit of the last digit: what is less is the noise of binary numbers.
        Formula words("IF(");
        words += size;
        words += "<" + Decimal::fromParts(5, digits + 1).toPlain() + ";\"" + right + "\";";
        std::string otherwise = "\"" + verdict.otherwise + "\"";
        const Decimal distance = delta.isNegative() ? -delta : delta;
        const bool isRounding = verdict.ofRounding && distance <= *verdict.ofRounding;
        if (verdict.ofRounding) {
            words += "IF(";
            words += size;
            words += "<=" + verdict.ofRounding->toPlain() + ";\"" + ofRounding + "\";" + otherwise + ")";
        } else {
            words += otherwise;
        }
        words += ")";
        const bool holds = verdict.notAbove ? !(delta > Decimal(0)) : delta.isZero();
        m_lines.formula(std::move(words), holds ? right : isRounding ? ofRounding : verdict.otherwise);
    }

    /// An equality of checks.csv whose cells all stand in the book.
    void addFormCheck(const form::FormCheck& check, const programme::YearResult& result) {
        using Relation = form::FormCheck::Relation;
        if (check.relation != Relation::Equal && check.relation != Relation::NotAbove) {
            return;
        }
        const auto isPlaced = [&](const form::Formula& side) {
            return std::ranges::all_of(form::leavesOf(side), [&](const form::FormulaNode* leaf) {
                return leaf->kind != form::FormulaNode::Kind::Cell || m_places.find(leaf->cell, result.year());
            });
        };
        const programme::FormulaFigure figure(m_plan.draft.edition(), m_plan.assignments, result,
                                              programme::FormulaFigure::Use::Comparison);
        const auto left = figure.of(check.left.root);
        const auto rightFigure = figure.of(check.right.root);
        if (!check.cell() || !isPlaced(check.left) || !isPlaced(check.right) || !left || !rightFigure) {
            return;
        }
        const TreePlaces places{[&](const CellAddress& cell) { return *m_places.find(cell, result.year()); },
                                [&](const std::string& path) {
                                    return m_inputs.place(
                                        path, result.year(),
                                        programme::assignedNumber(m_plan.assignments, path, result.year()));
                                }};
        m_lines.beginLine();
        m_lines.text(check.key + ", " + check.clause);
        m_lines.text(check.text);
        m_lines.text("");
        m_lines.text(std::to_string(result.year()));
        addSides(treeFormula(check.left, places), *left, treeFormula(check.right, places), *rightFigure, check.digits,
                 {check.severity == form::FormCheck::Severity::Error ? wrong : warned, std::nullopt,
                  check.relation == Relation::NotAbove});
    }

    const CheckedPlan& m_plan;
    const PlacedCells& m_places;
    const TableFormulas& m_formulas;
    NamedInputs& m_inputs;
    std::size_t m_sheet;
    std::set<std::pair<CellAddress, int>> m_warned;
    LinesSheet m_lines{controlName,
                       controlName,
                       "Каждая сумма, связь и доля посчитаны ещё раз; таблица, в которой что-то изменено, не сойдётся.",
                       {{"Проверка", 44},
                        {"Место", 90},
                        {"Показатель", 48},
                        {"Год", 14, book::Alignment::Centre},
                        {"По таблице", 30, book::Alignment::Right},
                        {"По расчёту", 30, book::Alignment::Right},
                        {"Δ", 24, book::Alignment::Right},
                        {"Вывод", 40}}};
};

}  // namespace

book::Sheet controlSheet(const CheckedPlan& plan, const PlacedCells& places, const TableFormulas& formulas,
                         NamedInputs& inputs) {
    return ControlLines(plan, places, formulas, inputs, inputs.sheet() + 2).made();
}

}  // namespace exchange
