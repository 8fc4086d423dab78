#include "core/merge/common_past.h"

#include <algorithm>

namespace merge {

namespace {

/// Made by the same hand at the same time: a deed names its author and its second.
bool isSameDeed(const scenario::JournalEntry& left, const scenario::JournalEntry& right) {
    return left.id == right.id && left.kind == right.kind && left.subject == right.subject
           && left.change.title == right.change.title && left.change.author == right.change.author
           && left.change.time == right.change.time && left.change.items == right.change.items;
}

}  // namespace

CommonPast::CommonPast(const scenario::DraftContent& mine, const scenario::DraftContent& theirs)
    : m_mine(mine.journal) {
    const std::size_t shorter = std::min(mine.journal.size(), theirs.journal.size());
    while (m_common < shorter && isSameDeed(mine.journal[m_common], theirs.journal[m_common])) {
        ++m_common;
    }
}

programme::AssignmentMap CommonPast::overrides(const scenario::Scenario& mine) const {
    if (!exists()) {
        return {};
    }
    programme::AssignmentMap values = mine.overrides;
    for (std::size_t place = m_mine.size(); place-- > m_common;) {
        for (const scenario::ChangeItem& item : m_mine[place].change.items) {
            if (item.scenario != mine.id) {
                continue;
            }
            if (item.before) {
                values.insert_or_assign(item.key, *item.before);
            } else {
                values.erase(item.key);
            }
        }
    }
    return values;
}

}  // namespace merge
