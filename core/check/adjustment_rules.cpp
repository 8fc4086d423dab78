#include "core/check/row_words.h"
#include "core/check/rules.h"
#include "core/decimal/russian.h"
#include "core/programme/adjustment.h"

namespace check {

using form::CellAddress;
using form::Measure;

namespace {

/// «объём × стоимость единицы»: what the cell would be equal to without its correction.
std::string derivationWords(const Figures& figures, const CellAddress& cell, plan::Op op) {
    switch (op) {
    case plan::Op::Product:
        return figures.settings().costMethod == form::CostMethod::WholeServices ? "число услуг × стоимость единицы"
                                                                                : "объём × стоимость единицы";
    case plan::Op::Scaled:
        return "норматив × численность";
    case plan::Op::Ratio:
        return "стоимость ÷ численность";
    case plan::Op::Weighted:
        return "средневзвешенной стоимости единицы";
    case plan::Op::Share:
        return "доле в итоге";
    case plan::Op::Sum:
        return "сумме " + addedRows(cell, figures.addends(cell));
    case plan::Op::Difference: {
        const std::vector<CellAddress> operands = figures.addends(cell);
        return "строке " + operands.front().row + " без "
               + addedRows(cell, std::vector<CellAddress>(operands.begin() + 1, operands.end()));
    }
    case plan::Op::Copy:
        return "числу " + addedRows(cell, figures.addends(cell));
    case plan::Op::Quotient:
    case plan::Op::Least:
    case plan::Op::Greatest:
    case plan::Op::Formula:
    case plan::Op::Entry:
    case plan::Op::Constant:
    case plan::Op::Chosen:
    case plan::Op::AnyElse:
    case plan::Op::IfBoth:
        break;
    }
    return "расчёту";
}

}  // namespace

namespace {

/// Typed before such ones were refused, or finer than the digits that an option has set since.
void checkDigits(const Figures& figures, const CellAddress& cell, const decimal::Decimal& adjustment,
                 CheckFindings& findings) {
    const std::optional<int> digits = figures.result().digits(cell);
    if (!digits || adjustment.withoutZeros(0).scale() <= *digits) {
        return;
    }
    findings.push_back(figures.finding(State::Error, "adjustment_digits", cell,
                                       "Поправка " + decimal::printSigned(adjustment)
                                           + " мельче печатных знаков ячейки: у неё "
                                           + programme::digitsWords(*digits)));
}

}  // namespace

void checkAdjustments(const Figures& figures, CheckFindings& findings) {
    for (const plan::PlannedCell& planned : figures.result().plan().cells) {
        if (planned.adjustment == plan::noSlot || !figures.result().values()[planned.adjustment].present) {
            continue;
        }
        const CellAddress& cell = planned.address;
        const programme::CellView view = figures.view(cell);
        if (!view.corrected) {
            continue;
        }
        checkDigits(figures, cell, figures.result().values()[planned.adjustment].number, findings);
        const std::optional<plan::Trace> trace = figures.result().trace(cell);
        const std::string_view note = figures.correctionNote(cell);
        const std::string broken = "Не равно " + derivationWords(figures, cell, trace->op) + ": ";
        CheckFinding finding =
            figures.finding(note.empty() ? State::Error : State::Justified, "adjustment", cell,
                            broken + (note.empty() ? "поправка без обоснования" : std::string(note)));
        finding.expected = trace->rounded.number;
        finding.actual = view.figure;
        findings.push_back(std::move(finding));
    }
}

}  // namespace check
