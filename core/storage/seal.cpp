#include "core/storage/seal.h"

#include "core/text/fnv1a.h"

#include <SQLiteCpp/Statement.h>

#include <charconv>

namespace storage {

namespace {

using programme::Assignment;
using programme::AssignmentKey;
using scenario::JournalEntry;
using scenario::JournalKind;

/// Fields in a given order; what is absent differs from what is empty.
class Sum {
public:
    Sum& add(std::string_view text) {
        m_hash.add(text);
        return *this;
    }
    Sum& add(std::int64_t number) { return add(std::string_view(std::to_string(number))); }
    Sum& add(const std::optional<Assignment>& assignment) {
        if (!assignment) {
            return add(std::string_view("\xFE"));
        }
        return add(assignment->value).add(assignment->note).add(assignment->author).add(assignment->time);
    }
    Sum& add(const std::optional<scenario::Node>& node) {
        if (!node) {
            return add(std::string_view("\xFE"));
        }
        return add(node->name).add(std::int64_t{node->parent.value_or(0)}).add(std::int64_t{node->frozen});
    }

    /// Stirred once more, so that sums of many rows do not fall together where single rows are alike.
    [[nodiscard]] std::uint64_t value() const {
        std::uint64_t hash = m_hash.value();
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCDU;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53U;
        return hash ^ (hash >> 33);
    }

private:
    text::Fnv1a m_hash;
};

/// 0 for what is not there: the state is the sum over what is.
std::uint64_t sumOf(scenario::ScenarioId scenario, const AssignmentKey& key,
                    const std::optional<Assignment>& assignment) {
    if (!assignment) {
        return 0;
    }
    return Sum().add(std::int64_t{scenario}).add(key.path).add(std::int64_t{key.year}).add(assignment).value();
}

std::uint64_t sumOf(scenario::ScenarioId scenario, const std::optional<scenario::Node>& node) {
    return node ? Sum().add(std::int64_t{scenario}).add(node).value() : 0;
}

std::string_view wordOf(JournalKind kind) {
    switch (kind) {
    case JournalKind::Do:
        return "do";
    case JournalKind::Undo:
        return "undo";
    case JournalKind::Redo:
        return "redo";
    }
    return "";
}

std::optional<std::uint64_t> numberOf(const std::string& digits) {
    std::uint64_t number = 0;
    const char* end = digits.data() + digits.size();
    const auto parsed = std::from_chars(digits.data(), end, number, 16);
    return digits.size() == 16 && parsed.ptr == end ? std::optional(number) : std::nullopt;
}

}  // namespace

EditionSums editionSums(const JournalEntry& entry) {
    const auto& edition = entry.change.edition;
    return edition ? EditionSums{edition->before->checksum, edition->after->checksum} : EditionSums{};
}

std::uint64_t linkOf(std::uint64_t previous, const JournalEntry& entry, const EditionSums& edition) {
    Sum sum;
    sum.add(text::hexadecimal(previous)).add(entry.id).add(wordOf(entry.kind)).add(entry.subject);
    sum.add(entry.change.title).add(entry.change.author).add(entry.change.time);
    for (const scenario::ChangeItem& item : entry.change.items) {
        sum.add(std::int64_t{item.scenario}).add(item.key.path).add(std::int64_t{item.key.year});
        sum.add(item.before).add(item.after);
    }
    for (const scenario::TreeItem& item : entry.change.tree) {
        sum.add(std::int64_t{item.scenario}).add(item.before).add(item.after);
    }
    return sum.add(edition.before).add(edition.after).value();
}

std::uint64_t stateOf(const scenario::DraftContent& content) {
    std::uint64_t state = Sum().add(content.region).add(std::int64_t{content.firstYear}).add(content.origin).value();
    for (const scenario::Scenario& scenario : content.scenarios) {
        state += sumOf(scenario.id, scenario.node());
        for (const auto& [key, assignment] : scenario.overrides) {
            state += sumOf(scenario.id, key, assignment);
        }
    }
    return state;
}

Seal sealAfter(const Seal& seal, const JournalEntry& entry) {
    Seal after{entry.id, linkOf(seal.head, entry, editionSums(entry)), seal.state};
    for (const scenario::TreeItem& item : entry.change.tree) {
        after.state += sumOf(item.scenario, item.after) - sumOf(item.scenario, item.before);
    }
    for (const scenario::ChangeItem& item : entry.change.items) {
        after.state += sumOf(item.scenario, item.key, item.after) - sumOf(item.scenario, item.key, item.before);
    }
    return after;
}

std::optional<Seal> readSeal(SQLite::Database& database) {
    SQLite::Statement row(database, "SELECT entry, head, state FROM seal");
    if (!row.executeStep()) {
        return std::nullopt;
    }
    const std::optional<std::uint64_t> head = numberOf(row.getColumn(1).getString());
    const std::optional<std::uint64_t> state = numberOf(row.getColumn(2).getString());
    return head && state ? std::optional(Seal{row.getColumn(0).getInt64(), *head, *state}) : std::nullopt;
}

void writeSeal(SQLite::Database& database, const Seal& seal) {
    SQLite::Statement row(database, "INSERT OR REPLACE INTO seal (id, entry, head, state) VALUES (1, ?, ?, ?)");
    row.bind(1, seal.entry);
    row.bind(2, text::hexadecimal(seal.head));
    row.bind(3, text::hexadecimal(seal.state));
    row.exec();
}

std::optional<std::uint64_t> readLink(SQLite::Database& database, std::int64_t entry) {
    SQLite::Statement row(database, "SELECT link FROM journal_link WHERE entry = ?");
    row.bind(1, entry);
    return row.executeStep() ? numberOf(row.getColumn(0).getString()) : std::nullopt;
}

void writeLink(SQLite::Database& database, std::int64_t entry, std::uint64_t link) {
    SQLite::Statement row(database, "INSERT INTO journal_link (entry, link) VALUES (?, ?)");
    row.bind(1, entry);
    row.bind(2, text::hexadecimal(link));
    row.exec();
}

void sealWhole(SQLite::Database& database, const scenario::DraftContent& content) {
    Seal seal{0, 0, stateOf(content)};
    for (const JournalEntry& entry : content.journal) {
        seal.head = linkOf(seal.head, entry, editionSums(entry));
        seal.entry = entry.id;
        writeLink(database, entry.id, seal.head);
    }
    writeSeal(database, seal);
}

}  // namespace storage
