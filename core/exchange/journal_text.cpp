#include "core/exchange/journal_text.h"

#include "core/decimal/russian.h"
#include "core/programme/brief_value.h"
#include "core/programme/facts.h"
#include "core/programme/parameter.h"
#include "core/text/csv.h"
#include "core/text/russian_time.h"

namespace exchange {

namespace {

std::string_view kindWord(scenario::JournalKind kind) {
    switch (kind) {
    case scenario::JournalKind::Do:
        return "do";
    case scenario::JournalKind::Undo:
        return "undo";
    case scenario::JournalKind::Redo:
        return "redo";
    }
    return {};
}

std::string titleOf(const scenario::JournalEntry& entry) {
    switch (entry.kind) {
    case scenario::JournalKind::Do:
        return entry.change.title;
    case scenario::JournalKind::Undo:
        return "отменено: " + entry.change.title + " (запись " + std::to_string(entry.subject) + ")";
    case scenario::JournalKind::Redo:
        return "повторено: " + entry.change.title + " (запись " + std::to_string(entry.subject) + ")";
    }
    return {};
}

/// The number of an act is text, not a figure: «2188» has no groups.
std::string shown(const form::Edition& edition, const programme::AssignmentKey& key,
                  const std::optional<programme::Assignment>& assignment) {
    if (!assignment) {
        return "не задано";
    }
    if (assignment->value.empty()) {
        return "пусто";
    }
    const auto number = decimal::Decimal::fromPlain(assignment->value);
    return number && !programme::holdsText(key.path, edition) ? decimal::printRussian(*number)
                                                              : programme::briefValue(assignment->value);
}

/// Of a scenario that is gone, the last name it had.
std::string scenarioName(const scenario::Draft& draft, scenario::ScenarioId id) {
    if (const scenario::Scenario* named = draft.scenario(id)) {
        return named->name;
    }
    const auto& journal = draft.content().journal;
    for (auto entry = journal.rbegin(); entry != journal.rend(); ++entry) {
        for (const scenario::TreeItem& item : entry->change.tree) {
            if (item.scenario == id && (item.before || item.after)) {
                return (item.before ? item.before : item.after)->name;
            }
        }
    }
    return std::to_string(id);
}

std::string itemLine(const scenario::Draft& draft, const scenario::ChangeItem& item) {
    const programme::AssignmentKey named = programme::namedKey(item.key);
    std::string line = "    " + named.path;
    if (named.year != 0) {
        line += ", " + std::to_string(named.year) + " год";
    }
    if (draft.content().scenarios.size() > 1) {
        line += ", сценарий «" + scenarioName(draft, item.scenario) + "»";
    }
    line += ": " + shown(draft.edition(), item.key, item.before) + " → " + shown(draft.edition(), item.key, item.after);
    if (item.after && !item.after->note.empty()) {
        line += " (" + item.after->note + ")";
    }
    return line + "\n";
}

std::string valueOf(const std::optional<programme::Assignment>& assignment) {
    return assignment ? assignment->value : std::string();
}

/// What a record tells beside its entry.
struct Record {
    std::string scenario;
    int year = 0;
    std::string parameter;
    std::string before;
    std::string after;
    std::string note;
};

/// A deed with the tree: what a scenario is called, what it stands on, whether it is frozen. The title of the deed is
/// the note of its first record.
void addTreeRecords(const scenario::Draft& draft, const scenario::TreeItem& item, const std::string& title,
                    std::vector<Record>& records) {
    const std::string name = (item.after ? item.after : item.before)->name;
    const auto add = [&](std::string parameter, auto valueOfNode) {
        Record record{name,
                      0,
                      std::move(parameter),
                      item.before ? valueOfNode(*item.before) : std::string(),
                      item.after ? valueOfNode(*item.after) : std::string(),
                      {}};
        if (record.before != record.after) {
            record.note = records.empty() ? title : std::string();
            records.push_back(std::move(record));
        }
    };
    add("scenario", [](const scenario::Node& node) { return node.name; });
    add("scenario.parent", [&draft](const scenario::Node& node) {
        return node.parent ? scenarioName(draft, *node.parent) : std::string();
    });
    add("scenario.frozen", [](const scenario::Node& node) { return std::string(node.frozen ? "1" : ""); });
}

std::vector<Record> recordsOf(const scenario::Draft& draft, const scenario::Change& change) {
    std::vector<Record> records;
    for (const scenario::TreeItem& item : change.tree) {
        addTreeRecords(draft, item, change.title, records);
    }
    if (change.edition) {
        const auto words = [](const form::Edition& edition) {
            return edition.id + ", редакция " + std::to_string(edition.revision);
        };
        records.push_back(
            {{}, 0, "edition", words(*change.edition->before), words(*change.edition->after), change.title});
    }
    for (const scenario::ChangeItem& item : change.items) {
        const programme::AssignmentKey named = programme::namedKey(item.key);
        records.push_back({scenarioName(draft, item.scenario), named.year, named.path, valueOf(item.before),
                           valueOf(item.after), item.after ? item.after->note : std::string()});
    }
    return records;
}

}  // namespace

std::string journalAsText(const scenario::Draft& draft) {
    std::string journal;
    for (const scenario::JournalEntry& entry : draft.content().journal) {
        journal += std::to_string(entry.id) + ". " + text::russianTime(entry.change.time) + "  " + entry.change.author
                   + "  " + titleOf(entry) + "\n";
        for (const scenario::ChangeItem& item : entry.change.items) {
            journal += itemLine(draft, item);
        }
    }
    return journal;
}

std::string journalAsCsv(const scenario::Draft& draft) {
    std::string csv = text::csvLine(
        {"id", "kind", "subject", "time", "author", "scenario", "year", "parameter", "old", "new", "note"});
    for (const scenario::JournalEntry& entry : draft.content().journal) {
        for (const Record& record : recordsOf(draft, entry.change)) {
            csv += text::csvLineForPeople({std::to_string(entry.id), std::string(kindWord(entry.kind)),
                                           entry.subject == 0 ? "" : std::to_string(entry.subject), entry.change.time,
                                           entry.change.author, record.scenario,
                                           record.year == 0 ? "" : std::to_string(record.year), record.parameter,
                                           record.before, record.after, record.note});
        }
    }
    return csv;
}

}  // namespace exchange
