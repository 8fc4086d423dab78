#include "ui/import/source_model.h"

#include "core/sheet/cell_text.h"

#include <algorithm>

namespace ui {

void SourceModel::show(const sheet::Sheet* sheet, std::size_t first, std::size_t end) {
    beginResetModel();
    m_sheet = sheet;
    m_first = sheet == nullptr ? 0 : std::min(first, sheet->records.size());
    m_end = sheet == nullptr ? 0 : std::clamp(end, m_first, sheet->records.size());
    endResetModel();
}

void SourceModel::setColumns(int columns) {
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

void SourceModel::setUnits(std::set<std::size_t> fields) {
    m_units = std::move(fields);
}

void SourceModel::setMarks(std::map<reading::SheetPlace, reading::Verdict> marks) {
    m_marks = std::move(marks);
}

int SourceModel::rowOfLine(int line) const {
    for (std::size_t at = m_first; at < m_end; ++at) {
        if (m_sheet->records[at].line == line) {
            return static_cast<int>(at - m_first);
        }
    }
    return -1;
}

int SourceModel::lineOfRow(int row) const {
    return m_sheet->records[m_first + static_cast<std::size_t>(row)].line;
}

int SourceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_end - m_first);
}

int SourceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_columns;
}

QVariant SourceModel::data(const QModelIndex& index, int role) const {
    const text::CsvRecord& record = m_sheet->records[m_first + static_cast<std::size_t>(index.row())];
    const auto field = static_cast<std::size_t>(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        return field < record.fields.size() ? QString::fromStdString(record.fields[field]).simplified() : QString();
    }
    if (role == MarkRole) {
        const auto mark = m_marks.find({record.line, field});
        return mark == m_marks.end() ? QVariant() : QVariant(static_cast<int>(mark->second));
    }
    if (role == UnitRole) {
        return m_units.contains(field) && field < record.fields.size()
               && reading::moneyPowerIn(record.fields[field]).has_value();
    }
    return {};
}

QVariant SourceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole) {
        return {};
    }
    return orientation == Qt::Vertical ? QVariant(lineOfRow(section))
                                       : QVariant(QString::fromStdString(sheet::columnLetters(section)));
}

}  // namespace ui
