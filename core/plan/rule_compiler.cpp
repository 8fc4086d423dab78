#include "core/form/cell_units.h"
#include "core/plan/address_words.h"
#include "core/plan/plan_builder.h"

#include <algorithm>

namespace plan {

using form::CostMethod;
using form::Measure;
using form::RuleKind;

void PlanBuilder::compileRules() {
    for (std::size_t cell = 0; cell < m_cells.size(); ++cell) {
        compileRule(cell);
    }
}

void PlanBuilder::compileRule(std::size_t index) {
    if (m_cells[index].compiled) {
        return;
    }
    m_cells[index].compiled = true;
    const Slot target = m_cells[index].planned.slot;
    switch (m_cells[index].rule->kind) {
    case RuleKind::Closed:
    case RuleKind::Dash:
    case RuleKind::Blank:
    case RuleKind::Norm:
        return;
    case RuleKind::Input:
        return m_cells[index].rule->formula == nullptr
                   ? void()
                   : compileElseFormula(index, m_cells[index].planned.entry, target);
    case RuleKind::Act:
        return compileElseFormula(index, m_cells[index].planned.normative, target);
    case RuleKind::Lump:
        return compileLump(index, target);
    case RuleKind::Sum:
        return m_cells[index].rule->operands.empty() ? compileSum(index, target) : compileNamed(index, Op::Sum);
    case RuleKind::Difference:
        return compileNamed(index, Op::Difference);
    case RuleKind::Mirror:
        return compileNamed(index, Op::Copy);
    case RuleKind::Product:
        return compileProduct(index, target);
    case RuleKind::Ratio:
        return compileRatio(index, target);
    case RuleKind::Weighted:
        return compileWeighted(index, target);
    case RuleKind::Either:
        return compileEither(index);
    case RuleKind::Share:
        return compileShare(index);
    case RuleKind::Count:
        return fault(m_cells[index], "правило count бывает только в итогах списка");
    case RuleKind::Method:
        // The people it may ask for; its other keys are cells of the row.
        for (std::size_t base = 1; base < m_edition.bases.size(); ++base) {
            static_cast<void>(input(m_edition.bases[base].parameter));
        }
        return;
    case RuleKind::Fixed:
        return compileConstant(index);
    case RuleKind::Formula:
        return compileFormula(index, target);
    }
}

void PlanBuilder::addStep(Step step, std::vector<Slot> operands, std::size_t cell) {
    step.count = static_cast<std::uint16_t>(operands.size());
    m_steps.push_back({step, std::move(operands), cell});
}

/// Under `exact` totals and products stay unrounded; only the page rounds them.
Step PlanBuilder::roundedStep(Op op, std::size_t index, Slot target, bool adjustable) {
    auto& cell = m_cells[index];
    Step step{.op = op, .target = target, .digits = cell.planned.digits};
    step.rounds = m_settings.costMethod != CostMethod::Exact && cell.planned.digits >= 0;
    if (adjustable) {
        step.adjustment = adjustmentOf(cell);
    }
    return step;
}

std::optional<std::size_t> PlanBuilder::find(const form::Appendix& appendix, std::string_view row,
                                             std::size_t column) const {
    const auto places = m_rowPlaces.find(&appendix);
    if (places == m_rowPlaces.end()) {
        return std::nullopt;
    }
    const auto place = places->second.find(row);
    if (place == places->second.end()) {
        return std::nullopt;
    }
    const auto cell = m_cellAt[place->second + column];
    return cell < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(cell));
}

std::optional<std::size_t> PlanBuilder::find(const form::CellAddress& address) const {
    const auto* appendix = m_edition.appendix(address.appendix);
    const int column = appendix ? appendix->columnIndex(address.column) : -1;
    return column < 0 ? std::nullopt : find(*appendix, address.row, static_cast<std::size_t>(column));
}

std::optional<std::size_t> PlanBuilder::inRowOf(const BuiltCell& cell, std::size_t column) const {
    const auto other = m_cellAt[cell.place + column];
    return other < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(other));
}

std::optional<std::size_t> PlanBuilder::operandOf(std::size_t index, const form::CellAddress& address) {
    const auto found = find(address);
    if (!found) {
        fault(m_cells[index], "правило называет ячейку «" + address.path() + "», которой в форме нет");
        return std::nullopt;
    }
    if (m_cells[*found].planned.slot == noSlot) {
        fault(m_cells[index], "правило называет закрытую ячейку «" + address.path()
                                  + "»; ожидалась ячейка, в которой может стоять число");
        return std::nullopt;
    }
    return found;
}

/// The cell of the same row, money source and block of years with another measure.
std::optional<std::size_t> PlanBuilder::partner(const BuiltCell& cell, Measure measure) const {
    const bool isMoney = measure == Measure::Cost || measure == Measure::Percap;
    for (std::size_t i = 0; i < cell.appendix->columns.size(); ++i) {
        const auto& column = cell.appendix->columns[i];
        if (column.measure != measure || (isMoney && column.source != cell.column->source)
            || column.firstYearOnly != cell.column->firstYearOnly) {
            continue;
        }
        return inRowOf(cell, i);
    }
    return std::nullopt;
}

