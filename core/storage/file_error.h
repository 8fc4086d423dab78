#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>

namespace storage {

enum class FileFault {
    Missing,  ///< the file or its folder is not there
    AlreadyExists,
    NotPermitted,  ///< no right to read it, or to create it
    NotAPlan,  ///< empty, a folder, another program's file
    Damaged,
    Newer,  ///< written by a newer version of the program
    Altered,  ///< its schema was made by steps this program does not know
    ReadOnly,
    Locked,  ///< open in another window or on another computer
    DiskFull,
    ChangedOutside,  ///< written by somebody else while it was open here
    Failed,  ///< anything else the system reported
};

/// A plan file that cannot be used as asked. The message is Russian and whole: which file, what is wrong,
/// what can be done.
class FileError : public std::runtime_error {
public:
    FileError(FileFault fault, std::filesystem::path file, const std::string& message)
        : std::runtime_error(message), m_fault(fault), m_file(std::move(file)) {}

    [[nodiscard]] FileFault fault() const { return m_fault; }
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

private:
    FileFault m_fault;
    std::filesystem::path m_file;
};

}  // namespace storage
