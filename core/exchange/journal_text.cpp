#include "core/exchange/journal_text.h"

#include "core/decimal/russian.h"
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
std::string shown(const programme::AssignmentKey& key, const std::optional<programme::Assignment>& assignment) {
    if (!assignment) {
        return "не задано";
    }
    if (assignment->value.empty()) {
        return "пусто";
    }
    const auto number = decimal::Decimal::fromPlain(assignment->value);
    return number && !key.path.starts_with("document.") ? decimal::printRussian(*number) : assignment->value;
}

std::string scenarioName(const scenario::Draft& draft, scenario::ScenarioId id) {
    const scenario::Scenario* named = draft.scenario(id);
    return named == nullptr ? std::to_string(id) : named->name;
}

std::string itemLine(const scenario::Draft& draft, const scenario::ChangeItem& item) {
    std::string line = "    " + item.key.path;
    if (item.key.year != 0) {
        line += ", " + std::to_string(item.key.year) + " год";
    }
    if (draft.content().scenarios.size() > 1) {
        line += ", сценарий «" + scenarioName(draft, item.scenario) + "»";
    }
    line += ": " + shown(item.key, item.before) + " → " + shown(item.key, item.after);
    if (item.after && !item.after->note.empty()) {
        line += " (" + item.after->note + ")";
    }
    return line + "\n";
}

std::string valueOf(const std::optional<programme::Assignment>& assignment) {
    return assignment ? assignment->value : std::string();
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
        for (const scenario::ChangeItem& item : entry.change.items) {
            csv += text::csvLineForPeople(
                {std::to_string(entry.id), std::string(kindWord(entry.kind)),
                 entry.subject == 0 ? "" : std::to_string(entry.subject), entry.change.time, entry.change.author,
                 scenarioName(draft, item.scenario), item.key.year == 0 ? "" : std::to_string(item.key.year),
                 item.key.path, valueOf(item.before), valueOf(item.after), item.after ? item.after->note : ""});
        }
    }
    return csv;
}

}  // namespace exchange
