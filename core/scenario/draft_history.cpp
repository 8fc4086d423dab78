#include "core/scenario/draft.h"

#include <algorithm>
#include <stdexcept>

namespace scenario {

namespace {

const JournalEntry& entryOf(const std::vector<JournalEntry>& journal, std::int64_t id) {
    const auto found = std::ranges::lower_bound(journal, id, {}, &JournalEntry::id);
    if (found == journal.end() || found->id != id)
        throw std::logic_error("the journal misses an entry it names");
    return *found;
}

}  // namespace

/// What can be undone and redone follows from the journal alone, so both survive closing.
void Draft::replay(const JournalEntry& entry) {
    switch (entry.kind) {
    case JournalKind::Do:
        m_done.push_back(entry.id);
        m_undone.clear();
        return;
    case JournalKind::Undo:
        std::erase(m_done, entry.subject);
        m_undone.push_back(entry.subject);
        return;
    case JournalKind::Redo:
        std::erase(m_undone, entry.subject);
        m_done.push_back(entry.subject);
        return;
    }
}

std::optional<std::string> Draft::undoTitle() const {
    if (m_done.empty())
        return std::nullopt;
    return entryOf(m_content.journal, m_done.back()).change.title;
}

std::optional<std::string> Draft::redoTitle() const {
    if (m_undone.empty())
        return std::nullopt;
    return entryOf(m_content.journal, m_undone.back()).change.title;
}

void Draft::undo() {
    if (m_done.empty())
        throw std::logic_error("nothing to undo");
    JournalEntry entry;
    entry.kind = JournalKind::Undo;
    entry.subject = m_done.back();
    entry.change = entryOf(m_content.journal, entry.subject).change.reverted();
    entry.change.author = m_author;
    entry.change.time = m_clock();
    enter(std::move(entry));
}

void Draft::redo() {
    if (m_undone.empty())
        throw std::logic_error("nothing to redo");
    JournalEntry entry;
    entry.kind = JournalKind::Redo;
    entry.subject = m_undone.back();
    entry.change = entryOf(m_content.journal, entry.subject).change;
    entry.change.author = m_author;
    entry.change.time = m_clock();
    enter(std::move(entry));
}

}  // namespace scenario
