#pragma once

#include "core/storage/lock_owner.h"

#include <filesystem>
#include <variant>

namespace storage {

/// «план.tpgg.lock» beside the plan: who edits it. The system's lock on this file decides (it dies with the
/// process, so a crash leaves nothing to clean up); the text in it tells others the name.
class LockFile {
public:
    /// The lock, or who has it. Throws std::system_error where no file can be created.
    [[nodiscard]] static std::variant<LockFile, LockOwner> acquire(const std::filesystem::path& plan);
    [[nodiscard]] static std::filesystem::path beside(const std::filesystem::path& plan);

    LockFile(LockFile&& other) noexcept;
    LockFile& operator=(LockFile&& other) noexcept;
    LockFile(const LockFile&) = delete;
    LockFile& operator=(const LockFile&) = delete;
    ~LockFile();

private:
    LockFile(std::filesystem::path path, int descriptor) : m_path(std::move(path)), m_descriptor(descriptor) {}

    std::filesystem::path m_path;
    int m_descriptor = -1;
};

}  // namespace storage
