// Preloaded into a real program: ends it, or takes its disk away, at a chosen call that changes a file. Calls are
// counted only in the folder TPGG_SHIM_FOLDER. TPGG_SHIM says what happens at call number N:
//   kill:N – the process is killed before the call;
//   cut:N – a writing brings half of its bytes to the file, and then the process is killed;
//   full:N – from this call on, whatever takes room is refused for want of it;
//   count:0 – nothing.
// The number of calls is written to TPGG_SHIM_COUNT when the program ends by itself.
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

namespace {

template <class Function>
Function next(const char* name) {
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

struct Shim {
    Shim() {
        const char* folderName = std::getenv("TPGG_SHIM_FOLDER");
        const char* what = std::getenv("TPGG_SHIM");
        folder = folderName == nullptr ? "" : folderName;
        const std::string_view order = what == nullptr ? "count:0" : what;
        kind = order.substr(0, order.find(':'));
        at = std::atoll(std::string(order.substr(order.find(':') + 1)).c_str());
    }
    Shim(const Shim&) = delete;
    Shim& operator=(const Shim&) = delete;
    ~Shim() = default;

    void tellCount() const {
        if (const char* file = std::getenv("TPGG_SHIM_COUNT"); file != nullptr) {
            const std::string text = std::to_string(calls);
            const int descriptor =
                next<int (*)(const char*, int, ...)>("open")(file, O_WRONLY | O_CREAT | O_TRUNC, 0644);
            static_cast<void>(
                next<ssize_t (*)(int, const void*, size_t)>("write")(descriptor, text.data(), text.size()));
        }
    }

    [[nodiscard]] bool watches(const char* path) const {
        return path != nullptr && !folder.empty() && std::string_view(path).starts_with(folder);
    }
    [[nodiscard]] bool watches(int descriptor) const {
        return descriptor >= 0 && static_cast<std::size_t>(descriptor) < watched.size()
               && watched[static_cast<std::size_t>(descriptor)];
    }
    void note(int descriptor, bool ours) {
        if (descriptor >= 0 && static_cast<std::size_t>(descriptor) < watched.size()) {
            watched[static_cast<std::size_t>(descriptor)] = ours;
        }
    }

    /// Counts a call; false where it is to be refused for want of room.
    bool admit(bool takesRoom) {
        ++calls;
        if (kind == "kill" && calls == at) {
            raise(SIGKILL);
        }
        if (kind == "full" && calls >= at && takesRoom) {
            errno = ENOSPC;
            return false;
        }
        return true;
    }
    [[nodiscard]] bool cutsNow() const { return kind == "cut" && calls == at; }

    std::string folder;
    std::string kind;
    long long at = 0;
    long long calls = 0;
    std::array<bool, 1024> watched{};
};

Shim& shim() {
    // Never destroyed: files are closed until the very end.
    static Shim* const only = new Shim;
    return *only;
}

__attribute__((destructor)) void tellCount() {
    shim().tellCount();
}

/// Half of the bytes, then the end.
template <class Write>
ssize_t written(size_t count, Write write) {
    if (shim().cutsNow()) {
        static_cast<void>(write(count / 2));
        raise(SIGKILL);
    }
    return write(count);
}

int opened(const char* name, const char* path, int flags, mode_t mode) {
    const auto real = next<int (*)(const char*, int, ...)>(name);
    const bool ours = shim().watches(path);
    const bool changes = (flags & (O_CREAT | O_TRUNC)) != 0;
    if (ours && changes && !shim().admit((flags & O_CREAT) != 0 && access(path, F_OK) != 0)) {
        return -1;
    }
    const int descriptor = real(path, flags, mode);
    shim().note(descriptor, ours);
    if (ours && changes && shim().cutsNow()) {
        raise(SIGKILL);
    }
    return descriptor;
}

mode_t modeOf(int flags, va_list rest) {
    return (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
}

/// A call of one name; `cut` kills after it.
template <class Call>
auto whole(bool ours, bool takesRoom, Call call) -> decltype(call()) {
    if (ours && !shim().admit(takesRoom)) {
        return -1;
    }
    const auto result = call();
    if (ours && shim().cutsNow()) {
        raise(SIGKILL);
    }
    return result;
}

}  // namespace

extern "C" {

int open(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeOf(flags, rest);
    va_end(rest);
    return opened("open", path, flags, mode);
}

int open64(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeOf(flags, rest);
    va_end(rest);
    return opened("open64", path, flags, mode);
}

int close(int descriptor) {
    shim().note(descriptor, false);
    return next<int (*)(int)>("close")(descriptor);
}

ssize_t write(int descriptor, const void* bytes, size_t count) {
    const auto real = next<ssize_t (*)(int, const void*, size_t)>("write");
    if (shim().watches(descriptor) && !shim().admit(true)) {
        return -1;
    }
    return shim().watches(descriptor) ? written(count, [&](size_t n) { return real(descriptor, bytes, n); })
                                      : real(descriptor, bytes, count);
}

ssize_t pwrite(int descriptor, const void* bytes, size_t count, off_t where) {
    const auto real = next<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite");
    if (shim().watches(descriptor) && !shim().admit(true)) {
        return -1;
    }
    return shim().watches(descriptor) ? written(count, [&](size_t n) { return real(descriptor, bytes, n, where); })
                                      : real(descriptor, bytes, count, where);
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t count, off64_t where) {
    return pwrite(descriptor, bytes, count, where);
}

ssize_t sendfile(int out, int in, off_t* where, size_t count) {
    const auto real = next<ssize_t (*)(int, int, off_t*, size_t)>("sendfile");
    if (shim().watches(out) && !shim().admit(true)) {
        return -1;
    }
    return shim().watches(out) ? written(count, [&](size_t n) { return real(out, in, where, n); })
                               : real(out, in, where, count);
}

ssize_t sendfile64(int out, int in, off64_t* where, size_t count) {
    return sendfile(out, in, where, count);
}

ssize_t copy_file_range(int in, off64_t* from, int out, off64_t* to, size_t count, unsigned flags) {
    const auto real = next<ssize_t (*)(int, off64_t*, int, off64_t*, size_t, unsigned)>("copy_file_range");
    if (shim().watches(out) && !shim().admit(true)) {
        return -1;
    }
    return shim().watches(out) ? written(count, [&](size_t n) { return real(in, from, out, to, n, flags); })
                               : real(in, from, out, to, count, flags);
}

int fsync(int descriptor) {
    return whole(shim().watches(descriptor), true, [&] { return next<int (*)(int)>("fsync")(descriptor); });
}

int fdatasync(int descriptor) {
    return whole(shim().watches(descriptor), true, [&] { return next<int (*)(int)>("fdatasync")(descriptor); });
}

int ftruncate(int descriptor, off_t size) {
    return whole(shim().watches(descriptor), false,
                 [&] { return next<int (*)(int, off_t)>("ftruncate")(descriptor, size); });
}

int ftruncate64(int descriptor, off64_t size) {
    return ftruncate(descriptor, size);
}

int fchmod(int descriptor, mode_t mode) {
    return whole(shim().watches(descriptor), false,
                 [&] { return next<int (*)(int, mode_t)>("fchmod")(descriptor, mode); });
}

int fchmodat(int folder, const char* path, mode_t mode, int flags) {
    return whole(shim().watches(path), false,
                 [&] { return next<int (*)(int, const char*, mode_t, int)>("fchmodat")(folder, path, mode, flags); });
}

int flock(int descriptor, int operation) {
    return whole(shim().watches(descriptor), false,
                 [&] { return next<int (*)(int, int)>("flock")(descriptor, operation); });
}

int rename(const char* from, const char* to) {
    return whole(shim().watches(to), false,
                 [&] { return next<int (*)(const char*, const char*)>("rename")(from, to); });
}

int link(const char* from, const char* to) {
    return whole(shim().watches(to), true, [&] { return next<int (*)(const char*, const char*)>("link")(from, to); });
}

int unlink(const char* path) {
    return whole(shim().watches(path), false, [&] { return next<int (*)(const char*)>("unlink")(path); });
}

int remove(const char* path) {
    return whole(shim().watches(path), false, [&] { return next<int (*)(const char*)>("remove")(path); });
}

int mkdir(const char* path, mode_t mode) {
    return whole(shim().watches(path), true, [&] { return next<int (*)(const char*, mode_t)>("mkdir")(path, mode); });
}

}  // extern "C"
