#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace storage {

/// What a rollback journal beside a plan is to it, judged before SQLite may play it. SQLite asks only whether one
/// lies there: beside a plan that was replaced by a copy it would write pages of the old file into the new.
enum class JournalVerdict {
    None,  ///< none lies there, or SQLite will not play it
    Unstarted,  ///< nothing of it had been written into the plan: not needed
    Ours,  ///< left by whoever was writing this very state of the plan
    Foreign,  ///< of another file that stood in this place
};

/// docs/decisions/0012: page 1 of the plan and the journal's own copy of it carry the stamp of a state; the
/// journal's nonce is the stamp of the state it leads to. Only bytes are compared – no time, no node of the file
/// system, no lock – so that it holds in a network folder too. Throws FileError when something that is no file
/// stands in the journal's place.
[[nodiscard]] JournalVerdict judgeJournal(const std::filesystem::path& plan);

/// The nonce of the journal that the transaction in progress has begun; nothing when it cannot be read.
[[nodiscard]] std::optional<std::uint32_t> journalNonce(const std::filesystem::path& plan);

[[nodiscard]] std::filesystem::path journalBeside(const std::filesystem::path& plan);
/// Under a name of its own, where SQLite does not look for it. Throws std::system_error.
[[nodiscard]] std::filesystem::path setJournalAside(const std::filesystem::path& plan);

}  // namespace storage
