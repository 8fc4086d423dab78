#include "ui/form/appendix_model.h"

#include "ui/form/draft_document.h"
#include "ui/form/figure_words.h"

#include "core/exchange/cell_words.h"
#include "core/form/services_column.h"
#include "core/plan/plan.h"

#include <algorithm>

namespace ui {
namespace {

ColumnKind kindOfLeading(const std::string& key)
{
    if (key == "label") {
        return ColumnKind::Label;
    }
    return key == "row" ? ColumnKind::RowNumber : ColumnKind::Unit;
}

bool isAmong(YearColumns columns, form::Measure measure)
{
    switch (columns) {
    case YearColumns::Cost: return measure == form::Measure::Cost;
    case YearColumns::PerCapita: return measure == form::Measure::Percap;
    case YearColumns::VolumeAndUnitCost: return measure == form::Measure::Volume || measure == form::Measure::UnitCost;
    case YearColumns::All: break;
    }
    return true;
}

bool isSection(const form::Row& row)
{
    return row.kind == form::RowKind::SectionTotal || row.kind == form::RowKind::GrandTotal;
}

}  // namespace

AppendixModel::AppendixModel(DraftDocument& document, int appendix, QObject* parent)
    : QAbstractTableModel(parent), m_document(document), m_appendix(*document.edition().appendix(appendix))
{
    m_shown = wantedColumns();
    connect(&document, &DraftDocument::changed, this, &AppendixModel::showChange);
    connect(&document, &DraftDocument::yearChanged, this, &AppendixModel::showChange);
}

AppendixModel::Columns AppendixModel::wantedColumns() const
{
    Columns wanted;
    const int first = m_document.years().front();
    const bool services = m_services && m_document.calculation().countsServices(m_appendix.number);
    const auto add = [&](const form::Column& column, int year) {
        wanted.columns.push_back(&column);
        if (m_together) {
            wanted.years.push_back(year);
        }
    };
    for (const int year : m_together ? m_document.years() : std::vector<int>{m_document.year()}) {
        for (const form::Column& column : m_appendix.columns) {
            if ((year != first && column.firstYearOnly) || (m_together && !isAmong(*m_together, column.measure))) {
                continue;
            }
            add(column, year);
            if (services && column.measure == form::Measure::Volume) {
                add(form::servicesColumn(), year);
            }
        }
    }
    return wanted;
}

void AppendixModel::setYearsTogether(std::optional<YearColumns> columns)
{
    m_together = columns;
    showChange();
}

void AppendixModel::setServicesShown(bool shown)
{
    m_services = shown;
    showChange();
}

int AppendixModel::servicesSection() const
{
    const auto found = std::ranges::find(m_shown.columns, &form::servicesColumn());
    return found == m_shown.columns.end() ? -1 : leadingCount() + static_cast<int>(found - m_shown.columns.begin());
}

int AppendixModel::yearOf(const QModelIndex& index) const
{
    const int value = index.isValid() ? index.column() - leadingCount() : -1;
    return value < 0 || value >= static_cast<int>(m_shown.years.size()) ? m_document.year()
                                                                        : m_shown.years[static_cast<std::size_t>(value)];
}

const programme::YearResult& AppendixModel::resultOf(const QModelIndex& index) const
{
    return *m_document.calculation().year(yearOf(index));
}

std::optional<decimal::Decimal> AppendixModel::figure(const QModelIndex& index) const
{
    return address(index) ? viewOf(index).figure : std::nullopt;
}

programme::CellView AppendixModel::viewOf(const QModelIndex& index) const
{
    const form::CellAddress cell = *address(index);
    return cell.column == form::servicesKey ? resultOf(index).services(cell.appendix, cell.row)
                                            : resultOf(index).cell(cell);
}

void AppendixModel::showChange()
{
    if (Columns wanted = wantedColumns(); wanted != m_shown) {
        beginResetModel();
        m_shown = std::move(wanted);
        endResetModel();
        emit columnsChanged();
        return;
    }
    emit dataChanged(index(0, leadingCount()), index(rowCount() - 1, columnCount() - 1));
}

const form::Row& AppendixModel::row(int row) const
{
    return m_appendix.rows[static_cast<std::size_t>(row)];
}

const form::Column* AppendixModel::column(int section) const
{
    const int value = section - leadingCount();
    return value < 0 || value >= static_cast<int>(m_shown.columns.size()) ? nullptr
                                                                    : m_shown.columns[static_cast<std::size_t>(value)];
}

int AppendixModel::grandTotalRow() const
{
    const form::Row* total = m_appendix.grandTotal();
    return total == nullptr ? -1 : m_appendix.rowIndex(total->key);
}

int AppendixModel::pinnedRow() const
{
    const int total = grandTotalRow();
    return total == rowCount() - 1 ? total : -1;
}

QModelIndex AppendixModel::firstPlace() const
{
    const QModelIndex typed = nextTypeableFrom(0);
    return typed.isValid() ? typed : index(0, leadingCount());
}

std::optional<form::CellAddress> AppendixModel::address(const QModelIndex& index) const
{
    const form::Column* at = index.isValid() ? column(index.column()) : nullptr;
    if (at == nullptr) {
        return std::nullopt;
    }
    return form::CellAddress{m_appendix.number, row(index.row()).key, at->key};
}

QModelIndex AppendixModel::indexOf(const form::CellAddress& address) const
{
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

QModelIndex AppendixModel::indexOfRow(const QString& number) const
{
    for (int place = 0; place < rowCount(); ++place) {
        const QString key = QString::fromStdString(row(place).key);
        // «2» finds row 02: the form pads its numbers, people do not.
        if (key == number || key == QLatin1Char('0') + number) {
            return index(place, leadingCount());
        }
    }
    return {};
}

QModelIndex AppendixModel::nextTypeableFrom(int row) const
{
    for (int place = row; place < rowCount(); ++place) {
        for (int section = leadingCount(); section < columnCount(); ++section) {
            if (flags(index(place, section)).testFlag(Qt::ItemIsEditable)) {
                return index(place, section);
            }
        }
    }
    return {};
}

QString AppendixModel::placeText(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return {};
    }
    const form::Column* at = column(index.column());
    const std::string number = at != nullptr ? at->number
                                             : m_appendix.leading[static_cast<std::size_t>(index.column())].number;
    const QString rowText = QStringLiteral("стр.\u00A0") + QString::fromStdString(row(index.row()).key);
    if (at == &form::servicesColumn()) {
        return rowText + QStringLiteral(", число услуг");
    }
    return number.empty() ? rowText : rowText + QStringLiteral(", гр.\u00A0") + QString::fromStdString(number);
}

int AppendixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_appendix.rows.size());
}

int AppendixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : leadingCount() + static_cast<int>(m_shown.columns.size());
}

QVariant AppendixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole ? QVariant(QString::fromStdString(row(section).key)) : QVariant();
    }
    const form::Column* at = column(section);
    if (role == ColumnKindRole) {
        return static_cast<int>(at != nullptr
                                    ? ColumnKind::Value
                                    : kindOfLeading(m_appendix.leading[static_cast<std::size_t>(section)].key));
    }
    if (role == ColumnRuleRole && m_together) {
        return at != nullptr && (column(section - 1) == nullptr || yearOf(index(0, section)) != yearOf(index(0, section - 1)));
    }
    if (role == ColumnRuleRole) {
        const form::Column* before = column(section - 1);
        return at != nullptr && (before == nullptr || before->measure != at->measure) && at->measure != form::Measure::UnitCost
               && at->measure != form::Measure::Share;
    }
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        if (at != nullptr && m_together) {
            return QString(QString::fromStdString(at->shortName) + QStringLiteral(", %1\u00A0год").arg(yearOf(index(0, section))));
        }
        return at != nullptr ? QString::fromStdString(at->shortName)
                             : QString::fromStdString(
                                   m_appendix.leading[static_cast<std::size_t>(section)].header.front());
    }
    return {};
}

QVariant AppendixModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const form::Row& at = row(index.row());
    switch (role) {
    case RowNumberRole: return QString::fromStdString(at.key);
    case LevelRole: return at.level;
    case ShortLabelRole: return QString::fromStdString(at.labelShort);
    case RefusalRole: return m_refusal;
    default: return column(index.column()) == nullptr ? leadingData(index, role) : valueData(index, role);
    }
}

QVariant AppendixModel::leadingData(const QModelIndex& index, int role) const
{
    const form::Row& at = row(index.row());
    const std::string& key = m_appendix.leading[static_cast<std::size_t>(index.column())].key;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (key == "label") {
            return screenLabel(at.label);
        }
        return QString::fromStdString(key == "row" ? at.key : at.unit);
    case CellStateRole: return QVariant::fromValue(CellState{CellKind::Text, {}, isSection(at)});
    case ReadOnlyReasonRole:
        return QStringLiteral("Названия, номера и единицы – часть формы, их не меняют.");
    default: return {};
    }
}

