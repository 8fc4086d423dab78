#include "core/storage/content_reading.h"

#include "core/form/read_edition.h"
#include "core/storage/content_limits.h"
#include "core/storage/fault_messages.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <map>

namespace storage {

namespace {

using programme::Assignment;
using programme::AssignmentKey;

/// Four columns from `index` on; a NULL value: no override.
std::optional<Assignment> assignmentAt(const CheckedRow& row, int index) {
    if (row.isNull(index)) {
        return std::nullopt;
    }
    return Assignment{row.text(index), row.text(index + 1), row.text(index + 2), row.text(index + 3)};
}

/// Three columns from `index` on; a NULL name: no such scenario.
std::optional<scenario::Node> nodeAt(const CheckedRow& row, int index) {
    if (row.isNull(index)) {
        return std::nullopt;
    }
    scenario::Node node{row.text(index), std::nullopt, row.mark(index + 2)};
    if (!row.isNull(index + 1)) {
        node.parent = row.scenarioId(index + 1);
    }
    return node;
}

AssignmentKey keyAt(const CheckedRow& row, int index) {
    return {row.text(index), row.year(index + 1)};
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
    const CheckedRow checked(row, file);
    content.region = checked.text(0);
    content.firstYear = checked.year(1);
    content.origin = checked.text(2);
}

std::string firstFinding(const text::Findings& findings) {
    return findings.empty() ? std::string() : ": " + findings.front().place.words() + " – " + findings.front().text;
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
        const bool found = entry != content.journal.end() && entry->id == row.getColumn(0).getInt64();
        if (!found || before == editions.end() || after == editions.end()) {
            throw fault::damaged(file, "в его журнале нет прежней формы");
        }
        entry->change.edition = scenario::EditionItem{before->second, after->second};
    }
}

void readScenarios(SQLite::Database& database, scenario::DraftContent& content, const std::filesystem::path& file) {
    SQLite::Statement row(database, "SELECT id, name, parent, frozen FROM scenario ORDER BY id");
    SQLite::Statement entry(database, "SELECT path, year, value, note, author, time FROM override WHERE scenario = ?");
    const CheckedRow node(row, file);
    const CheckedRow override(entry, file);
    std::size_t overrides = 0;
    while (row.executeStep()) {
        scenario::Scenario& scenario = content.scenarios.emplace_back();
        scenario.id = node.scenarioId(0);
        scenario.name = node.text(1);
        if (!node.isNull(2)) {
            scenario.parent = node.scenarioId(2);
        }
        scenario.frozen = node.mark(3);
        entry.reset();
        entry.bind(1, scenario.id);
        while (entry.executeStep()) {
            scenario.overrides.emplace(keyAt(override, 0), *assignmentAt(override, 2));
        }
        overrides += scenario.overrides.size();
        if (content.scenarios.size() > Limits::scenarios || overrides > Limits::overrides) {
            throw fault::damaged(file, "сценариев или значений в нём больше, чем бывает в плане");
        }
    }
    if (content.scenarios.empty()) {
        throw fault::damaged(file, "нет ни одного сценария");
    }
    requireTree(content.scenarios, file);
}

/// The tables lie in the order of `entry`, so one pass over each is enough: a year's journal has thousands of entries.
class JournalReader {
public:
    JournalReader(SQLite::Database& database, std::int64_t from, const std::filesystem::path& file)
        : m_row(database, "SELECT id, kind, subject, title, author, time FROM journal WHERE id >= ? ORDER BY id"),
          m_item(database, "SELECT entry, scenario, path, year, before_value, before_note, before_author, "
                           "before_time, after_value, after_note, after_author, after_time "
                           "FROM journal_item WHERE entry >= ? ORDER BY entry, position"),
          m_node(database,
                 "SELECT entry, scenario, before_name, before_parent, before_frozen, after_name, "
                 "after_parent, after_frozen FROM journal_scenario WHERE entry >= ? ORDER BY entry, position"),
          m_file(file) {
        for (SQLite::Statement* statement : {&m_row, &m_item, &m_node}) {
            statement->bind(1, from);
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

ReadContent readContent(SQLite::Database& database, const std::filesystem::path& file) {
    ReadContent result;
    readPlan(database, result.content, file);
    result.editionIntact = readEdition(database, result.content, file);
    readScenarios(database, result.content, file);
    result.content.journal = readJournal(database, 1, file);
    readEditionChanges(database, result.content, file);
    return result;
}

std::vector<scenario::JournalEntry> readJournal(SQLite::Database& database, std::int64_t from,
                                                const std::filesystem::path& file) {
    std::vector<scenario::JournalEntry> journal;
    JournalReader reader(database, from, file);
    while (std::optional<scenario::JournalEntry> entry = reader.next()) {
        journal.push_back(std::move(*entry));
    }
    return journal;
}

}  // namespace storage
