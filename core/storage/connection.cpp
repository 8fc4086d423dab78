#include "core/storage/connection.h"

#include "core/storage/fault_messages.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace storage {

namespace {

// A backup program or a virus scanner holds a file for moments; longer is told to the user.
constexpr int busyTimeoutMs = 2000;

void harden(SQLite::Database& database) {
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_extended_result_codes(database.getHandle(), 1);
    database.exec("PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY");
}

/// Absolute, so that a name like «file:plan» is never read as a URI.
SQLite::Database connect(const std::filesystem::path& file, int flags) {
    SQLite::Database database(std::filesystem::absolute(file).string(), flags | SQLite::OPEN_NOMUTEX, busyTimeoutMs);
    harden(database);
    return database;
}

/// The first real read: rolls back what a crash left unfinished, or throws.
void touch(SQLite::Database& database) {
    database.exec("PRAGMA schema_version");
}

}  // namespace

SQLite::Database connectForWriting(const std::filesystem::path& file) {
    SQLite::Database database = connect(file, SQLite::OPEN_READWRITE);
    // PERSIST ends a commit by clearing the journal and bringing that to disk; DELETE with FULL leaves the removal
    // to the system, and a power cut could take back an edit the user was told is safe.
    database.exec("PRAGMA journal_mode = PERSIST; PRAGMA synchronous = FULL");
    return database;
}

void removeRollbackJournal(SQLite::Database& database) noexcept {
    database.tryExec("PRAGMA journal_mode = DELETE");
}

SQLite::Database connectForReading(const std::filesystem::path& file) {
    SQLite::Database database = connect(file, SQLite::OPEN_READONLY);
    try {
        touch(database);
    } catch (const SQLite::Exception& error) {
        if (error.getExtendedErrorCode() != SQLITE_READONLY_ROLLBACK) {
            throw;
        }
        SQLite::Database recovering = connect(file, SQLite::OPEN_READWRITE);
        touch(recovering);
        touch(database);
    }
    return database;
}

SQLite::Database connectNew(const std::filesystem::path& file) {
    SQLite::Database database = connect(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF");
    return database;
}

SQLite::Database connectInMemory() {
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    harden(database);
    return database;
}

void requireSound(SQLite::Database& database, const std::filesystem::path& file) {
    const std::string verdict = database.execAndGet("PRAGMA quick_check(1)").getString();
    if (verdict != "ok") {
        throw fault::damaged(file, "проверка целостности сообщает «" + verdict + "»");
    }
}

int dataVersion(SQLite::Database& database) {
    return database.execAndGet("PRAGMA data_version").getInt();
}

}  // namespace storage
