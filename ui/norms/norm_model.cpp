#include "ui/norms/norm_model.h"

#include "ui/plan/shown_plan.h"

namespace ui {

NormModel::NormModel(ShownPlan& shownPlan, QObject* parent)
    : QAbstractTableModel(parent),
      m_shownPlan(shownPlan),
      m_hasFederal(explain::hasFederalNorms(shownPlan.edition())),
      m_sections(sectionsOfOneYear()) {
    read();
    connect(&shownPlan, &ShownPlan::changed, this, &NormModel::showChange);
    connect(&shownPlan, &ShownPlan::yearChanged, this, [this] {
        // Side by side every year is here already.
        if (!m_together) {
            showChange();
        }
    });
}

void NormModel::read() {
    m_norms = explain::normsOverYears(m_shownPlan.draft(), m_shownPlan.assignments(), m_shownPlan.calculation(),
                                      m_together ? m_shownPlan.years() : std::vector<int>{m_shownPlan.year()});
}

void NormModel::showChange() {
    read();
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit linesChanged();
}

void NormModel::setYearsTogether(bool together) {
    if (together == m_together) {
        return;
    }
    beginResetModel();
    m_together = together;
    m_sections = together ? sectionsOfYears(m_shownPlan.years(), m_hasFederal) : sectionsOfOneYear();
    read();
    endResetModel();
    emit linesChanged();
}

void NormModel::setFilter(NormFilter filter) {
    m_filter = filter;
}

bool NormModel::matches(int row, NormFilter filter) const {
    switch (filter) {
    case NormFilter::All:
        return true;
    case NormFilter::Missing:
        return explain::missesAYear(norm(row));
    case NormFilter::Different:
        return explain::differsInAYear(norm(row));
    case NormFilter::Entered:
        return explain::isEnteredInAYear(norm(row));
    }
    return true;
}

int NormModel::count(NormFilter filter) const {
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) {
        count += matches(row, filter) ? 1 : 0;
    }
    return count;
}

int NormModel::section(NormColumn column, int year) const {
    for (std::size_t place = 0; place < m_sections.size(); ++place) {
        if (m_sections[place].column == column && (m_sections[place].year == 0 || m_sections[place].year == year)) {
            return static_cast<int>(place);
        }
    }
    return -1;
}

int NormModel::yearOf(const QModelIndex& index) const {
    const int year = index.isValid() ? sectionAt(index.column()).year : 0;
    return year == 0 ? m_shownPlan.year() : year;
}

const explain::NormLine& NormModel::line(const QModelIndex& index) const {
    return norm(index.row()).of(yearOf(index));
}

std::vector<explain::NormLine> NormModel::lines() const {
    std::vector<explain::NormLine> lines;
    for (const explain::NormOverYears& norm : m_norms) {
        lines.push_back(norm.of(m_shownPlan.year()));
    }
    return lines;
}

int NormModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_norms.size());
}

int NormModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_sections.size());
}

QVariant NormModel::headerData(int section, Qt::Orientation orientation, int role) const {
    // While one view of a shorter table is told, another still asks for a column that is gone.
    if (section < 0 || section >= (orientation == Qt::Vertical ? rowCount() : columnCount())) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole ? QVariant(QString::fromStdString(norm(section).any().cell.row)) : QVariant();
    }
    switch (role) {
    case ColumnKindRole:
        return static_cast<int>(kindOf(sectionAt(section).column));
    case ColumnRuleRole:
        return beginsGroup(m_sections, static_cast<std::size_t>(section));
    case Qt::DisplayRole:
        return nameOf(sectionAt(section), m_hasFederal);
    default:
        return {};
    }
}

}  // namespace ui
