#include "core/storage/connection.h"
#include "core/storage/content_reading.h"
#include "core/storage/descriptor.h"
#include "core/storage/migrator.h"
#include "core/storage/outside_changes.h"
#include "core/storage/plan_file_access.h"
#include "core/storage/rollback_journal.h"
#include "core/storage/schema_check.h"

#include <SQLiteCpp/Backup.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/file.h>

#include <cerrno>

namespace storage {

int soundVersion(SQLite::Database& database, const std::filesystem::path& file) {
    const int version = versionOf(database);
    if (version < 1 || !database.tableExists("migration")) {
        throw fault::damaged(file, "в нём нет таблиц плана");
    }
    if (version <= latestVersion(migrations())) {
        requireKnownSteps(database, migrations(), file);
        requireKnownSchema(database, version, migrations(), file);
    } else {
        requirePlainTables(database, migrations(), file);
    }
    requireSound(database, file);
    return version;
}

namespace {

/// SQLite calls a file busy too where a network folder answers that it has no locks.
bool lacksLocks(const std::filesystem::path& file) {
    const Descriptor descriptor(open(file.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    return descriptor.valid() && flock(descriptor.get(), LOCK_SH | LOCK_NB) != 0 && errno != EWOULDBLOCK;
}

/// Where the file cannot be locked, its journal cannot be played there, or its path is too long for SQLite: a copy.
SQLite::Database connectForReadingAnyhow(const std::filesystem::path& file) {
    try {
        return connectForReading(file);
    } catch (const SQLite::Exception& error) {
        const int code = error.getErrorCode() & 0xff;
        const bool copied = isWithoutLocks(error) || code == SQLITE_READONLY || code == SQLITE_CANTOPEN
                            || (code == SQLITE_BUSY && lacksLocks(file));
        if (!copied) {
            throw;
        }
        try {
            return connectToCopy(file);
        } catch (const std::system_error&) {
            throw error;
        }
    }
}

}  // namespace

/// SQLite would play any journal it finds. Where another computer edits, its locks may not be seen from here: the
/// journal may be of a transaction in progress, and only a copy may be read.
SQLite::Database connectReader(const std::filesystem::path& plan, std::vector<std::string>& notices) {
    const std::filesystem::path file = realPath(plan);
    const JournalVerdict verdict = judgeJournal(file);
    const std::optional<LockOwner> owner = verdict == JournalVerdict::None ? std::nullopt : LockFile::ownerOf(file);
    if (verdict == JournalVerdict::None || (owner && !owner->ofAnotherComputer())) {
        return connectForReadingAnyhow(file);
    }
    if (owner) {
        return connectToCopy(file);
    }
    if (verdict == JournalVerdict::Ours) {
        return connectForReadingAnyhow(file);
    }
    if (verdict == JournalVerdict::Foreign) {
        notices.push_back(fault::foreignJournalLeft(plan, journalBeside(file)));
    }
    return connectAsItIs(file);
}

void PlanFile::openForReading() {
    const auto shared = std::make_shared<SQLite::Database>(connectReader(m_path, m_notices));
    SQLite::Database& database = *shared;
    const int version = soundVersion(database, m_path);
    const int known = latestVersion(migrations());
    if (version > known) {
        m_readOnlyReason = fault::newer(m_path, version, known);
        try {
            m_content = readContent(shared, m_path).content;
            m_content.journal.readWhole();
        } catch (const std::runtime_error&) {
            throw fault::unreadablyNew(m_path, version, known);
        }
        return;
    }
    if (version < known) {
        // It may not be written, so a copy in memory is upgraded.
        SQLite::Database memory = connectInMemory();
        SQLite::Backup(memory, database).executeStep();
        std::swap(database, memory);
        applyMissingSteps(database, migrations());
        if (version < firstSealedVersion) {
            sealWhole(database, readContent(shared, m_path).content);
        }
    }
    readAll(shared);
}

text::Findings PlanFile::examine() const {
    return translated(m_path, [&] {
        std::vector<std::string> told;
        const auto shared = std::make_shared<SQLite::Database>(connectReader(m_path, told));
        SQLite::Database& database = *shared;
        text::Findings findings;
        const std::string verdict = database.execAndGet("PRAGMA integrity_check(1)").getString();
        if (verdict != "ok") {
            findings.push_back({text::Severity::Error, "файл", "его страницы не сходятся между собой"});
        }
        if (versionOf(database) == latestVersion(migrations())) {
            const text::Findings journal = examineJournal(database, readContent(shared, m_path).content, m_path);
            findings.insert(findings.end(), journal.begin(), journal.end());
        }
        return findings;
    });
}

}  // namespace storage