/// The cells a sum of parts adds: closed parts are skipped, a wholly closed sum is a fault.
std::vector<std::size_t> PlanBuilder::partsOf(std::size_t index) {
    const auto& cell = m_cells[index];
    const auto column = static_cast<std::size_t>(cell.column - cell.appendix->columns.data());
    std::vector<std::size_t> parts;
    const auto keys = form::withChosen(cell.row->parts, cell.row->partsUnder, m_settings.words);
    for (const auto& key : keys) {
        const auto part = find(*cell.appendix, key, column);
        if (!part || m_cells[*part].planned.slot == noSlot) {
            continue;
        }
        const auto& row = *m_cells[*part].row;
        if (row.relation == form::Relation::OfWhich && !cell.row->addsParts) {
            fault(cell, "сумма складывает строку " + key + " – это часть «из них» строки " + row.parent
                            + "; ожидалось adds_parts = yes либо другая строка");
        }
        if (cell.column->measure == Measure::Volume && !form::mayAdd(m_edition, *cell.row, row, *cell.column)) {
            fault(cell, "единицы не совпадают: «" + form::signatureOf(m_edition, *cell.row, *cell.column)->toRussian()
                            + "» и «" + form::signatureOf(m_edition, row, *cell.column)->toRussian() + "» в строке "
                            + key);
        }
        parts.push_back(*part);
    }
    if (parts.empty()) {
        fault(cell, "сумме нечего складывать: у строки нет частей с открытой ячейкой в этом столбце");
    }
    return parts;
}

std::optional<Slot> PlanBuilder::populationOf(std::size_t index) {
    const auto& cell = m_cells[index];
    const auto base = form::populationOf(*cell.row, *cell.column);
    if (base == form::PopulationBase::None) {
        fault(cell, "не сказано, чья численность: ожидалось population строки либо source столбца");
        return std::nullopt;
    }
    return input(m_edition.base(base).parameter);
}

void PlanBuilder::compileSum(std::size_t index, Slot target) {
    std::vector<Slot> operands;
    std::vector<Slot> witnesses;
    for (const auto part : partsOf(index)) {
        operands.push_back(printedSlotOf(part));
        // A row with half of its data makes its totals incomplete; its volume alone does not show that.
        if (m_cells[index].column->measure != Measure::Volume) {
            continue;
        }
        const auto& columns = m_cells[part].appendix->columns;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const auto percap = inRowOf(m_cells[part], i);
            if (columns[i].measure == Measure::Percap && percap && form::isProduct(*m_cells[*percap].rule)) {
                witnesses.push_back(m_cells[*percap].planned.slot);
            }
        }
    }
    auto step = roundedStep(Op::Sum, index, target, true);
    step.witnesses = static_cast<std::uint16_t>(witnesses.size());
    operands.insert(operands.end(), witnesses.begin(), witnesses.end());
    addStep(step, std::move(operands), index);
}

void PlanBuilder::compileNamed(std::size_t index, Op op) {
    std::vector<Slot> operands;
    for (const auto& address : m_cells[index].rule->operands) {
        const auto operand = operandOf(index, address);
        if (!operand) {
            continue;
        }
        const auto& other = m_cells[*operand];
        const auto mine = form::signatureOf(m_edition, *m_cells[index].row, *m_cells[index].column);
        const auto theirs = form::signatureOf(m_edition, *other.row, *other.column);
        if (mine && theirs && *mine != *theirs) {
            fault(m_cells[index], "единицы не совпадают: «" + mine->toRussian() + "» и «" + theirs->toRussian()
                                      + "» в ячейке «" + address.path() + "»");
        }
        operands.push_back(printedSlotOf(*operand));
    }
    addStep(roundedStep(op, index, m_cells[index].planned.slot, true), std::move(operands), index);
}

void PlanBuilder::compileShare(std::size_t index) {
    const auto& cell = m_cells[index];
    const auto* total = cell.appendix->grandTotal();
    if (!total) {
        return fault(cell, "доле не от чего считаться: в приложении нет строки kind = grand_total");
    }
    std::vector<Slot> operands;
    const auto addCosts = [&](const std::string& row) {
        for (std::size_t i = 0; i < cell.appendix->columns.size(); ++i) {
            const auto cost = find(*cell.appendix, row, i);
            if (cell.appendix->columns[i].measure == Measure::Cost && cost && m_cells[*cost].planned.slot != noSlot) {
                operands.push_back(printedSlotOf(*cost));
            }
        }
    };
    addCosts(cell.row->key);
    const auto split = operands.size();
    addCosts(total->key);
    auto step = roundedStep(Op::Share, index, cell.planned.slot, true);
    step.split = static_cast<std::uint16_t>(split);
    step.rounds = cell.planned.digits >= 0;
    addStep(step, std::move(operands), index);
}

void PlanBuilder::compileConstant(std::size_t index) {
    const auto& cell = m_cells[index];
    m_constants.push_back(cell.rule->constant.value_or(decimal::Decimal()));
    addStep(
        {.op = Op::Constant, .target = cell.planned.slot, .split = static_cast<std::uint16_t>(m_constants.size() - 1)},
        {}, index);
}

}  // namespace plan
