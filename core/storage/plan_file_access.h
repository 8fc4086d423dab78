#pragma once

#include "core/storage/connection.h"
#include "core/storage/fault_messages.h"
#include "core/storage/lock_file.h"
#include "core/storage/plan_file.h"
#include "core/storage/seal.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <memory>

namespace storage {

struct PlanFile::Writing {
    Writing(LockFile ownLock, std::shared_ptr<SQLite::Database> connection, const Seal& present)
        : lock(std::move(ownLock)),
          shared(std::move(connection)),
          database(*shared),
          seal(present),
          version(dataVersion(database)) {}
    Writing(const Writing&) = delete;
    Writing& operator=(const Writing&) = delete;
    ~Writing() { removeRollbackJournal(database); }

    /// Where the lock file was removed by hand, it is made again. Throws FileError when another was quicker.
    void keepLock(const std::filesystem::path& file);
    /// The file holds this already: what failed was no more than the last synchronisation of a commit.
    [[nodiscard]] bool holds(const Seal& wanted) const;

    LockFile lock;
    std::shared_ptr<SQLite::Database> shared;  ///< with the journal, which is read when it is asked for
    SQLite::Database& database;
    Seal seal;  ///< of what is on disk
    int version;  ///< dataVersion after our own last look: another value means another writer
};

/// Two names of one file (a link, «..») must meet in one lock.
[[nodiscard]] std::filesystem::path realPath(const std::filesystem::path& file);

/// The version of a file that holds together and is built as the steps of its version build it. Throws FileError.
[[nodiscard]] int soundVersion(SQLite::Database& database, const std::filesystem::path& file);

/// A connection that reads the plan, and no journal of another file; what is to be told goes into `notices`.
[[nodiscard]] SQLite::Database connectReader(const std::filesystem::path& plan, std::vector<std::string>& notices);

/// Runs an action on a file; whatever SQLite or the system reports becomes a FileError about that file.
template <class Action>
auto translated(const std::filesystem::path& file, Action&& action) {
    try {
        return action();
    } catch (const SQLite::Exception& error) {
        throw fault::from(file, error);
    } catch (const std::system_error& error) {
        throw fault::from(file, error);
    }
}

}  // namespace storage
