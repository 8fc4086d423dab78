#include "core/scenario/carry_over.h"

#include "core/form/parameter_path.h"
#include "core/programme/facts.h"
#include "core/programme/options.h"

#include <algorithm>
#include <set>
#include <utility>

namespace scenario {

namespace {

using programme::Assignment;

/// Exact: only the point moves.
decimal::Decimal inScale(decimal::Decimal cost, form::MoneyScale from, form::MoneyScale to) {
    return cost.shift(form::powerOfTen(from) - form::powerOfTen(to));
}

class Carrier {
public:
    Carrier(const DraftContent& old, const form::Edition& edition, int firstYear, const norms::NormativeTable& known)
        : m_old(old, {}, [] { return std::string(); }),
          m_known(known),
          m_edition(edition),
          m_firstYear(firstYear),
          m_assignments(m_old.assignments(rootScenario)) {
        m_result.rows = matchRows(m_old.edition(), edition);
    }

    [[nodiscard]] CarryOver take() && {
        for (const auto& [key, assignment] : m_assignments.entries()) {
            if (assignment.value.empty()) {
                continue;
            }
            if (isOfTheYear(key.path) && has(key.year)) {
                takeOfTheYear(key, assignment);
            }
            if (key.path.starts_with(form::deviationPrefix) && has(key.year)) {
                takeDeviation(key, assignment);
            }
            if (key.path.starts_with("option.")) {
                takeOption(key.path, assignment);
            }
            if (key.path.starts_with("document.")) {
                takeTitle(key.path, assignment);
            }
        }
        listYearsWithoutPopulation();
        takeNormatives();
        takeFacts();
        return std::move(m_result);
    }

private:
    [[nodiscard]] bool has(int year) const { return year >= m_firstYear && year < m_firstYear + m_edition.yearCount; }

    /// False when the new form does not take it.
    bool put(const std::string& path, int year, const std::string& value, const std::string& note) {
        const auto parameter = programme::parseParameter(path, m_edition);
        if (!parameter || !programme::acceptValue(*parameter.value, value, m_edition)) {
            return false;
        }
        m_result.settings.push_back({rootScenario, path, year, value, note, {}});
        return true;
    }

    /// What a year is known by, whatever the form: the same in both plans.
    static bool isOfTheYear(std::string_view path) {
        return path.starts_with("population.") || path.starts_with("coefficient.") || path.starts_with("law.")
               || path.starts_with("overhead.");
    }

    void takeOfTheYear(const programme::AssignmentKey& key, const Assignment& assignment) {
        std::string value = assignment.value;
        if (const auto amount = decimal::Decimal::fromPlain(value); amount && key.path.starts_with("law.")) {
            value = inScale(*amount, m_old.edition().money, m_edition.money).toPlain();
        }
        put(key.path, key.year, value, assignment.note);
    }

    /// Why a figure of a year both plans have was to differ from its normative: it waits for the figure to differ
    /// again.
    void takeDeviation(const programme::AssignmentKey& key, const Assignment& assignment) {
        const auto deviation = form::deviationOf(key.path);
        const auto* row = deviation ? m_result.rows.successor(deviation->cell.appendix, deviation->cell.row) : nullptr;
        if (row != nullptr && row->sameUnit) {
            const form::CellAddress now{row->appendix, row->after, deviation->cell.column};
            put(form::deviationPath(now, deviation->part), key.year, assignment.value, assignment.note);
        }
    }

    /// Typed by the user or known to the old form; where the new plan knows the year's figure of itself, that one
    /// stands.
    void takeNormatives() {
        for (const auto& row : m_result.rows.matched) {
            for (const auto& column : m_old.edition().appendix(row.appendix)->columns) {
                for (const int year : m_old.years()) {
                    if (has(year)) {
                        takeNormative(row, column, year);
                    }
                }
            }
        }
        countLeftNormatives();
    }

