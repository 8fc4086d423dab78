#include "core/storage/descriptor.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
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

void writeAll(int descriptor, std::string_view text, const std::filesystem::path& path) {
    while (!text.empty()) {
        const ssize_t written = write(descriptor, text.data(), text.size());
        if (written < 0 && errno != EINTR) {
            throwSystemError(path);
        }
        text.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
    }
}

std::string readAll(int descriptor, const std::filesystem::path& path) {
    std::string text;
    std::array<char, 65536> buffer{};
    while (true) {
        const ssize_t count = read(descriptor, buffer.data(), buffer.size());
        if (count == 0) {
            return text;
        }
        if (count < 0 && errno != EINTR) {
            throwSystemError(path);
        }
        text.append(buffer.data(), count < 0 ? 0 : static_cast<std::size_t>(count));
    }
}

void synchronise(const std::filesystem::path& path) {
    const Descriptor descriptor(open(path.c_str(), O_RDONLY | O_CLOEXEC));
    // Some network file systems have no fsync of a folder and answer EINVAL: nothing more can be done there.
    if (!descriptor.valid() || (fsync(descriptor.get()) != 0 && errno != EINVAL)) {
        throwSystemError(path);
    }
}

void copyDurably(const std::filesystem::path& from, const std::filesystem::path& to) {
    std::filesystem::path part = to;
    part += ".part";
    try {
        std::filesystem::copy_file(from, part, std::filesystem::copy_options::overwrite_existing);
        synchronise(part);
        renameDurably(part, to);
    } catch (const std::system_error&) {
        std::error_code ignored;
        std::filesystem::remove(part, ignored);
        throw;
    }
}

void renameDurably(const std::filesystem::path& from, const std::filesystem::path& to) {
    std::filesystem::rename(from, to);
    synchronise(std::filesystem::absolute(to).parent_path());
}

}  // namespace storage
