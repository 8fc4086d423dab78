#include "core/output/leftovers.h"
#include "core/storage/act_versions.h"
#include "core/storage/connection.h"
#include "core/storage/content_reading.h"
#include "core/storage/file_header.h"
#include "core/storage/migrator.h"
#include "core/storage/new_file.h"
#include "core/storage/outside_changes.h"
#include "core/storage/plan_file_access.h"
#include "core/storage/rollback_journal.h"
#include "core/storage/snapshots.h"

#include <fcntl.h>
#include <unistd.h>

#include <stdexcept>

namespace storage {

namespace {

using Path = std::filesystem::path;

bool writable(const Path& path) {
    return faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) == 0;
}

/// SQLite keeps its rollback journal beside the file: a plan is editable only in a folder that is.
std::optional<FileError> whyNotWritable(const Path& file) {
    if (!hasRoomForNames(realPath(file))) {
        return fault::nameTooLong(file);
    }
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

/// What can be undone is all that a draft reads of the journal by itself: a fault in it is told here, where the others
/// are.
void requireUndoable(const scenario::Journal& journal, const Path& file) {
    try {
        static_cast<void>(scenario::UndoSteps(journal));
    } catch (const std::logic_error&) {
        throw fault::damaged(file, "запись его журнала отменяет или повторяет ту, которой в нём нет");
    }
}

}  // namespace

std::unique_ptr<PlanFile> PlanFile::open(const Path& file, OpenMode mode, int keepSnapshots) {
    requirePlanHeader(file);
    std::unique_ptr<PlanFile> plan(new PlanFile(file));
    plan->m_keepSnapshots = keepSnapshots;
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
    output::sweepLeftovers(realPath(m_path).parent_path());
    output::sweepLeftovers(snapshotFolder(realPath(m_path)));
    std::optional<LockFile> lock = takeLock();
    if (!lock) {
        return;
    }
    translated(m_path, [&] {
        try {
            openForEditing(std::move(*lock));
        } catch (const SQLite::Exception& error) {
            if (!isWithoutLocks(error)) {
                throw;
            }
            m_readOnlyReason = fault::withoutLocks(m_path);
        }
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

void PlanFile::openForEditing(LockFile lock) {
    const Path file = realPath(m_path);
    settleJournal();
    auto database = std::make_shared<SQLite::Database>(connectForWriting(file));
    const int version = soundVersion(*database, m_path);
    if (version > latestVersion(migrations())) {
        m_readOnlyReason = fault::newer(m_path, version, latestVersion(migrations()));
        return;
    }
    if (version < latestVersion(migrations())) {
        removeRollbackJournal(*database);
        database.reset();
        try {
            m_copyBeforeUpgrade = translated(m_path, [&] { return upgradeFile(file, version, migrations()); });
        } catch (const FileError& error) {
            // No room for the new file: the old one is whole, and can still be read.
            m_readOnlyReason = forReading(error);
            return;
        }
        database = std::make_shared<SQLite::Database>(connectForWriting(file));
    }
    readAll(database);
    if (!m_readOnlyReason) {
        keepSnapshot(*database);
        const Seal seal = acceptedSeal(*database, m_content);
        m_writing = std::make_unique<Writing>(std::move(lock), std::move(database), seal);
    }
}

/// From a file of the present version.
void PlanFile::readAll(const std::shared_ptr<SQLite::Database>& database) {
    ReadContent read = readContent(database, m_path);
    m_content = std::move(read.content);
    m_acts = readActTitles(*database, m_path);
    requireUndoable(m_content.journal, m_path);
    if (!read.editionIntact) {
        m_readOnlyReason = fault::editionAltered(m_path, m_content.edition->id);
    }
    m_outsideChanges = storage::outsideChanges(*database, m_content, m_path);
    m_notices.insert(m_notices.end(), m_outsideChanges.begin(), m_outsideChanges.end());
}

/// Under the lock nobody of ours writes meanwhile; a copy that another program wrote into is made again.
void PlanFile::keepSnapshot(SQLite::Database& database) {
    try {
        int before = 0;
        do {
            before = dataVersion(database);
            takeSnapshot(realPath(m_path), m_keepSnapshots);
        } while (dataVersion(database) != before);
    } catch (const std::system_error& error) {
        m_notices.emplace_back(fault::snapshotNotTaken(m_path, error).what());
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

}  // namespace storage
