#include "ui/form/shown_columns.h"

#include "core/form/services_column.h"
#include "ui/plan/shown_plan.h"

#include <algorithm>

namespace ui {
namespace {

/// The choice is one of cost tables: another table shows all it has.
bool isAmong(YearColumns columns, form::Measure measure) {
    if (measure == form::Measure::Other) {
        return true;
    }
    switch (columns) {
    case YearColumns::Cost:
        return measure == form::Measure::Cost;
    case YearColumns::PerCapita:
        return measure == form::Measure::Percap;
    case YearColumns::VolumeAndUnitCost:
        return measure == form::Measure::Volume || measure == form::Measure::UnitCost;
    case YearColumns::All:
        break;
    }
    return true;
}

}  // namespace

ShownColumns::ShownColumns(const ShownPlan& plan, const form::Appendix& appendix)
    : m_plan(plan), m_appendix(appendix), m_columns(wanted()) {}

std::vector<programme::TableColumn> ShownColumns::wanted() const {
    const programme::FilledTable table(m_plan.edition(), m_plan.calculation(), m_appendix.number);
    std::vector<programme::TableColumn> columns = table.columns(wantedYears(), m_services);
    if (m_together) {
        std::erase_if(columns, [this](const programme::TableColumn& column) {
            return !isAmong(*m_together, column.column->measure);
        });
    } else {
        // Each year has the same columns, drawn again.
        for (programme::TableColumn& column : columns) {
            column.year = 0;
        }
    }
    return columns;
}

std::vector<int> ShownColumns::wantedYears() const {
    if (!m_together) {
        return {m_plan.year()};
    }
    std::vector<int> years = m_plan.years();
    if (m_lastYear && m_plan.lastYear() != nullptr) {
        years.insert(years.begin(), m_plan.lastYear()->year());
    }
    return years;
}

const form::Column* ShownColumns::at(int place) const {
    return place < 0 || place >= count() ? nullptr : m_columns[static_cast<std::size_t>(place)].column;
}

int ShownColumns::yearOf(int place) const {
    const int year = place < 0 || place >= count() ? 0 : m_columns[static_cast<std::size_t>(place)].year;
    return year == 0 ? m_plan.year() : year;
}

int ShownColumns::services() const {
    const auto found = std::ranges::find(m_columns, &form::servicesColumn(), &programme::TableColumn::column);
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

}  // namespace ui
