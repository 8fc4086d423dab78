#pragma once

#include "core/scenario/draft.h"
#include "core/storage/file_error.h"

#include <filesystem>
#include <functional>
#include <string>

/// A folder for one test, removed with everything in it.
class TemporaryFolder {
public:
    TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder();

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return m_path / name; }
    /// Names of the files in it, sorted, parted by spaces.
    [[nodiscard]] std::string listing() const;

private:
    std::filesystem::path m_path;
};

/// Root may write anywhere; rights are tested as somebody who may not.
class WithoutPrivileges {
public:
    WithoutPrivileges();
    WithoutPrivileges(const WithoutPrivileges&) = delete;
    WithoutPrivileges& operator=(const WithoutPrivileges&) = delete;
    ~WithoutPrivileges();
};

[[nodiscard]] std::shared_ptr<const form::Edition> testEdition();
/// An empty plan: Астраханская область, 2015.
[[nodiscard]] scenario::DraftContent emptyPlan();
/// Two scenarios and a journal of four entries with an undo and a redo.
[[nodiscard]] scenario::DraftContent filledPlan();
/// «строка 02, объём» set to `value`, nothing before.
[[nodiscard]] scenario::JournalEntry edit(std::int64_t id, const std::string& value);

/// Every field, the texts of the form included.
void expectSame(const scenario::DraftContent& actual, const scenario::DraftContent& expected);
/// The FileError an action throws; a failed test when it throws none.
[[nodiscard]] storage::FileError errorOf(const std::function<void()>& action);

[[nodiscard]] std::string readFile(const std::filesystem::path& file);
void writeFile(const std::filesystem::path& file, const std::string& bytes);
