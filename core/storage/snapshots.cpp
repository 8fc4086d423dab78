#include "core/storage/snapshots.h"

#include "core/storage/descriptor.h"
#include "core/storage/fault_messages.h"
#include "core/storage/lock_owner.h"
#include "core/storage/new_file.h"
#include "core/storage/plan_file.h"
#include "core/storage/plan_file_access.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>

namespace storage {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view ending = ".tpgg";
constexpr std::string_view timePattern = "0000-00-00 00-00-00";
constexpr std::size_t leastDigits = 4;

bool hasPattern(std::string_view text, std::string_view pattern) {
    return std::ranges::equal(text, pattern, [](char character, char wanted) {
        return wanted == '0' ? character >= '0' && character <= '9' : character == wanted;
    });
}

/// «0007 2026-11-30 07-36-14.tpgg»: colons are no part of a file name everywhere.
std::string nameOf(int number, std::string time) {
    std::string digits = std::to_string(number);
    digits.insert(0, leastDigits - std::min(leastDigits, digits.size()), '0');
    std::ranges::replace(time, 'T', ' ');
    std::ranges::replace(time, ':', '-');
    return digits + " " + time + std::string(ending);
}

std::optional<Snapshot> snapshotOf(const fs::directory_entry& entry) {
    const std::string name = entry.path().filename().string();
    const std::string_view whole = name;
    const std::size_t space = whole.find(' ');
    std::error_code error;
    if (space == std::string_view::npos || !whole.ends_with(ending) || !entry.is_regular_file(error)
        || whole.size() != space + 1 + timePattern.size() + ending.size()) {
        return std::nullopt;
    }
    Snapshot snapshot{0, std::string(whole.substr(space + 1, timePattern.size())), entry.file_size(error),
                      entry.path()};
    const auto [end, fault] = std::from_chars(name.data(), name.data() + space, snapshot.number);
    if (fault != std::errc() || end != name.data() + space || !hasPattern(snapshot.time, timePattern)) {
        return std::nullopt;
    }
    snapshot.time[10] = 'T';
    snapshot.time[13] = snapshot.time[16] = ':';
    return snapshot;
}

bool sameBytes(const fs::path& one, const fs::path& other) {
    std::error_code error;
    if (fs::file_size(one, error) != fs::file_size(other, error) || error) {
        return false;
    }
    std::ifstream first(one, std::ios::binary);
    std::ifstream second(other, std::ios::binary);
    std::array<char, 65536> mine{};
    std::array<char, 65536> its{};
    // The counter of changes stands in the first bytes: files that differ mostly differ there.
    while (first && second) {
        first.read(mine.data(), mine.size());
        second.read(its.data(), its.size());
        if (first.gcount() != second.gcount() || !std::equal(mine.data(), mine.data() + first.gcount(), its.data())) {
            return false;
        }
    }
    return first.eof() && second.eof();
}

void setWritable(const fs::path& file, bool writable) {
    constexpr fs::perms writing = fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write;
    fs::permissions(file, writable ? fs::perms::owner_write : writing,
                    writable ? fs::perm_options::add : fs::perm_options::remove);
}

}  // namespace

fs::path snapshotFolder(const fs::path& plan) {
    fs::path folder = plan;
    folder += ".копии";
    return folder;
}

std::vector<Snapshot> snapshots(const fs::path& plan) {
    std::vector<Snapshot> found;
    std::error_code none;
    for (const fs::directory_entry& entry : fs::directory_iterator(snapshotFolder(realPath(plan)), none)) {
        if (std::optional<Snapshot> snapshot = snapshotOf(entry)) {
            found.push_back(std::move(*snapshot));
        }
    }
    std::ranges::sort(found, std::greater(), &Snapshot::number);
    return found;
}

std::optional<Snapshot> takeSnapshot(const fs::path& plan, int keep) {
    const fs::path real = realPath(plan);
    std::vector<Snapshot> kept = snapshots(real);
    if (keep <= 0 || (!kept.empty() && sameBytes(real, kept.front().file))) {
        return std::nullopt;
    }
    const fs::path folder = snapshotFolder(real);
    fs::create_directory(folder);
    Snapshot made{kept.empty() ? 1 : kept.front().number + 1, localTime(), 0, {}};
    made.file = folder / nameOf(made.number, made.time);
    copyDurably(real, made.file);
    made.size = fs::file_size(made.file);
    // Opened by mistake it is a copy still.
    setWritable(made.file, false);
    kept.insert(kept.begin(), made);
    for (std::size_t i = static_cast<std::size_t>(keep); i < kept.size(); ++i) {
        fs::remove(kept[i].file);
    }
    return made;
}

void restoreSnapshot(const fs::path& plan, int number, const fs::path& target) {
    const std::vector<Snapshot> kept = snapshots(plan);
    const auto wanted = std::ranges::find(kept, number, &Snapshot::number);
    if (wanted == kept.end()) {
        throw fault::noSnapshot(plan, number);
    }
    requireCreatable(target, false);
    // Read whole: a damaged copy is told here, not when it is needed.
    static_cast<void>(PlanFile::open(wanted->file, OpenMode::ReadOnly));
    translated(target, [&] {
        copyDurably(wanted->file, target);
        setWritable(target, true);
    });
}

}  // namespace storage
