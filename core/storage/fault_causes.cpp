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
        return damaged(file, "его страницы не читаются");
    case SQLITE_TOOBIG:
        return damaged(file, "в нём есть текст длиннее, чем бывает в плане");
    case SQLITE_NOTADB:
        return notDatabase(file);
    case SQLITE_IOERR:
        return failed(file, "ошибка ввода-вывода");
    case SQLITE_CANTOPEN:
        return failed(file, "файл или его журнал не открывается");
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return failed(file, "нет прав");
    case SQLITE_NOMEM:
        return failed(file, "не хватает памяти");
    default:
        return failed(file, "ошибка SQLite " + std::to_string(extended));
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
    if (code == std::errc::filename_too_long) {
        return nameTooLong(file);
    }
    if (code == std::errc::io_error || code.value() == ESTALE) {
        return failed(file, "ошибка ввода-вывода");
    }
    return failed(file, "ошибка системы " + std::to_string(code.value()));
}

}  // namespace storage::fault
