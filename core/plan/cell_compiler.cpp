#include "core/form/parameter_path.h"
#include "core/plan/address_words.h"
#include "core/plan/plan_builder.h"

namespace plan {

namespace {

/// 10 decimals of a rouble is more than any form prints; beyond it a product no longer fits 128 bits.
constexpr int mostDigits = 10;

}  // namespace

PlanBuilder::PlanBuilder(const form::Edition& edition, const Settings& settings, int yearIndex)
    : m_edition(edition), m_settings(settings), m_yearIndex(yearIndex) {}

void PlanBuilder::allotCells() {
    for (const auto& appendix : m_edition.appendices) {
        // Rows of a list are the plan's: programme::ListCalculator computes them with a plan of one row.
        if (appendix.kind == form::TableKind::List) {
            continue;
        }
        auto& places = m_rowPlaces[&appendix];
        for (const auto& row : appendix.rows) {
            places.emplace(row.key, m_cellAt.size());
            for (std::size_t column = 0; column < appendix.columns.size(); ++column) {
                allotCell(appendix, row, column);
            }
        }
    }
}

void PlanBuilder::allotCell(const form::Appendix& appendix, const form::Row& row, std::size_t columnIndex) {
    const auto& column = appendix.columns[columnIndex];
    m_cellAt.push_back(-1);
    if (column.firstYearOnly && m_yearIndex != 0) {
        return;
    }
    BuiltCell cell;
    cell.place = m_cellAt.size() - 1 - columnIndex;
    cell.appendix = &appendix;
    cell.row = &row;
    cell.column = &column;
    cell.rule = &row.cells[columnIndex];
    if (cell.rule->unlessPrinted && m_settings.costMethod != form::CostMethod::PrintedPercap) {
        cell.rule = cell.rule->unlessPrinted.get();
    }
    auto& planned = cell.planned;
    planned.address = {appendix.number, row.key, column.key};
    planned.rule = cell.rule->kind;
    planned.formula = cell.rule->formula;
    planned.takesNormative = form::takesNormative(*cell.rule);
    const auto option = optionDigits(planned.address);
    const int digits = option.value_or(form::digitsOf(row, column).value_or(-1));
    if (digits > mostDigits) {
        fault(cell,
              "знаков после запятой " + std::to_string(digits) + "; ожидалось от 0 до " + std::to_string(mostDigits));
    }
    planned.digits = static_cast<std::int8_t>(std::min(digits, mostDigits));
    planned.entryDigits = static_cast<std::int8_t>(option.value_or(-1));
    if (form::takesEntry(*cell.rule)) {
        planned.entry = input(planned.address.path());
    }
    if (planned.takesNormative) {
        planned.normative = planned.entry != noSlot ? planned.entry : input(form::normPath(planned.address));
    }
    if (form::holdsFigure(*cell.rule) && cell.rule->kind != form::RuleKind::Blank) {
        const bool isEntryItself = (cell.rule->kind == form::RuleKind::Input || cell.rule->kind == form::RuleKind::Norm)
                                   && cell.rule->formula == nullptr;
        // What a method gives is put in from outside: the plan knows no method.
        const bool isGiven = cell.rule->kind == form::RuleKind::Method;
        planned.slot = isEntryItself ? planned.entry : isGiven ? input(planned.address.path()) : newSlot();
    }
    m_cellAt.back() = static_cast<std::int32_t>(m_cells.size());
    m_cells.push_back(std::move(cell));
}

std::optional<int> PlanBuilder::optionDigits(const form::CellAddress& cell) const {
    if (const auto own = m_settings.cellDigits.find(cell); own != m_settings.cellDigits.end()) {
        return own->second;
    }
    if (const auto column = m_settings.columnDigits.find(cell.column); column != m_settings.columnDigits.end()) {
        return column->second;
    }
    return std::nullopt;
}

Slot PlanBuilder::input(const std::string& path) {
    const auto [found, isNew] = m_inputIndex.emplace(path, static_cast<Slot>(m_inputs.size()));
    if (isNew) {
        m_inputs.push_back(path);
        m_inputSlots.push_back(newSlot());
    }
    return m_inputSlots[found->second];
}

Slot PlanBuilder::adjustmentOf(BuiltCell& cell) {
    if (cell.planned.adjustment == noSlot) {
        cell.planned.adjustment = input(form::adjustmentPath(cell.planned.address));
    }
    return cell.planned.adjustment;
}

/// Sums add printed cells. A figure typed with more decimals than its option prints is rounded for them.
Slot PlanBuilder::printedSlotOf(std::size_t index) {
    auto& cell = m_cells[index];
    const bool needsRounding = m_settings.costMethod != form::CostMethod::Exact && cell.planned.entry != noSlot
                               && cell.planned.entryDigits >= 0;
    if (!needsRounding) {
        return cell.planned.slot;
    }
    if (cell.printedSlot == noSlot) {
        cell.printedSlot = newSlot();
        Step step{.op = Op::Copy, .target = cell.printedSlot, .digits = cell.planned.entryDigits, .rounds = true};
        addStep(step, {cell.planned.slot}, index);
    }
    return m_cells[index].printedSlot;
}

void PlanBuilder::fault(const BuiltCell& cell, std::string text) {
    // The place is for people; who has the files finds the line by the path.
    m_findings.push_back(
        {text::Severity::Error, placeOf(cell.planned.address), std::move(text), {cell.planned.address.path()}});
}

}  // namespace plan
