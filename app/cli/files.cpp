#include "app/cli/files.h"

#include "app/cli/outcome.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <memory>

namespace cli {

namespace fs = std::filesystem;

namespace {

std::string reason(int error) {
    switch (error) {
    case ENOENT:
        return "такого файла или папки нет";
    case EACCES:
    case EPERM:
        return "нет прав";
    case EROFS:
        return "папка доступна только для чтения";
    case ENOSPC:
    case EDQUOT:
        return "на диске нет места";
    case EISDIR:
        return "это папка";
    default:
        return "ошибка системы " + std::to_string(error);
    }
}

struct Close {
    void operator()(std::FILE* file) const { static_cast<void>(std::fclose(file)); }
};
using OpenFile = std::unique_ptr<std::FILE, Close>;

[[noreturn]] void cannotWrite(const fs::path& file, int error) {
    throw Failure("Файл «" + file.string() + "» не записан: " + reason(error) + ".");
}

/// 0, or the error that stopped the writing.
int writeAll(const fs::path& file, std::string_view bytes) {
    OpenFile out(std::fopen(file.c_str(), "wb"));
    if (!out) {
        return errno;
    }
    const bool whole = std::fwrite(bytes.data(), 1, bytes.size(), out.get()) == bytes.size()
                       && std::fflush(out.get()) == 0 && ::fsync(::fileno(out.get())) == 0;
    const int error = whole ? 0 : errno;
    return std::fclose(out.release()) == 0 || error != 0 ? error : errno;
}

}  // namespace

std::string readFile(const fs::path& file) {
    const OpenFile in(std::fopen(file.c_str(), "rb"));
    if (!in || fs::is_directory(file)) {
        throw Failure("Файл «" + file.string() + "» не прочитан: " + reason(in ? EISDIR : errno) + ".");
    }
    std::string bytes;
    char chunk[65536];
    while (const std::size_t count = std::fread(chunk, 1, sizeof chunk, in.get())) {
        bytes.append(chunk, count);
    }
    if (std::ferror(in.get()) != 0) {
        throw Failure("Файл «" + file.string() + "» не прочитан: " + reason(errno) + ".");
    }
    return bytes;
}

void writeFile(const fs::path& file, std::string_view bytes) {
    if (fs::exists(file) && !fs::is_regular_file(file) && !fs::is_directory(file)) {
        // A device or a pipe keeps its name; /dev/stdout is one.
        if (const int error = writeAll(file, bytes); error != 0 && error != EINVAL) {
            cannotWrite(file, error);
        }
        return;
    }
    fs::path beside = file;
    beside += ".part" + std::to_string(::getpid());
    int error = fs::is_directory(file) ? EISDIR : writeAll(beside, bytes);
    if (error == 0 && std::rename(beside.c_str(), file.c_str()) != 0) {
        error = errno;
    }
    if (error != 0) {
        static_cast<void>(std::remove(beside.c_str()));
        cannotWrite(file, error);
    }
}

void deliver(const std::string& file, std::string_view bytes) {
    if (!file.empty()) {
        return writeFile(file, bytes);
    }
    const bool whole = std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size() && std::fflush(stdout) == 0;
    if (!whole) {
        throw Failure("Вывод прерван: " + reason(errno) + ".");
    }
}

}  // namespace cli
