#include "core/storage/descriptor.h"

#include "core/output/aside_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace storage {

Descriptor::~Descriptor() {
    if (valid()) {
        close(m_number);
    }
}

void throwSystemError(const std::filesystem::path& path) {
    throw std::system_error(errno, std::generic_category(), path.string());
}

void writeAllAt(int descriptor, std::string_view text, std::int64_t offset, const std::filesystem::path& path) {
    while (!text.empty()) {
        const ssize_t written = pwrite(descriptor, text.data(), text.size(), offset);
        if (written < 0 && errno != EINTR) {
            throwSystemError(path);
        }
        text.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
        offset += written < 0 ? 0 : written;
    }
}

std::string readStart(int descriptor, std::size_t limit, const std::filesystem::path& path) {
    return readAt(descriptor, 0, limit, path);
}

std::string readAt(int descriptor, std::uint64_t offset, std::size_t limit, const std::filesystem::path& path) {
    std::string text(limit, '\0');
    std::size_t filled = 0;
    while (filled < limit) {
        const auto place = static_cast<off_t>(offset + filled);
        const ssize_t count = pread(descriptor, text.data() + filled, limit - filled, place);
        if (count == 0) {
            break;
        }
        if (count < 0 && errno != EINTR) {
            throwSystemError(path);
        }
        filled += count < 0 ? 0 : static_cast<std::size_t>(count);
    }
    text.resize(filled);
    return text;
}

void copyBytes(const std::filesystem::path& from, const std::filesystem::path& to) {
    constexpr std::size_t piece = std::size_t{1} << 20;
    const Descriptor source(open(from.c_str(), O_RDONLY | O_CLOEXEC));
    struct stat found {};
    if (!source.valid() || fstat(source.get(), &found) != 0) {
        throwSystemError(from);
    }
    const Descriptor target(open(to.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!target.valid()) {
        throwSystemError(to);
    }
    std::uint64_t place = 0;
    for (std::string bytes; !(bytes = readAt(source.get(), place, piece, from)).empty(); place += bytes.size()) {
        writeAllAt(target.get(), bytes, static_cast<std::int64_t>(place), to);
    }
    if (fchmod(target.get(), found.st_mode & 07777) != 0) {
        throwSystemError(to);
    }
}

void copyDurably(const std::filesystem::path& from, const std::filesystem::path& to) {
    output::AsideFile part(to);
    copyBytes(from, part.path());
    output::synchronise(part.path());
    part.takePlace();
}

void renameDurably(const std::filesystem::path& from, const std::filesystem::path& to) {
    std::filesystem::rename(from, to);
    output::synchronise(std::filesystem::absolute(to).parent_path());
}

}  // namespace storage
