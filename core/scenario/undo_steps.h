#pragma once

#include "core/scenario/journal.h"

#include <optional>
#include <vector>

namespace scenario {

/// Which deed comes off next and which goes on again. Both follow from the journal alone, so they survive closing; it
/// is read from its end, no farther than to the deed that comes off next.
class UndoSteps {
public:
    UndoSteps() = default;
    explicit UndoSteps(const Journal& journal);

    /// The Do entry to take back; nullopt – nothing is left.
    [[nodiscard]] std::optional<std::int64_t> undone() const;
    /// The Do entry to do again.
    [[nodiscard]] std::optional<std::int64_t> redone() const;
    /// Reads what will come off after the next undo, so that nothing need be read once that is done.
    void readBehind(const Journal& journal);
    /// After the entry has been put at the end of the journal. An undo: after readBehind.
    void follow(const JournalEntry& entry);

private:
    void readUndone(const Journal& journal);
    void readDone(const Journal& journal, std::size_t wanted);

    std::vector<std::int64_t> m_done;  ///< the youngest Do entries in force, oldest first; older ones are not read yet
    std::vector<std::int64_t> m_undone;  ///< taken back, next redo last
    std::size_t m_unread = 0;  ///< entries of the journal before those that m_done was made of
};

}  // namespace scenario
