#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace storage {

/// What page 1 of an SQLite file tells of its state (https://sqlite.org/fileformat2.html, «The Database Header»).
struct PageOne {
    std::uint32_t pageSize = 0;
    std::uint32_t changes = 0;  ///< one up with each transaction
    std::uint32_t size = 0;  ///< in pages
    std::uint32_t stamp = 0;  ///< ours, in the field that SQLite keeps for a suggested size of its cache
};

/// The head of a rollback journal («The Rollback Journal Format» there).
struct JournalHead {
    std::uint32_t pages = 0;  ///< brought to disk; before that nothing is written into the database
    std::uint32_t nonce = 0;  ///< drawn at random for each transaction
    std::uint32_t sizeBefore = 0;  ///< of the database, in pages
    std::uint32_t sectorSize = 0;
    std::uint32_t pageSize = 0;
};

/// The field takes whole numbers from 1 to 2^31 − 1.
[[nodiscard]] std::uint32_t stampOf(std::uint32_t nonce);

/// Nothing when the file is shorter than a header.
[[nodiscard]] std::optional<PageOne> readPageOne(const std::filesystem::path& database);
/// Nothing when it is cleared, cut or none: SQLite does not play such a journal.
[[nodiscard]] std::optional<JournalHead> readJournalHead(int descriptor, const std::filesystem::path& path);
/// Also while the rest of the head is not written yet: that comes when the pages are brought to disk.
[[nodiscard]] std::optional<std::uint32_t> readNonce(int descriptor, const std::filesystem::path& path);
/// The end of a journal of several databases at once. This program writes none, and SQLite would follow the name in it.
[[nodiscard]] bool namesOtherFiles(int descriptor, const std::filesystem::path& path);
/// Page 1 as it was before the transaction; nothing when the journal has no whole copy of it.
[[nodiscard]] std::optional<PageOne> pageOneIn(int descriptor, const JournalHead& head,
                                               const std::filesystem::path& path);

}  // namespace storage
