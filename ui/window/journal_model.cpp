#include "ui/window/journal_model.h"

#include "core/explain/cell_words.h"
#include "core/programme/parameter.h"
#include "ui/plan/shown_plan.h"
#include "ui/window/change_words.h"

#include <QStringList>

namespace ui {
namespace {

QString parameterWords(const scenario::ChangeItem& item, const form::Edition& edition) {
    const auto known = programme::parseParameter(item.key.path, edition);
    std::string words = known ? explain::capitalised(known.value->describe(edition)) : item.key.path;
    if (item.key.year != 0) {
        words += ", " + std::to_string(item.key.year) + " год";
    }
    return QString::fromStdString(words);
}

constexpr auto wholeDeedRow = static_cast<std::size_t>(-1);

/// The last name it had, if it is deleted.
QString scenarioName(const scenario::Draft& draft, scenario::ScenarioId id) {
    if (const scenario::Scenario* present = draft.scenario(id)) {
        return QString::fromStdString(present->name);
    }
    const auto& journal = draft.content().journal;
    for (auto entry = journal.rbegin(); entry != journal.rend(); ++entry) {
        for (const scenario::TreeItem& item : entry->change.tree) {
            if (item.scenario == id && (item.after || item.before)) {
                return QString::fromStdString((item.after ? item.after : item.before)->name);
            }
        }
    }
    return {};
}

/// A deed with the tree of scenarios or with the form changes no value of its own.
QVariant wholeDeed(const scenario::JournalEntry& entry, JournalColumn column) {
    const auto& form = entry.change.edition;
    switch (column) {
    case JournalColumn::Time:
        return timeWords(entry.change.time);
    case JournalColumn::Author:
        return QString::fromStdString(entry.change.author);
    case JournalColumn::Deed:
        return kindWords(entry.kind);
    case JournalColumn::Parameter:
        return form ? QStringLiteral("Редакция формы")
                    : QString::fromStdString(explain::capitalised(entry.change.title));
    case JournalColumn::Change:
        return form ? QStringLiteral("%1 → %2").arg(form->before->revision).arg(form->after->revision) : QString();
    case JournalColumn::Scenario:
    case JournalColumn::Note:
        break;
    }
    return {};
}

}  // namespace

JournalModel::JournalModel(const ShownPlan& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(document) {
    read();
    connect(&document, &ShownPlan::changed, this, [this] {
        beginResetModel();
        read();
        endResetModel();
    });
}

void JournalModel::read() {
    m_rows.clear();
    const auto& journal = m_document.draft().content().journal;
    for (std::size_t entry = journal.size(); entry-- > 0;) {
        const scenario::Change& change = journal[entry].change;
        if (change.items.empty() || !change.tree.empty()) {
            m_rows.emplace_back(entry, wholeDeedRow);
        }
        for (std::size_t item = 0; item < change.items.size(); ++item) {
            m_rows.emplace_back(entry, item);
        }
    }
}

int JournalModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 7;
}

QVariant JournalModel::data(const QModelIndex& index, int role) const {
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const auto [place, item] = m_rows[static_cast<std::size_t>(index.row())];
    const scenario::JournalEntry& entry = m_document.draft().content().journal[place];
    if (item == wholeDeedRow) {
        return wholeDeed(entry, static_cast<JournalColumn>(index.column()));
    }
    const scenario::ChangeItem& change = entry.change.items[item];
    switch (static_cast<JournalColumn>(index.column())) {
    case JournalColumn::Time:
        return timeWords(entry.change.time);
    case JournalColumn::Author:
        return QString::fromStdString(entry.change.author);
    case JournalColumn::Deed:
        return kindWords(entry.kind);
    case JournalColumn::Scenario:
        return scenarioName(m_document.draft(), change.scenario);
    case JournalColumn::Parameter:
        return parameterWords(change, m_document.edition());
    case JournalColumn::Change:
        return changeWords(change);
    case JournalColumn::Note:
        return change.after ? QString::fromStdString(change.after->note) : QString();
    }
    return {};
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
