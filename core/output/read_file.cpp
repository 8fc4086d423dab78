#include "core/output/read_file.h"

#include "core/output/system_words.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace output {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void tooLong(const fs::path& file, std::uintmax_t limit) {
    throw InputError(file, "в нём больше " + std::to_string(limit >> 20) + " МБ, таких таблиц и описаний не бывает");
}

/// Somebody holds the other end already.
bool isGivenAtStart(const fs::path& file) {
    const std::string name = file.string();
    return name == "/dev/stdin" || name.starts_with("/dev/fd/") || name.starts_with("/proc/self/fd/");
}

/// Closed at the end of the scope.
class Source {
public:
    explicit Source(const fs::path& file)
        // Opening a pipe by name would wait for its writer.
        : m_file(open(file.c_str(), O_RDONLY | O_CLOEXEC | (isGivenAtStart(file) ? 0 : O_NONBLOCK))) {
        if (m_file < 0) {
            // A socket and a device without a driver answer so.
            throw InputError(file, errno == ENXIO || errno == ENODEV ? "это канал или устройство" : systemWords(errno));
        }
    }
    Source(const Source&) = delete;
    Source& operator=(const Source&) = delete;
    ~Source() { close(m_file); }

    [[nodiscard]] int get() const { return m_file; }

private:
    int m_file;
};

void requireText(const Source& source, const fs::path& file, std::uintmax_t limit) {
    struct stat found {};
    if (fstat(source.get(), &found) != 0) {
        throw InputError(file, systemWords(errno));
    }
    if (S_ISDIR(found.st_mode)) {
        throw InputError(file, systemWords(EISDIR));
    }
    if (!S_ISREG(found.st_mode) && !isGivenAtStart(file)) {
        throw InputError(file, "это не файл, а канал или устройство");
    }
    if (S_ISREG(found.st_mode) && static_cast<std::uintmax_t>(found.st_size) > limit) {
        tooLong(file, limit);
    }
}

}  // namespace

std::string readFile(const fs::path& file, std::uintmax_t limit) {
    const Source source(file);
    requireText(source, file, limit);
    std::string bytes;
    std::array<char, 65536> chunk{};
    while (true) {
        const ssize_t count = read(source.get(), chunk.data(), chunk.size());
        if (count < 0 && errno != EINTR) {
            throw InputError(file, systemWords(errno));
        }
        if (count == 0) {
            return bytes;
        }
        bytes.append(chunk.data(), static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
        if (bytes.size() > limit) {
            tooLong(file, limit);
        }
    }
}

}  // namespace output
