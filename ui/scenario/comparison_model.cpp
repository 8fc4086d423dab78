#include "ui/scenario/comparison_model.h"

#include "core/scenario/row_cost.h"
#include "ui/scenario/compared_plan.h"

#include <algorithm>

namespace ui {
ComparisonModel::ComparisonModel(const ComparedPlan& plan, QObject* parent)
    : QAbstractTableModel(parent), m_plan(plan) {
    readPlaces();
    m_places = placesNow();
}

void ComparisonModel::readPlaces() {
    const scenario::Comparison& comparison = m_plan.comparison();
    m_rows = comparison.rows.size();
    const auto volume = std::ranges::find(comparison.columns, form::Measure::Volume, &form::Column::measure);
    m_volume.reset();
    if (volume != comparison.columns.end()) {
        m_volume = static_cast<std::size_t>(volume - comparison.columns.begin());
    }
    m_costs = scenario::approvedCosts(m_plan.edition(), m_plan.appendix());
}

std::vector<ComparisonModel::Place> ComparisonModel::placesNow() const {
    std::vector<Place> places{{ComparedColumn::Label, 0}, {ComparedColumn::Row, 0}, {ComparedColumn::Unit, 0}};
    for (std::size_t side = 0; side < m_plan.comparison().sides.size(); ++side) {
        if (m_volume) {
            places.push_back({ComparedColumn::Volume, side});
        }
        places.push_back({ComparedColumn::Cost, side});
        if (side > 0) {
            places.push_back({ComparedColumn::Delta, side});
            places.push_back({ComparedColumn::Percent, side});
        }
    }
    return places;
}

void ComparisonModel::show() {
    const std::size_t rows = m_rows;
    readPlaces();
    std::vector<Place> places = placesNow();
    if (places == m_places && rows == m_rows) {
        if (rows > 0) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_places = std::move(places);
    endResetModel();
}

int ComparisonModel::section(ComparedColumn column, std::size_t side) const {
    const auto found = std::ranges::find(m_places, Place{column, side});
    return found == m_places.end() ? -1 : static_cast<int>(found - m_places.begin());
}

const scenario::ComparedRow& ComparisonModel::row(int row) const {
    return m_plan.comparison().rows[static_cast<std::size_t>(row)];
}

const form::Row& ComparisonModel::formRow(int at) const {
    return *row(at).row;
}

int ComparisonModel::rowOf(const std::string& key) const {
    for (int at = 0; at < rowCount(); ++at) {
        if (formRow(at).key == key) {
            return at;
        }
    }
    return -1;
}

bool ComparisonModel::differs(int at) const {
    // Its share of a total that others changed is no difference of the row, and has no column here.
    const scenario::ComparedRow& compared = row(at);
    const auto& columns = m_plan.comparison().columns;
    bool found = compared.cost.differs();
    for (std::size_t place = 0; place < columns.size(); ++place) {
        found = found || (columns[place]->measure != form::Measure::Share && compared.figures[place].differs());
    }
    return found;
}

bool ComparisonModel::repeatsOthers(int at) const {
    const form::Row& total = formRow(at);
    return total.kind == form::RowKind::Total && std::ranges::none_of(total.parts, [&](const std::string& part) {
               const form::Row* found = m_plan.appendix().row(part);
               return found != nullptr && found->parent == total.key;
           });
}

std::optional<form::CellAddress> ComparisonModel::address(const QModelIndex& index) const {
    if (!index.isValid()) {
        return std::nullopt;
    }
    const scenario::ComparedRow& at = row(index.row());
    const auto& columns = m_plan.comparison().columns;
    if (columnAt(index.column()) == ComparedColumn::Volume) {
        return form::CellAddress{m_plan.appendix().number, at.row->key, columns[*m_volume]->key};
    }
    for (std::size_t place = 0; place < columns.size(); ++place) {
        if (std::ranges::find(m_costs, columns[place]) != m_costs.end()
            && at.figures[place].rule != form::RuleKind::Closed) {
            return form::CellAddress{m_plan.appendix().number, at.row->key, columns[place]->key};
        }
    }
    return form::CellAddress{m_plan.appendix().number, at.row->key, columns.front()->key};
}

int ComparisonModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows);
}

int ComparisonModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

QString ComparisonModel::columnName(ComparedColumn column) const {
    const QString money =
        QString::fromUtf8(form::moneyName(m_plan.edition().money)).replace(QLatin1Char(' '), QChar(0x00A0));
    switch (column) {
    case ComparedColumn::Label:
        return QString::fromStdString(m_plan.appendix().leading.front().header.front());
    case ComparedColumn::Row:
        return QStringLiteral("№ строки");
    case ComparedColumn::Unit:
        return QStringLiteral("Единица измерения");
    case ComparedColumn::Volume:
        return QStringLiteral("объём");
    case ComparedColumn::Cost:
        return QStringLiteral("стоимость");
    case ComparedColumn::Delta:
        return QStringLiteral("Δ, ") + money;
    case ComparedColumn::Percent:
        return QStringLiteral("Δ,\u00A0%");
    }
    return {};
}

FormHeading ComparisonModel::heading() const {
    FormHeading heading;
    heading.levels = 2;
    QStringList costs;
    for (const form::Column* column : m_costs) {
        costs.append(QString::fromStdString(column->number));
    }
    for (int section = 0; section < columnCount(); ++section) {
        const ComparedColumn column = columnAt(section);
        heading.spans.push_back({section, section, isLeading(column) ? 0 : 1, 1, columnName(column), {}});
        QString number;
        if (column == ComparedColumn::Cost) {
            number = costs.join(QStringLiteral(", "));
        } else if (column == ComparedColumn::Volume) {
            number = QString::fromStdString(m_plan.comparison().columns[*m_volume]->number);
        } else if (column != ComparedColumn::Label && isLeading(column)) {
            const std::string key = column == ComparedColumn::Row ? "row" : "unit";
            const auto found = std::ranges::find(m_plan.appendix().leading, key, &form::LeadingColumn::key);
            number = found == m_plan.appendix().leading.end() ? QString() : QString::fromStdString(found->number);
        }
        heading.columnNumbers.append(number);
    }
    for (std::size_t side = 0; side < m_plan.comparison().sides.size(); ++side) {
        const int first = section(m_volume ? ComparedColumn::Volume : ComparedColumn::Cost, side);
        const int last = section(side == 0 ? ComparedColumn::Cost : ComparedColumn::Percent, side);
        const QString name = QString::fromStdString(m_plan.comparison().sides[side]);
        heading.spans.push_back({first, last, 0, 0, side == 0 ? name + QStringLiteral(" (основа)") : name, name});
    }
    return heading;
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    // While one view of a shorter table is told, another still asks for a column that is gone.
    if (section < 0 || section >= (orientation == Qt::Vertical ? rowCount() : columnCount())) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole ? QVariant(QString::fromStdString(formRow(section).key)) : QVariant();
    }
    const ComparedColumn column = columnAt(section);
    switch (role) {
    case ColumnKindRole:
        return static_cast<int>(column == ComparedColumn::Label  ? ColumnKind::Label
                                : column == ComparedColumn::Row  ? ColumnKind::RowNumber
                                : column == ComparedColumn::Unit ? ColumnKind::Unit
                                                                 : ColumnKind::Value);
    case ColumnRuleRole:
        return column == ComparedColumn::Volume || (!m_volume && column == ComparedColumn::Cost);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const QString name = columnName(column);
        return isLeading(column) ? name
                                 : QStringLiteral("«%1», %2")
                                       .arg(QString::fromStdString(m_plan.comparison().sides[sideAt(section)]), name);
    }
    default:
        return {};
    }
}

}  // namespace ui
