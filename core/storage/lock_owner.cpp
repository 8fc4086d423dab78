#include "core/storage/lock_owner.h"

#include "core/text/clean.h"

#include <pwd.h>
#include <unistd.h>

#include <array>
#include <charconv>
#include <ctime>

namespace storage {

namespace {

std::string userName() {
    passwd entry{};
    passwd* found = nullptr;
    std::array<char, 4096> buffer{};
    if (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) != 0 || found == nullptr) {
        return std::to_string(geteuid());
    }
    // The first field of GECOS is the full name; the rest are rooms and telephones.
    const std::string_view gecos = found->pw_gecos == nullptr ? "" : found->pw_gecos;
    const std::string_view fullName = gecos.substr(0, gecos.find(','));
    return fullName.empty() ? found->pw_name : std::string(fullName);
}

std::string hostName() {
    std::array<char, 256> buffer{};
    if (gethostname(buffer.data(), buffer.size() - 1) != 0) {
        return {};
    }
    return buffer.data();
}

std::string field(std::string_view text, std::string_view name) {
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = text.substr(begin, end - begin);
        if (line.starts_with(name) && line.substr(name.size()).starts_with('=')) {
            return std::string(line.substr(name.size() + 1));
        }
        begin = end + 1;
    }
    return {};
}

}  // namespace

std::string localTime() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    localtime_r(&now, &parts);
    std::array<char, 32> buffer{};
    return {buffer.data(), std::strftime(buffer.data(), buffer.size(), "%Y-%m-%dT%H:%M:%S", &parts)};
}

LockOwner LockOwner::thisProcess() {
    return {userName(), hostName(), localTime(), static_cast<int>(getpid())};
}

std::string LockOwner::toText() const {
    return "user=" + user + "\nhost=" + host + "\ntime=" + time + "\npid=" + std::to_string(pid) + "\n";
}

LockOwner LockOwner::fromText(std::string_view text) {
    LockOwner owner{text::shown(field(text, "user")), text::shown(field(text, "host")),
                    text::shown(field(text, "time")), 0};
    const std::string pid = field(text, "pid");
    std::from_chars(pid.data(), pid.data() + pid.size(), owner.pid);
    return owner;
}

bool LockOwner::ofAnotherComputer() const {
    return !host.empty() && host != hostName();
}

std::string LockOwner::describe() const {
    std::string words = user.empty() ? "другим пользователем" : "пользователем " + user;
    if (!host.empty()) {
        words += " на компьютере " + host;
    }
    if (time.size() >= 16) {
        const std::string_view stamp = time;
        words.append(" ").append(stamp.substr(8, 2)).append(".").append(stamp.substr(5, 2)).append(".");
        words.append(stamp.substr(0, 4)).append(" в ").append(stamp.substr(11, 5));
    }
    return words;
}

}  // namespace storage
