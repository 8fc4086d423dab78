#pragma once

#include "core/storage/file_error.h"
#include "core/storage/lock_owner.h"

#include <SQLiteCpp/Exception.h>

#include <system_error>

/// What a user is told about a plan file: one function per fault, all the wording in one place.
namespace storage::fault {

using Path = std::filesystem::path;

[[nodiscard]] FileError missing(const Path& file);
[[nodiscard]] FileError missingFolder(const Path& file);
[[nodiscard]] FileError notCreatable(const Path& file);
[[nodiscard]] FileError alreadyExists(const Path& file);
[[nodiscard]] FileError notReadable(const Path& file);
[[nodiscard]] FileError isFolder(const Path& file);
[[nodiscard]] FileError isEmpty(const Path& file);
[[nodiscard]] FileError notDatabase(const Path& file);
[[nodiscard]] FileError otherDatabase(const Path& file);
[[nodiscard]] FileError damaged(const Path& file, const std::string& detail);
[[nodiscard]] FileError unfinishedWrite(const Path& file);
/// A link that leads to itself.
[[nodiscard]] FileError linkLoop(const Path& file);
/// Where its lock and its journal would have no room for their names: opened for reading, or not created.
[[nodiscard]] FileError nameTooLong(const Path& file);
[[nodiscard]] FileError notCreatableSoLong(const Path& file);
/// A pipe or a device, which no program can read as a file; or larger than any plan.
[[nodiscard]] FileError notAFile(const Path& file);
[[nodiscard]] FileError giant(const Path& file);
/// Refused, nothing is written.
[[nodiscard]] FileError tooLong(const Path& file);
/// Opened all the same, for reading.
[[nodiscard]] FileError newer(const Path& file, int version, int known);
/// So new that even reading fails.
[[nodiscard]] FileError unreadablyNew(const Path& file, int version, int known);
[[nodiscard]] FileError altered(const Path& file, int step);
[[nodiscard]] FileError editionAltered(const Path& file, const std::string& edition);
[[nodiscard]] FileError readOnlyFile(const Path& file);
[[nodiscard]] FileError readOnlyFolder(const Path& file);
[[nodiscard]] FileError openedForReading(const Path& file);
[[nodiscard]] FileError locked(const Path& file, const LockOwner& owner);
/// The file that was to be replaced is being edited.
[[nodiscard]] FileError lockedAgainstReplacing(const Path& file, const LockOwner& owner);
/// Something that is no file stands where the lock file would.
[[nodiscard]] FileError lockPathTaken(const Path& file, const Path& lock);
/// Something that is no file stands where the rollback journal would.
[[nodiscard]] FileError journalPathTaken(const Path& file, const Path& journal);
/// The lock file was removed by hand, and another has made its own since.
[[nodiscard]] FileError lockLost(const Path& file, const LockOwner& owner);
/// A network folder or a device whose file system knows no locks.
[[nodiscard]] FileError withoutLocks(const Path& file);
[[nodiscard]] FileError busy(const Path& file);
[[nodiscard]] FileError diskFull(const Path& file);
/// No room for the lock or for the copy before an upgrade: opened for reading.
[[nodiscard]] FileError noRoomToEdit(const Path& file);
[[nodiscard]] FileError changedOutside(const Path& file);
[[nodiscard]] FileError movedAway(const Path& file);
[[nodiscard]] FileError snapshotNotTaken(const Path& plan, const std::system_error& error);
/// There is no kept copy of this number.
[[nodiscard]] FileError noSnapshot(const Path& plan, int number);
[[nodiscard]] FileError failed(const Path& file, const std::string& detail);

/// Told, and the plan opens: the journal of another file lay beside it and was set aside, or left where it lies.
[[nodiscard]] std::string foreignJournalSetAside(const Path& file, const Path& aside);
[[nodiscard]] std::string foreignJournalLeft(const Path& file, const Path& journal);

/// Told, and the plan opens: it was changed by something else than the program. `values`: which and how, when known.
[[nodiscard]] std::string stateChangedOutside(const Path& file, const std::string& values);
[[nodiscard]] std::string journalChangedOutside(const Path& file);
[[nodiscard]] std::string sealAbsent(const Path& file);

/// The fault behind what SQLite or the system reported.
/// `cause`: what the system said of it, as errno does.
[[nodiscard]] FileError from(const Path& file, const SQLite::Exception& error, int cause);
[[nodiscard]] FileError from(const Path& file, const SQLite::Exception& error);
[[nodiscard]] FileError from(const Path& file, const std::system_error& error);

}  // namespace storage::fault
