#include "core/explain/cell_words.h"
#include "core/explain/formula_words.h"
#include "core/programme/parameter.h"

#include <algorithm>

namespace explain {

using plan::Op;

namespace {

/// The sign before the operand at `index`; pairs of a weighted cost are read «объём × стоимость».
std::string signOf(const plan::Trace& trace, std::size_t index) {
    if (index == 0) {
        return {};
    }
    switch (trace.op) {
    case Op::Sum:
        return "+";
    case Op::Difference:
        return "−";
    case Op::Product:
    case Op::Scaled:
        return "×";
    case Op::Ratio:
        return "÷";
    case Op::Weighted:
        return index % 2 == 1 ? "×" : "+";
    case Op::Share:
        return index == trace.split ? "÷" : "+";
    case Op::Quotient:
    case Op::Least:
    case Op::Greatest:
    case Op::Formula:
    case Op::Entry:
    case Op::Copy:
    case Op::Constant:
    case Op::Chosen:
    case Op::AnyElse:
    case Op::IfBoth:
        break;
    }
    return {};
}

/// A cell of the same row is named by its column, one of another row by the row.
void nameCell(const form::Edition& edition, const form::CellAddress& result, PassportOperand& operand) {
    const form::CellAddress& cell = *operand.cell;
    const form::Row& row = *edition.row(cell);
    const form::Column& column = *edition.column(cell);
    operand.unit = unitOf(edition, row, column);
    operand.base = populationWords(edition, row, column);
    const std::string unitDetail = operand.unit.empty() ? "" : ", " + operand.unit;
    if (cell.appendix == result.appendix && cell.row == result.row) {
        operand.words = column.shortName;
        operand.detail = columnPlace(column) + unitDetail;
        return;
    }
    operand.words = cell.appendix == result.appendix
                        ? "Строка " + form::rowName(edition, cell)
                        : "Приложение " + std::to_string(cell.appendix) + ", строка " + form::rowName(edition, cell);
    operand.detail = (row.labelShort.empty() ? row.label : row.labelShort) + ", " + columnPlace(column) + unitDetail;
}

/// «жители», «застрахованные»; empty of a base that has no such word.
std::string peopleOf(const form::Edition& edition, const std::string& parameter) {
    const auto found = std::ranges::find(edition.bases, parameter, &form::Base::parameter);
    return found == edition.bases.end() ? std::string() : found->group;
}

void nameParameter(const form::Edition& edition, PassportOperand& operand) {
    const text::Outcome<programme::Parameter> parameter = programme::parseParameter(operand.parameter, edition);
    operand.words = parameter ? capitalised(parameter.value->describe(edition)) : operand.parameter;
    if (const auto constant = edition.constants.find(operand.parameter); constant != edition.constants.end()) {
        operand.words = capitalised(constant->second.name);
    }
    if (parameter && parameter.value->kind == programme::ParameterKind::Population) {
        operand.unit = operand.parameter.starts_with("population.share") ? "" : "чел.";
        operand.base = peopleOf(edition, operand.parameter);
    } else if (parameter && parameter.value->kind == programme::ParameterKind::Services) {
        operand.unit = edition.row(*parameter.value->cell)->unit;
    }
    operand.detail = operand.unit;
}

}  // namespace

void nameOperand(const form::Edition& edition, const form::CellAddress& result, PassportOperand& operand) {
    if (operand.cell) {
        nameCell(edition, result, operand);
    } else {
        nameParameter(edition, operand);
    }
}

std::vector<PassportOperand> operandWords(const form::Edition& edition, const plan::Trace& trace) {
    std::vector<PassportOperand> operands;
    for (std::size_t index = 0; index < trace.operands.size(); ++index) {
        const plan::TracedOperand& traced = trace.operands[index];
        PassportOperand operand;
        operand.cell = traced.cell;
        operand.parameter = traced.parameter;
        operand.sign = signOf(trace, index);
        if (traced.value.present) {
            operand.number = traced.value.number;
        }
        operand.value = shownFigure(operand.number);
        if (operand.cell || !operand.parameter.empty()) {
            nameOperand(edition, trace.cell, operand);
        } else {
            // A value between two cells: the number of services that the volume and the population give.
            operand.words = "Число услуг";
        }
        operands.push_back(std::move(operand));
    }
    return operands;
}

}  // namespace explain
