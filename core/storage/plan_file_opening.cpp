#include "core/storage/connection.h"
#include "core/storage/content_reading.h"
#include "core/storage/file_header.h"
#include "core/storage/migrator.h"
#include "core/storage/plan_file_access.h"
#include "core/storage/rollback_journal.h"

#include <SQLiteCpp/Backup.h>
#include <fcntl.h>
#include <unistd.h>

namespace storage {

namespace {

using Path = std::filesystem::path;

bool writable(const Path& path) {
    return faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) == 0;
}

/// SQLite keeps its rollback journal beside the file: a plan is editable only in a folder that is.
std::optional<FileError> whyNotWritable(const Path& file) {
    if (!writable(file)) {
        return fault::readOnlyFile(file);
    }
    if (!writable(std::filesystem::absolute(file).parent_path())) {
        return fault::readOnlyFolder(file);
    }
    return std::nullopt;
}

/// The reason to open for reading, from what went wrong on the way to editing.
FileError forReading(const FileError& error) {
    return error.fault() == FileFault::DiskFull ? fault::noRoomToEdit(error.file()) : error;
}

void requirePlanVersion(int version, const Path& file) {
    if (version < 1) {
        throw fault::damaged(file, "в нём нет таблиц плана");
    }
}

}  // namespace

std::unique_ptr<PlanFile> PlanFile::open(const Path& file, OpenMode mode) {
    requirePlanHeader(file);
    std::unique_ptr<PlanFile> plan(new PlanFile(file));
    if (mode == OpenMode::ReadOnly) {
        plan->m_readOnlyReason = fault::openedForReading(file);
    } else {
        plan->tryToEdit();
    }
    if (plan->readOnly()) {
        translated(file, [&] { plan->openForReading(); });
    }
    return plan;
}

void PlanFile::tryToEdit() {
    m_readOnlyReason = whyNotWritable(m_path);
    if (m_readOnlyReason) {
        return;
    }
    std::optional<LockFile> lock = takeLock();
    if (!lock) {
        return;
    }
    translated(m_path, [&] {
        settleJournal();
        SQLite::Database database = connectForWriting(realPath(m_path));
        m_writing = std::make_unique<Writing>(std::move(*lock), std::move(database));
        openForEditing();
    });
}

/// Nothing, and the reason noted, where the plan can be read but not edited.
std::optional<LockFile> PlanFile::takeLock() {
    try {
        auto lock = LockFile::acquire(realPath(m_path));
        if (LockFile* ours = std::get_if<LockFile>(&lock)) {
            return std::move(*ours);
        }
        m_lockOwner = std::get<LockOwner>(std::move(lock));
        m_readOnlyReason = fault::locked(m_path, *m_lockOwner);
    } catch (const std::system_error& error) {
        // No lock file can be made here (a full disk, a foreign folder): nobody could be told who edits.
        m_readOnlyReason = forReading(fault::from(m_path, error));
    } catch (const FileError& error) {
        m_readOnlyReason = error;
    }
    return std::nullopt;
}

void PlanFile::openForEditing() {
    SQLite::Database& database = m_writing->database;
    requireSound(database, m_path);
    const int version = versionOf(database);
    requirePlanVersion(version, m_path);
    if (version > latestVersion(migrations())) {
        m_readOnlyReason = fault::newer(m_path, version, latestVersion(migrations()));
        m_writing.reset();
        return;
    }
    requireKnownSteps(database, migrations(), m_path);
    try {
        m_copyBeforeUpgrade = translated(m_path, [&] { return upgradeFile(database, migrations(), realPath(m_path)); });
    } catch (const FileError& error) {
        // No room for the copy or the new tables: the old file is whole, and can still be read.
        m_readOnlyReason = forReading(error);
        m_writing.reset();
        return;
    }
    ReadContent read = readContent(database, m_path);
    m_content = std::move(read.content);
    if (!read.editionIntact) {
        m_readOnlyReason = fault::editionAltered(m_path, m_content.edition->id);
        m_writing.reset();
    }
}

/// With the lock: nobody of this program is writing, so a journal is one that was left behind.
void PlanFile::settleJournal() {
    switch (judgeJournal(realPath(m_path))) {
    case JournalVerdict::None:
    case JournalVerdict::Ours:
        return;
    case JournalVerdict::Unstarted:
        std::filesystem::remove(journalBeside(realPath(m_path)));
        return;
    case JournalVerdict::Foreign:
        m_notices.push_back(fault::foreignJournalSetAside(m_path, setJournalAside(realPath(m_path))));
    }
}

/// SQLite would play any journal it finds. Where another computer edits, its locks may not be seen from here: the
/// journal may be of a transaction in progress, and only a copy may be read.
SQLite::Database PlanFile::connectReader() {
    const Path file = realPath(m_path);
    const JournalVerdict verdict = judgeJournal(file);
    const std::optional<LockOwner> owner = verdict == JournalVerdict::None ? std::nullopt : LockFile::ownerOf(file);
    if (verdict == JournalVerdict::None || (owner && !owner->ofAnotherComputer())) {
        return connectForReading(file);
    }
    if (owner) {
        return connectToCopy(file);
    }
    if (verdict == JournalVerdict::Ours) {
        return connectForReading(file);
    }
    if (verdict == JournalVerdict::Foreign) {
        m_notices.push_back(fault::foreignJournalLeft(m_path, journalBeside(file)));
    }
    return connectAsItIs(file);
}

void PlanFile::openForReading() {
    SQLite::Database database = connectReader();
    requireSound(database, m_path);
    const int version = versionOf(database);
    const int known = latestVersion(migrations());
    requirePlanVersion(version, m_path);
    if (version > known) {
        m_readOnlyReason = fault::newer(m_path, version, known);
        try {
            m_content = readContent(database, m_path).content;
        } catch (const std::runtime_error&) {
            throw fault::unreadablyNew(m_path, version, known);
        }
        return;
    }
    requireKnownSteps(database, migrations(), m_path);
    if (version < known) {
        // It may not be written, so a copy in memory is upgraded.
        SQLite::Database memory = connectInMemory();
        SQLite::Backup(memory, database).executeStep();
        std::swap(database, memory);
        applyMissingSteps(database, migrations());
    }
    ReadContent read = readContent(database, m_path);
    m_content = std::move(read.content);
    if (!read.editionIntact) {
        m_readOnlyReason = fault::editionAltered(m_path, m_content.edition->id);
    }
}

}  // namespace storage
