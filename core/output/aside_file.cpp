#include "core/output/aside_file.h"

#include "core/output/leftovers.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <system_error>
#include <utility>

namespace output {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void throwSystemError(const fs::path& path) {
    throw std::system_error(errno, std::generic_category(), path.string());
}

/// Closed at the end of the scope.
class OpenFile {
public:
    OpenFile(const fs::path& path, int flags)
        : m_path(path), m_descriptor(open(path.c_str(), flags | O_CLOEXEC, 0666)) {
        if (m_descriptor < 0) {
            throwSystemError(path);
        }
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile() { close(m_descriptor); }

    [[nodiscard]] int get() const { return m_descriptor; }

    void write(std::string_view bytes) const {
        while (!bytes.empty()) {
            const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
            if (written < 0 && errno != EINTR) {
                throwSystemError(m_path);
            }
            bytes.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
        }
    }

    void synchronise() const {
        // Some network file systems have no fsync of a folder and answer EINVAL: nothing more can be done there.
        if (fsync(m_descriptor) != 0 && errno != EINVAL) {
            throwSystemError(m_path);
        }
    }

private:
    fs::path m_path;
    int m_descriptor;
};

fs::path followed(const fs::path& target) {
    std::error_code error;
    fs::path real = fs::canonical(target, error);
    return error ? fs::absolute(target) : real;
}

fs::path freeAsideName(const fs::path& folder) {
    sweepLeftovers(folder);
    int number = 1;
    fs::path name = asideName(folder, number);
    for (std::error_code error; fs::exists(name, error); name = asideName(folder, number)) {
        ++number;
    }
    return name;
}

}  // namespace

void synchronise(const fs::path& path) {
    OpenFile(path, O_RDONLY).synchronise();
}

AsideFile::AsideFile(const fs::path& target)
    : m_target(followed(target)), m_path(freeAsideName(m_target.parent_path())) {}

AsideFile::AsideFile(AsideFile&& other) noexcept
    : m_target(std::move(other.m_target)), m_path(std::exchange(other.m_path, fs::path())), m_isNew(other.m_isNew) {}

AsideFile::~AsideFile() {
    if (!m_path.empty()) {
        unlink(m_path.c_str());
    }
}

void AsideFile::write(std::string_view bytes) const {
    const OpenFile file(m_path, O_WRONLY | O_CREAT | O_EXCL);
    struct stat replaced {};
    if (stat(m_target.c_str(), &replaced) == 0) {
        // Without the right to set them (another's file) the new file has the rights of a new one.
        static_cast<void>(fchmod(file.get(), replaced.st_mode & 0777U));
    }
    file.write(bytes);
    file.synchronise();
}

void AsideFile::takePlace() {
    // Exchanged, the former file is kept until all is written; not every file system can do it.
    if (renameat2(AT_FDCWD, m_path.c_str(), AT_FDCWD, m_target.c_str(), RENAME_EXCHANGE) != 0) {
        m_isNew = errno == ENOENT;
        fs::rename(m_path, m_target);
        m_path.clear();
    }
    try {
        synchronise(m_target.parent_path());
    } catch (const std::system_error&) {
        giveBack();
        throw;
    }
}

void AsideFile::giveBack() noexcept {
    if (m_isNew) {
        unlink(m_target.c_str());
    } else if (!m_path.empty() && std::rename(m_path.c_str(), m_target.c_str()) == 0) {
        m_path.clear();
    }
}

}  // namespace output
