#include "core/check/figures.h"

#include "core/form/parameter_path.h"
#include "core/programme/options.h"

#include <algorithm>

namespace check {

using decimal::Decimal;
using form::CellAddress;

Figures::Figures(const form::Edition& edition, const programme::Assignments& assignments,
                 const programme::YearResult& result)
    : m_edition(edition),
      m_assignments(assignments),
      m_result(result),
      m_settings(programme::settingsOf(edition, assignments, result.year())) {
    for (const form::Appendix& appendix : edition.appendices) {
        auto& rows = m_rows.emplace_back();
        for (const form::Row& row : appendix.rows) {
            rows.emplace(row.key, &row);
        }
    }
}

const form::Row* Figures::row(const CellAddress& cell) const {
    const auto table = std::ranges::find(m_edition.appendices, cell.appendix, &form::Appendix::number);
    if (table == m_edition.appendices.end()) {
        return nullptr;
    }
    const auto& rows = m_rows[static_cast<std::size_t>(table - m_edition.appendices.begin())];
    const auto found = rows.find(cell.row);
    return found == rows.end() ? nullptr : found->second;
}

const form::CellRule* Figures::rule(const CellAddress& cell) const {
    const form::Row* const ofRow = row(cell);
    const int column = ofRow == nullptr ? -1 : m_edition.appendix(cell.appendix)->columnIndex(cell.column);
    if (column < 0) {
        return nullptr;
    }
    return &inForce(ofRow->cells[static_cast<std::size_t>(column)]);
}

const form::CellRule& Figures::inForce(const form::CellRule& rule) const {
    const bool replaced = rule.unlessPrinted && m_settings.costMethod != form::CostMethod::PrintedPercap;
    return replaced ? *rule.unlessPrinted : rule;
}

std::optional<Decimal> Figures::printed(const CellAddress& cell) const {
    return m_result.cell(cell).figure;
}

std::vector<CellAddress> Figures::addends(const CellAddress& cell) const {
    const form::CellRule* ofCell = rule(cell);
    if (ofCell == nullptr) {
        return {};
    }
    if (!ofCell->operands.empty()) {
        return ofCell->operands;
    }
    std::vector<CellAddress> parts;
    const form::Row& ofParts = *row(cell);
    for (const std::string& key : form::withChosen(ofParts.parts, ofParts.partsUnder, m_settings.words)) {
        const CellAddress part{cell.appendix, key, cell.column};
        const form::CellRule* ofPart = rule(part);
        if (ofPart != nullptr && form::holdsFigure(*ofPart)) {
            parts.push_back(part);
        }
    }
    return parts;
}

bool Figures::standsAlone(const CellAddress& cell) const {
    const form::CellRule* ofCell = rule(cell);
    return ofCell != nullptr && ofCell->kind == form::RuleKind::Either && printed(cell) && !sum(addends(cell));
}

std::optional<Decimal> Figures::sum(const std::vector<CellAddress>& cells) const {
    std::optional<Decimal> total;
    for (const CellAddress& cell : cells) {
        if (const std::optional<Decimal> figure = printed(cell)) {
            total = total ? *total + *figure : *figure;
        }
    }
    return total;
}

std::set<CellAddress> Figures::correctionsUnder(const std::vector<CellAddress>& cells) const {
    std::set<CellAddress> seen;
    std::set<CellAddress> corrections;
    for (const CellAddress& cell : cells) {
        collectCorrections(cell, seen, corrections);
    }
    return corrections;
}

void Figures::collectCorrections(const CellAddress& cell, std::set<CellAddress>& seen,
                                 std::set<CellAddress>& corrections) const {
    if (!seen.insert(cell).second) {
        return;
    }
    if (view(cell).corrected) {
        corrections.insert(cell);
    }
    const form::CellRule* ofCell = rule(cell);
    const bool isTaken =
        ofCell != nullptr && (ofCell->kind == form::RuleKind::Mirror || ofCell->kind == form::RuleKind::Difference);
    if (ofCell == nullptr || (!isSum(*ofCell) && !isTaken)) {
        return;
    }
    for (const CellAddress& addend : addends(cell)) {
        collectCorrections(addend, seen, corrections);
    }
}

std::string_view Figures::correctionNote(const CellAddress& cell) const {
    const programme::Assignment* adjustment = m_assignments.find(form::adjustmentPath(cell), year());
    return adjustment == nullptr ? std::string_view() : std::string_view(adjustment->note);
}

CheckFinding Figures::finding(State state, std::string ruleName, const CellAddress& cell, std::string message) const {
    return {state, std::move(ruleName), year(), cell, std::move(message), std::nullopt, std::nullopt, {}};
}

bool isSum(const form::CellRule& rule) {
    return rule.kind == form::RuleKind::Sum || rule.kind == form::RuleKind::Either;
}

}  // namespace check
