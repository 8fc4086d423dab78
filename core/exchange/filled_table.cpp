#include "core/exchange/filled_table.h"

#include "core/form/services_column.h"
#include "core/programme/money_scale.h"

#include <algorithm>
#include <stdexcept>

namespace exchange {

namespace {

constexpr int usualDigits = 1;  ///< of money, where the column does not say

/// Puts printed costs of the edition's scale into the scale of `option.money`.
class MoneyInScale {
public:
    MoneyInScale(const form::Edition& edition, form::MoneyScale scale) : m_edition(edition), m_scale(scale) {}

    void apply(FilledCell& cell) const {
        if (cell.view.figure && cell.column->measure == form::Measure::Cost) {
            cell.view.figure = programme::inScale(*cell.view.figure, m_edition.money, m_scale,
                                                  cell.column->digits.value_or(usualDigits), m_edition.rounding);
        }
    }

private:
    const form::Edition& m_edition;
    form::MoneyScale m_scale;
};

programme::CellView viewOf(const programme::YearResult& result, const form::CellAddress& address) {
    return address.column == form::servicesKey ? result.services(address.appendix, address.row) : result.cell(address);
}

}  // namespace

FilledTable fillTable(const scenario::Draft& draft, const programme::Calculation& calculation,
                      const TableRequest& request) {
    const form::Edition& edition = draft.edition();
    FilledTable table;
    table.appendix = edition.appendix(request.appendix);
    if (table.appendix == nullptr) {
        throw std::invalid_argument("В форме нет приложения " + std::to_string(request.appendix));
    }
    table.money = programme::printedScale(draft.assignments(scenario::rootScenario), edition);
    const int firstYear = draft.years().front();
    const bool showsFirstYear = request.allYears || std::ranges::find(request.years, firstYear) != request.years.end();
    const bool showsServices = request.services && calculation.countsServices(request.appendix);
    for (const form::Column& column : table.appendix->columns) {
        if (!column.firstYearOnly || showsFirstYear) {
            table.columns.push_back(&column);
        }
        if (showsServices && column.measure == form::Measure::Volume) {
            table.columns.push_back(&form::servicesColumn());
        }
    }
    const MoneyInScale money(edition, table.money);
    for (const int year : request.years) {
        const programme::YearResult* result = calculation.year(year);
        if (result == nullptr) {
            throw std::invalid_argument("В плане нет " + std::to_string(year) + " года");
        }
        for (const form::Row& row : table.appendix->rows) {
            FilledRow filled{year, &row, {}};
            for (const form::Column* column : table.columns) {
                FilledCell cell{column, viewOf(*result, {table.appendix->number, row.key, column->key})};
                money.apply(cell);
                filled.cells.push_back(std::move(cell));
            }
            table.rows.push_back(std::move(filled));
        }
    }
    return table;
}

bool hasFigures(const form::Appendix& appendix, const programme::Calculation& calculation) {
    return std::ranges::any_of(calculation.years, [&appendix](const programme::YearResult& result) {
        return std::ranges::any_of(result.plan().cells, [&](const plan::PlannedCell& cell) {
            // A constant of the form (100 %) is not a figure somebody gave.
            return cell.address.appendix == appendix.number && cell.rule != form::RuleKind::Fixed
                   && cell.slot != plan::noSlot && result.values()[cell.slot].present;
        });
    });
}

}  // namespace exchange
