#include "ui/window/journal_model.h"

#include "ui/form/draft_document.h"
#include "ui/window/change_words.h"

#include "core/exchange/cell_words.h"
#include "core/programme/parameter.h"

#include <QStringList>

namespace ui {
namespace {

QString parameterWords(const scenario::ChangeItem& item, const form::Edition& edition)
{
    const auto known = programme::parseParameter(item.key.path, edition);
    std::string words = known ? exchange::capitalised(known.value->describe(edition)) : item.key.path;
    if (item.key.year != 0) {
        words += ", " + std::to_string(item.key.year) + " год";
    }
    return QString::fromStdString(words);
}

/// A deed with the tree of scenarios or with the form changes no value of its own.
QVariant wholeDeed(const scenario::JournalEntry& entry, JournalColumn column)
{
    const auto& form = entry.change.edition;
    switch (column) {
    case JournalColumn::Time: return timeWords(entry.change.time);
    case JournalColumn::Author: return QString::fromStdString(entry.change.author);
    case JournalColumn::Deed: return kindWords(entry.kind);
    case JournalColumn::Parameter:
        return form ? QStringLiteral("Редакция формы") : QString::fromStdString(exchange::capitalised(entry.change.title));
    case JournalColumn::Change:
        return form ? QStringLiteral("%1 → %2").arg(form->before->revision).arg(form->after->revision) : QString();
    case JournalColumn::Note: break;
    }
    return {};
}

}  // namespace

JournalModel::JournalModel(const DraftDocument& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(document)
{
    read();
    connect(&document, &DraftDocument::changed, this, [this] {
        beginResetModel();
        read();
        endResetModel();
    });
}

void JournalModel::read()
{
    m_rows.clear();
    const auto& journal = m_document.draft().content().journal;
    for (std::size_t entry = journal.size(); entry-- > 0;) {
        m_rows.emplace_back(entry, 0);
        for (std::size_t item = 1; item < journal[entry].change.items.size(); ++item) {
            m_rows.emplace_back(entry, item);
        }
    }
}

int JournalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 6;
}

QVariant JournalModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const auto [place, item] = m_rows[static_cast<std::size_t>(index.row())];
    const scenario::JournalEntry& entry = m_document.draft().content().journal[place];
    if (entry.change.items.empty()) {
        return wholeDeed(entry, static_cast<JournalColumn>(index.column()));
    }
    const scenario::ChangeItem& change = entry.change.items[item];
    switch (static_cast<JournalColumn>(index.column())) {
    case JournalColumn::Time: return timeWords(entry.change.time);
    case JournalColumn::Author: return QString::fromStdString(entry.change.author);
    case JournalColumn::Deed: return kindWords(entry.kind);
    case JournalColumn::Parameter: return parameterWords(change, m_document.edition());
    case JournalColumn::Change: return changeWords(change);
    case JournalColumn::Note: return change.after ? QString::fromStdString(change.after->note) : QString();
    }
    return {};
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    static const QStringList names{QStringLiteral("Время"),    QStringLiteral("Кто"),
                                   QStringLiteral("Что"),      QStringLiteral("Показатель"),
                                   QStringLiteral("Изменение"), QStringLiteral("Примечание")};
    return role == Qt::DisplayRole ? QVariant(names.at(section)) : QVariant();
}

}  // namespace ui
