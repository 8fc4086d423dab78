#include "ui/form/appendix_model.h"

#include "core/form/services_column.h"
#include "ui/form/appendix_heading.h"
#include "ui/form/figure_words.h"
#include "ui/plan/shown_plan.h"

namespace ui {
namespace {

CellState footerWords() {
    return {CellKind::Text, CellFlag::Across, true};
}

/// What stands where the next row is typed.
QString invitation() {
    return QStringLiteral("Новая строка: введите или вставьте список, Ctrl+V");
}

}  // namespace

AppendixModel::AppendixModel(ShownPlan& plan, int appendix, QObject* parent)
    : QAbstractTableModel(parent),
      m_plan(plan),
      m_columns(plan, *plan.edition().appendix(appendix)),
      m_rows(plan, *plan.edition().appendix(appendix)),
      m_heads(m_columns, m_rows),
      m_editing(plan, *this) {
    connect(&plan, &ShownPlan::changed, this, &AppendixModel::showChange);
    connect(&plan, &ShownPlan::yearChanged, this, &AppendixModel::showChange);
}

void AppendixModel::setEarlierYears(EarlierYears years) {
    m_columns.setEarlierYears(years);
    showChange();
}

void AppendixModel::setFactColumns(YearColumns columns) {
    m_columns.setFactColumns(columns);
    showChange();
}

void AppendixModel::setOnlyColumn(const std::string& key) {
    m_columns.setOnlyColumn(key);
    showChange();
}

void AppendixModel::setYearsTogether(std::optional<YearColumns> columns) {
    m_columns.setYearsTogether(columns);
    showChange();
}

void AppendixModel::setServicesShown(bool shown) {
    m_columns.setServicesShown(shown);
    showChange();
}

int AppendixModel::servicesSection() const {
    const int place = m_columns.services();
    return place < 0 ? -1 : leadingCount() + place;
}

int AppendixModel::yearOf(const QModelIndex& index) const {
    return m_columns.yearOf(index.isValid() ? index.column() - leadingCount() : -1);
}

ShownCell AppendixModel::cell(const QModelIndex& index) const {
    return {m_plan, *address(index), yearOf(index)};
}

std::optional<decimal::Decimal> AppendixModel::figure(const QModelIndex& index) const {
    return address(index) ? cell(index).view().figure : std::nullopt;
}

FormHeading AppendixModel::heading(bool official) const {
    return appendixHeading(m_plan, m_columns, official);
}

void AppendixModel::showChange() {
    if (m_columns.isStale()) {
        beginResetModel();
        m_columns.read();
        static_cast<void>(m_rows.read([](ShownRows::Change) {}));
        endResetModel();
        emit columnsChanged();
        return;
    }
    showOtherRows();
}

void AppendixModel::showOtherRows() {
    const ShownRows::Change change = m_rows.read([this](ShownRows::Change what) {
        if (what == ShownRows::Change::RowTyped) {
            // The row that was typed in stays where it is: the cursor goes on in it.
            beginInsertRows({}, m_rows.newRow() + 1, m_rows.newRow() + 1);
        } else {
            beginResetModel();
        }
    });
    switch (change) {
    case ShownRows::Change::None:
        break;
    case ShownRows::Change::RowTyped:
        endInsertRows();
        break;
    case ShownRows::Change::Others:
        endResetModel();
        emit columnsChanged();
        return;
    }
    // The words of a footer count the rows they are about.
    emit dataChanged(index(0, m_rows.isList() ? 0 : leadingCount()), index(rowCount() - 1, columnCount() - 1));
}

void AppendixModel::sortBy(int section) {
    const int place = appendix().columnIndex(column(section) == nullptr ? std::string() : column(section)->key);
    if (!m_rows.isList() || place < 0) {
        return;
    }
    programme::RowOrder wanted{static_cast<std::size_t>(place), false};
    const auto& now = m_rows.order();
    if (now == wanted) {
        wanted.descending = true;
        m_rows.setOrder(wanted);
    } else if (now && now->column == wanted.column) {
        m_rows.setOrder(std::nullopt);
    } else {
        m_rows.setOrder(wanted);
    }
    showOtherRows();
    emit sorted();
}

void AppendixModel::setHiddenRows(std::unordered_set<std::string> keys) {
    m_rows.setHidden(std::move(keys));
    showOtherRows();
}

int AppendixModel::grandTotalRow() const {
    const form::Row* total = appendix().grandTotal();
    return total == nullptr ? -1 : m_rows.indexOf(total->key);
}

int AppendixModel::wordsEnd() const {
    int section = leadingCount();
    while (section < columnCount() && m_heads.isOfWords(section)) {
        ++section;
    }
    return section;
}

QList<int> AppendixModel::pinnedRows() const {
    QList<int> rows;
    for (int place = m_rows.listCount(); m_rows.isList() && place < rowCount(); ++place) {
        rows.append(place);
    }
    if (const int total = grandTotalRow(); !m_rows.isList() && total >= 0 && total == rowCount() - 1) {
        rows.append(total);
    }
    return rows;
}

QModelIndex AppendixModel::firstPlace() const {
    const QModelIndex typed = nextTypeableFrom(0);
    return typed.isValid() ? typed : index(0, leadingCount());
}

std::optional<form::CellAddress> AppendixModel::address(const QModelIndex& index) const {
    const form::Column* at = index.isValid() ? column(index.column()) : nullptr;
    if (at == nullptr) {
        return std::nullopt;
    }
    return form::CellAddress{appendix().number, m_rows.key(index.row()), at->key};
}

QModelIndex AppendixModel::indexOf(const form::CellAddress& address) const {
    if (address.appendix != appendix().number) {
        return {};
    }
    for (int section = leadingCount(); section < columnCount(); ++section) {
        const QModelIndex found = index(m_rows.indexOf(address.row), section);
        if (column(section)->key == address.column && yearOf(found) == m_plan.year()) {
            return found;
        }
    }
    return {};
}

QModelIndex AppendixModel::indexOfRow(const QString& number) const {
    for (int place = 0; place < rowCount(); ++place) {
        const QString key = QString::fromStdString(m_rows.key(place));
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
        at != nullptr ? at->number : appendix().leading[static_cast<std::size_t>(index.column())].number;
    const QString rowText = QStringLiteral("стр.\u00A0")
                            + QString::fromStdString(form::rowName(
                                m_plan.edition(), {appendix().number, m_rows.key(index.row()), std::string()}));
    if (at == &form::servicesColumn()) {
        return rowText + QStringLiteral(", число услуг");
    }
    const QString fact = isFact(index) ? QStringLiteral(", факт %1 года").arg(yearOf(index)) : QString();
    return (number.empty() ? rowText : rowText + QStringLiteral(", гр.\u00A0") + QString::fromStdString(number)) + fact;
}

int AppendixModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows.count();
}

int AppendixModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : leadingCount() + m_columns.count();
}

