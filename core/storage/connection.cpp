#include "core/storage/connection.h"

#include "core/storage/content_limits.h"
#include "core/storage/descriptor.h"
#include "core/storage/fault_messages.h"
#include "core/storage/journal_pages.h"
#include "core/storage/rollback_journal.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <cctype>
#include <cstdlib>
#include <random>

namespace storage {

namespace {

// A backup program or a virus scanner holds a file for moments; longer is told to the user.
constexpr int busyTimeoutMs = 2000;

void harden(SQLite::Database& database) {
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_extended_result_codes(database.getHandle(), 1);
    sqlite3_limit(database.getHandle(), SQLITE_LIMIT_LENGTH, Limits::pieceBytes);
    sqlite3_limit(database.getHandle(), SQLITE_LIMIT_ATTACHED, 0);
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

/// The stamp lies where SQLite looks for a size of its cache.
void boundCache(SQLite::Database& database) {
    constexpr int mostPages = 2000;
    if (database.execAndGet("PRAGMA cache_size").getInt() > mostPages) {
        database.exec("PRAGMA cache_size = " + std::to_string(mostPages));
    }
}

/// A folder of our own, gone with everything in it at the end of the scope.
class PrivateFolder {
public:
    PrivateFolder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "tpgg-XXXXXX").string();
        if (mkdtemp(pattern.data()) == nullptr) {
            throwSystemError(pattern);
        }
        m_path = pattern;
    }
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;
    ~PrivateFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// A file for URI: every byte that is no plain letter as %XX.
std::string escaped(const std::string& path) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    for (const char character : path) {
        const auto byte = static_cast<unsigned char>(character);
        if (std::isalnum(byte) != 0 || character == '/' || character == '.') {
            text += character;
        } else {
            text.append({'%', digits[byte >> 4], digits[byte & 15]});
        }
    }
    return text;
}

}  // namespace

SQLite::Database connectForWriting(const std::filesystem::path& file) {
    SQLite::Database database = connect(file, SQLite::OPEN_READWRITE);
    // PERSIST ends a commit by clearing the journal and bringing that to disk; DELETE with FULL leaves the removal
    // to the system, and a power cut could take back an edit the user was told is safe.
    database.exec("PRAGMA journal_mode = PERSIST; PRAGMA synchronous = FULL");
    boundCache(database);
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
    boundCache(database);
    return database;
}

void stampTransaction(SQLite::Database& database, const std::filesystem::path& file) {
    // Page 1 is rewritten as it is: the journal begins, and page 1 is the first in it.
    const std::string version = database.execAndGet("PRAGMA user_version").getString();
    const std::string cache = database.execAndGet("PRAGMA cache_size").getString();
    database.exec("PRAGMA user_version = " + version);
    if (const std::optional<std::uint32_t> nonce = journalNonce(file)) {
        database.exec("PRAGMA default_cache_size = " + std::to_string(stampOf(*nonce))
                      + "; PRAGMA cache_size = " + cache);
    }
}

SQLite::Database connectAsItIs(const std::filesystem::path& file) {
    const std::string uri = "file:" + escaped(std::filesystem::absolute(file).string()) + "?immutable=1";
    SQLite::Database database(uri, SQLite::OPEN_READONLY | SQLite::OPEN_URI | SQLite::OPEN_NOMUTEX, busyTimeoutMs);
    harden(database);
    // Another may write into the file while its journal is still to be read: what is promised not to change is copied.
    SQLite::Database memory = connectInMemory();
    SQLite::Backup(memory, database).executeStep();
    return memory;
}

SQLite::Database connectToCopy(const std::filesystem::path& file) {
    const PrivateFolder folder;
    const std::filesystem::path copy = folder.path() / "plan";
    copyBytes(file, copy);
    std::filesystem::permissions(copy, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    if (judgeJournal(file) == JournalVerdict::Ours) {
        copyBytes(journalBeside(file), journalBeside(copy));
        std::filesystem::permissions(journalBeside(copy),
                                     std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    }
    // Nobody else sees this folder; and it may be one without locks.
    SQLite::Database database(copy.string(), SQLite::OPEN_READWRITE, busyTimeoutMs, "unix-none");
    harden(database);
    touch(database);
    SQLite::Database memory = connectInMemory();
    SQLite::Backup(memory, database).executeStep();
    return memory;
}

bool isWithoutLocks(const SQLite::Exception& error) {
    switch (error.getExtendedErrorCode()) {
    case SQLITE_IOERR_LOCK:
    case SQLITE_IOERR_RDLOCK:
    case SQLITE_IOERR_UNLOCK:
    case SQLITE_IOERR_CHECKRESERVEDLOCK:
        return true;
    default:
        return false;
    }
}

SQLite::Database connectNew(const std::filesystem::path& file) {
    SQLite::Database database = connect(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF");
    const std::uint32_t stamp = stampOf(std::random_device{}());
    database.exec("PRAGMA default_cache_size = " + std::to_string(stamp) + "; PRAGMA cache_size = -2000");
    return database;
}

SQLite::Database connectInMemory() {
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    harden(database);
    return database;
}

void requireSound(SQLite::Database& database, const std::filesystem::path& file) {
    // The history alone grows without end; it is looked at by whoever reads it.
    SQLite::Statement row(database, "SELECT verdict.quick_check FROM sqlite_schema AS checked, "
                                    "pragma_quick_check(checked.name) AS verdict "
                                    "WHERE checked.type = 'table' AND checked.name NOT LIKE 'journal%' "
                                    "AND verdict.quick_check <> 'ok' LIMIT 1");
    if (row.executeStep()) {
        throw fault::damaged(file, "его страницы не сходятся между собой");
    }
}

int dataVersion(SQLite::Database& database) {
    return database.execAndGet("PRAGMA data_version").getInt();
}

}  // namespace storage
