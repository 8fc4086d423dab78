#pragma once

#include "core/explain/passport.h"
#include "core/plan/trace.h"

#include <string>

namespace explain {

/// What the operands of one operation of the plan mean, one operand a line.
[[nodiscard]] std::vector<PassportOperand> operandWords(const form::Edition& edition, const plan::Trace& trace);
/// Words, place and unit of an operand that names a cell or a parameter; `result` is the cell that it makes.
void nameOperand(const form::Edition& edition, const form::CellAddress& result, PassportOperand& operand);
/// «Объём (гр. 3) × Стоимость единицы (гр. 4) = 0,021 × 4 307,4 = 90,4554 ≈ 90,5»; a correction is added at
/// the end. Empty for an entry.
[[nodiscard]] std::string formulaWords(const form::Edition& edition, const plan::Trace& trace,
                                       const std::vector<PassportOperand>& operands);
/// What the rule gave before rounding: at most four decimals more than are printed, «…» where more follow, and no zeros
/// after the printed ones.
[[nodiscard]] std::string unroundedWords(const plan::Trace& trace);
/// «Произведение», «Сумма», «Частное», … – what the unrounded result is called.
[[nodiscard]] std::string resultWords(plan::Op op);

}  // namespace explain