QVariant AppendixModel::headerData(int section, Qt::Orientation orientation, int role) const {
    // While one view of a shorter table is told, another still asks for a column that is gone.
    if (section < 0 || section >= (orientation == Qt::Vertical ? rowCount() : columnCount())) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole ? QVariant(QString::fromStdString(m_rows.key(section))) : QVariant();
    }
    return columnHeader(section, role);
}

QVariant AppendixModel::columnHeader(int section, int role) const {
    switch (role) {
    case ColumnRuleRole:
        return m_heads.beginsGroup(section);
    case ColumnKindRole:
        return static_cast<int>(m_heads.kind(section));
    case Qt::DisplayRole:
        return m_heads.name(section);
    case Qt::AccessibleTextRole:
        return m_heads.accessibleName(section);
    default:
        return {};
    }
}

QVariant AppendixModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case RowNumberRole:
        return QString::fromStdString(m_rows.key(index.row()));
    case LevelRole:
        return m_rows.ofForm(index.row()).level;
    case ShortLabelRole:
        return QString::fromStdString(m_rows.shortLabel(index.row()));
    case RefusalRole:
        return m_refusal;
    default:
        return column(index.column()) == nullptr ? leadingData(index, role) : valueData(index, role);
    }
}

QVariant AppendixModel::leadingData(const QModelIndex& index, int role) const {
    const form::Row& at = m_rows.ofForm(index.row());
    const std::string& key = appendix().leading[static_cast<std::size_t>(index.column())].key;
    switch (role) {
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (isFooter(index.row())) {
            return QString::fromStdString(m_rows.label(index.row()));
        }
        [[fallthrough]];
    case Qt::DisplayRole:
        if (key == "label") {
            return screenLabel(m_rows.label(index.row()));
        }
        return QString::fromStdString(key == "row" ? m_rows.number(index.row()) : at.unit);
    case CellStateRole:
        return QVariant::fromValue(isFooter(index.row()) ? footerWords() : CellState{CellKind::Text, {}, isTotal(at)});
    case ReadOnlyReasonRole:
        return QStringLiteral("Названия, номера и единицы – часть формы, их не меняют.");
    default:
        return {};
    }
}

bool AppendixModel::isFooter(int row) const {
    return m_rows.isList() && row >= m_rows.listCount() && row != m_rows.newRow();
}

/// In the name of the row that is not there yet.
bool AppendixModel::isInvitation(const QModelIndex& index) const {
    return index.row() == m_rows.newRow() && m_heads.isOfWords(index.column())
           && !m_heads.isOfWords(index.column() + 1);
}

CellState AppendixModel::stateIn(const QModelIndex& index, const ShownCell& shown) const {
    if (isFooter(index.row()) && m_heads.isOfWords(index.column())) {
        return footerWords();
    }
    CellState state = shown.state();
    state.isTotalRow = state.isTotalRow || isFooter(index.row());
    state.flags.setFlag(CellFlag::InList, m_rows.isList());
    state.flags.setFlag(CellFlag::Muted, isInvitation(index));
    return state;
}

QVariant AppendixModel::valueData(const QModelIndex& index, int role) const {
    const ShownCell shown = cell(index);
    switch (role) {
    case Qt::DisplayRole:
        return isInvitation(index) ? invitation() : shown.text();
    case Qt::EditRole:
        return shown.editText();
    case CellStateRole:
        return QVariant::fromValue(stateIn(index, shown));
    case ReadOnlyReasonRole:
        return shown.readOnlyReason();
    case ReadOnlyActionRole:
        return shown.readOnlyAction();
    case Qt::AccessibleTextRole:
        return shown.accessibleText(*column(index.column()), yearsTogether().has_value() || isFact(index));
    case Qt::AccessibleDescriptionRole:
        return shown.findings();
    default:
        return {};
    }
}

Qt::ItemFlags AppendixModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags result = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    // A row that is not there yet has no history.
    const bool isOfNewRow = index.row() == m_rows.newRow() && isFact(index);
    return address(index) && !isOfNewRow && cell(index).isTypeable() ? result | Qt::ItemIsEditable : result;
}

bool AppendixModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid()) {
        return false;
    }
    m_refusal = m_editing.enter(index, value.toString().trimmed());
    return m_refusal.isEmpty();
}

}  // namespace ui
