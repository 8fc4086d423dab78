#include "core/storage/new_file.h"

#include "core/output/aside_file.h"
#include "core/storage/connection.h"
#include "core/storage/content_reading.h"
#include "core/storage/content_writing.h"
#include "core/storage/descriptor.h"
#include "core/storage/fault_messages.h"
#include "core/storage/file_header.h"
#include "core/storage/migrator.h"
#include "core/storage/rollback_journal.h"
#include "core/storage/seal.h"

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Transaction.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace storage {

namespace {

/// Runs an action on a file that is being written. SQLite says «input or output error» where the system said why: that
/// is asked while the connection is there, for clearing away forgets it.
template <class Action>
void tellingTheCause(SQLite::Database& database, const std::filesystem::path& file, Action&& action) {
    try {
        action();
    } catch (const SQLite::Exception& error) {
        const int cause = sqlite3_system_errno(database.getHandle());
        if ((error.getErrorCode() & 0xff) == SQLITE_IOERR && cause != 0) {
            throw std::system_error(cause, std::generic_category(), file.string());
        }
        throw;
    }
}

void fill(const std::filesystem::path& file, const scenario::DraftContent& content) {
    SQLite::Database database = connectNew(file);
    tellingTheCause(database, file, [&] {
        applyMissingSteps(database, migrations());
        SQLite::Transaction transaction(database);
        writeContent(database, content, TPGG_VERSION);
        transaction.commit();
    });
}

/// A copy left by an earlier attempt is never overwritten.
std::filesystem::path freeCopyName(const std::filesystem::path& file, int step) {
    const std::string base = file.string() + ".до-обновления-" + std::to_string(step);
    std::filesystem::path name = base;
    for (int number = 2; std::filesystem::exists(name); ++number) {
        name = base + "-" + std::to_string(number);
    }
    return name;
}

void upgrade(const std::filesystem::path& part, Migrations steps, const std::filesystem::path& file) {
    const auto shared = std::make_shared<SQLite::Database>(connectNew(part));
    SQLite::Database& database = *shared;
    tellingTheCause(database, file, [&] {
        const int before = versionOf(database);
        applyMissingSteps(database, steps);
        if (before < firstSealedVersion) {
            SQLite::Transaction transaction(database);
            sealWhole(database, readContent(shared, file).content);
            transaction.commit();
        }
    });
}

/// The old file under a second name: no room is needed for it. Not every file system has that.
void keepAs(const std::filesystem::path& file, const std::filesystem::path& copy) {
    std::error_code error;
    std::filesystem::create_hard_link(file, copy, error);
    if (error) {
        copyDurably(file, copy);
    }
}

}  // namespace

void requireCreatable(const std::filesystem::path& file, bool mayReplace) {
    const std::filesystem::path folder = std::filesystem::absolute(file).parent_path();
    if (!hasRoomForNames(file)) {
        throw fault::notCreatableSoLong(file);
    }
    if (std::filesystem::is_directory(file)) {
        throw fault::isFolder(file);
    }
    if (!std::filesystem::is_directory(folder)) {
        throw fault::missingFolder(file);
    }
    if (std::filesystem::exists(file) && !mayReplace) {
        throw fault::alreadyExists(file);
    }
    if (faccessat(AT_FDCWD, folder.c_str(), W_OK, AT_EACCESS) != 0) {
        throw fault::notCreatable(file);
    }
}

void writeNewFile(const std::filesystem::path& file, const scenario::DraftContent& content) {
    output::AsideFile part(file);
    fill(part.path(), content);
    output::synchronise(part.path());
    part.takePlace();
    // A journal left by a crash belongs to the file that was replaced. Not removed before: until then it may be needed.
    std::filesystem::remove(journalBeside(file));
}

std::filesystem::path upgradeFile(const std::filesystem::path& file, int version, Migrations steps) {
    output::AsideFile part(file);
    copyBytes(file, part.path());
    upgrade(part.path(), steps, file);
    output::synchronise(part.path());
    std::filesystem::path copy = freeCopyName(file, version + 1);
    keepAs(file, copy);
    try {
        part.takePlace();
    } catch (const std::system_error&) {
        std::filesystem::remove(copy);
        throw;
    }
    return copy;
}

}  // namespace storage
