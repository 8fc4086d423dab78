#include "ui/window/journal_model.h"

#include "ui/plan/shown_plan.h"
#include "ui/window/change_words.h"
#include "ui/window/journal_words.h"

#include <QStringList>

#include <iterator>

namespace ui {
namespace {

/// Rows of deeds have this id; rows of values one more than the place of their deed, which no later deed moves.
constexpr quintptr deedId = 0;
constexpr int columnTotal = 7;

}  // namespace

JournalModel::JournalModel(const ShownPlan& shownPlan, QObject* parent)
    : QAbstractItemModel(parent), m_shownPlan(shownPlan) {}

void JournalModel::read() {
    const scenario::Journal& journal = m_shownPlan.draft().content().journal;
    if (m_entries == 0 || journal.size() < m_entries || renamesFormer(journal, m_entries)) {
        readAll();
    } else {
        readNew();
    }
}

void JournalModel::readAll() {
    beginResetModel();
    m_deeds = journalDeeds(m_shownPlan.draft(), m_filter);
    m_entries = m_shownPlan.draft().content().journal.size();
    endResetModel();
}

void JournalModel::readNew() {
    std::vector<JournalDeed> added = journalDeeds(m_shownPlan.draft(), m_filter, m_entries);
    m_entries = m_shownPlan.draft().content().journal.size();
    if (!added.empty()) {
        beginInsertRows({}, 0, static_cast<int>(added.size()) - 1);
        m_deeds.insert(m_deeds.end(), std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
        endInsertRows();
    }
}

void JournalModel::setFilter(const JournalFilter& filter) {
    if (m_filter != filter) {
        m_filter = filter;
        readAll();
    }
}

const scenario::JournalEntry& JournalModel::entryOf(const JournalDeed& deed) const {
    return m_shownPlan.draft().content().journal[deed.entry];
}

QModelIndex JournalModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? m_deeds.size() - place(parent.row()) : deedId);
}

QModelIndex JournalModel::parent(const QModelIndex& index) const {
    return !index.isValid() || index.internalId() == deedId
               ? QModelIndex()
               : createIndex(static_cast<int>(m_deeds.size() - index.internalId()), 0, deedId);
}

int JournalModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) {
        return static_cast<int>(m_deeds.size());
    }
    if (parent.internalId() != deedId || parent.column() != 0) {
        return 0;
    }
    const JournalDeed& deed = deedAt(parent.row());
    return opensItems(entryOf(deed).change) ? static_cast<int>(deed.items.size()) : 0;
}

int JournalModel::columnCount(const QModelIndex&) const {
    return columnTotal;
}

QString JournalModel::ofDeed(const scenario::JournalEntry& entry, JournalColumn column) const {
    switch (column) {
    case JournalColumn::Time:
        return timeWords(entry.change.time);
    case JournalColumn::Author:
        return QString::fromStdString(entry.change.author);
    case JournalColumn::Deed:
        return kindWords(entry.kind);
    case JournalColumn::Scenario:
        return entry.change.tree.empty() ? deedScenarios(entry, m_shownPlan.draft()) : QString();
    case JournalColumn::Parameter:
        return deedTitle(entry, m_shownPlan.edition());
    case JournalColumn::Change:
        return deedChange(entry, m_shownPlan.edition());
    case JournalColumn::Note:
        return deedNote(entry);
    }
    return {};
}

QString JournalModel::ofItem(const scenario::ChangeItem& item, JournalColumn column) const {
    switch (column) {
    case JournalColumn::Time:
    case JournalColumn::Author:
    case JournalColumn::Deed:
        break;
    case JournalColumn::Scenario:
        return journalScenario(m_shownPlan.draft(), item.scenario);
    case JournalColumn::Parameter:
        return parameterWords(item, m_shownPlan.edition());
    case JournalColumn::Change:
        return changeWords(item, m_shownPlan.edition());
    case JournalColumn::Note:
        return item.after ? QString::fromStdString(item.after->note) : QString();
    }
    return {};
}

QVariant JournalModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const auto column = static_cast<JournalColumn>(index.column());
    if (index.internalId() == deedId) {
        return ofDeed(entryOf(deedAt(index.row())), column);
    }
    const JournalDeed& deed = m_deeds[index.internalId() - 1];
    return ofItem(entryOf(deed).change.items[deed.items[static_cast<std::size_t>(index.row())]], column);
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    static const QStringList names{QStringLiteral("Время"),      QStringLiteral("Кто"),
                                   QStringLiteral("Что"),        QStringLiteral("Сценарий"),
                                   QStringLiteral("Показатель"), QStringLiteral("Изменение"),
                                   QStringLiteral("Примечание")};
    return role == Qt::DisplayRole ? QVariant(names.at(section)) : QVariant();
}

}  // namespace ui
