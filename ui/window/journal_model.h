#pragma once

#include "ui/window/journal_filter.h"

#include <QAbstractItemModel>

#include <vector>

namespace ui {

class ShownPlan;

enum class JournalColumn { Time, Author, Deed, Scenario, Parameter, Change, Note };

/// One row a deed, newest first. A deed with several values opens: a row under it for each of them.
class JournalModel : public QAbstractItemModel {
    Q_OBJECT

public:
    /// Empty until it is read.
    explicit JournalModel(const ShownPlan& shownPlan, QObject* parent = nullptr);

    /// The deeds as they are now; of a journal that has only grown, its new entries. The whole journal has been read
    /// from its file before: a view cannot be told a fault.
    void read();
    void setFilter(const JournalFilter& filter);
    [[nodiscard]] const JournalFilter& filter() const { return m_filter; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString ofDeed(const scenario::JournalEntry& entry, JournalColumn column) const;
    [[nodiscard]] QString ofItem(const scenario::ChangeItem& item, JournalColumn column) const;
    [[nodiscard]] const scenario::JournalEntry& entryOf(const JournalDeed& deed) const;
    void readAll();
    void readNew();
    /// Of a row, newest first.
    [[nodiscard]] const JournalDeed& deedAt(int row) const { return m_deeds[m_deeds.size() - 1 - place(row)]; }
    [[nodiscard]] static std::size_t place(int row) { return static_cast<std::size_t>(row); }

    const ShownPlan& m_shownPlan;
    JournalFilter m_filter;
    std::vector<JournalDeed> m_deeds;  ///< oldest first: a new one leaves the others in their places
    std::size_t m_entries = 0;  ///< of the journal, looked through
};

}  // namespace ui
