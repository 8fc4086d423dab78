#include "ui/form/paste_model.h"

#include "core/decimal/russian.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace ui {
namespace {

using reading::PastedStatus;

QString shown(const std::string& text) {
    return QString::fromStdString(text).simplified();
}

/// A plain decimal as the window writes it.
QString figure(const std::string& plain) {
    const auto number = decimal::Decimal::fromPlain(plain);
    return number ? QString::fromStdString(decimal::printRussian(*number)) : QString();
}

PasteFilter kindOf(PastedStatus status) {
    switch (status) {
    case PastedStatus::Rejected:
        return PasteFilter::Rejected;
    case PastedStatus::Doubtful:
        return PasteFilter::Doubtful;
    case PastedStatus::Recognised:
        return PasteFilter::Recognised;
    }
    return PasteFilter::Rejected;
}

QString statusWords(PasteFilter kind) {
    switch (kind) {
    case PasteFilter::Rejected:
        return QStringLiteral("Отклонено");
    case PasteFilter::Doubtful:
        return QStringLiteral("Сомнительно");
    case PasteFilter::Recognised:
        return QStringLiteral("Распознано");
    case PasteFilter::Absent:
        return QStringLiteral("Нет в таблице");
    case PasteFilter::All:
        break;
    }
    return {};
}

QIcon markOf(PasteFilter kind) {
    switch (kind) {
    case PasteFilter::Rejected:
        return icon(Icon::Error, Role::Error);
    case PasteFilter::Doubtful:
        return icon(Icon::Help, Role::WarnMark);
    case PasteFilter::Recognised:
        return icon(Icon::Ok, Role::Ok);
    case PasteFilter::Absent:
        return icon(Icon::Missing, Role::Text2);
    case PasteFilter::All:
        break;
    }
    return {};
}

QString measureYear(const std::string& measure, int year) {
    const QString name = measure == "стоимость единицы" ? QStringLiteral("стоимость") : shown(measure);
    return year == 0 || name.isEmpty() ? name : name + QStringLiteral(", %1").arg(year);
}

}  // namespace

void PasteModel::setTable(reading::PastedTable table) {
    beginResetModel();
    m_table = std::move(table);
    m_ticks.clear();
    for (const reading::PastedValue& value : m_table.values) {
        m_ticks.push_back(value.status == PastedStatus::Recognised && !value.stands);
    }
    arrange();
    endResetModel();
    emit ticksChanged();
}

void PasteModel::setFilter(PasteFilter filter) {
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
}

void PasteModel::arrange() {
    m_lines.clear();
    const auto group = [this](PasteFilter kind) {
        if ((m_lines.empty() || m_lines.back().kind != kind) && m_filter == PasteFilter::All) {
            m_lines.push_back({kind, std::nullopt});
        }
    };
    for (const PastedStatus status : {PastedStatus::Rejected, PastedStatus::Doubtful, PastedStatus::Recognised}) {
        const PasteFilter kind = kindOf(status);
        for (std::size_t place = 0; place < m_table.values.size(); ++place) {
            if (m_table.values[place].status == status && (m_filter == PasteFilter::All || m_filter == kind)) {
                group(kind);
                m_lines.push_back({kind, place});
            }
        }
    }
    if (m_filter == PasteFilter::All || m_filter == PasteFilter::Absent) {
        for (std::size_t place = 0; place < m_table.absent.size(); ++place) {
            group(PasteFilter::Absent);
            m_lines.push_back({PasteFilter::Absent, place});
        }
    }
}

std::vector<reading::PastedValue> PasteModel::ticked() const {
    std::vector<reading::PastedValue> chosen;
    for (std::size_t place = 0; place < m_ticks.size(); ++place) {
        if (m_ticks[place]) {
            chosen.push_back(m_table.values[place]);
        }
    }
    return chosen;
}

bool PasteModel::isGroup(int row) const {
    return !m_lines[static_cast<std::size_t>(row)].item.has_value();
}

const reading::PastedValue* PasteModel::value(int row) const {
    const Line& line = m_lines[static_cast<std::size_t>(row)];
    return line.item && line.kind != PasteFilter::Absent ? &m_table.values[*line.item] : nullptr;
}

void PasteModel::toggle(const QModelIndexList& rows) {
    // One key over several lines: they all become what the first was not.
    std::optional<bool> wanted;
    for (const QModelIndex& index : rows) {
        const reading::PastedValue* at = value(index.row());
        if (at == nullptr || at->status == PastedStatus::Rejected) {
            continue;
        }
        const std::size_t place = *m_lines[static_cast<std::size_t>(index.row())].item;
        wanted = wanted.value_or(!m_ticks[place]);
        m_ticks[place] = *wanted;
        emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(columnCount() - 1));
    }
    emit ticksChanged();
}

int PasteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int PasteModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(PasteColumn::Reason) + 1;
}

Qt::ItemFlags PasteModel::flags(const QModelIndex& index) const {
    if (isGroup(index.row())) {
        return Qt::ItemIsEnabled;
    }
    const reading::PastedValue* at = value(index.row());
    const bool tickable = at != nullptr && at->status != PastedStatus::Rejected;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (tickable ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

QString PasteModel::groupText(PasteFilter kind) const {
    const std::size_t count = kind == PasteFilter::Absent     ? m_table.absent.size()
                              : kind == PasteFilter::Rejected ? m_table.count(PastedStatus::Rejected)
                              : kind == PasteFilter::Doubtful ? m_table.count(PastedStatus::Doubtful)
                                                              : m_table.count(PastedStatus::Recognised);
    return statusWords(kind) + QStringLiteral(": %1").arg(count);
}

QString PasteModel::valueText(const reading::PastedValue& value, PasteColumn column) const {
    switch (column) {
    case PasteColumn::PastedRow:
        return shown(value.rowText.empty() ? value.place.words() : value.rowText);
    case PasteColumn::PastedValue:
        return shown(value.valueText);
    case PasteColumn::Row:
        return shown(value.row);
    case PasteColumn::Label:
        return value.row.empty() ? QStringLiteral("не найдена") : shown(value.label);
    case PasteColumn::Measure:
        return measureYear(value.measure, value.year);
    case PasteColumn::Before:
        return value.before.empty() && !value.after.empty() ? QStringLiteral("нет") : figure(value.before);
    case PasteColumn::After:
        return figure(value.after);
    case PasteColumn::Reason:
        return shown(value.reason);
    case PasteColumn::Tick:
    case PasteColumn::Mark:
        break;
    }
    return {};
}

QString PasteModel::absentText(const reading::AbsentRow& row, PasteColumn column) const {
    switch (column) {
    case PasteColumn::Row:
        return shown(row.row);
    case PasteColumn::Label:
        return shown(row.label);
    case PasteColumn::Measure:
        return measureYear(row.measure, row.year);
    case PasteColumn::Reason:
        return QStringLiteral("строки нет в таблице, значение останется прежним");
    case PasteColumn::Tick:
    case PasteColumn::Mark:
    case PasteColumn::PastedRow:
    case PasteColumn::PastedValue:
    case PasteColumn::Before:
    case PasteColumn::After:
        break;
    }
    return {};
}

QVariant PasteModel::data(const QModelIndex& index, int role) const {
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<PasteColumn>(index.column());
    const reading::PastedValue* at = value(index.row());
    if (role == GroupRole) {
        return !line.item.has_value();
    }
    if (!line.item) {
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(groupText(line.kind)) : QVariant();
    }
    if (role == PastedStatusRole && at != nullptr) {
        return static_cast<int>(at->status);
    }
    if (role == Qt::DecorationRole && column == PasteColumn::Mark) {
        return markOf(line.kind);
    }
    if (role == Qt::CheckStateRole && column == PasteColumn::Tick && at != nullptr
        && at->status != PastedStatus::Rejected) {
        return m_ticks[*line.item] ? Qt::Checked : Qt::Unchecked;
    }
    const QString words = at != nullptr ? valueText(*at, column) : absentText(m_table.absent[*line.item], column);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return words;
    }
    if (role == Qt::AccessibleTextRole) {
        const bool on = at != nullptr && m_ticks[*line.item];
        switch (column) {
        case PasteColumn::Tick:
            return on ? QStringLiteral("отмечено") : QStringLiteral("не отмечено");
        case PasteColumn::Mark:
            return statusWords(line.kind);
        default:
            return words;
        }
    }
    return {};
}

QVariant PasteModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<PasteColumn>(section)) {
    case PasteColumn::Tick:
        return QStringLiteral("Взять");
    case PasteColumn::Mark:
        return QStringLiteral("Состояние");
    case PasteColumn::PastedRow:
        return QStringLiteral("строка");
    case PasteColumn::PastedValue:
        return QStringLiteral("значение");
    case PasteColumn::Row:
        return QStringLiteral("№");
    case PasteColumn::Label:
        return QStringLiteral("название");
    case PasteColumn::Measure:
        return QStringLiteral("показатель");
    case PasteColumn::Before:
        return QStringLiteral("было");
    case PasteColumn::After:
        return QStringLiteral("станет");
    case PasteColumn::Reason:
        return QStringLiteral("Что замечено");
    }
    return {};
}

}  // namespace ui
