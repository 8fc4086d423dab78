#include "core/storage/plan_file.h"

#include "core/storage/connection.h"
#include "core/storage/content_limits.h"
#include "core/storage/content_writing.h"
#include "core/storage/new_file.h"
#include "core/storage/plan_file_access.h"

#include <SQLiteCpp/Transaction.h>

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
        SQLite::Transaction transaction(m_writing->database, SQLite::TransactionBehavior::IMMEDIATE);
        if (dataVersion(m_writing->database) != m_writing->version) {
            throw fault::changedOutside(m_path);
        }
        stampTransaction(m_writing->database, realPath(m_path));
        writeEntry(m_writing->database, entry);
        const Seal seal = sealAfter(m_writing->seal, entry);
        writeLink(m_writing->database, entry.id, seal.head);
        writeSeal(m_writing->database, seal);
        transaction.commit();
        m_writing->seal = seal;
    });
}

}  // namespace storage
