#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <filesystem>

namespace storage {

/// A hardened connection for one writer and one thread: rollback journal, every commit on disk, a schema that cannot
/// run code.
[[nodiscard]] SQLite::Database connectForWriting(const std::filesystem::path& file);
/// Before closing such a connection: the journal is empty by then, and would only puzzle the user.
void removeRollbackJournal(SQLite::Database& database) noexcept;
/// The first thing in a transaction that changes a plan: its state gets the stamp by which its journal knows it.
void stampTransaction(SQLite::Database& database, const std::filesystem::path& file);
/// Never writes – except to finish what a crashed program began, where that is permitted.
[[nodiscard]] SQLite::Database connectForReading(const std::filesystem::path& file);
/// The file as it lies there: no lock, no journal. Only for a file that nobody writes.
[[nodiscard]] SQLite::Database connectAsItIs(const std::filesystem::path& file);
/// The file system has none of the locks that SQLite takes on a file.
[[nodiscard]] bool isWithoutLocks(const SQLite::Exception& error);
/// A file not yet seen by anybody: no journal and no waiting for the disk, the whole file is brought there at the end.
[[nodiscard]] SQLite::Database connectNew(const std::filesystem::path& file);
/// For a file that may not be written, or not even locked: what it holds, a journal that is its own played back, is
/// put together in the folder for temporary files and stays in memory.
[[nodiscard]] SQLite::Database connectToCopy(const std::filesystem::path& file);
/// In memory, for upgrading a file that may not be written.
[[nodiscard]] SQLite::Database connectInMemory();

/// Throws FileError when the pages of the file do not hold together.
void requireSound(SQLite::Database& database, const std::filesystem::path& file);
/// Changes when another connection has written the file.
[[nodiscard]] int dataVersion(SQLite::Database& database);

}  // namespace storage
