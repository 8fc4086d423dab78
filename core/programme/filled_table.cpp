#include "core/programme/filled_table.h"

#include "core/form/services_column.h"

#include <algorithm>
#include <stdexcept>

namespace programme {

namespace {

constexpr int usualCostDigits = 1;  ///< where the column does not say

const form::Appendix& appendixOf(const form::Edition& edition, int number) {
    const form::Appendix* appendix = edition.appendix(number);
    if (appendix == nullptr) {
        throw std::invalid_argument("В форме нет приложения " + std::to_string(number));
    }
    return *appendix;
}

}  // namespace

std::vector<TableColumn> tableColumns(const form::Appendix& appendix, std::span<const int> years, int firstYear,
                                      bool services) {
    std::vector<TableColumn> columns;
    for (const int year : years) {
        for (const form::Column& column : appendix.columns) {
            if (column.firstYearOnly && year > firstYear) {
                continue;
            }
            columns.push_back({&column, year});
            if (services && column.measure == form::Measure::Volume) {
                columns.push_back({&form::servicesColumn(), year});
            }
        }
    }
    return columns;
}

FilledTable::FilledTable(const form::Edition& edition, const Calculation& calculation, int appendix)
    : m_edition(edition),
      m_calculation(calculation),
      m_appendix(&appendixOf(edition, appendix)),
      m_money(edition.money) {}

FilledTable::FilledTable(const form::Edition& edition, const Calculation& calculation, int appendix,
                         const Assignments& assignments)
    : FilledTable(edition, calculation, appendix) {
    m_money = printedScale(assignments, edition);
    m_inScale.emplace(edition, assignments);
}

std::vector<TableColumn> FilledTable::columns(std::span<const int> years, bool services) const {
    return tableColumns(*m_appendix, years, m_calculation.years.front().year(),
                        services && m_calculation.countsServices(m_appendix->number));
}

std::vector<form::Row> FilledTable::rows(int year) const {
    const YearResult* const result = m_calculation.year(year);
    const ListResult* const list = result == nullptr ? nullptr : result->list(m_appendix->number);
    if (list == nullptr) {
        return m_appendix->rows;
    }
    std::vector<form::Row> rows;
    rows.reserve(list->rows().size() + m_appendix->rows.size());
    for (std::size_t place = 0; place < list->rows().size(); ++place) {
        rows.push_back(list->row(place));
    }
    rows.insert(rows.end(), m_appendix->rows.begin(), m_appendix->rows.end());
    return rows;
}

CellView FilledTable::cell(const form::CellAddress& address, int year) const {
    const YearResult* result = m_calculation.year(year);
    if (result == nullptr) {
        throw std::invalid_argument("В плане нет " + std::to_string(year) + " года");
    }
    if (address.column == form::servicesKey) {
        return result->services(address.appendix, address.row);
    }
    CellView view = result->cell(address);
    const form::Column* column = m_inScale ? m_edition.column(address) : nullptr;
    if (view.figure && column != nullptr && isInScale(address, *column)) {
        view.figure =
            (*m_inScale)(*view.figure, form::digitsOf(*m_edition.row(address), *column).value_or(usualCostDigits));
    }
    return view;
}

/// Money in the scale of the edition; a quantity with a scale of its own keeps it.
bool FilledTable::isInScale(const form::CellAddress& address, const form::Column& column) const {
    const form::Quantity& quantity = form::quantityOf(*m_edition.row(address), column);
    return quantity.isMoney && !quantity.scale;
}

bool hasFigures(const form::Appendix& appendix, const Calculation& calculation) {
    return std::ranges::any_of(calculation.years, [&appendix](const YearResult& result) {
        if (const ListResult* const list = result.list(appendix.number)) {
            return !list->rows().empty();
        }
        return std::ranges::any_of(result.plan().cells, [&](const plan::PlannedCell& cell) {
            // A constant of the form (100 %) is not a figure somebody gave.
            return cell.address.appendix == appendix.number && cell.rule != form::RuleKind::Fixed
                   && cell.slot != plan::noSlot && result.values()[cell.slot].present;
        });
    });
}

}  // namespace programme
