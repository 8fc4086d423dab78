#include "core/output/plan_mark.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string>

namespace output {

namespace {

enum class Found { NoFile, OtherFile, Plan, Unreadable };

Found whatIs(const std::filesystem::path& file) {
    struct stat status {};
    if (stat(file.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) {
        return Found::NoFile;
    }
    // Nothing waits here, should a pipe have taken its place in between.
    const int descriptor = open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        return errno == ENOENT ? Found::NoFile : Found::Unreadable;
    }
    std::array<char, planHeaderSize> header{};
    const ssize_t count = pread(descriptor, header.data(), header.size(), 0);
    close(descriptor);
    if (count < 0) {
        return Found::Unreadable;
    }
    return isPlanHeader({header.data(), static_cast<std::size_t>(count)}) ? Found::Plan : Found::OtherFile;
}

/// What the program and SQLite keep beside a plan, by the end of its name.
constexpr std::array<std::string_view, 4> companions{"-journal", "-wal", "-shm", ".lock"};

}  // namespace

bool isDatabaseHeader(std::string_view header) {
    using namespace std::string_view_literals;
    return header.starts_with("SQLite format 3\0"sv);
}

bool isPlanHeader(std::string_view header) {
    if (!isDatabaseHeader(header) || header.size() < planHeaderSize) {
        return false;
    }
    // application_id stands big-endian in bytes 68–71.
    std::uint32_t id = 0;
    for (std::size_t i = 68; i < 72; ++i) {
        id = (id << 8U) | static_cast<unsigned char>(header[i]);
    }
    return id == planApplicationId;
}

std::optional<Ruined> ruinedBy(const std::filesystem::path& file) {
    switch (whatIs(file)) {
    case Found::Plan:
        return Ruined::Plan;
    case Found::Unreadable:
        return Ruined::Unreadable;
    case Found::NoFile:
    case Found::OtherFile:
        break;
    }
    const std::string name = file.string();
    for (const std::string_view end : companions) {
        if (name.ends_with(end) && whatIs(name.substr(0, name.size() - end.size())) == Found::Plan) {
            return Ruined::CompanionOfPlan;
        }
    }
    return std::nullopt;
}

}  // namespace output
