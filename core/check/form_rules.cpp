// «form»: what the act of the edition asks of figures of one year, as checks.csv says it.
#include "core/check/rules.h"
#include "core/programme/formula_figure.h"

namespace check {

namespace {

using Number = std::optional<decimal::Decimal>;

using Relation = form::FormCheck::Relation;

bool standsAlone(const Number& left, const Number& right, int digits, const plan::Rounder& rounder) {
    const decimal::Decimal zero(0);
    return left && rounder.rounded(*left, digits) > zero && (!right || *right <= zero);
}

/// Money with nothing that it is for: what is compared need not be there.
void checkNotWithout(const Figures& figures, const form::FormCheck& check, CheckFindings& findings) {
    const programme::FormulaFigure figure(figures.edition(), figures.assignments(), figures.result(),
                                          programme::FormulaFigure::Use::Comparison);
    const Number left = figure.of(check.left.root);
    const Number right = figure.of(check.right.root);
    if (standsAlone(left, right, check.digits, figures.settings().rounder())) {
        findings.push_back({gravityOf(check), check.key, figures.year(), check.cell(),
                            check.text + " (" + check.clause + ")", std::nullopt, left, check.parameter()});
    }
}

void checkForm(const Figures& figures, const form::FormCheck& check, CheckFindings& findings) {
    // A side that lacks a cell has no figure, and nothing is compared: that something is missing is told at its place.
    const plan::Rounder rounder = figures.settings().rounder();
    const programme::FormulaFigure figure(figures.edition(), figures.assignments(), figures.result(),
                                          programme::FormulaFigure::Use::Comparison);
    Number left = figure.of(check.left.root);
    Number right = figure.of(check.right.root);
    if (!left || !right) {
        return;
    }
    left = rounder.rounded(*left, check.digits);
    right = rounder.rounded(*right, check.digits);
    if (check.holds(*left, *right)) {
        return;
    }
    findings.push_back({gravityOf(check), check.key, figures.year(), check.cell(),
                        check.text + " (" + check.clause + ")", right, left, check.parameter()});
}

}  // namespace

void checkFormRules(const Figures& figures, CheckFindings& findings) {
    for (const form::FormCheck& check : figures.edition().checks) {
        if (!check.isOfOneYear()) {
            continue;
        }
        try {
            if (check.isOfEveryRow()) {
                checkRows(figures, check, findings);
            } else if (check.relation == Relation::NotWithout) {
                checkNotWithout(figures, check, findings);
            } else {
                checkForm(figures, check, findings);
            }
        } catch (const decimal::ArithmeticError&) {
            // A figure that outgrows the decimal is told where it stands.
            continue;
        }
    }
}

}  // namespace check
