#include "core/check/row_words.h"
#include "core/check/rules.h"

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
