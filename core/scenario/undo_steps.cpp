#include "core/scenario/undo_steps.h"

namespace scenario {

UndoSteps::UndoSteps(const Journal& journal) : m_unread(journal.size()) {
    readUndone(journal);
    readDone(journal, 1);
}

std::optional<std::int64_t> UndoSteps::undone() const {
    return m_done.empty() ? std::nullopt : std::optional(m_done.back());
}

std::optional<std::int64_t> UndoSteps::redone() const {
    return m_undone.empty() ? std::nullopt : std::optional(m_undone.back());
}

/// What was taken back since the last deed of its own.
void UndoSteps::readUndone(const Journal& journal) {
    std::size_t first = journal.size();
    while (first > 0 && journal[first - 1].kind != JournalKind::Do) {
        --first;
    }
    for (; first < journal.size(); ++first) {
        const auto& entry = journal[first];
        if (entry.kind == JournalKind::Undo) {
            m_undone.push_back(journal.entry(entry.subject).id);
        } else {
            std::erase(m_undone, entry.subject);
        }
    }
}

/// Backwards to the next deeds that nothing later has taken back. An undo takes back the deed before it, unless that
/// was an undo too. What reading throws leaves everything as it was.
void UndoSteps::readDone(const Journal& journal, std::size_t wanted) {
    std::size_t takenBack = 0;
    for (auto unread = m_unread; m_done.size() < wanted && unread > 0;) {
        const auto& entry = journal[--unread];
        if (entry.kind == JournalKind::Undo) {
            ++takenBack;
        } else if (takenBack > 0) {
            --takenBack;
        } else {
            const auto subject = entry.kind == JournalKind::Do ? entry.id : entry.subject;
            m_done.insert(m_done.begin(), journal.entry(subject).id);
            m_unread = unread;
        }
        if (unread == 0) {
            m_unread = 0;
        }
    }
}

void UndoSteps::readBehind(const Journal& journal) {
    readDone(journal, 2);
}

void UndoSteps::follow(const JournalEntry& entry) {
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

}  // namespace scenario