    void takeNormative(const MatchedRow& row, const form::Column& column, int year) {
        const form::CellAddress cell{row.appendix, row.before, column.key};
        const auto* rule = m_old.edition().rule(cell);
        const std::string before = form::normPath(cell);
        const std::string now = form::normPath({row.appendix, row.after, column.key});
        if (!rule || !form::takesNormative(*rule) || m_known.find(now, year, m_region)) {
            return;
        }
        const auto* typed = m_assignments.find(before, year);
        const auto* of =
            typed && !typed->value.empty() ? nullptr : m_old.references().normatives.find(before, year, m_region);
        if (of == nullptr && (!typed || typed->value.empty())) {
            return;
        }
        const bool taken = row.sameUnit
                           && put(now, year, of ? of->value.toPlain() : typed->value,
                                  of ? of->act + (of->item.empty() ? "" : ", " + of->item) : typed->note);
        if (taken) {
            m_taken.insert({before, year});
        }
    }

    void countLeftNormatives() {
        for (const auto& [key, assignment] : m_assignments.entries()) {
            if (form::cellOfNorm(key.path) && has(key.year) && !assignment.value.empty()) {
                m_result.leftNormatives += m_taken.contains({key.path, key.year}) ? 0U : 1U;
            }
        }
    }

    /// Digits of a cell go to where its row stands now; digits of a year that is over go nowhere, and neither do those
    /// of money that the new form counts in another unit.
    void takeOption(const std::string& path, const Assignment& assignment) {
        const auto digits = programme::digitsTarget(path);
        if (digits && digits->year != 0 && !has(digits->year)) {
            return;
        }
        if (digits && m_old.edition().money != m_edition.money && isOfCost(digits->target)) {
            m_result.left.push_back(path);
            return;
        }
        std::string now = path;
        if (const auto cell = digits ? form::CellAddress::fromPath(digits->target) : std::nullopt) {
            const auto* row = m_result.rows.successor(cell->appendix, cell->row);
            now = !row ? std::string()
                       : "option.digits." + form::CellAddress{cell->appendix, row->after, cell->column}.path()
                             + (digits->year == 0 ? "" : "@" + std::to_string(digits->year));
        }
        if (now.empty() || !put(now, 0, assignment.value, assignment.note)) {
            m_result.left.push_back(path);
        }
    }

    /// A column, or a cell of one.
    [[nodiscard]] bool isOfCost(const std::string& target) const {
        const auto cell = form::CellAddress::fromPath(target);
        const auto& key = cell ? cell->column : target;
        return std::ranges::any_of(m_old.edition().appendices, [&](const form::Appendix& appendix) {
            return (!cell || cell->appendix == appendix.number)
                   && std::ranges::any_of(appendix.columns, [&](const form::Column& column) {
                          return column.key == key && column.measure == form::Measure::Cost;
                      });
        });
    }

    void takeTitle(const std::string& path, const Assignment& assignment) {
        const bool ofOldAct = path == "document.act_date" || path == "document.act_number";
        if (ofOldAct || !put(path, 0, assignment.value, assignment.note)) {
            m_result.left.push_back(path);
        }
    }

    void listYearsWithoutPopulation() {
        for (int year = m_firstYear; year < m_firstYear + m_edition.yearCount; ++year) {
            if (std::ranges::any_of(m_edition.payingBases(), [&](const form::Base* base) {
                    return m_assignments.value(base->parameter, year).empty();
                })) {
                m_result.yearsWithoutPopulation.push_back(year);
            }
        }
    }

    void takeFacts() {
        const auto calculation = m_old.calculate(rootScenario);
        for (const int year : programme::historyYears(m_firstYear)) {
            const auto* planned = calculation.year(year);
            bool isTaken = planned != nullptr;
            for (const auto& row : m_result.rows.matched) {
                for (const auto& column : m_old.edition().appendix(row.appendix)->columns) {
                    isTaken = takeFact(planned, year, row, column) || isTaken;
                }
            }
            isTaken = takeListFacts(planned, year) || isTaken;
            if (isTaken) {
                m_result.factYears.push_back(year);
            }
        }
    }

