#include "core/output/leftovers.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <csignal>
#include <string>
#include <string_view>

namespace output {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view beginning = ".tpgg-";
constexpr std::string_view ending = ".part";
// The longest writing takes seconds; a day leaves room for clocks that disagree.
constexpr std::chrono::hours surelyLeft{24};

std::string hostName() {
    std::array<char, 65> buffer{};
    if (gethostname(buffer.data(), buffer.size() - 1) != 0) {
        return "host";
    }
    std::string name = buffer.data();
    std::ranges::replace(name, '/', '_');
    return name;
}

/// The process in «.tpgg-узел-1234-1.part» of this computer; 0 for a name of another.
int writerOf(std::string_view name, std::string_view host) {
    name.remove_prefix(beginning.size());
    if (!name.starts_with(host) || !name.substr(host.size()).starts_with('-')) {
        return 0;
    }
    name.remove_prefix(host.size() + 1);
    int process = 0;
    std::from_chars(name.data(), name.data() + name.size(), process);
    return process;
}

bool isGone(int process) {
    return process > 0 && kill(process, 0) != 0 && errno == ESRCH;
}

bool isLeftover(const fs::directory_entry& entry, std::string_view host) {
    const std::string name = entry.path().filename().string();
    if (!name.starts_with(beginning) || !name.ends_with(ending)) {
        return false;
    }
    std::error_code error;
    const auto written = entry.last_write_time(error);
    const bool old = !error && fs::file_time_type::clock::now() - written > surelyLeft;
    return old || isGone(writerOf(name, host));
}

}  // namespace

fs::path asideName(const fs::path& folder, int number) {
    return folder
           / (std::string(beginning) + hostName() + "-" + std::to_string(getpid()) + "-" + std::to_string(number)
              + std::string(ending));
}

void sweepLeftovers(const fs::path& folder) noexcept {
    try {
        const std::string host = hostName();
        std::error_code ignored;
        for (const fs::directory_entry& entry : fs::directory_iterator(folder, ignored)) {
            if (isLeftover(entry, host)) {
                fs::remove(entry.path(), ignored);
            }
        }
    } catch (const std::exception&) {
        // No memory or no such folder: the writing that follows says so itself.
        return;
    }
}

}  // namespace output
