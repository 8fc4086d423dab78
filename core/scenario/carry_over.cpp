#include "core/scenario/carry_over.h"

#include "core/programme/options.h"

#include <algorithm>

namespace scenario {

namespace {

using programme::Assignment;

/// Exact: only the point moves.
decimal::Decimal inScale(const decimal::Decimal& cost, form::MoneyScale from, form::MoneyScale to) {
    const int power = form::powerOfTen(from) - form::powerOfTen(to);
    if (power <= 0)
        return decimal::Decimal::fromParts(cost.coefficient(), cost.scale() - power);
    decimal::Decimal factor(1);
    for (int i = 0; i < power; ++i)
        factor *= decimal::Decimal(10);
    return (cost * factor).rounded(std::max(0, cost.scale() - power), decimal::Rounding::HalfUp);
}

class Carrier {
public:
    Carrier(const DraftContent& old, const form::Edition& edition, int firstYear)
        : m_old(old, {}, [] { return std::string(); }),
          m_edition(edition),
          m_firstYear(firstYear),
          m_assignments(m_old.assignments(rootScenario)) {
        m_result.rows = matchRows(m_old.edition(), edition);
    }

    [[nodiscard]] CarryOver take() && {
        for (const auto& [key, assignment] : m_assignments.entries()) {
            if (assignment.value.empty())
                continue;
            if (key.path.starts_with("population."))
                takePopulation(key, assignment);
            if (key.path.starts_with("option."))
                takeOption(key.path, assignment);
            if (key.path.starts_with("document."))
                takeTitle(key.path, assignment);
        }
        listYearsWithoutPopulation();
        takeFacts();
        return std::move(m_result);
    }

private:
    [[nodiscard]] bool has(int year) const { return year >= m_firstYear && year < m_firstYear + m_edition.yearCount; }

    /// False when the new form does not take it.
    bool put(const std::string& path, int year, const std::string& value, const std::string& note) {
        const auto parameter = programme::parseParameter(path, m_edition);
        if (!parameter || !programme::acceptValue(*parameter.value, value, m_edition))
            return false;
        m_result.settings.push_back({rootScenario, path, year, value, note, {}});
        return true;
    }

    void takePopulation(const programme::AssignmentKey& key, const Assignment& assignment) {
        if (has(key.year))
            put(key.path, key.year, assignment.value, assignment.note);
    }

    /// Digits of a cell go to where its row stands now; digits of a year that is over go nowhere.
    void takeOption(const std::string& path, const Assignment& assignment) {
        const auto digits = programme::digitsTarget(path);
        if (digits && digits->year != 0 && !has(digits->year))
            return;
        std::string now = path;
        if (const auto cell = digits ? form::CellAddress::fromPath(digits->target) : std::nullopt) {
            const auto* row = m_result.rows.successor(cell->appendix, cell->row);
            now = !row ? std::string()
                       : "option.digits." + form::CellAddress{cell->appendix, row->after, cell->column}.path()
                             + (digits->year == 0 ? "" : "@" + std::to_string(digits->year));
        }
        if (now.empty() || !put(now, 0, assignment.value, assignment.note))
            m_result.left.push_back(path);
    }

    void takeTitle(const std::string& path, const Assignment& assignment) {
        const bool ofOldAct = path == "document.act_date" || path == "document.act_number";
        if (ofOldAct || !put(path, 0, assignment.value, assignment.note))
            m_result.left.push_back(path);
    }

    void listYearsWithoutPopulation() {
        for (int year = m_firstYear; year < m_firstYear + m_edition.yearCount; ++year)
            if (m_assignments.value("population.residents", year).empty()
                || m_assignments.value("population.insured", year).empty())
                m_result.yearsWithoutPopulation.push_back(year);
    }

    void takeFacts() {
        const int factYear = m_firstYear - 1;
        const auto calculation = m_old.calculate(rootScenario);
        const auto* facts = calculation.year(factYear);
        if (!facts)
            return;
        m_result.factYear = factYear;
        for (const auto& row : m_result.rows.matched)
            for (const auto& column : m_old.edition().appendix(row.appendix)->columns)
                takeFact(*facts, row, column);
    }

    void takeFact(const programme::YearResult& facts, const MatchedRow& row, const form::Column& column) {
        const form::CellAddress before{row.appendix, row.before, column.key};
        const form::CellAddress now{row.appendix, row.after, column.key};
        const auto view = facts.cell(before);
        const auto* rule = m_edition.rule(now);
        const bool ofUnit = column.measure == form::Measure::Volume || column.measure == form::Measure::UnitCost;
        if (!view.existsInYear || !view.figure || !rule || !form::holdsFigure(*rule) || (ofUnit && !row.sameUnit))
            return;
        const auto figure = column.measure == form::Measure::Cost
                                ? inScale(*view.figure, m_old.edition().money, m_edition.money)
                                : *view.figure;
        const std::string why = reasons(before, facts.year());
        const bool taken =
            put("previous." + now.path(), m_firstYear, figure.toPlain(), source(before, facts.year()) + why);
        if (taken && !why.empty())
            ++m_result.reasons;
    }

    [[nodiscard]] static std::string source(const form::CellAddress& cell, int year) {
        return "план на " + std::to_string(year) + " год, приложение " + std::to_string(cell.appendix) + ", строка "
               + cell.row;
    }

    /// Why the figure was what it was.
    [[nodiscard]] std::string reasons(const form::CellAddress& cell, int year) const {
        std::string text;
        for (const auto& path : {cell.path(), "adjust." + cell.path()})
            if (const auto* given = m_assignments.find(path, year); given && !given->note.empty())
                text += "; " + given->note;
        return text;
    }

    Draft m_old;
    const form::Edition& m_edition;
    int m_firstYear;
    programme::Assignments m_assignments;
    CarryOver m_result;
};

}  // namespace

CarryOver carryOver(const DraftContent& old, const form::Edition& edition, int firstYear) {
    return Carrier(old, edition, firstYear).take();
}

}  // namespace scenario
