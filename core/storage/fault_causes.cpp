#include "core/storage/fault_messages.h"

#include <SQLiteCpp/Exception.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <vector>

namespace storage::fault {

namespace {

bool isFull(int cause) {
    return cause == EDQUOT || cause == EFBIG || cause == ENOSPC;
}

/// A few pages find no place beside the plan. What the system said first is often lost: SQLite tries to open its
/// journal in another way, and rolls back, before it tells.
bool hasNoRoom(const Path& plan) {
    constexpr std::size_t pages = 65536;
    const std::string probe = plan.string() + ".room";
    const int descriptor = open(probe.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return isFull(errno);
    }
    const std::vector<char> bytes(pages, ' ');
    const bool holds =
        write(descriptor, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()) && fsync(descriptor) == 0;
    const bool noRoom = !holds && isFull(errno);
    close(descriptor);
    unlink(probe.c_str());
    return noRoom;
}

}  // namespace

FileError from(const Path& file, const SQLite::Exception& error) {
    return from(file, error, errno);
}

FileError from(const Path& file, const SQLite::Exception& error, int cause) {
    const int extended = error.getExtendedErrorCode();
    if (extended == SQLITE_READONLY_DBMOVED) {
        return movedAway(file);
    }
    if (extended == SQLITE_READONLY_ROLLBACK || extended == SQLITE_READONLY_RECOVERY) {
        return unfinishedWrite(file);
    }
    const int code = error.getErrorCode() & 0xff;
    // SQLite knows a full disk only where it writes; the system says it also of a quota, and where a file is made,
    // lengthened or brought to the disk.
    if ((code == SQLITE_IOERR || code == SQLITE_CANTOPEN) && (isFull(cause) || hasNoRoom(file))) {
        return diskFull(file);
    }
    switch (code) {
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
