#pragma once

#include <string>
#include <string_view>

namespace storage {

/// Who has a plan open for editing, as told to the next who opens it.
struct LockOwner {
    std::string user;  ///< full name where the system knows it, else the login
    std::string host;
    std::string time;  ///< «2026-11-24T14:05:00», local
    int pid = 0;

    /// Bytes: no text of ours is longer, and of a longer file only so much is looked at.
    static constexpr std::size_t longestText = 4096;

    [[nodiscard]] static LockOwner thisProcess();
    /// The text of a lock file, and back; fields that are absent or broken stay empty.
    [[nodiscard]] std::string toText() const;
    [[nodiscard]] static LockOwner fromText(std::string_view text);
    [[nodiscard]] bool ofAnotherComputer() const;
    /// «пользователем Иванова А. П. на компьютере econ-3 24.11.2026 в 14:05»
    [[nodiscard]] std::string describe() const;

    friend bool operator==(const LockOwner&, const LockOwner&) = default;
};

/// «2026-11-24T14:05:00», local time.
[[nodiscard]] std::string localTime();

}  // namespace storage
