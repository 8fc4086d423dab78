#include "ui/form/shown_columns.h"

#include "core/form/services_column.h"
#include "core/programme/facts.h"
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
    std::vector<programme::TableColumn> facts = factColumns();
    if (m_together) {
        std::vector<programme::TableColumn> columns = table.columns(m_plan.years(), m_services);
        std::erase_if(columns,
                      [this](const programme::TableColumn& column) { return !isWanted(*column.column, *m_together); });
        columns.insert(columns.begin(), facts.begin(), facts.end());
        return columns;
    }
    std::vector<programme::TableColumn> columns = table.columns(std::vector<int>{m_plan.year()}, m_services);
    // Each year has the same columns, drawn again.
    for (programme::TableColumn& column : columns) {
        column.year = 0;
    }
    columns.insert(columns.end(), facts.begin(), facts.end());
    return columns;
}

bool ShownColumns::isWanted(const form::Column& column, YearColumns among) const {
    return m_only.empty() ? isAmong(among, column.measure) : column.key == m_only;
}

std::vector<programme::TableColumn> ShownColumns::factColumns() const {
    std::vector<int> years = programme::historyYears(m_plan.years().front());
    const EarlierYears wanted = earlierYears();
    if (wanted == EarlierYears::None) {
        return {};
    }
    if (wanted == EarlierYears::Last) {
        years = {years.back()};
    }
    std::vector<programme::TableColumn> columns;
    for (const int year : years) {
        for (const form::Column& column : m_appendix.columns) {
            if (column.type == form::ColumnType::Number && isWanted(column, m_together.value_or(m_factColumns))) {
                columns.push_back({&column, year});
            }
        }
    }
    return columns;
}

EarlierYears ShownColumns::earlierYears() const {
    return m_earlier.value_or(m_together && m_plan.lastYear() != nullptr ? EarlierYears::Last : EarlierYears::None);
}

const form::Column* ShownColumns::at(int place) const {
    return place < 0 || place >= count() ? nullptr : m_columns[static_cast<std::size_t>(place)].column;
}

int ShownColumns::yearOf(int place) const {
    const int year = place < 0 || place >= count() ? 0 : m_columns[static_cast<std::size_t>(place)].year;
    return year == 0 ? m_plan.year() : year;
}

bool ShownColumns::isFact(int place) const {
    return yearOf(place) < m_plan.years().front();
}

int ShownColumns::services() const {
    const auto found = std::ranges::find(m_columns, &form::servicesColumn(), &programme::TableColumn::column);
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

}  // namespace ui
