#include "core/storage/new_file.h"

#include "core/storage/connection.h"
#include "core/storage/content_writing.h"
#include "core/storage/descriptor.h"
#include "core/storage/fault_messages.h"
#include "core/storage/migrator.h"
#include "core/storage/rollback_journal.h"

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Transaction.h>
#include <fcntl.h>
#include <unistd.h>

namespace storage {

namespace {

/// Removes the half-written file unless it was renamed away.
class PartFile {
public:
    explicit PartFile(const std::filesystem::path& target) : m_path(target) {
        m_path += ".part-" + std::to_string(getpid());
        std::filesystem::remove(m_path);
    }
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;
    ~PartFile() {
        std::error_code ignored;
        std::filesystem::remove(m_path, ignored);
    }

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

void fill(const std::filesystem::path& file, const scenario::DraftContent& content) {
    SQLite::Database database = connectNew(file);
    applyMissingSteps(database, migrations());
    SQLite::Transaction transaction(database);
    writeContent(database, content, TPGG_VERSION);
    transaction.commit();
}

}  // namespace

void requireCreatable(const std::filesystem::path& file, bool mayReplace) {
    const std::filesystem::path folder = std::filesystem::absolute(file).parent_path();
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
    const PartFile part(file);
    fill(part.path(), content);
    synchronise(part.path());
    renameDurably(part.path(), file);
    // A journal left by a crash belongs to the file that was replaced. Not removed before: until then it may be needed.
    std::filesystem::remove(journalBeside(file));
}

}  // namespace storage
