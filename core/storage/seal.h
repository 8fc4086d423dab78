#pragma once

#include "core/scenario/draft.h"

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <optional>
#include <string>

namespace storage {

/// What a plan file says of its own content, written with each commit: the state in force as a sum over its rows, the
/// journal as a chain. Shows what was changed on disk outside the program; no signature (decision 0007). An edit
/// costs what it changes, however long the journal is.
struct Seal {
    std::int64_t entry = 0;  ///< the last of the journal; 0 in an empty one
    std::uint64_t head = 0;  ///< the link of that entry
    std::uint64_t state = 0;

    friend bool operator==(const Seal&, const Seal&) = default;
};

/// Files of an older version carry no seal.
inline constexpr int firstSealedVersion = 4;

/// The checksums of the forms that an entry replaced one by the other; both empty when it did not.
struct EditionSums {
    std::string before;
    std::string after;
};
[[nodiscard]] EditionSums editionSums(const scenario::JournalEntry& entry);

/// The link of an entry to the one before it; of the first to 0.
[[nodiscard]] std::uint64_t linkOf(std::uint64_t previous, const scenario::JournalEntry& entry,
                                   const EditionSums& edition);
[[nodiscard]] std::uint64_t stateOf(const scenario::DraftContent& content);
[[nodiscard]] Seal sealAfter(const Seal& seal, const scenario::JournalEntry& entry);

/// Nothing when the row is absent or unreadable.
[[nodiscard]] std::optional<Seal> readSeal(SQLite::Database& database);
void writeSeal(SQLite::Database& database, const Seal& seal);
[[nodiscard]] std::optional<std::uint64_t> readLink(SQLite::Database& database, std::int64_t entry);
void writeLink(SQLite::Database& database, std::int64_t entry, std::uint64_t link);

/// Links and seal of a file that has none yet. The caller owns the transaction.
void sealWhole(SQLite::Database& database, const scenario::DraftContent& content);

}  // namespace storage
