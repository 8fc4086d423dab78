#include "core/storage/lock_file.h"

#include "core/storage/descriptor.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <optional>
#include <thread>

namespace storage {

namespace {

enum class SystemLock { Taken, Refused, Unsupported };

SystemLock lockNow(int descriptor) {
    if (flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
        return SystemLock::Taken;
    }
    return errno == EWOULDBLOCK || errno == EINTR ? SystemLock::Refused : SystemLock::Unsupported;
}

/// Between our open() and our lock somebody may have removed the file and made another.
bool stillAt(const std::filesystem::path& path, int descriptor) {
    struct stat ours {};
    struct stat present {};
    return fstat(descriptor, &ours) == 0 && stat(path.c_str(), &present) == 0 && ours.st_ino == present.st_ino
           && ours.st_dev == present.st_dev;
}

bool processLives(int pid) {
    return pid > 0 && (kill(pid, 0) == 0 || errno == EPERM);
}

/// A lock left by a process of this computer that is gone. Of another computer nobody can tell.
bool abandoned(const LockOwner& owner, SystemLock lock) {
    const bool ours = owner.host.empty() || owner.host == LockOwner::thisProcess().host;
    return ours && (lock == SystemLock::Taken || (!owner.host.empty() && !processLives(owner.pid)));
}

/// The descriptor of a new lock file with our name in it; nothing when another one stands there already.
std::optional<Descriptor> createOurs(const std::filesystem::path& path) {
    Descriptor descriptor(open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0644));
    if (!descriptor.valid()) {
        if (errno == EEXIST) {
            return std::nullopt;
        }
        throwSystemError(path);
    }
    // Refused or replaced: somebody mistook the still empty file for an abandoned one. Begin again.
    if (lockNow(descriptor.get()) == SystemLock::Refused || !stillAt(path, descriptor.get())) {
        return std::nullopt;
    }
    try {
        writeAll(descriptor.get(), LockOwner::thisProcess().toText(), path);
    } catch (const std::system_error&) {
        unlink(path.c_str());
        throw;
    }
    return descriptor;
}

/// Whose the lock is; nothing when it was abandoned and is now removed, or went away by itself.
std::optional<LockOwner> readOthers(const std::filesystem::path& path) {
    const Descriptor descriptor(open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!descriptor.valid()) {
        if (errno == ENOENT) {
            return std::nullopt;
        }
        return LockOwner{};
    }
    const SystemLock lock = lockNow(descriptor.get());
    if (!stillAt(path, descriptor.get())) {
        return std::nullopt;
    }
    LockOwner owner = LockOwner::fromText(readAll(descriptor.get(), path));
    if (!abandoned(owner, lock) || unlink(path.c_str()) != 0) {
        return owner;
    }
    return std::nullopt;
}

}  // namespace

std::filesystem::path LockFile::beside(const std::filesystem::path& plan) {
    std::filesystem::path path = plan;
    path += ".lock";
    return path;
}

std::variant<LockFile, LockOwner> LockFile::acquire(const std::filesystem::path& plan) {
    const std::filesystem::path path = beside(plan);
    // A few rounds: each loses only to another process that is opening or closing at this very moment.
    for (int round = 0; round < 20; ++round) {
        if (std::optional<Descriptor> descriptor = createOurs(path)) {
            return LockFile(path, descriptor->release());
        }
        if (std::optional<LockOwner> owner = readOthers(path)) {
            return std::move(*owner);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return LockOwner{};
}

LockFile::LockFile(LockFile&& other) noexcept
    : m_path(std::move(other.m_path)), m_descriptor(std::exchange(other.m_descriptor, -1)) {}

LockFile& LockFile::operator=(LockFile&& other) noexcept {
    std::swap(m_path, other.m_path);
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

LockFile::~LockFile() {
    if (m_descriptor < 0) {
        return;
    }
    if (stillAt(m_path, m_descriptor)) {
        unlink(m_path.c_str());
    }
    close(m_descriptor);
}

}  // namespace storage