    /// A row of a list is the same row under the same key of the same list.
    bool takeListFacts(const programme::YearResult* planned, int year) {
        bool isTaken = false;
        for (const form::Appendix& appendix : m_old.edition().appendices) {
            const form::Appendix* const now = m_edition.appendix(appendix.number);
            if (!appendix.listRow || now == nullptr || !now->listRow) {
                continue;
            }
            for (const std::string& key : listKeys(planned, year, appendix)) {
                for (const form::Column& column : appendix.columns) {
                    if (column.type == form::ColumnType::Number && now->isListKey(key)) {
                        isTaken = takeFact(planned, year, {appendix.number, key, key}, column) || isTaken;
                    }
                }
            }
        }
        return isTaken;
    }

    /// Rows that the year had in the old plan, and rows of which a fact of it is known.
    [[nodiscard]] std::set<std::string> listKeys(const programme::YearResult* planned, int year,
                                                 const form::Appendix& appendix) const {
        std::set<std::string> keys;
        if (const auto* list = planned == nullptr ? nullptr : planned->list(appendix.number)) {
            keys.insert(list->rows().begin(), list->rows().end());
        }
        const std::string prefix = programme::keptFactsOf(appendix.number);
        const auto& entries = m_assignments.entries();
        for (auto at = entries.lower_bound({prefix, 0}); at != entries.end() && at->first.path.starts_with(prefix);
             ++at) {
            const programme::AssignmentKey named = programme::namedKey(at->first);
            const auto cell =
                form::CellAddress::fromPath(std::string_view(named.path).substr(programme::factPrefix.size()));
            if (cell && named.year == year && !at->second.value.empty()) {
                keys.insert(cell->row);
            }
        }
        return keys;
    }

    /// What the old plan knows to have been, else what it planned for the year. False where it has neither, or the new
    /// form has no place for it.
    bool takeFact(const programme::YearResult* planned, int year, const MatchedRow& row, const form::Column& column) {
        const form::CellAddress before{row.appendix, row.before, column.key};
        const form::CellAddress now{row.appendix, row.after, column.key};
        const auto* rule = m_edition.rule(now);
        const bool ofUnit = column.measure == form::Measure::Volume || column.measure == form::Measure::UnitCost;
        if (!rule || !form::holdsFigure(*rule) || (ofUnit && !row.sameUnit)) {
            return false;
        }
        const auto known = programme::factKey(before, year);
        const Assignment* fact = m_assignments.find(known.path, known.year);
        auto figure = programme::factOf(m_assignments, before, year);
        const bool isKnown = figure.has_value();
        if (!isKnown && planned != nullptr && planned->cell(before).existsInYear) {
            figure = planned->cell(before).figure;
        }
        if (!figure) {
            return false;
        }
        if (column.measure == form::Measure::Cost) {
            figure = inScale(*figure, m_old.edition().money, m_edition.money);
        }
        const std::string why = isKnown ? std::string() : reasons(before, year);
        const bool isTaken =
            put(programme::factPath(now), year, figure->toPlain(), isKnown ? fact->note : source(before, year) + why);
        m_result.reasons += isTaken && !why.empty() ? 1U : 0U;
        return isTaken;
    }

    [[nodiscard]] static std::string source(const form::CellAddress& cell, int year) {
        return "план на " + std::to_string(year) + " год, приложение " + std::to_string(cell.appendix) + ", строка "
               + cell.row;
    }

    /// Why the figure was what it was.
    [[nodiscard]] std::string reasons(const form::CellAddress& cell, int year) const {
        std::string text;
        for (const auto& path : {cell.path(), form::adjustmentPath(cell)}) {
            if (const auto* given = m_assignments.find(path, year); given && !given->note.empty()) {
                text += "; " + given->note;
            }
        }
        return text;
    }

    Draft m_old;
    const norms::NormativeTable& m_known;
    std::string m_region = m_old.region() == nullptr ? std::string() : m_old.region()->name;
    std::set<std::pair<std::string, int>> m_taken;  ///< normatives of the old plan, by path and year
    const form::Edition& m_edition;
    int m_firstYear;
    programme::Assignments m_assignments;
    CarryOver m_result;
};

}  // namespace

CarryOver carryOver(const DraftContent& old, const form::Edition& edition, int firstYear,
                    const norms::NormativeTable& known) {
    return Carrier(old, edition, firstYear, known).take();
}

}  // namespace scenario
