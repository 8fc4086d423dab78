#include "core/scenario/draft.h"

#include <stdexcept>

namespace scenario {

std::optional<std::string> Draft::undoTitle() const {
    const auto subject = m_steps.undone();
    return subject ? std::optional(m_content.journal.entry(*subject).change.title) : std::nullopt;
}

const JournalEntry* Draft::undone() const {
    const auto subject = m_steps.undone();
    return subject ? &m_content.journal.entry(*subject) : nullptr;
}

std::optional<std::string> Draft::redoTitle() const {
    const auto subject = m_steps.redone();
    return subject ? std::optional(m_content.journal.entry(*subject).change.title) : std::nullopt;
}

void Draft::undo() {
    const auto subject = m_steps.undone();
    if (!subject) {
        throw std::logic_error("nothing to undo");
    }
    m_steps.readBehind(m_content.journal);
    JournalEntry entry;
    entry.kind = JournalKind::Undo;
    entry.subject = *subject;
    entry.change = m_content.journal.entry(entry.subject).change.reverted();
    entry.change.author = m_author;
    entry.change.time = m_clock();
    enter(std::move(entry));
}

void Draft::redo() {
    const auto subject = m_steps.redone();
    if (!subject) {
        throw std::logic_error("nothing to redo");
    }
    JournalEntry entry;
    entry.kind = JournalKind::Redo;
    entry.subject = *subject;
    entry.change = m_content.journal.entry(entry.subject).change;
    entry.change.author = m_author;
    entry.change.time = m_clock();
    enter(std::move(entry));
}

}  // namespace scenario
