#include "core/programme/facts.h"

#include "core/form/formula.h"
#include "core/programme/default_value.h"

namespace programme {

namespace {

constexpr std::string_view keptPrefix = form::previousPrefix;
constexpr int historyLength = 3;

/// Whole decimals of the column are filled up; what was typed is never cut, but by digits the user asked for.
decimal::Decimal printedFact(const YearResult& first, const form::Row& row, const form::Column& column,
                             const form::CellAddress& cell, const decimal::Decimal& fact) {
    const plan::PlannedCell* planned = first.plan().cell(cell);
    if (planned == nullptr) {
        return fact.padded(form::digitsOf(row, column).value_or(0));
    }
    return planned->entryDigits < 0 ? fact.padded(planned->digits)
                                    : first.plan().rounder().rounded(fact, planned->digits);
}

}  // namespace

std::vector<int> historyYears(int firstYear) {
    std::vector<int> years;
    for (int year = firstYear - historyLength; year < firstYear; ++year) {
        years.push_back(year);
    }
    return years;
}

std::vector<int> factYears(const std::vector<int>& programmeYears) {
    std::vector<int> years = historyYears(programmeYears.front());
    years.insert(years.end(), programmeYears.begin(), programmeYears.end() - 1);
    return years;
}

std::vector<int> yearsOf(const Parameter& parameter, const std::vector<int>& programmeYears) {
    return parameter.kind == ParameterKind::Fact ? factYears(programmeYears) : programmeYears;
}

std::string factPath(const form::CellAddress& cell) {
    return std::string(factPrefix) + cell.path();
}

AssignmentKey factKey(const form::CellAddress& cell, int year) {
    return {std::string(keptPrefix) + cell.path(), year + 1};
}

std::string keptFactsOf(int appendix) {
    return std::string(keptPrefix) + "a" + std::to_string(appendix) + ".";
}

AssignmentKey keptKey(std::string_view path, int year) {
    return path.starts_with(factPrefix)
               ? AssignmentKey{std::string(keptPrefix) + std::string(path.substr(factPrefix.size())), year + 1}
               : AssignmentKey{std::string(path), year};
}

AssignmentKey keptKey(const Parameter& parameter, int year) {
    return keptKey(parameter.path, parameter.perYear() ? year : 0);
}

AssignmentKey namedKey(const AssignmentKey& kept) {
    return kept.path.starts_with(keptPrefix) && kept.year != 0
               ? AssignmentKey{std::string(factPrefix) + kept.path.substr(keptPrefix.size()), kept.year - 1}
               : kept;
}

std::optional<decimal::Decimal> factOf(const Assignments& assignments, const form::CellAddress& cell, int year) {
    const AssignmentKey key = factKey(cell, year);
    return assignedNumber(assignments, key.path, key.year);
}

CellView factView(const form::Edition& edition, const YearResult& first, const Assignments& assignments,
                  const form::CellAddress& cell, int year) {
    CellView view;
    const form::Row* row = edition.row(cell);
    const form::Column* column = edition.column(cell);
    const form::CellRule* rule = edition.rule(cell);
    if (row == nullptr || column == nullptr || rule == nullptr) {
        view.existsInYear = false;
        return view;
    }
    view.rule = rule->kind;
    view.takesEntry = column->type == form::ColumnType::Number && form::holdsFigure(*rule);
    view.entry = view.takesEntry ? factOf(assignments, cell, year) : std::nullopt;
    view.entered = view.entry.has_value();
    if (view.entry) {
        view.figure = printedFact(first, *row, *column, cell, *view.entry);
    }
    return view;
}

std::optional<YearResult> earlierYear(const YearResult& first, const Assignments& assignments, int year) {
    const plan::Plan& plan = first.plan();
    std::vector<plan::ExactValue> values(plan.slotCount);
    bool isKnown = false;
    const AssignmentMap& given = assignments.entries();
    for (auto entry = given.lower_bound({std::string(keptPrefix), 0});
         entry != given.end() && entry->first.path.starts_with(keptPrefix); ++entry) {
        if (entry->first.year != year + 1) {
            continue;
        }
        const auto address = form::CellAddress::fromPath(std::string_view(entry->first.path).substr(keptPrefix.size()));
        const plan::PlannedCell* cell = address ? plan.cell(*address) : nullptr;
        const auto fact = decimal::Decimal::fromPlain(entry->second.value);
        if (cell != nullptr && cell->slot != plan::noSlot && fact) {
            values[cell->slot] = {*fact, true, false};
            isKnown = true;
        }
    }
    if (!isKnown) {
        return std::nullopt;
    }
    return YearResult(year, first.sharedPlan(), std::move(values));
}

}  // namespace programme
