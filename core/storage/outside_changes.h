#pragma once

#include "core/scenario/draft.h"
#include "core/storage/seal.h"
#include "core/text/finding.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <string>
#include <vector>

namespace storage {

/// What was changed on disk outside the program since its last edit: the state is compared with the seal, and the end
/// of the journal with its chain. Whole sentences for the user; none when the seal holds.
[[nodiscard]] std::vector<std::string> outsideChanges(SQLite::Database& database, const scenario::DraftContent& content,
                                                      const std::filesystem::path& file);

/// The seal to go on from: that of the file, or where it does not hold, that of what the file holds now – the first
/// edit accepts it.
[[nodiscard]] Seal acceptedSeal(SQLite::Database& database, const scenario::DraftContent& content);

/// Every link of the journal, and every value in force against the journal. Findings with a place; none in a sound
/// file.
[[nodiscard]] text::Findings examineJournal(SQLite::Database& database, const scenario::DraftContent& content,
                                            const std::filesystem::path& file);

}  // namespace storage
