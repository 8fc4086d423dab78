#include "ui/window/row_filters.h"

#include "ui/form/appendix_model.h"
#include "ui/form/grid_view.h"
#include "ui/plan/shown_plan.h"
#include "ui/window/list_filter.h"

#include <QSet>
#include <QStringList>

namespace ui {

RowFilters::RowFilters(const TableParts& table, ListFilter* ofList, QObject* parent)
    : QObject(parent), m_table(table), m_ofList(ofList) {}

void RowFilters::choose(RowFilter filter) {
    if (m_ofList != nullptr) {
        m_ofList->choose(static_cast<int>(filter));
        return;
    }
    m_filter = filter;
    apply();
    emit changed();
}

RowFilter RowFilters::chosen() const {
    return m_ofList == nullptr ? m_filter : static_cast<RowFilter>(m_ofList->choice());
}

QList<TableChoice> RowFilters::offered() const {
    QList<TableChoice> choices;
    if (m_ofList != nullptr) {
        const QStringList words = m_ofList->choices();
        for (const QString& each : words) {
            choices.append({static_cast<int>(choices.size()), each});
        }
        return choices;
    }
    const QStringList names{QStringLiteral("Все строки"), QStringLiteral("С числами"),
                            QStringLiteral("Только исходные"), QStringLiteral("С замечаниями")};
    for (int filter = 0; filter < names.size(); ++filter) {
        choices.append(
            {filter, names.at(filter) + QStringLiteral(": %1").arg(m_counts[static_cast<std::size_t>(filter)])});
    }
    return choices;
}

/// Which filters let a row through, by RowFilter.
std::array<bool, 4> RowFilters::fits(int row) const {
    std::array<bool, 4> result{true, false, false, false};
    for (int column = 0; column < m_table.model.columnCount(); ++column) {
        const auto cell = m_table.model.address(m_table.model.index(row, column));
        if (!cell) {
            continue;
        }
        const programme::CellView view = m_table.plan.result().cell(*cell);
        result[1] = result[1] || view.figure.has_value();
        result[2] = result[2] || view.takesEntry;
        result[3] = result[3] || m_table.plan.faultOf(*cell, m_table.plan.year()).has_value();
    }
    return result;
}

bool RowFilters::shows(int row) const {
    return m_ofList != nullptr || m_filter == RowFilter::All || m_table.view.isPinned(row)
           || fits(row)[static_cast<std::size_t>(m_filter)];
}

bool RowFilters::showAllOfList() {
    if (m_ofList == nullptr || m_ofList->words().isEmpty()) {
        return false;
    }
    m_ofList->clear();
    return true;
}

void RowFilters::count() {
    if (m_ofList != nullptr) {
        return;  // the filter of a list counts for itself
    }
    m_counts = {};
    for (int row = 0; row < m_table.model.rowCount(); ++row) {
        const std::array<bool, 4> fitting = fits(row);
        for (std::size_t filter = 0; filter < m_counts.size(); ++filter) {
            m_counts[filter] += fitting[filter] ? 1 : 0;
        }
    }
    emit changed();
}

void RowFilters::apply() {
    if (m_ofList != nullptr) {
        return;
    }
    QSet<int> hidden;
    for (int row = 0; row < m_table.model.rowCount(); ++row) {
        if (!shows(row)) {
            hidden.insert(row);
        }
    }
    m_table.view.setFilteredRows(hidden);
}

}  // namespace ui
