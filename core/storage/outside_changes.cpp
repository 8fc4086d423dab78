#include "core/storage/outside_changes.h"

#include "core/storage/fault_messages.h"
#include "core/storage/journal_reading.h"
#include "core/text/utf8.h"

#include <SQLiteCpp/Statement.h>

#include <map>
#include <tuple>

namespace storage {

namespace {

using programme::Assignment;
using scenario::DraftContent;
using scenario::JournalEntry;

/// The link of the entry before this one; 0 before the first.
std::uint64_t linkBefore(SQLite::Database& database, std::int64_t entry) {
    SQLite::Statement row(database, "SELECT max(entry) FROM journal_link WHERE entry < ?");
    row.bind(1, entry);
    row.executeStep();
    return row.isColumnNull(0) ? 0 : readLink(database, row.getColumn(0).getInt64()).value_or(0);
}

std::map<std::int64_t, EditionSums> editionSumsFrom(SQLite::Database& database, std::int64_t entry) {
    std::map<std::int64_t, EditionSums> sums;
    SQLite::Statement row(database,
                          "SELECT entry, before_checksum, after_checksum FROM journal_edition WHERE entry >= ?");
    row.bind(1, entry);
    while (row.executeStep()) {
        sums.emplace(row.getColumn(0).getInt64(),
                     EditionSums{row.getColumn(1).getString(), row.getColumn(2).getString()});
    }
    return sums;
}

/// Entries from this one on whose link is not the one they should have.
std::vector<const JournalEntry*> brokenLinks(SQLite::Database& database, const std::vector<JournalEntry>& entries) {
    std::vector<const JournalEntry*> broken;
    if (entries.empty()) {
        return broken;
    }
    const std::map<std::int64_t, EditionSums> sums = editionSumsFrom(database, entries.front().id);
    std::uint64_t previous = linkBefore(database, entries.front().id);
    for (const JournalEntry& entry : entries) {
        const auto edition = sums.find(entry.id);
        const std::optional<std::uint64_t> link = readLink(database, entry.id);
        if (link != linkOf(previous, entry, edition == sums.end() ? EditionSums{} : edition->second)) {
            broken.push_back(&entry);
        }
        // From the link that is stored: one altered entry is one finding, not one for each after it.
        previous = link.value_or(previous);
    }
    return broken;
}

bool endHolds(SQLite::Database& database, const Seal& seal, const std::filesystem::path& file) {
    const std::int64_t last = database.execAndGet("SELECT ifnull(max(id), 0) FROM journal").getInt64();
    if (last != seal.entry) {
        return false;
    }
    if (last == 0) {
        return seal.head == 0;
    }
    const std::vector<JournalEntry> end = readJournal(database, {last, last}, file);
    return readLink(database, last) == seal.head && brokenLinks(database, end).empty();
}

std::string valueWords(const std::optional<Assignment>& assignment) {
    if (!assignment) {
        return "значения нет";
    }
    return assignment->value.empty() ? "пусто" : "«" + text::beginning(assignment->value, 60) + "»";
}

using Key = std::tuple<scenario::ScenarioId, std::string, int>;

/// What each value should be by the last entry that concerns it.
std::map<Key, std::optional<Assignment>> stateByJournal(const std::vector<JournalEntry>& journal) {
    std::map<Key, std::optional<Assignment>> state;
    for (const JournalEntry& entry : journal) {
        for (const scenario::ChangeItem& item : entry.change.items) {
            state[{item.scenario, item.key.path, item.key.year}] = item.after;
        }
    }
    return state;
}

std::string differenceWords(const std::optional<Assignment>& journal, const std::optional<Assignment>& present) {
    if (valueWords(journal) != valueWords(present)) {
        return "по журналу " + valueWords(journal) + ", в файле " + valueWords(present);
    }
    return "значение то же, а примечание, автор или время не те, что в журнале";
}

/// The values that the journal gives otherwise. What no entry concerns was there from the beginning.
text::Findings againstJournal(const DraftContent& content, const std::vector<JournalEntry>& journal) {
    text::Findings findings;
    auto state = stateByJournal(journal);
    const auto place = [](const std::string& scenario, const programme::AssignmentKey& key) {
        return key.path + (key.year == 0 ? "" : "@" + std::to_string(key.year)) + " («" + scenario + "»)";
    };
    for (const scenario::Scenario& scenario : content.scenarios) {
        for (const auto& [key, present] : scenario.overrides) {
            const auto known = state.find({scenario.id, key.path, key.year});
            if (known == state.end()) {
                continue;
            }
            if (known->second != present) {
                findings.push_back(
                    {text::Severity::Error, place(scenario.name, key), differenceWords(known->second, present)});
            }
            state.erase(known);
        }
        for (const auto& [key, expected] : state) {
            const auto& [owner, path, year] = key;
            if (owner == scenario.id && expected && !scenario.overrides.contains({path, year})) {
                findings.push_back({text::Severity::Error, place(scenario.name, {path, year}),
                                    differenceWords(expected, std::nullopt)});
            }
        }
    }
    return findings;
}

std::string listed(const text::Findings& findings) {
    constexpr std::size_t most = 5;
    std::string words;
    for (std::size_t index = 0; index < findings.size() && index < most; ++index) {
        words += (index == 0 ? "" : "; ") + findings[index].place.words() + " – " + findings[index].text;
    }
    return findings.size() > most ? words + "; и ещё " + std::to_string(findings.size() - most) : words;
}

}  // namespace

std::vector<std::string> outsideChanges(SQLite::Database& database, const DraftContent& content,
                                        const std::filesystem::path& file) {
    const std::optional<Seal> seal = readSeal(database);
    if (!seal) {
        return {fault::sealAbsent(file)};
    }
    std::vector<std::string> sentences;
    if (seal->state != stateOf(content)) {
        sentences.push_back(
            fault::stateChangedOutside(file, listed(againstJournal(content, readJournal(database, {}, file)))));
    }
    if (!endHolds(database, *seal, file)) {
        sentences.push_back(fault::journalChangedOutside(file));
    }
    return sentences;
}

Seal acceptedSeal(SQLite::Database& database, const DraftContent& content) {
    const std::int64_t last = database.execAndGet("SELECT ifnull(max(id), 0) FROM journal").getInt64();
    return {last, linkBefore(database, last + 1), stateOf(content)};
}

text::Findings examineJournal(SQLite::Database& database, const DraftContent& content,
                              const std::filesystem::path& file) {
    const std::vector<JournalEntry> journal = readJournal(database, {}, file);
    text::Findings findings = againstJournal(content, journal);
    for (const JournalEntry* entry : brokenLinks(database, journal)) {
        findings.push_back({text::Severity::Error, "журнал, запись " + std::to_string(entry->id),
                            "изменена вне программы или стоит не на своём месте: контрольная сумма не сходится («"
                                + text::beginning(entry->change.title, 200) + "»)"});
    }
    SQLite::Statement lost(database, "SELECT entry FROM journal_link WHERE entry NOT IN (SELECT id FROM journal)");
    while (lost.executeStep()) {
        findings.push_back(
            {text::Severity::Error, "журнал, запись " + lost.getColumn(0).getString(), "удалена вне программы"});
    }
    return findings;
}

}  // namespace storage
