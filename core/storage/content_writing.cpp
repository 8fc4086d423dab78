#include "core/storage/content_writing.h"

#include "core/storage/seal.h"

#include <SQLiteCpp/Statement.h>

namespace storage {

namespace {

using programme::Assignment;
using programme::AssignmentKey;
using scenario::ChangeItem;
using scenario::JournalEntry;

const char* nameOf(scenario::JournalKind kind) {
    switch (kind) {
    case scenario::JournalKind::Do:
        return "do";
    case scenario::JournalKind::Undo:
        return "undo";
    case scenario::JournalKind::Redo:
        return "redo";
    }
    return "";
}

/// Four columns from `index` on; NULL where there is no override.
void bindAssignment(SQLite::Statement& statement, int index, const std::optional<Assignment>& assignment) {
    if (!assignment) {
        for (int column = index; column < index + 4; ++column) {
            statement.bind(column);
        }
        return;
    }
    statement.bind(index, assignment->value);
    statement.bind(index + 1, assignment->note);
    statement.bind(index + 2, assignment->author);
    statement.bind(index + 3, assignment->time);
}

void bindKey(SQLite::Statement& statement, int index, scenario::ScenarioId scenario, const AssignmentKey& key) {
    statement.bind(index, scenario);
    statement.bind(index + 1, key.path);
    statement.bind(index + 2, key.year);
}

/// Three columns from `index` on; NULL where the scenario does not exist, and for the parent of the root.
void bindNode(SQLite::Statement& statement, int index, const std::optional<scenario::Node>& node) {
    for (int column = index; column < index + 3; ++column) {
        statement.bind(column);
    }
    if (node) {
        statement.bind(index, node->name);
        if (node->parent) {
            statement.bind(index + 1, *node->parent);
        }
        statement.bind(index + 2, node->frozen ? 1 : 0);
    }
}

/// Statements of one transaction, compiled once: an import has thousands of items.
class Writer {
public:
    explicit Writer(SQLite::Database& database)
        : m_journal(database, "INSERT INTO journal (id, kind, subject, title, author, time) VALUES (?, ?, ?, ?, ?, ?)"),
          m_item(database, "INSERT INTO journal_item VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
          m_tree(database, "INSERT INTO journal_scenario VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
          m_edition(database, "INSERT INTO journal_edition (entry, before_checksum, after_checksum) VALUES (?, ?, ?)"),
          m_editionFile(database, "INSERT OR IGNORE INTO journal_edition_file (checksum, name, text) VALUES (?, ?, ?)"),
          m_override(database, "INSERT OR REPLACE INTO override VALUES (?, ?, ?, ?, ?, ?, ?)"),
          m_removal(database, "DELETE FROM override WHERE scenario = ? AND path = ? AND year = ?") {}

    void journal(const JournalEntry& entry) {
        m_journal.reset();
        m_journal.bind(1, entry.id);
        m_journal.bind(2, nameOf(entry.kind));
        if (entry.kind == scenario::JournalKind::Do) {
            m_journal.bind(3);
        } else {
            m_journal.bind(3, entry.subject);
        }
        m_journal.bind(4, entry.change.title);
        m_journal.bind(5, entry.change.author);
        m_journal.bind(6, entry.change.time);
        m_journal.exec();
        int position = 0;
        for (const ChangeItem& item : entry.change.items) {
            journalItem(entry.id, ++position, item);
        }
        position = 0;
        for (const scenario::TreeItem& item : entry.change.tree) {
            treeItem(entry.id, ++position, item);
        }
        if (entry.change.edition) {
            editionItem(entry.id, *entry.change.edition);
        }
    }

    void setOverride(scenario::ScenarioId scenario, const AssignmentKey& key,
                     const std::optional<Assignment>& assignment) {
        SQLite::Statement& statement = assignment ? m_override : m_removal;
        statement.reset();
        bindKey(statement, 1, scenario, key);
        if (assignment) {
            bindAssignment(statement, 4, assignment);
        }
        statement.exec();
    }

private:
    void journalItem(std::int64_t entry, int position, const ChangeItem& item) {
        m_item.reset();
        m_item.bind(1, entry);
        m_item.bind(2, position);
        bindKey(m_item, 3, item.scenario, item.key);
        bindAssignment(m_item, 6, item.before);
        bindAssignment(m_item, 10, item.after);
        m_item.exec();
    }

    void treeItem(std::int64_t entry, int position, const scenario::TreeItem& item) {
        m_tree.reset();
        m_tree.bind(1, entry);
        m_tree.bind(2, position);
        m_tree.bind(3, item.scenario);
        bindNode(m_tree, 4, item.before);
        bindNode(m_tree, 7, item.after);
        m_tree.exec();
    }

    void editionItem(std::int64_t entry, const scenario::EditionItem& item) {
        m_edition.reset();
        m_edition.bind(1, entry);
        m_edition.bind(2, item.before->checksum);
        m_edition.bind(3, item.after->checksum);
        m_edition.exec();
        for (const form::Edition* edition : {item.before.get(), item.after.get()}) {
            for (const auto& [name, text] : edition->files) {
                m_editionFile.reset();
                m_editionFile.bind(1, edition->checksum);
                m_editionFile.bind(2, name);
                m_editionFile.bind(3, text);
                m_editionFile.exec();
            }
        }
    }

    SQLite::Statement m_journal;
    SQLite::Statement m_item;
    SQLite::Statement m_tree;
    SQLite::Statement m_edition;
    SQLite::Statement m_editionFile;
    SQLite::Statement m_override;
    SQLite::Statement m_removal;
};

void writePlan(SQLite::Database& database, const scenario::DraftContent& content, const std::string& appVersion) {
    SQLite::Statement plan(database,
                           "INSERT INTO plan (id, region, first_year, origin, app_version) VALUES (1, ?, ?, ?, ?)");
    plan.bind(1, content.region);
    plan.bind(2, content.firstYear);
    plan.bind(3, content.origin);
    plan.bind(4, appVersion);
    plan.exec();
}

void writeEdition(SQLite::Database& database, const form::Edition& edition) {
    database.exec("DELETE FROM edition_file");
    SQLite::Statement row(database,
                          "INSERT OR REPLACE INTO edition (id, edition, revision, checksum) VALUES (1, ?, ?, ?)");
    row.bind(1, edition.id);
    row.bind(2, edition.revision);
    row.bind(3, edition.checksum);
    row.exec();
    SQLite::Statement file(database, "INSERT INTO edition_file (name, text) VALUES (?, ?)");
    for (const auto& [name, text] : edition.files) {
        file.reset();
        file.bind(1, name);
        file.bind(2, text);
        file.exec();
    }
}

void writeScenario(SQLite::Database& database, scenario::ScenarioId id, const scenario::Node& node) {
    SQLite::Statement row(database, "INSERT INTO scenario (id, name, parent, frozen) VALUES (?, ?, ?, ?) "
                                    "ON CONFLICT (id) DO UPDATE SET name = excluded.name, parent = excluded.parent, "
                                    "frozen = excluded.frozen");
    row.bind(1, id);
    row.bind(2, node.name);
    if (node.parent) {
        row.bind(3, *node.parent);
    }
    row.bind(4, node.frozen ? 1 : 0);
    row.exec();
}

void removeScenario(SQLite::Database& database, scenario::ScenarioId id) {
    SQLite::Statement row(database, "DELETE FROM scenario WHERE id = ?");
    row.bind(1, id);
    row.exec();
}

}  // namespace

void writeContent(SQLite::Database& database, const scenario::DraftContent& content, const std::string& appVersion) {
    writePlan(database, content, appVersion);
    writeEdition(database, *content.edition);
    Writer writer(database);
    for (const scenario::Scenario& scenario : content.scenarios) {
        writeScenario(database, scenario.id, scenario.node());
        for (const auto& [key, assignment] : scenario.overrides) {
            writer.setOverride(scenario.id, key, assignment);
        }
    }
    for (const JournalEntry& entry : content.journal) {
        writer.journal(entry);
    }
    sealWhole(database, content);
}

void writeEntry(SQLite::Database& database, const JournalEntry& entry) {
    Writer writer(database);
    writer.journal(entry);
    if (entry.change.edition) {
        writeEdition(database, *entry.change.edition->after);
    }
    for (const scenario::TreeItem& item : entry.change.tree) {
        if (item.after) {
            writeScenario(database, item.scenario, *item.after);
        }
    }
    for (const ChangeItem& item : entry.change.items) {
        writer.setOverride(item.scenario, item.key, item.after);
    }
    for (const scenario::TreeItem& item : entry.change.tree) {
        if (!item.after) {
            removeScenario(database, item.scenario);
        }
    }
}

}  // namespace storage
