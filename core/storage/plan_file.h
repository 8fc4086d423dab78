#pragma once

#include "core/scenario/act_version.h"
#include "core/scenario/draft.h"
#include "core/storage/file_error.h"
#include "core/storage/lock_owner.h"
#include "core/text/finding.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace storage {

struct Seal;

class LockFile;

enum class OpenMode { Edit, ReadOnly };
enum class IfExists { Refuse, Replace };

/// A plan on disk: a `.tpgg` file, docs/reference/database.md. One window edits it, others read.
/// Give it to a scenario::Draft as its recorder: each edit is then on disk before it is in memory.
class PlanFile final : public scenario::Recorder {
public:
    /// A new file with this content, opened for editing. It appears whole or not at all.
    /// Throws FileError. The edition must carry the texts it was read from.
    static std::unique_ptr<PlanFile> create(const std::filesystem::path& file, const scenario::DraftContent& content,
                                            IfExists ifExists = IfExists::Refuse);

    /// Checks the whole file, upgrades an older one after copying it, takes the lock. Where it cannot be edited it is
    /// opened read-only and `readOnlyReason` says why.
    /// Editing begins with a copy in `snapshotFolder`, of which `keepSnapshots` are kept; 0 makes none. Throws
    /// FileError where it cannot be read either.
    [[nodiscard]] static std::unique_ptr<PlanFile> open(const std::filesystem::path& file,
                                                        OpenMode mode = OpenMode::Edit, int keepSnapshots = 0);

    PlanFile(const PlanFile&) = delete;
    PlanFile& operator=(const PlanFile&) = delete;
    ~PlanFile() override;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    /// As read at opening; what is recorded later is the draft's. Its journal is read from the file when it is asked
    /// for, throws FileError then, and may outlive the plan.
    [[nodiscard]] const scenario::DraftContent& content() const { return m_content; }
    [[nodiscard]] bool readOnly() const { return m_readOnlyReason.has_value(); }
    /// What to tell the user who cannot edit; nothing in a file open for editing.
    [[nodiscard]] const std::optional<FileError>& readOnlyReason() const { return m_readOnlyReason; }
    /// Who edits it, when somebody else does.
    [[nodiscard]] const std::optional<LockOwner>& lockOwner() const { return m_lockOwner; }
    /// The copy made beside the file because opening upgraded it.
    [[nodiscard]] const std::optional<std::filesystem::path>& copyBeforeUpgrade() const { return m_copyBeforeUpgrade; }

    /// Whole sentences to tell the user once: what was found at opening and did not hinder it.
    [[nodiscard]] const std::vector<std::string>& notices() const { return m_notices; }

    /// Those of the notices that say what was changed on disk outside the program since its last edit.
    [[nodiscard]] const std::vector<std::string>& outsideChanges() const { return m_outsideChanges; }
    /// Reads the whole file again: its pages, every link of the journal, every value against the journal. Findings
    /// with a place; none in a sound file. Throws FileError.
    [[nodiscard]] text::Findings examine() const;

    /// The versions of the act that were frozen, the oldest first.
    [[nodiscard]] const std::vector<scenario::ActTitle>& acts() const { return m_acts; }
    /// One of them, whole. Throws FileError where it is not what was frozen.
    [[nodiscard]] scenario::ActVersion act(std::int64_t id) const;
    /// Keeps a version for good, in one committed transaction. Throws FileError, and then the file is as it was.
    void freeze(const scenario::ActVersion& version);

    /// One committed transaction: the journal entry and the overrides after it. Throws FileError, and then the
    /// file is as it was.
    void record(const scenario::JournalEntry& entry) override;

private:
    /// In one transaction. Throws SQLite::Exception.
    void write(const scenario::JournalEntry& entry, const Seal& seal);
    struct Writing;
    explicit PlanFile(std::filesystem::path path);

    void tryToEdit();
    [[nodiscard]] std::optional<LockFile> takeLock();
    void openForEditing(LockFile lock);
    void keepSnapshot(SQLite::Database& database);
    void openForReading();
    void readAll(const std::shared_ptr<SQLite::Database>& database);
    void settleJournal();

    std::filesystem::path m_path;
    scenario::DraftContent m_content;
    std::optional<FileError> m_readOnlyReason;
    std::optional<LockOwner> m_lockOwner;
    std::optional<std::filesystem::path> m_copyBeforeUpgrade;
    std::vector<std::string> m_notices;
    std::vector<std::string> m_outsideChanges;
    std::vector<scenario::ActTitle> m_acts;
    int m_keepSnapshots = 0;
    std::unique_ptr<Writing> m_writing;  ///< the connection and the lock; none when read-only
};

}  // namespace storage
