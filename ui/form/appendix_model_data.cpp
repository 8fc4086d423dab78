// What the cells of an appendix show: words, states, and what a screen reader says.
#include "core/explain/cell_words.h"
#include "core/form/parameter_path.h"
#include "core/form/services_column.h"
#include "ui/form/appendix_model.h"
#include "ui/form/figure_words.h"
#include "ui/plan/shown_plan.h"

namespace ui {
namespace {

ColumnKind kindOfLeading(const std::string& key) {
    if (key == "label") {
        return ColumnKind::Label;
    }
    return key == "row" ? ColumnKind::RowNumber : ColumnKind::Unit;
}

bool isSection(const form::Row& row) {
    return row.kind == form::RowKind::SectionTotal || row.kind == form::RowKind::GrandTotal;
}

}  // namespace

QVariant AppendixModel::headerData(int section, Qt::Orientation orientation, int role) const {
    // While one view of a shorter table is told, another still asks for a column that is gone.
    if (section < 0 || section >= (orientation == Qt::Vertical ? rowCount() : columnCount())) {
        return {};
    }
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
        return at != nullptr
               && (column(section - 1) == nullptr || yearOf(index(0, section)) != yearOf(index(0, section - 1)));
    }
    if (role == ColumnRuleRole) {
        const form::Column* before = column(section - 1);
        return at != nullptr && (before == nullptr || before->measure != at->measure)
               && at->measure != form::Measure::UnitCost && at->measure != form::Measure::Share;
    }
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        if (at != nullptr && m_together) {
            return QString(QString::fromStdString(at->shortName)
                           + QStringLiteral(", %1\u00A0год").arg(yearOf(index(0, section))));
        }
        return at != nullptr
                   ? QString::fromStdString(at->shortName)
                   : QString::fromStdString(m_appendix.leading[static_cast<std::size_t>(section)].header.front());
    }
    return {};
}

QVariant AppendixModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const form::Row& at = row(index.row());
    switch (role) {
    case RowNumberRole:
        return QString::fromStdString(at.key);
    case LevelRole:
        return at.level;
    case ShortLabelRole:
        return QString::fromStdString(at.labelShort);
    case RefusalRole:
        return m_refusal;
    default:
        return column(index.column()) == nullptr ? leadingData(index, role) : valueData(index, role);
    }
}

QVariant AppendixModel::leadingData(const QModelIndex& index, int role) const {
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
    case CellStateRole:
        return QVariant::fromValue(CellState{CellKind::Text, {}, isSection(at)});
    case ReadOnlyReasonRole:
        return QStringLiteral("Названия, номера и единицы – часть формы, их не меняют.");
    default:
        return {};
    }
}

QVariant AppendixModel::valueData(const QModelIndex& index, int role) const {
    const form::CellAddress cell = *address(index);
    const programme::CellView view = viewOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return shownFigure(view);
    case Qt::EditRole:
        return view.own() ? editedFigure(*view.own()) : QString();
    case CellStateRole:
        return QVariant::fromValue(stateOf(index, view));
    case ReadOnlyReasonRole:
        return readOnlyReason(view, row(index.row()));
    case ReadOnlyActionRole: {
        const plan::PlannedCell* planned = resultOf(index).plan().cell(cell);
        const bool corrects = planned != nullptr && planned->adjustment != plan::noSlot && !m_document.isReadOnly();
        return corrects ? QStringLiteral("Поправка…") : QString();
    }
    case Qt::AccessibleTextRole:
        return accessibleText(index, view);
    case Qt::AccessibleDescriptionRole:
        return findingsText(cell, yearOf(index));
    default:
        return {};
    }
}

Qt::ItemFlags AppendixModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags result = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (address(index) && !m_document.isReadOnly() && viewOf(index).takesEntry) {
        result |= Qt::ItemIsEditable;
    }
    return result;
}

bool AppendixModel::hasOwnNote(const form::CellAddress& address, int year) const {
    const programme::Assignments& given = m_document.assignments();
    const programme::Assignment* correction = given.find(form::adjustmentPath(address), year);
    if (correction != nullptr && !correction->note.empty()) {
        return true;
    }
    // A note that only repeats the act behind the whole row is the row's source, not a remark.
    const programme::Assignment* entry = given.find(address.path(), year);
    const form::Row* at = m_appendix.row(address.row);
    return entry != nullptr && !entry->note.empty() && entry->note != at->source;
}

CellState AppendixModel::stateOf(const QModelIndex& index, const programme::CellView& view) const {
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
        state.kind = m_document.isOverridden(address.path(), year) ? CellKind::Overridden : CellKind::Entered;
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

QString AppendixModel::readOnlyReason(const programme::CellView& view, const form::Row& row) const {
    if (m_document.isReadOnly()) {
        return m_document.readOnlyReason();
    }
    return computedReason(view, row);
}

QString AppendixModel::findingsText(const form::CellAddress& cell, int year) const {
    QStringList told;
    for (const check::CheckFinding& finding : m_document.findings()) {
        if (finding.state != check::State::Justified && finding.cell == cell && finding.year == year) {
            told.append(QString::fromStdString(finding.message));
        }
    }
    return told.join(QLatin1Char(' '));
}

QString AppendixModel::accessibleText(const QModelIndex& index, const programme::CellView& view) const {
    const form::Row& at = row(index.row());
    const form::Column& where = *column(index.column());
    const CellState state = stateOf(index, view);
    QString value = shownFigure(view);
    if (view.figure) {
        const bool counted = where.key == form::servicesKey;
        value += QLatin1Char(' ')
                 + QString::fromStdString(counted ? at.unit : explain::unitOf(m_document.edition(), at, where));
    }
    QStringList parts{QStringLiteral("строка %1, %2")
                          .arg(QString::fromStdString(at.key), QString::fromStdString(at.labelShort).toLower()),
                      where.number.empty() ? QString::fromStdString(where.shortName).toLower()
                                           : QStringLiteral("графа ") + QString::fromStdString(where.number)};
    if (m_together) {
        parts.append(QStringLiteral("%1 год").arg(yearOf(index)));
    }
    if (!value.isEmpty()) {
        parts.append(value);
    }
    parts.append(stateWords(state, view.figure.has_value()));
    return parts.join(QStringLiteral("; "));
}

}  // namespace ui
