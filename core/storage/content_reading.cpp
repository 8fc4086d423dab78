#include "core/storage/content_reading.h"

#include "core/form/read_edition.h"
#include "core/storage/fault_messages.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <map>

namespace storage {

namespace {

using programme::Assignment;
using programme::AssignmentKey;

/// Four columns from `index` on; a NULL value: no override.
std::optional<Assignment> assignmentAt(const SQLite::Statement& row, int index) {
    if (row.isColumnNull(index)) {
        return std::nullopt;
    }
    return Assignment{row.getColumn(index).getString(), row.getColumn(index + 1).getString(),
                      row.getColumn(index + 2).getString(), row.getColumn(index + 3).getString()};
}

/// Three columns from `index` on; a NULL name: no such scenario.
std::optional<scenario::Node> nodeAt(const SQLite::Statement& row, int index) {
    if (row.isColumnNull(index)) {
        return std::nullopt;
    }
    scenario::Node node{row.getColumn(index).getString(), std::nullopt, row.getColumn(index + 2).getInt() != 0};
    if (!row.isColumnNull(index + 1)) {
        node.parent = row.getColumn(index + 1).getInt();
    }
    return node;
}

AssignmentKey keyAt(const SQLite::Statement& row, int index) {
    return {row.getColumn(index).getString(), row.getColumn(index + 1).getInt()};
}

scenario::JournalKind kindNamed(const std::string& name) {
    if (name == "undo") {
        return scenario::JournalKind::Undo;
    }
    return name == "redo" ? scenario::JournalKind::Redo : scenario::JournalKind::Do;
}

void readPlan(SQLite::Database& database, scenario::DraftContent& content, const std::filesystem::path& file) {
    SQLite::Statement row(database, "SELECT region, first_year, origin FROM plan");
    if (!row.executeStep()) {
        throw fault::damaged(file, "нет записи о регионе и годах");
    }
    content.region = row.getColumn(0).getString();
    content.firstYear = row.getColumn(1).getInt();
    content.origin = row.getColumn(2).getString();
}

std::string firstFinding(const text::Findings& findings) {
    return findings.empty() ? std::string() : ": " + findings.front().place + " – " + findings.front().text;
}

using Edition = std::shared_ptr<const form::Edition>;

Edition understood(const form::EditionFiles& files, const std::filesystem::path& file) {
    text::Outcome<form::Edition> edition = form::readEdition(files);
    if (!edition) {
        throw fault::damaged(file, "форма внутри него не читается" + firstFinding(edition.findings));
    }
    return std::make_shared<const form::Edition>(std::move(*edition.value));
}

/// Returns whether the copy still has the checksum written with it.
bool readEdition(SQLite::Database& database, scenario::DraftContent& content, const std::filesystem::path& file) {
    form::EditionFiles files;
    SQLite::Statement row(database, "SELECT name, text FROM edition_file");
    while (row.executeStep()) {
        files.emplace(row.getColumn(0).getString(), row.getColumn(1).getString());
    }
    content.edition = understood(files, file);
    SQLite::Statement identity(database, "SELECT checksum FROM edition");
    return identity.executeStep() && identity.getColumn(0).getString() == content.edition->checksum;
}

/// The forms the plan had and may go back to, by checksum; the one in force is not read twice.
std::map<std::string, Edition> readPastEditions(SQLite::Database& database, const Edition& current,
                                                const std::filesystem::path& file) {
    std::map<std::string, form::EditionFiles> texts;
    SQLite::Statement row(database, "SELECT checksum, name, text FROM journal_edition_file");
    while (row.executeStep()) {
        texts[row.getColumn(0).getString()].emplace(row.getColumn(1).getString(), row.getColumn(2).getString());
    }
    std::map<std::string, Edition> editions;
    for (const auto& [checksum, files] : texts) {
        const Edition edition = files == current->files ? current : understood(files, file);
        if (edition->checksum != checksum) {
            throw fault::damaged(file, "прежняя форма в его журнале изменена");
        }
        editions.emplace(checksum, edition);
    }
    return editions;
}

/// The entries that replaced the form.
void readEditionChanges(SQLite::Database& database, scenario::DraftContent& content,
                        const std::filesystem::path& file) {
    const std::map<std::string, Edition> editions = readPastEditions(database, content.edition, file);
    SQLite::Statement row(database, "SELECT entry, before_checksum, after_checksum FROM journal_edition");
    while (row.executeStep()) {
        const auto entry =
            std::ranges::lower_bound(content.journal, row.getColumn(0).getInt64(), {}, &scenario::JournalEntry::id);
        const auto before = editions.find(row.getColumn(1).getString());
        const auto after = editions.find(row.getColumn(2).getString());
        if (entry == content.journal.end() || before == editions.end() || after == editions.end()) {
            throw fault::damaged(file, "в его журнале нет прежней формы");
        }
        entry->change.edition = scenario::EditionItem{before->second, after->second};
    }
}

void readScenarios(SQLite::Database& database, scenario::DraftContent& content, const std::filesystem::path& file) {
    SQLite::Statement row(database, "SELECT id, name, parent, frozen FROM scenario ORDER BY id");
    SQLite::Statement entry(database, "SELECT path, year, value, note, author, time FROM override WHERE scenario = ?");
    while (row.executeStep()) {
        scenario::Scenario& scenario = content.scenarios.emplace_back();
        scenario.id = row.getColumn(0).getInt();
        scenario.name = row.getColumn(1).getString();
        if (!row.isColumnNull(2)) {
            scenario.parent = row.getColumn(2).getInt();
        }
        scenario.frozen = row.getColumn(3).getInt() != 0;
        entry.reset();
        entry.bind(1, scenario.id);
        while (entry.executeStep()) {
            scenario.overrides.emplace(keyAt(entry, 0), *assignmentAt(entry, 2));
        }
    }
    if (content.scenarios.empty()) {
        throw fault::damaged(file, "нет ни одного сценария");
    }
}

/// The tables lie in the order of `entry`, so one pass over each is enough: a year's journal has thousands of entries.
void readJournal(SQLite::Database& database, scenario::DraftContent& content) {
    SQLite::Statement row(database, "SELECT id, kind, subject, title, author, time FROM journal ORDER BY id");
    SQLite::Statement item(database, "SELECT entry, scenario, path, year, before_value, before_note, before_author, "
                                     "before_time, after_value, after_note, after_author, after_time "
                                     "FROM journal_item ORDER BY entry, position");
    SQLite::Statement node(database, "SELECT entry, scenario, before_name, before_parent, before_frozen, after_name, "
                                     "after_parent, after_frozen FROM journal_scenario ORDER BY entry, position");
    bool itemLeft = item.executeStep();
    bool nodeLeft = node.executeStep();
    while (row.executeStep()) {
        scenario::JournalEntry& entry = content.journal.emplace_back();
        entry.id = row.getColumn(0).getInt64();
        entry.kind = kindNamed(row.getColumn(1).getString());
        entry.subject = row.getColumn(2).getInt64();
        entry.change = {
            row.getColumn(3).getString(), row.getColumn(4).getString(), row.getColumn(5).getString(), {}, {}, {}};
        while (itemLeft && item.getColumn(0).getInt64() == entry.id) {
            entry.change.items.push_back(
                {item.getColumn(1).getInt(), keyAt(item, 2), assignmentAt(item, 4), assignmentAt(item, 8)});
            itemLeft = item.executeStep();
        }
        while (nodeLeft && node.getColumn(0).getInt64() == entry.id) {
            entry.change.tree.push_back({node.getColumn(1).getInt(), nodeAt(node, 2), nodeAt(node, 5)});
            nodeLeft = node.executeStep();
        }
    }
}

}  // namespace

ReadContent readContent(SQLite::Database& database, const std::filesystem::path& file) {
    ReadContent result;
    readPlan(database, result.content, file);
    result.editionIntact = readEdition(database, result.content, file);
    readScenarios(database, result.content, file);
    readJournal(database, result.content);
    readEditionChanges(database, result.content, file);
    return result;
}

}  // namespace storage
