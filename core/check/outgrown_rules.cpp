#include "core/check/rules.h"
#include "core/text/plural.h"

namespace check {

/// One finding a year, at the first of the cells: the others mostly follow from it.
void checkOutgrown(const Figures& figures, CheckFindings& findings) {
    const std::vector<form::CellAddress>& outgrown = figures.result().outgrown();
    if (outgrown.empty()) {
        return;
    }
    std::string message = "Числа слишком велики: посчитанное не помещается в 38 цифр";
    if (const std::size_t others = outgrown.size() - 1; others > 0) {
        message += ", как и ещё в " + text::counted(others, "ячейке", "ячейках", "ячейках");
    }
    findings.push_back(figures.finding(State::Error, "outgrown", outgrown.front(),
                                       message + "; проверьте численность, объёмы и стоимость единицы"));
}

}  // namespace check
