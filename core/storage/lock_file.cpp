#include "core/storage/lock_file.h"

#include "core/storage/fault_messages.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <thread>

namespace storage {

namespace {

enum class SystemLock { Taken, Refused, Unsupported };

SystemLock ofAnswer(int answer) {
    if (answer == 0) {
        return SystemLock::Taken;
    }
    // EBADF: a network folder locks only what may be written, and this lock file is another user's.
    const bool refused = errno == EWOULDBLOCK || errno == EACCES || errno == EINTR || errno == EBADF;
    return refused ? SystemLock::Refused : SystemLock::Unsupported;
}

/// Both kinds belong to the open file, not to the process, and die with it.
SystemLock lockNow(int descriptor) {
    const SystemLock whole = ofAnswer(flock(descriptor, LOCK_EX | LOCK_NB));
    if (whole != SystemLock::Unsupported) {
        return whole;
    }
    struct flock range {};
    range.l_type = F_WRLCK;
    return ofAnswer(fcntl(descriptor, F_OFD_SETLK, &range));
}

/// Between our open() and our lock its owner may have removed the file, and another may have made a new one.
bool stillAt(const std::filesystem::path& path, int descriptor) {
    struct stat ours {};
    struct stat present {};
    return fstat(descriptor, &ours) == 0 && lstat(path.c_str(), &present) == 0 && ours.st_ino == present.st_ino
           && ours.st_dev == present.st_dev;
}

/// Not so while the new owner of an abandoned lock is about to write its name over the old one.
bool namesALivingOwner(const LockOwner& owner) {
    return owner.ofAnotherComputer() || (owner.pid > 0 && (kill(owner.pid, 0) == 0 || errno == EPERM));
}

/// Never waits: a pipe in the place of the lock would hold open() for ever.
Descriptor openLock(const std::filesystem::path& plan, const std::filesystem::path& path) {
    constexpr int careful = O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
    Descriptor descriptor(open(path.c_str(), O_RDWR | O_CREAT | careful, 0644));
    if (!descriptor.valid() && errno == EACCES) {
        descriptor = Descriptor(open(path.c_str(), O_RDONLY | careful));
    }
    struct stat found {};
    const bool something = descriptor.valid() || errno == EISDIR || errno == ELOOP || errno == ENXIO;
    if (something && (!descriptor.valid() || fstat(descriptor.get(), &found) != 0 || !S_ISREG(found.st_mode))) {
        throw fault::lockPathTaken(plan, path);
    }
    if (!descriptor.valid()) {
        throwSystemError(path);
    }
    return descriptor;
}

/// Under the system's lock and with the file still at its path: nobody else removes or replaces it.
void writeOwner(int descriptor, const std::filesystem::path& path) {
    const std::string text = LockOwner::thisProcess().toText();
    try {
        // Over the old name and then to its length: the file never stands without a name.
        writeAllAt(descriptor, text, 0, path);
        if (ftruncate(descriptor, static_cast<off_t>(text.size())) != 0) {
            throwSystemError(path);
        }
    } catch (const std::system_error&) {
        unlink(path.c_str());
        throw;
    }
}

bool writable(int descriptor) {
    return (fcntl(descriptor, F_GETFL) & O_ACCMODE) == O_RDWR;
}

}  // namespace

std::filesystem::path LockFile::beside(const std::filesystem::path& plan) {
    std::filesystem::path path = plan;
    path += ".lock";
    return path;
}

std::variant<LockFile, LockOwner> LockFile::acquire(const std::filesystem::path& plan) {
    const std::filesystem::path path = beside(plan);
    LockOwner owner;
    // A round is lost only to another process that is opening or closing at this very moment.
    for (int round = 0; round < 250; ++round) {
        Descriptor descriptor = openLock(plan, path);
        const SystemLock lock = lockNow(descriptor.get());
        if (lock == SystemLock::Unsupported) {
            throw fault::withoutLocks(plan);
        }
        if (stillAt(path, descriptor.get())) {
            owner = LockOwner::fromText(readStart(descriptor.get(), LockOwner::longestText, path));
            if (lock == SystemLock::Taken ? owner.ofAnotherComputer() : namesALivingOwner(owner)) {
                return owner;
            }
            if (lock == SystemLock::Taken && writable(descriptor.get())) {
                writeOwner(descriptor.get(), path);
                return LockFile(path, std::move(descriptor));
            }
            if (lock == SystemLock::Taken && unlink(path.c_str()) != 0) {
                throwSystemError(path);  // another user's, abandoned, and not ours to remove
            }
        }
        if (lock == SystemLock::Refused) {
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
    }
    return owner;
}

std::optional<LockOwner> LockFile::ownerOf(const std::filesystem::path& plan) {
    const std::filesystem::path path = beside(plan);
    const Descriptor descriptor(open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!descriptor.valid()) {
        return std::nullopt;
    }
    LockOwner owner = LockOwner::fromText(readStart(descriptor.get(), LockOwner::longestText, path));
    const bool held = lockNow(descriptor.get()) == SystemLock::Refused;
    return held || owner.ofAnotherComputer() ? std::optional(std::move(owner)) : std::nullopt;
}

bool LockFile::stillOurs() const {
    return m_descriptor.valid() && stillAt(m_path, m_descriptor.get());
}

LockFile::~LockFile() {
    if (stillOurs()) {
        unlink(m_path.c_str());
    }
}

}  // namespace storage