QVariant AppendixModel::valueData(const QModelIndex& index, int role) const
{
    const form::CellAddress cell = *address(index);
    const programme::CellView view = viewOf(index);
    switch (role) {
    case Qt::DisplayRole: return shownFigure(view);
    case Qt::EditRole: return view.figure ? editedFigure(*view.figure) : QString();
    case CellStateRole: return QVariant::fromValue(stateOf(index, view));
    case ReadOnlyReasonRole: return readOnlyReason(view, row(index.row()));
    case ReadOnlyActionRole: {
        const plan::PlannedCell* planned = resultOf(index).plan().cell(cell);
        const bool corrects = planned != nullptr && planned->adjustment != plan::noSlot && !m_document.isReadOnly();
        return corrects ? QStringLiteral("Поправка…") : QString();
    }
    case Qt::AccessibleTextRole: return accessibleText(index, view);
    default: return {};
    }
}

Qt::ItemFlags AppendixModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags result = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (address(index) && !m_document.isReadOnly() && viewOf(index).takesEntry) {
        result |= Qt::ItemIsEditable;
    }
    return result;
}

bool AppendixModel::hasOwnNote(const form::CellAddress& address, int year) const
{
    const programme::Assignments& given = m_document.assignments();
    const programme::Assignment* correction = given.find("adjust." + address.path(), year);
    if (correction != nullptr && !correction->note.empty()) {
        return true;
    }
    // A note that only repeats the act behind the whole row is the row's source, not a remark.
    const programme::Assignment* entry = given.find(address.path(), year);
    const form::Row* at = m_appendix.row(address.row);
    return entry != nullptr && !entry->note.empty() && entry->note != at->source;
}

CellState AppendixModel::stateOf(const QModelIndex& index, const programme::CellView& view) const
{
    const form::CellAddress address = *this->address(index);
    const int year = yearOf(index);
    const form::Row& at = *m_appendix.row(address.row);
    CellState state;
    state.isTotalRow = isSection(at);
    if (view.closed()) {
        state.kind = CellKind::Closed;
    } else if (view.dash()) {
        state.kind = CellKind::Dash;
    } else if (view.rule == form::RuleKind::Blank) {
        state.kind = CellKind::Text;
    } else if (view.entered) {
        const bool own = m_document.scenario() != scenario::rootScenario
                         && m_document.draft().scenario(m_document.scenario())
                                ->overrides.contains({address.path(), year});
        state.kind = own ? CellKind::Overridden : CellKind::Entered;
    } else if (view.defaulted) {
        state.kind = CellKind::FederalDefault;
    } else if (view.takesEntry && !view.figure) {
        state.kind = view.missing ? CellKind::Missing : CellKind::Empty;
    } else {
        state.kind = state.isTotalRow ? CellKind::Total : CellKind::Computed;
    }
    const auto fault = m_document.faultOf(address, year);
    state.flags.setFlag(CellFlag::Error, fault == check::State::Error);
    state.flags.setFlag(CellFlag::Warning, fault == check::State::Warning);
    state.flags.setFlag(CellFlag::Consequence, m_document.isConsequence(address, year));
    state.flags.setFlag(CellFlag::Corrected, view.corrected);
    state.flags.setFlag(CellFlag::Incomplete, view.incomplete);
    state.flags.setFlag(CellFlag::Note, hasOwnNote(address, year));
    return state;
}

QString AppendixModel::readOnlyReason(const programme::CellView& view, const form::Row& row) const
{
    if (m_document.isReadOnly()) {
        return m_document.readOnlyReason();
    }
    return computedReason(view, row);
}

QString AppendixModel::accessibleText(const QModelIndex& index, const programme::CellView& view) const
{
    const form::Row& at = row(index.row());
    const form::Column& where = *column(index.column());
    const CellState state = stateOf(index, view);
    QString value = shownFigure(view);
    if (view.figure) {
        const bool counted = where.key == form::servicesKey;
        value += QLatin1Char(' ')
                 + QString::fromStdString(counted ? at.unit : exchange::unitOf(m_document.edition(), at, where));
    }
    QStringList parts{QStringLiteral("строка %1, %2").arg(QString::fromStdString(at.key),
                                                          QString::fromStdString(at.labelShort).toLower()),
                      where.number.empty() ? QString::fromStdString(where.shortName).toLower()
                                           : QStringLiteral("графа ") + QString::fromStdString(where.number)};
    if (m_together) {
        parts.append(QStringLiteral("%1 год").arg(yearOf(index)));
    }
    if (!value.isEmpty()) {
        parts.append(value);
    }
    parts.append(stateWords(state));
    return parts.join(QStringLiteral("; "));
}

}  // namespace ui
