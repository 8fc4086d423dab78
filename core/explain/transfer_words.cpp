#include "core/explain/transfer_words.h"

#include "core/decimal/russian.h"
#include "core/explain/cell_words.h"
#include "core/explain/formula_tree.h"
#include "core/explain/formula_words.h"
#include "core/programme/default_value.h"
#include "core/programme/transfers.h"

#include <algorithm>

namespace explain {

namespace {

using Texts = std::vector<std::optional<std::string>>;

PassportOperand operandOf(const form::FormulaNode& leaf, const programme::Assignments& assignments,
                          const programme::YearResult& result) {
    PassportOperand operand;
    if (leaf.kind == form::FormulaNode::Kind::Cell) {
        operand.cell = leaf.cell;
        operand.number = result.cell(leaf.cell).figure;
    } else {
        operand.parameter = leaf.parameter;
        operand.number = programme::assignedNumber(assignments, leaf.parameter, result.year());
    }
    operand.value = shownFigure(operand.number);
    return operand;
}

/// «a6.2.oms − …» in words, and then in figures.
std::string wordsOf(const form::Formula& formula, const std::vector<PassportOperand>& operands) {
    Texts names;
    Texts figures;
    std::vector<form::CellAddress> cells;
    for (const PassportOperand& operand : operands) {
        names.emplace_back(operand.words);
        figures.emplace_back(operand.value);
        cells.push_back(operand.cell.value_or(form::CellAddress()));
    }
    return formulaTreeWords(formula, names, cells) + " = " + formulaTreeWords(formula, figures, cells);
}

}  // namespace

void describeTransfer(Passport& passport, const form::Edition& edition, const programme::Assignments& assignments,
                      const programme::YearResult& result) {
    const auto offers = programme::transferOffers(edition, assignments, result);
    const auto taken = std::ranges::find_if(offers, [&](const programme::TransferOffer& offer) {
        return offer.taken && offer.transfer->cell == passport.cell;
    });
    if (taken == offers.end()) {
        return;
    }
    for (const form::FormulaNode* leaf : form::leavesOf(taken->transfer->value)) {
        PassportOperand& operand = passport.operands.emplace_back(operandOf(*leaf, assignments, result));
        nameOperand(edition, passport.cell, operand);
    }
    const std::string given = shownFigure(taken->offered);
    const std::string from = "приложение " + std::to_string(taken->transfer->from());
    passport.formula = wordsOf(taken->transfer->value, passport.operands) + " = " + given;
    passport.steps.push_back({"=", "Даёт " + from, taken->transfer->clause, given});
    if (taken->isStale()) {
        passport.steps.push_back({"≠", "Взято раньше", "после этого " + from + " изменилось", passport.value});
    }
}

}  // namespace explain
