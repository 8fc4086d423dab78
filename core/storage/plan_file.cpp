#include "core/storage/plan_file.h"

#include "core/storage/act_versions.h"
#include "core/storage/connection.h"
#include "core/storage/content_limits.h"
#include "core/storage/content_writing.h"
#include "core/storage/new_file.h"
#include "core/storage/plan_file_access.h"

#include <SQLiteCpp/Transaction.h>

#include <cerrno>

namespace storage {

std::filesystem::path realPath(const std::filesystem::path& file) {
    std::error_code error;
    std::filesystem::path real = std::filesystem::canonical(file, error);
    return error ? std::filesystem::absolute(file) : real;
}

void PlanFile::Writing::keepLock(const std::filesystem::path& file) {
    if (!std::filesystem::exists(file)) {
        throw fault::movedAway(file);
    }
    if (lock.stillOurs()) {
        return;
    }
    auto again = LockFile::acquire(realPath(file));
    if (const LockOwner* owner = std::get_if<LockOwner>(&again)) {
        throw fault::lockLost(file, *owner);
    }
    lock = std::get<LockFile>(std::move(again));
}

bool PlanFile::Writing::holds(const Seal& wanted) const {
    try {
        return readSeal(database) == wanted;
    } catch (const SQLite::Exception&) {
        return false;
    }
}

PlanFile::PlanFile(std::filesystem::path path) : m_path(std::move(path)) {}

PlanFile::~PlanFile() = default;

std::unique_ptr<PlanFile> PlanFile::create(const std::filesystem::path& file, const scenario::DraftContent& content,
                                           IfExists ifExists) {
    std::unique_ptr<PlanFile> plan(new PlanFile(file));
    requireCreatable(file, ifExists == IfExists::Replace);
    translated(file, [&] {
        auto lock = LockFile::acquire(realPath(file));
        if (const LockOwner* owner = std::get_if<LockOwner>(&lock)) {
            throw fault::lockedAgainstReplacing(file, *owner);
        }
        writeNewFile(realPath(file), content);
        auto database = std::make_shared<SQLite::Database>(connectForWriting(realPath(file)));
        const Seal seal = readSeal(*database).value();
        plan->m_writing = std::make_unique<Writing>(std::get<LockFile>(std::move(lock)), std::move(database), seal);
    });
    plan->m_content = content;
    return plan;
}

void PlanFile::record(const scenario::JournalEntry& entry) {
    if (m_readOnlyReason) {
        throw *m_readOnlyReason;
    }
    requireStorable(entry, m_path);
    translated(m_path, [&] {
        m_writing->keepLock(m_path);
        const Seal seal = sealAfter(m_writing->seal, entry);
        try {
            write(entry, seal);
        } catch (const SQLite::Exception& error) {
            // Before the look below, which may end well.
            const int cause = errno;
            // The journal was cleared and only its synchronisation failed: the entry is there, and to call it refused
            // would leave the window with another plan than the file.
            if (!m_writing->holds(seal)) {
                throw fault::from(m_path, error, cause);
            }
        }
        m_writing->seal = seal;
    });
}

scenario::ActVersion PlanFile::act(std::int64_t id) const {
    return translated(m_path, [&] {
        std::vector<std::string> told;
        SQLite::Database database = connectReader(m_path, told);
        return readAct(database, id, m_path);
    });
}

void PlanFile::freeze(const scenario::ActVersion& version) {
    if (m_readOnlyReason) {
        throw *m_readOnlyReason;
    }
    translated(m_path, [&] {
        m_writing->keepLock(m_path);
        SQLite::Transaction transaction(m_writing->database, SQLite::TransactionBehavior::IMMEDIATE);
        if (dataVersion(m_writing->database) != m_writing->version) {
            throw fault::changedOutside(m_path);
        }
        stampTransaction(m_writing->database, realPath(m_path));
        writeAct(m_writing->database, version);
        transaction.commit();
    });
    m_acts.push_back(version.title);
}

void PlanFile::write(const scenario::JournalEntry& entry, const Seal& seal) {
    SQLite::Transaction transaction(m_writing->database, SQLite::TransactionBehavior::IMMEDIATE);
    if (dataVersion(m_writing->database) != m_writing->version) {
        throw fault::changedOutside(m_path);
    }
    stampTransaction(m_writing->database, realPath(m_path));
    writeEntry(m_writing->database, entry);
    writeLink(m_writing->database, entry.id, seal.head);
    writeSeal(m_writing->database, seal);
    transaction.commit();
}

}  // namespace storage
