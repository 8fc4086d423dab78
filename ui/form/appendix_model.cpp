#include "ui/form/appendix_model.h"

#include "core/form/services_column.h"
#include "core/plan/plan.h"
#include "core/programme/last_year.h"
#include "ui/plan/shown_plan.h"

#include <algorithm>

namespace ui {
namespace {

bool isAmong(YearColumns columns, form::Measure measure) {
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

AppendixModel::AppendixModel(ShownPlan& document, int appendix, QObject* parent)
    : QAbstractTableModel(parent), m_document(document), m_appendix(*document.edition().appendix(appendix)) {
    m_shown = wantedColumns();
    connect(&document, &ShownPlan::changed, this, &AppendixModel::showChange);
    connect(&document, &ShownPlan::yearChanged, this, &AppendixModel::showChange);
}

programme::FilledTable AppendixModel::table() const {
    return {m_document.edition(), m_document.calculation(), m_appendix.number};
}

AppendixModel::Columns AppendixModel::wantedColumns() const {
    Columns wanted;
    for (const auto& [column, year] : table().columns(wantedYears(), m_services)) {
        if (m_together && !isAmong(*m_together, column->measure)) {
            continue;
        }
        wanted.columns.push_back(column);
        if (m_together) {
            wanted.years.push_back(year);
        }
    }
    return wanted;
}

std::vector<int> AppendixModel::wantedYears() const {
    if (!m_together) {
        return {m_document.year()};
    }
    std::vector<int> years = m_document.years();
    if (m_lastYear && m_document.lastYear() != nullptr) {
        years.insert(years.begin(), m_document.lastYear()->year());
    }
    return years;
}

void AppendixModel::setLastYearShown(bool shown) {
    m_lastYear = shown;
    showChange();
}

bool AppendixModel::isOfLastYear(const QModelIndex& index) const {
    return yearOf(index) < m_document.years().front();
}

void AppendixModel::setYearsTogether(std::optional<YearColumns> columns) {
    m_together = columns;
    showChange();
}

void AppendixModel::setServicesShown(bool shown) {
    m_services = shown;
    showChange();
}

int AppendixModel::servicesSection() const {
    const auto found = std::ranges::find(m_shown.columns, &form::servicesColumn());
    return found == m_shown.columns.end() ? -1 : leadingCount() + static_cast<int>(found - m_shown.columns.begin());
}

int AppendixModel::yearOf(const QModelIndex& index) const {
    const int value = index.isValid() ? index.column() - leadingCount() : -1;
    return value < 0 || value >= static_cast<int>(m_shown.years.size())
               ? m_document.year()
               : m_shown.years[static_cast<std::size_t>(value)];
}

const programme::YearResult& AppendixModel::resultOf(const QModelIndex& index) const {
    return *m_document.resultOf(yearOf(index));
}

std::optional<decimal::Decimal> AppendixModel::figure(const QModelIndex& index) const {
    return address(index) ? viewOf(index).figure : std::nullopt;
}

programme::CellView AppendixModel::viewOf(const QModelIndex& index) const {
    const form::CellAddress cell = *address(index);
    if (isOfLastYear(index)) {
        // A fact is typed wherever a figure can stand, be it a total.
        programme::CellView fact = resultOf(index).cell(cell);
        fact.takesEntry = form::holdsFigure(*m_document.edition().rule(cell));
        fact.entered = fact.figure.has_value();
        return fact;
    }
    return table().cell(cell, yearOf(index));
}

void AppendixModel::showChange() {
    if (Columns wanted = wantedColumns(); wanted != m_shown) {
        beginResetModel();
        m_shown = std::move(wanted);
        endResetModel();
        emit columnsChanged();
        return;
    }
    emit dataChanged(index(0, leadingCount()), index(rowCount() - 1, columnCount() - 1));
}

const form::Row& AppendixModel::row(int row) const {
    return m_appendix.rows[static_cast<std::size_t>(row)];
}

const form::Column* AppendixModel::column(int section) const {
    const int value = section - leadingCount();
    return value < 0 || value >= static_cast<int>(m_shown.columns.size())
               ? nullptr
               : m_shown.columns[static_cast<std::size_t>(value)];
}

int AppendixModel::grandTotalRow() const {
    const form::Row* total = m_appendix.grandTotal();
    return total == nullptr ? -1 : m_appendix.rowIndex(total->key);
}

int AppendixModel::pinnedRow() const {
    const int total = grandTotalRow();
    return total == rowCount() - 1 ? total : -1;
}

QModelIndex AppendixModel::firstPlace() const {
    const QModelIndex typed = nextTypeableFrom(0);
    return typed.isValid() ? typed : index(0, leadingCount());
}

std::string AppendixModel::pathOf(const QModelIndex& index) const {
    return isOfLastYear(index) ? programme::lastYearPath(*address(index)) : address(index)->path();
}

std::optional<form::CellAddress> AppendixModel::address(const QModelIndex& index) const {
    const form::Column* at = index.isValid() ? column(index.column()) : nullptr;
    if (at == nullptr) {
        return std::nullopt;
    }
    return form::CellAddress{m_appendix.number, row(index.row()).key, at->key};
}

QModelIndex AppendixModel::indexOf(const form::CellAddress& address) const {
    if (address.appendix != m_appendix.number) {
        return {};
    }
    for (int section = leadingCount(); section < columnCount(); ++section) {
        const QModelIndex found = index(m_appendix.rowIndex(address.row), section);
        if (column(section)->key == address.column && yearOf(found) == m_document.year()) {
            return found;
        }
    }
    return {};
}

QModelIndex AppendixModel::indexOfRow(const QString& number) const {
    for (int place = 0; place < rowCount(); ++place) {
        const QString key = QString::fromStdString(row(place).key);
        // «2» finds row 02: the form pads its numbers, people do not.
        if (key == number || key == QLatin1Char('0') + number) {
            return index(place, leadingCount());
        }
    }
    return {};
}

QModelIndex AppendixModel::nextTypeableFrom(int row) const {
    for (int place = row; place < rowCount(); ++place) {
        for (int section = leadingCount(); section < columnCount(); ++section) {
            if (flags(index(place, section)).testFlag(Qt::ItemIsEditable)) {
                return index(place, section);
            }
        }
    }
    return {};
}

QString AppendixModel::placeText(const QModelIndex& index) const {
    if (!index.isValid()) {
        return {};
    }
    const form::Column* at = column(index.column());
    const std::string number =
        at != nullptr ? at->number : m_appendix.leading[static_cast<std::size_t>(index.column())].number;
    const QString rowText = QStringLiteral("стр.\u00A0") + QString::fromStdString(row(index.row()).key);
    if (at == &form::servicesColumn()) {
        return rowText + QStringLiteral(", число услуг");
    }
    return number.empty() ? rowText : rowText + QStringLiteral(", гр.\u00A0") + QString::fromStdString(number);
}

int AppendixModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_appendix.rows.size());
}

int AppendixModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : leadingCount() + static_cast<int>(m_shown.columns.size());
}

}  // namespace ui
