#include "core/storage/journal_pages.h"

#include "core/storage/descriptor.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <bit>
#include <string_view>

namespace storage {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view journalMark = "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"sv;
constexpr std::size_t headerBytes = 100;
constexpr std::size_t journalHeadBytes = 28;
/// A journal whose programme trusts the disk never counts its pages.
constexpr std::uint32_t uncounted = 0xFFFFFFFFU;

std::uint32_t numberAt(std::string_view bytes, std::size_t offset, std::size_t length = 4) {
    std::uint32_t number = 0;
    for (const char byte : bytes.substr(offset, length)) {
        number = (number << 8) | static_cast<unsigned char>(byte);
    }
    return number;
}

PageOne pageOneOf(std::string_view header) {
    const std::uint32_t pageSize = numberAt(header, 16, 2);
    return {pageSize == 1 ? 65536 : pageSize, numberAt(header, 24), numberAt(header, 28), numberAt(header, 48)};
}

/// SQLite adds up every 200th byte of the page, from the end.
std::uint32_t sumOf(std::string_view page, std::uint32_t nonce) {
    for (std::size_t index = page.size() - 200; index > 0 && index < page.size(); index -= 200) {
        nonce += static_cast<unsigned char>(page[index]);
    }
    return nonce;
}

/// One part of a journal: a head in a sector of its own and the pages after it.
struct Segment {
    std::uint64_t offset = 0;
    JournalHead head;
};

std::optional<JournalHead> headAt(int descriptor, std::uint64_t offset, const std::filesystem::path& path) {
    const std::string bytes = readAt(descriptor, offset, journalHeadBytes, path);
    if (bytes.size() < journalHeadBytes || !bytes.starts_with(journalMark)) {
        return std::nullopt;
    }
    JournalHead head{numberAt(bytes, 8), numberAt(bytes, 12), numberAt(bytes, 16), numberAt(bytes, 20),
                     numberAt(bytes, 24)};
    const bool sound = std::has_single_bit(head.sectorSize) && head.sectorSize >= 32 && head.sectorSize <= 65536
                       && std::has_single_bit(head.pageSize) && head.pageSize >= 512 && head.pageSize <= 65536;
    return sound ? std::optional(head) : std::nullopt;
}

}  // namespace

std::uint32_t stampOf(std::uint32_t nonce) {
    const std::uint32_t stamp = nonce & 0x7FFFFFFFU;
    return stamp == 0 ? 1 : stamp;
}

std::optional<PageOne> readPageOne(const std::filesystem::path& database) {
    const Descriptor file(open(database.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (!file.valid()) {
        throwSystemError(database);
    }
    const std::string header = readStart(file.get(), headerBytes, database);
    return header.size() < headerBytes ? std::nullopt : std::optional(pageOneOf(header));
}

std::optional<JournalHead> readJournalHead(int descriptor, const std::filesystem::path& path) {
    return headAt(descriptor, 0, path);
}

std::optional<std::uint32_t> readNonce(int descriptor, const std::filesystem::path& path) {
    const std::string bytes = readAt(descriptor, 0, journalHeadBytes, path);
    return bytes.size() < journalHeadBytes ? std::nullopt : std::optional(numberAt(bytes, 12));
}

bool namesOtherFiles(int descriptor, const std::filesystem::path& path) {
    struct stat found {};
    if (fstat(descriptor, &found) != 0) {
        throwSystemError(path);
    }
    const auto size = static_cast<std::uint64_t>(found.st_size);
    return size >= journalMark.size()
           && readAt(descriptor, size - journalMark.size(), journalMark.size(), path) == journalMark;
}

std::optional<PageOne> pageOneIn(int descriptor, const JournalHead& head, const std::filesystem::path& path) {
    for (Segment segment{0, head};;) {
        const std::uint64_t recordBytes = 8 + std::uint64_t{head.pageSize};
        const std::uint64_t first = segment.offset + head.sectorSize;
        // The page that a transaction of this program writes first; of an uncounted segment only that one is looked at.
        const bool counted = segment.head.pages != uncounted && segment.head.pages != 0;
        const std::uint64_t count = counted ? segment.head.pages : 1;
        for (std::uint64_t index = 0; index < count; ++index) {
            const std::string record = readAt(descriptor, first + index * recordBytes, recordBytes, path);
            if (record.size() < recordBytes) {
                return std::nullopt;
            }
            const std::string_view page = std::string_view(record).substr(4, head.pageSize);
            if (numberAt(record, 0) == 1 && numberAt(record, recordBytes - 4) == sumOf(page, segment.head.nonce)) {
                return pageOneOf(page);
            }
        }
        const std::uint64_t end = first + count * recordBytes;
        segment.offset = (end + head.sectorSize - 1) / head.sectorSize * head.sectorSize;
        const std::optional<JournalHead> next = counted ? headAt(descriptor, segment.offset, path) : std::nullopt;
        if (!next) {
            return std::nullopt;
        }
        segment.head = *next;
    }
}

}  // namespace storage
