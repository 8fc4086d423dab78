#include "core/decimal/russian.h"
#include "core/programme/adjustment.h"
#include "core/programme/list_rows.h"
#include "core/scenario/draft.h"
#include "core/scenario/reach_of_change.h"
#include "core/scenario/tree_words.h"

#include <algorithm>
#include <stdexcept>

namespace scenario {

namespace {

using text::Severity;

/// «приложение 2, строка 28, графа 8, 2016 год»: the first cell that no number of the program can hold.
std::string placeOfOutgrown(const form::Edition& edition, const programme::Calculation& calculation) {
    for (const auto& result : calculation.years) {
        if (result.outgrown().empty()) {
            continue;
        }
        const auto& cell = result.outgrown().front();
        const auto* column = edition.column(cell);
        return "приложение " + std::to_string(cell.appendix) + ", строка " + cell.row
               + (column->number.empty() ? ", графа «" + column->shortName + "»" : ", графа " + column->number) + ", "
               + std::to_string(result.year()) + " год";
    }
    return {};
}

std::string nameAfter(const Draft& draft, const Change& change, ScenarioId id) {
    for (const auto& item : change.tree) {
        if (item.scenario == id && item.after) {
            return item.after->name;
        }
    }
    return draft.scenario(id)->name;
}

/// An adjustment is added after rounding: a finer one would give the cell digits that it has not, and tear it from its
/// parts by less than anybody sees. The findings stand at the paths of the adjustments.
text::Findings tooFine(const Change& change, ScenarioId id, const programme::Calculation& calculation) {
    text::Findings findings;
    for (const auto& item : change.items) {
        const auto cell = item.scenario == id ? programme::adjustedCell(item.key.path) : std::nullopt;
        const auto* year = cell && item.after ? calculation.year(item.key.year) : nullptr;
        const auto digits = year ? year->digits(*cell) : std::nullopt;
        const auto number = digits ? decimal::Decimal::fromPlain(item.after->value) : std::nullopt;
        if (number && number->withoutZeros(0).scale() > *digits) {
            findings.push_back({Severity::Error, item.key.path,
                                "«" + decimal::printRussian(*number)
                                    + "»: поправка мельче печатных знаков ячейки; у неё "
                                    + programme::digitsWords(*digits)});
        }
    }
    return findings;
}

/// Names, codes, marks and places of the rows of lists: no figure is computed from them but small counts, so nothing
/// can outgrow. Of a list of thousands the trial would take as long as all the rest of an edit.
bool isOfWords(const form::Edition& edition, const Change& change) {
    if (change.edition || !change.tree.empty()) {
        return false;
    }
    return std::ranges::all_of(change.items, [&](const ChangeItem& item) {
        if (programme::rowOfOrder(item.key.path)) {
            return true;
        }
        const auto cell = form::CellAddress::fromPath(item.key.path);
        const form::Column* const column = cell ? edition.column(*cell) : nullptr;
        return column != nullptr && (column->type == form::ColumnType::Text || column->type == form::ColumnType::Mark);
    });
}

bool touches(const Change& change, ScenarioId id) {
    return std::ranges::find(change.items, id, &ChangeItem::scenario) != change.items.end();
}

}  // namespace

/// What a scenario would have in force after the change.
programme::Assignments Draft::assignmentsAfter(const Change& change, ScenarioId id) const {
    programme::AssignmentMap merged;
    std::optional<ScenarioId> next = id;
    while (next) {
        const ScenarioId current = *next;
        const auto* known = scenario(current);
        Node node = known ? known->node() : Node{};
        auto overrides = known ? known->overrides : programme::AssignmentMap{};
        for (const auto& item : change.tree) {
            if (item.scenario == current && item.after) {
                node = *item.after;
            }
        }
        for (const auto& item : change.items) {
            if (item.scenario != current) {
                continue;
            }
            if (item.after) {
                overrides[item.key] = *item.after;
            } else {
                overrides.erase(item.key);
            }
        }
        // The scenario at hand has most of the values as a rule: they are taken as they lie.
        if (merged.empty()) {
            merged = std::move(overrides);
        } else {
            merged.merge(overrides);
        }
        next = node.frozen ? std::nullopt : node.parent;
    }
    return programme::Assignments(std::move(merged));
}

/// A change that would make a figure outgrow the decimal, or an edition fail to compile, is refused whole; but what
/// could not be computed before is not the fault of this change, which may be one of several that mend it.
text::Findings Draft::tryOut(const Change& change) const {
    if (isOfWords(edition(), change)) {
        return {};
    }
    text::Findings findings;
    auto before = m_calculator;  // with its compiled plans
    auto after = before;
    if (change.edition) {
        try {
            after = programme::Calculator(change.edition->after, m_content.region, m_content.firstYear);
        } catch (const std::invalid_argument& error) {
            return {{Severity::Error, "", error.what()}};
        }
    }
    const auto& edition = change.edition ? *change.edition->after : this->edition();
    for (const auto id : scenariosToTry(m_content, change)) {
        try {
            const auto calculation = after.calculate(assignmentsAfter(change, id));
            const auto fine = tooFine(change, id, calculation);
            findings.insert(findings.end(), fine.begin(), fine.end());
            if (!calculation.hasOutgrown() || (scenario(id) && before.calculate(assignments(id)).hasOutgrown())) {
                continue;
            }
            const auto where =
                touches(change, id) ? std::string() : "в сценарии " + quoted(nameAfter(*this, change, id)) + " ";
            findings.push_back({Severity::Error, "",
                                where + "числа слишком велики: итог не помещается в 38 цифр ("
                                    + placeOfOutgrown(edition, calculation) + ")"});
        } catch (const std::invalid_argument& error) {
            findings.push_back({Severity::Error, "", error.what()});
            return findings;  // the options that do not compile stand in every scenario
        }
    }
    return findings;
}

}  // namespace scenario
