#include "core/storage/journal_reading.h"

#include "core/storage/row_reading.h"

#include <SQLiteCpp/Statement.h>

namespace storage {

namespace {

scenario::JournalKind kindNamed(const std::string& name) {
    if (name == "undo") {
        return scenario::JournalKind::Undo;
    }
    return name == "redo" ? scenario::JournalKind::Redo : scenario::JournalKind::Do;
}

/// The tables lie in the order of `entry`, so one pass over each is enough: a year's journal has thousands of entries.
class JournalReader {
public:
    JournalReader(SQLite::Database& database, EntryRange range, const std::filesystem::path& file)
        : m_row(database,
                "SELECT id, kind, subject, title, author, time FROM journal WHERE id BETWEEN ? AND ? ORDER BY id"),
          m_item(database, "SELECT entry, scenario, path, year, before_value, before_note, before_author, "
                           "before_time, after_value, after_note, after_author, after_time "
                           "FROM journal_item WHERE entry BETWEEN ? AND ? ORDER BY entry, position"),
          m_node(database, "SELECT entry, scenario, before_name, before_parent, before_frozen, after_name, "
                           "after_parent, after_frozen FROM journal_scenario WHERE entry BETWEEN ? AND ? "
                           "ORDER BY entry, position"),
          m_file(file) {
        for (SQLite::Statement* statement : {&m_row, &m_item, &m_node}) {
            statement->bind(1, range.first);
            statement->bind(2, range.last);
        }
        m_itemLeft = m_item.executeStep();
        m_nodeLeft = m_node.executeStep();
    }

    [[nodiscard]] std::optional<scenario::JournalEntry> next() {
        if (!m_row.executeStep()) {
            return std::nullopt;
        }
        const CheckedRow row(m_row, m_file);
        const CheckedRow item(m_item, m_file);
        const CheckedRow node(m_node, m_file);
        scenario::JournalEntry entry;
        entry.id = row.entryId(0);
        entry.kind = kindNamed(row.text(1));
        entry.subject = row.isNull(2) ? 0 : row.entryId(2);
        entry.change = {row.text(3), row.text(4), row.text(5), {}, {}, {}};
        while (m_itemLeft && item.entryId(0) == entry.id) {
            entry.change.items.push_back(
                {item.scenarioId(1), keyAt(item, 2), assignmentAt(item, 4), assignmentAt(item, 8)});
            m_itemLeft = m_item.executeStep();
        }
        while (m_nodeLeft && node.entryId(0) == entry.id) {
            entry.change.tree.push_back({node.scenarioId(1), nodeAt(node, 2), nodeAt(node, 5)});
            m_nodeLeft = m_node.executeStep();
        }
        return entry;
    }

private:
    SQLite::Statement m_row;
    SQLite::Statement m_item;
    SQLite::Statement m_node;
    const std::filesystem::path& m_file;
    bool m_itemLeft = false;
    bool m_nodeLeft = false;
};

}  // namespace

std::vector<scenario::JournalEntry> readJournal(SQLite::Database& database, EntryRange range,
                                                const std::filesystem::path& file) {
    std::vector<scenario::JournalEntry> journal;
    JournalReader reader(database, range, file);
    while (std::optional<scenario::JournalEntry> entry = reader.next()) {
        journal.push_back(std::move(*entry));
    }
    return journal;
}

}  // namespace storage
