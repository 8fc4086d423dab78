#include "core/storage/fault_messages.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <cerrno>

namespace storage::fault {

FileError from(const Path& file, const SQLite::Exception& error) {
    const int extended = error.getExtendedErrorCode();
    if (extended == SQLITE_READONLY_DBMOVED) {
        return movedAway(file);
    }
    if (extended == SQLITE_READONLY_ROLLBACK || extended == SQLITE_READONLY_RECOVERY) {
        return unfinishedWrite(file);
    }
    // The system says EDQUOT or EFBIG where SQLite knows only ENOSPC.
    if (extended == SQLITE_IOERR_WRITE && (errno == EDQUOT || errno == EFBIG || errno == ENOSPC)) {
        return diskFull(file);
    }
    switch (error.getErrorCode() & 0xff) {
    case SQLITE_FULL:
        return diskFull(file);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return busy(file);
    case SQLITE_READONLY:
        return readOnlyFile(file);
    case SQLITE_CORRUPT:
        return damaged(file, std::string("SQLite сообщает «") + error.what() + "»");
    case SQLITE_TOOBIG:
        return damaged(file, "в нём есть текст длиннее, чем бывает в плане");
    case SQLITE_NOTADB:
        return notDatabase(file);
    default:
        return failed(file, error.what());
    }
}

FileError from(const Path& file, const std::system_error& error) {
    const std::error_code& code = error.code();
    if (code == std::errc::no_space_on_device || code == std::errc::file_too_large || code.value() == EDQUOT) {
        return diskFull(file);
    }
    if (code == std::errc::permission_denied || code == std::errc::operation_not_permitted
        || code == std::errc::read_only_file_system) {
        return readOnlyFolder(file);
    }
    if (code == std::errc::no_such_file_or_directory) {
        return missing(file);
    }
    return failed(file, code.message());
}

}  // namespace storage::fault
