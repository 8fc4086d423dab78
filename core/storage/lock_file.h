#pragma once

#include "core/storage/descriptor.h"
#include "core/storage/lock_owner.h"

#include <filesystem>
#include <optional>
#include <variant>

namespace storage {

/// «план.tpgg.lock» beside the plan: who edits it. The system's lock on this file decides (it dies with the
/// process, so a crash leaves nothing to clean up); the text in it tells others the name. Only who has the system's
/// lock on the file that stands at the path writes or removes it: a path is never taken from another.
class LockFile {
public:
    /// The lock, or who has it. Throws std::system_error where no file can be created, FileError where something else
    /// stands in its place or the folder knows no locks.
    [[nodiscard]] static std::variant<LockFile, LockOwner> acquire(const std::filesystem::path& plan);
    /// Who edits the plan now, or may be editing it on another computer.
    [[nodiscard]] static std::optional<LockOwner> ownerOf(const std::filesystem::path& plan);
    [[nodiscard]] static std::filesystem::path beside(const std::filesystem::path& plan);

    LockFile(LockFile&& other) noexcept = default;
    LockFile& operator=(LockFile&& other) noexcept = default;
    LockFile(const LockFile&) = delete;
    LockFile& operator=(const LockFile&) = delete;
    ~LockFile();

    /// Not so when somebody has removed the file by hand: then others do not see who edits.
    [[nodiscard]] bool stillOurs() const;

private:
    LockFile(std::filesystem::path path, Descriptor descriptor)
        : m_path(std::move(path)), m_descriptor(std::move(descriptor)) {}

    std::filesystem::path m_path;
    Descriptor m_descriptor;
};

}  // namespace storage
