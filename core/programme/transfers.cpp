#include "core/programme/transfers.h"

#include "core/programme/formula_figure.h"

#include <algorithm>

namespace programme {

namespace {

/// What a note of a taken value begins with. Whoever writes a reason of one's own makes the value one's own.
std::string takenFrom(int appendix) {
    return "Взято из приложения " + std::to_string(appendix) + ",";
}

bool isTaken(const form::Transfer& transfer, const Assignments& assignments, int year) {
    const Assignment* const given = assignments.find(transfer.cell.path(), year);
    return given != nullptr && !given->value.empty() && given->note.starts_with(takenFrom(transfer.from()));
}

/// A figure that outgrows the decimal is told where it stands, and nothing is offered.
std::optional<decimal::Decimal> offeredBy(const form::Edition& edition, const form::Transfer& transfer,
                                          const FormulaFigure& figure) {
    try {
        auto offered = figure.of(transfer.value.root);
        if (offered) {
            offered->shift(-edition.moneyPower(*edition.row(transfer.cell), *edition.column(transfer.cell)));
            offered = offered->withoutZeros(0);
        }
        return offered;
    } catch (const decimal::ArithmeticError&) {
        return std::nullopt;
    }
}

/// A sum leaves out what is not entered: of a table that is only begun its totals are parts of themselves.
bool missesParts(const YearResult& result, const form::CellAddress& cell) {
    if (result.cell(cell).incomplete) {
        return true;
    }
    const std::optional<plan::Trace> trace = result.trace(cell);
    if (!trace) {
        return false;
    }
    const bool adds = trace->op == plan::Op::Sum || trace->op == plan::Op::Formula;
    return std::ranges::any_of(trace->operands, [&](const plan::TracedOperand& operand) {
        return (adds && !operand.value.present) || (operand.cell && missesParts(result, *operand.cell));
    });
}

bool isWhole(const form::Transfer& transfer, const YearResult& result) {
    return std::ranges::none_of(form::leavesOf(transfer.value), [&](const form::FormulaNode* leaf) {
        const bool isSource = leaf->kind == form::FormulaNode::Kind::Cell && leaf->cell.appendix == transfer.from();
        return isSource && missesParts(result, leaf->cell);
    });
}

}  // namespace

std::vector<TransferOffer> transferOffers(const form::Edition& edition, const Assignments& assignments,
                                          const YearResult& result) {
    const FormulaFigure figure(edition, assignments, result, FormulaFigure::Use::Transfer);
    std::vector<TransferOffer> offers;
    for (const form::Transfer& transfer : edition.transfers) {
        TransferOffer& offer = offers.emplace_back();
        offer.transfer = &transfer;
        offer.year = result.year();
        offer.stands = result.cell(transfer.cell).own();
        offer.offered = offeredBy(edition, transfer, figure);
        offer.isWhole = isWhole(transfer, result);
        offer.taken = isTaken(transfer, assignments, result.year());
    }
    return offers;
}

std::string transferNote(const form::Edition& edition, const form::Transfer& transfer) {
    const form::CellAddress& source = transfer.source();
    const form::Row& row = *edition.row(source);
    return takenFrom(transfer.from()) + " строка " + (row.number.empty() ? "" : row.number + " ") + "«" + row.labelShort
           + "» (" + transfer.clause + ")";
}

}  // namespace programme
